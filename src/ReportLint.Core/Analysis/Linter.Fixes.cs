using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

// The fixes of what was found.
public sealed partial class Linter
{
    /// <summary>The ways to fix a diagnostic that <see cref="Lint(SourceText, CancellationToken)"/> found in this text; the best first,
    /// none where no honest one exists or where its provider failed. Where the diagnostic is of medium confidence none is safe, and where
    /// it is of low confidence there is none.</summary>
    public IReadOnlyList<CodeFix> GetFixes(SourceText text, Diagnostic diagnostic)
    {
        if (diagnostic.Confidence == Confidence.Low || !_fixes.TryGetValue(diagnostic.Id, out var provider))
            return [];
        ReportReader? reader = null;
        var readers = ReadersOf(Options);
        var context = new CodeFixContext(text, diagnostic, () => (reader = readers.Rent()).Parse(text));
        try
        {
            provider.RegisterCodeFixes(context);
            return diagnostic.Confidence == Confidence.High ? context.Fixes : [.. context.Fixes.Select(Suggest)];
        }
#pragma warning disable CA1031 // as with Roslyn's, a provider that throws offers nothing, and the others go on
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
        finally
        {
            if (reader is not null)
                readers.Return(reader, text);
        }
    }

    private static CodeFix Suggest(CodeFix fix) => fix.With(FixSafety.Suggested, fix.Changes);
}

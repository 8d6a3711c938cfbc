using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Runs rules over reports. Safe to share between threads.</summary>
public sealed class Linter
{
    private readonly RuleActions[] _rules;
    private readonly Dictionary<string, CodeFixProvider> _fixes = [];
    private readonly LinterOptions _options;
    private readonly ReaderPool _readers = new();

    /// <summary>Makes a linter.</summary>
    /// <param name="analyzers">The rules to run; <c>RuleCatalogue.Analyzers</c> has all.</param>
    /// <param name="fixes">The code fixes to offer; <c>RuleCatalogue.CodeFixes</c> has all.</param>
    /// <param name="options">Which of them apply; all where it is null.</param>
    public Linter(IEnumerable<ReportAnalyzer> analyzers, IEnumerable<CodeFixProvider>? fixes = null, LinterOptions? options = null)
    {
        _options = options ?? new();
        _rules = [.. analyzers.Where(rule => rule.SupportedDiagnostics.Any(_options.IsEnabled)).Select(rule => new RuleActions(rule))];
        foreach (var fix in fixes ?? [])
            foreach (var id in fix.FixableDiagnosticIds)
                _fixes[id] = fix;
    }

    /// <summary>Finds the defects of one report.</summary>
    /// <returns>By position, then by id.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled. Nothing in the text makes it throw.</exception>
    public IReadOnlyList<Diagnostic> Lint(SourceText text, CancellationToken cancellationToken = default)
    {
        var reader = _readers.Rent();
        try
        {
            var found = new List<Diagnostic>();
            var context = new ReportContext(reader.Read(text), found, cancellationToken);
            foreach (var rule in _rules)
                rule.Run(context, found);
            return Chosen(found);
        }
        finally
        {
            _readers.Return(reader);
        }
    }

    /// <summary>The ways to mend a diagnostic that <see cref="Lint"/> found in this text; the best first, none where no honest one exists or where its provider failed.</summary>
    public IReadOnlyList<CodeFix> GetFixes(SourceText text, Diagnostic diagnostic)
    {
        if (!_fixes.TryGetValue(diagnostic.Id, out var provider))
            return [];
        var context = new CodeFixContext(text, diagnostic);
        try
        {
            provider.RegisterCodeFixes(context);
            return context.Fixes;
        }
#pragma warning disable CA1031 // as with Roslyn's, a provider that throws offers nothing, not what it had offered before, and the others go on
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }

    private List<Diagnostic> Chosen(List<Diagnostic> found)
    {
        foreach (var diagnostic in found)
            diagnostic.Severity = _options.SeverityOf(diagnostic.Descriptor);
        found.RemoveAll(diagnostic => diagnostic.Severity == DiagnosticSeverity.Off);
        Precedence.Apply(found);
        found.Sort((a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Id, b.Id));
        return found;
    }
}

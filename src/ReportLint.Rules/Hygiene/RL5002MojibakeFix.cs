using System.Text;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Decodes again each run that decodes to valid text, and leaves the rest.</summary>
/// <remarks>The runs of a line are one change: a line that is decoded in part is harder to read than one that is not.</remarks>
internal sealed class RL5002MojibakeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL5002"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not IReadOnlyList<MojibakeRun> runs)
            return;
        var changes = runs.Where(run => run.Decoded is not null)
            .GroupBy(run => context.Text.GetLinePosition(run.Span.Start).Line)
            .Select(line => Decode([.. line], context.Text)).ToList();
        if (changes.Count > 0)
            context.RegisterCodeFix(new("Decode the text again", FixSafety.Safe, changes) { IsSeparable = true });
    }

    private static TextChange Decode(List<MojibakeRun> runs, SourceText text)
    {
        var decoded = new StringBuilder();
        var end = runs[0].Span.Start;
        foreach (var run in runs)
        {
            decoded.Append(text.Content, end, run.Span.Start - end).Append(run.Decoded);
            end = run.Span.End;
        }
        return new(TextSpan.FromBounds(runs[0].Span.Start, end), decoded.ToString());
    }
}

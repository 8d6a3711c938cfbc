using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Decodes again each run that decodes to valid text, and leaves the rest.</summary>
internal sealed class RL5002MojibakeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL5002"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not IReadOnlyList<MojibakeRun> runs)
            return;
        var changes = runs.Where(run => run.Decoded is not null).Select(run => new TextChange(run.Span, run.Decoded!)).ToList();
        if (changes.Count > 0)
            context.RegisterCodeFix(new("Decode the text again", FixSafety.Safe, changes) { IsSeparable = true });
    }
}

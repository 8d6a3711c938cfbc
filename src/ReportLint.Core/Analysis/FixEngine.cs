using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Applies fixes until nothing changes.</summary>
/// <remarks>A fix is applied as a whole, or change by change where its changes are independent. Of two that overlap, or of which one
/// changes what the other rests on, the one whose diagnostic comes first wins; the other is asked for again in the next round. A fix of any
/// rule that brings a contradiction (RL2) that was not found before is not applied. What no fix names stays as it is, to the last code
/// unit.</remarks>
public static class FixEngine
{
    /// <summary>A fix may bring another defect to light, but hardly nine times.</summary>
    internal const int MaxRounds = 10;

    /// <summary>Fixes a text: of each diagnostic the first fix that is no riskier than <paramref name="upTo"/> and may be applied
    /// unseen.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FixResult Apply(Linter linter, SourceText text, FixSafety upTo, CancellationToken cancellationToken = default) =>
        Apply(linter, text, linter.Options, upTo, evidence: null, cancellationToken);

    /// <summary>Fixes a text, with options of its own: of each diagnostic the first fix that is no riskier than <paramref name="upTo"/>
    /// and may be applied unseen. What a
    /// comment silences stays as it is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FixResult Apply(Linter linter, SourceText text, LinterOptions options, FixSafety upTo, ReportEvidence? evidence = null,
        CancellationToken cancellationToken = default) =>
        new FixRun(linter, options, upTo, evidence, cancellationToken).Apply(text);
}

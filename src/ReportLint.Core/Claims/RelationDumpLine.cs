using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim, what a law compared it with, and what came of it.</summary>
/// <param name="Law">The relation that they have to satisfy.</param>
/// <param name="Claim">The figure that a reader would change first.</param>
/// <param name="Members">Where the figures or the counted things stand.</param>
/// <param name="With">The members in words, as <c>4 h, 90 min</c> or <c>5 things on lines 4 to 8</c>.</param>
/// <param name="Result">What came of it, as <c>holds</c> or <c>explained: the whole is the mean of its parts</c>.</param>
internal sealed record RelationDumpLine(Law Law, TextSpan Claim, IReadOnlyList<TextSpan> Members, string With, string Result)
{
    /// <summary>The same as a value.</summary>
    public RelationState State { get; init; }

    /// <summary>How sure a contradiction is; null where there is none.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What the evidence for and against a contradiction adds up to; 0 where there is none.</summary>
    public int Score { get; init; }

    /// <summary>How it was read and what supports and weakens that, in sentences; empty where it holds.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Whether the claim or a member stands on a line, which counts from zero.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool StandsOn(SourceText text, int line)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (Covers(text, Claim, line))
            return true;
        foreach (var member in Members)
        {
            if (Covers(text, member, line))
                return true;
        }
        return false;
    }

    private static bool Covers(SourceText text, TextSpan span, int line) =>
        text.GetLinePosition(span.Start).Line <= line && line <= text.GetLinePosition(Math.Max(span.Start, span.End - 1)).Line;
}

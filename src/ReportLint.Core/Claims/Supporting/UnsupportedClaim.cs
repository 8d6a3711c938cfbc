using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>A claim that is asserted, and that nothing near supports.</summary>
internal sealed class UnsupportedClaim(UnsupportedKind kind, TextSpan span, int item, IReadOnlyList<TextSpan> others) : Claim(span, item)
{
    /// <summary>What kind of claim it is.</summary>
    public UnsupportedKind Kind { get; } = kind;

    /// <summary>The same claim elsewhere, in order; empty where it is said once.</summary>
    public IReadOnlyList<TextSpan> Others { get; } = others;

    /// <summary>How certain it is that nothing supports it; low where something elsewhere in the report may.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>The figure in it, where it is about one.</summary>
    public Quantity? Figure { get; init; }

    /// <summary>How many there are, as the report itself has it, and where it says so; null where it does not.</summary>
    public (long Count, TextSpan Span)? Known { get; init; }

    /// <summary>What takes praise away, place by place, and leaves the sentences grammatical; none where nothing does.</summary>
    public IReadOnlyList<TextChange> Removals { get; init; } = [];

    /// <summary>The words of a pass rate around the figure, where others can take their place.</summary>
    public PassRatePhrase? PassRate { get; init; }
}

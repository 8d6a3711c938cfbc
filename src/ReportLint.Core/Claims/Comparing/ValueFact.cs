using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Comparing;

/// <summary>A metric of a report with its value.</summary>
/// <param name="Key">What it has in common with the same metric of other reports.</param>
/// <param name="Side">The figure.</param>
/// <param name="NameWords">How many words its name has.</param>
/// <param name="HeadWeight">How much the headings count that may limit it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ValueFact(FactKey Key, ValueSide Side, int NameWords, int HeadWeight, FactPlace Place)
{
    /// <summary>Whether the report gives the value more than once.</summary>
    public bool IsRepeated { get; init; }
}

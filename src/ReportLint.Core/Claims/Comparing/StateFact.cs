using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Comparing;

/// <summary>An item of a report, and how it stands.</summary>
/// <param name="Key">What it has in common with the same item of other reports.</param>
/// <param name="Side">How it stands.</param>
/// <param name="NameWords">How many words its name has.</param>
/// <param name="Heads">What the headings and items above it name, as a hash; 0 where they name nothing.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record StateFact(FactKey Key, StateSide Side, int NameWords, ulong Heads, FactPlace Place)
{
    /// <summary>The words by which a numbered part is called besides, as stems: "Phase 4: export of charts"; empty where there are
    /// none.</summary>
    public IReadOnlyList<uint> PartName { get; init; } = [];

    /// <summary>Whether it is a numbered part that goes by another name than that of another report, whose parts are counted
    /// differently.</summary>
    public bool IsOtherPart(StateFact other) =>
        PartName.Count > 0 && other.PartName.Count > 0 && !PartName.Intersect(other.PartName).Any();
}

namespace ReportLint.Claims.Comparing;

/// <summary>Two reports of one state of the work that contradict each other.</summary>
/// <param name="Report">The report in which a reader would look first, by its index: the less specific one.</param>
/// <param name="Place">What it says.</param>
/// <param name="Others">Where the other reports say something else; the first is the one that messages name.</param>
internal sealed record Disagreement(int Report, FactPlace Place, IReadOnlyList<FactReference> Others)
{
    /// <summary>For an item that is done in one of them and open in the other one: whether it is done in <see cref="Report"/>; null for a
    /// metric.</summary>
    public bool? IsDone { get; init; }

    /// <summary>Whether the first of the others is about a part only, and so knows more of it.</summary>
    public bool IsOtherNarrower { get; init; }
}

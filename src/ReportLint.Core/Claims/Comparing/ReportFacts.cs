using System.Globalization;

namespace ReportLint.Claims.Comparing;

/// <summary>What a report says that other reports may contradict. Stays valid after its model is used for another report.</summary>
/// <param name="Name">The name of its file, as it is shown, with <c>/</c>.</param>
/// <param name="Identity">Which state of the work it describes.</param>
/// <param name="Values">Its metrics, one value each.</param>
/// <param name="States">Its items that are done or open, one state each.</param>
internal sealed record ReportFacts(
    string Name, ReportIdentity Identity, IReadOnlyList<ValueFact> Values, IReadOnlyList<StateFact> States)
{
    /// <summary>Its figures of tests, coverage and findings; empty where nobody asked.</summary>
    public IReadOnlyList<FigureFact> Figures { get; init; } = [];

    /// <summary>How texts refer to a statement of it, as <c>docs/status.md:12</c>.</summary>
    public string ReferenceTo(FactPlace place) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Name, place.Line);
}

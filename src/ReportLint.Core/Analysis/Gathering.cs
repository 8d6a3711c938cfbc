using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>One defect, one diagnostic: what a rule finds several times in one list, in one table or in one file is reported at the first
/// place, and the others are additional locations.</summary>
/// <remarks>Comes after the comments that silence rules, so that each place can be silenced by itself.</remarks>
internal static class Gathering
{
    private const string Repeated = "the same here";

    // No list is a node with this index.
    private const int WholeFile = -1;

    /// <param name="found">By position.</param>
    /// <param name="report">Says which places stand in one list.</param>
    /// <returns>By position; the same list where nothing is gathered.</returns>
    public static IReadOnlyList<Diagnostic> Apply(IReadOnlyList<Diagnostic> found, ReportModel report)
    {
        var groups = new Dictionary<(string Id, int List), List<Diagnostic>>();
        var gathered = new List<List<Diagnostic>>(found.Count);
        foreach (var diagnostic in found)
        {
            if (KeyOf(diagnostic, report) is not { } key)
                gathered.Add([diagnostic]);
            else if (groups.TryGetValue(key, out var group))
                group.Add(diagnostic);
            else
                gathered.Add(groups[key] = [diagnostic]);
        }
        return gathered.Count == found.Count ? found : gathered.ConvertAll(static group => group.Count == 1 ? group[0] : Join(group));
    }

    private static (string Id, int List)? KeyOf(Diagnostic diagnostic, ReportModel report)
    {
        if (diagnostic.IsSuppressed || diagnostic.Descriptor.GatheredBy == GatheringScope.None)
            return null;
        if (diagnostic.Descriptor.GatheredBy == GatheringScope.File)
            return (diagnostic.Id, WholeFile);
        var item = report.ItemAt(diagnostic.Span.Start);
        return item >= 0 && report.ItemList[item] is { Kind: ItemKind.ListItem or ItemKind.TableRow } line
            ? (diagnostic.Id, line.Group) : null;
    }

    private static Diagnostic Join(List<Diagnostic> group)
    {
        var places = new List<AdditionalLocation>(group[0].AdditionalLocations);
        for (var i = 1; i < group.Count; i++)
        {
            places.Add(new(group[i].Span, Repeated));
            places.AddRange(group[i].AdditionalLocations);
        }
        return group[0].At(group[0].Span, places);
    }
}

using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Prints the relations of a report: what was compared with what, and what came of it.</summary>
internal static class RelationsDump
{
    private const int MostMembers = 12;

    /// <summary>A line for each relation, in the order of their places.</summary>
    public static IReadOnlyList<RelationDumpLine> Lines(ReportModel report)
    {
        var table = report.Laws.Table;
        var lines = new List<RelationDumpLine>();
        foreach (ref readonly var relation in table.Relations.All)
            lines.Add(LineOf(report, table, relation));
        // Stable, so that the relations of one claim keep the order of the laws.
        return [.. lines.OrderBy(static line => line.Claim.Start)];
    }

    private static RelationDumpLine LineOf(ReportModel report, ClaimTable table, in Relation relation)
    {
        var members = new List<Member>();
        for (var i = relation.Members.First; i < relation.Members.End; i++)
            members.Add(table.Relations.Members[i]);
        var span = relation.Claim < 0 ? relation.Span : report.QuantityList[relation.Claim].Span;
        return new(relation.Law, span, members.ConvertAll(static member => member.Span), Describe(report, members),
            ResultOf(report, relation))
        {
            State = relation.State,
            Confidence = relation.State == RelationState.Contradicts ? relation.Confidence : null,
            Score = relation.State == RelationState.Contradicts ? relation.Score : 0,
            Reasons = ReasonsOf(relation),
        };
    }

    private static string Describe(ReportModel report, List<Member> members)
    {
        if (members.Count == 0)
            return "";
        if (members.TrueForAll(static member => member.Quantity < 0))
            return DescribeCounted(report, members);
        var shown = Math.Min(members.Count, MostMembers);
        var words = new string[shown];
        for (var i = 0; i < shown; i++)
        {
            var quantity = members[i].Quantity;
            words[i] = report.Quote(quantity >= 0 ? report.QuantityList[quantity].Span : members[i].Span);
        }
        return string.Join(", ", words) + (members.Count > shown ? $" and {members.Count - shown} more" : "");
    }

    private static string DescribeCounted(ReportModel report, List<Member> members)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (var member in members)
        {
            var line = report.Text.GetLinePosition(member.Span.Start).Line + 1;
            (first, last) = (Math.Min(first, line), Math.Max(last, line));
        }
        var things = members.Count == 1 ? "1 thing" : $"{members.Count} things";
        return first == last ? $"{things} on line {first}" : $"{things} on lines {first} to {last}";
    }

    private static string ResultOf(ReportModel report, in Relation relation) => relation.State switch
    {
        RelationState.Holds => "holds",
        RelationState.Explained => $"explained: {RelationTexts.Of(relation.Explanation)}",
        _ => $"contradicts{Expectation(report, relation)}{(relation.IsSettled ? "; another relation of this claim reports it" : "")}",
    };

    private static string Expectation(ReportModel report, in Relation relation) =>
        RelationTexts.ExpectedOf(report, relation) is { Length: > 0 } expected ? $": {expected} expected" : "";

    private static List<string> ReasonsOf(in Relation relation)
    {
        if (relation.State == RelationState.Holds)
            return [];
        var reasons = new List<string> { $"read as {RelationTexts.Of(relation.Form)}" };
        if (relation.State == RelationState.Contradicts)
        {
            AddEvidence(reasons, "for", relation.Evidence & ~RelationTexts.Against);
            AddEvidence(reasons, "against", relation.Evidence & RelationTexts.Against);
        }
        return reasons;
    }

    private static void AddEvidence(List<string> reasons, string side, Evidence evidence)
    {
        if (evidence != Evidence.None)
            reasons.Add($"{side} it: {string.Join("; ", RelationTexts.Of(evidence))}");
    }
}

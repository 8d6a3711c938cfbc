using System.Globalization;
using System.Text;
using ReportLint.Claims.Annotating;
using ReportLint.Claims.Resolving;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Prints a report model as text, a line a thing: what one reads to see why a rule reported something or not.</summary>
internal static class ClaimsDump
{
    private const int LongestQuote = 60;

    /// <summary>The sections with their items, quantities and columns, then how claims relate.</summary>
    public static string Write(ReportModel report)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(report))
            Append(text, report, line);
        return text.ToString();
    }

    /// <summary>The same, line by line.</summary>
    public static IReadOnlyList<ClaimsDumpLine> Lines(ReportModel report)
    {
        var lines = new List<ClaimsDumpLine>();
        for (var i = 0; i < report.Sections.Count; i++)
            AddSection(lines, report, i);
        AddRelations(lines, report);
        foreach (var claim in report.PlacedClaims)
        {
            if (claim is not Contradiction)
                lines.Add(new(0, NameOf(claim), "", claim.Span));
        }
        return lines;
    }

    /// <summary>What was compared with what, and what came of it: a line for each relation, by the position of its claim.</summary>
    public static IReadOnlyList<RelationDumpLine> RelationLines(ReportModel report) => Laws.RelationsDump.Lines(report);

    private static void AddRelations(List<ClaimsDumpLine> lines, ReportModel report)
    {
        foreach (var relation in RelationLines(report))
            Add(relation.Law.ToString().ToLowerInvariant(), relation.Result, relation.Claim);

        void Add(string kind, string reading, TextSpan span) => lines.Add(new(0, kind, reading, span));
    }

    // "ReadinessVerdict" is a readiness verdict.
    private static string NameOf(Claim claim) =>
        string.Concat(claim.GetType().Name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static void AddSection(List<ClaimsDumpLine> lines, ReportModel report, int index)
    {
        var section = report.Sections[index];
        if (section.Heading >= 0)
            AddItem(lines, report, section.Heading, "section", Math.Max(section.Level - 1, 0));
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            if (report.Items[i].Section == index)
                AddItem(lines, report, i, Name(report.Items[i].Kind), section.Level);
        }
    }

    private static void AddItem(List<ClaimsDumpLine> lines, ReportModel report, int index, string name, int depth)
    {
        var item = report.Items[index];
        if (item.Kind == ItemKind.TableRow && item.GroupStart == index)
            AddColumns(lines, report, item.Group, depth);
        lines.Add(new(depth, name, StateOf(report, index), item.Span));
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            lines.Add(new(depth + 1, "quantity", Describe(report.Quantities[q]), report.Quantities[q].Span));
    }

    // How it stands, how its mark is read where that is no status, and how it is meant.
    private static string StateOf(ReportModel report, int item)
    {
        var resolution = report.Laws.Table.Resolution;
        if (!resolution.IsRead)
            return "";
        var words = new List<string>();
        if (resolution.StatusOf(item) is not Polarity.None and var status)
            words.Add(status.ToString());
        if (resolution.MarkOf(item) is not (MarkReading.None or MarkReading.Status) and var mark)
            words.Add($"(mark: {mark})");
        if (resolution.ModalityOf(item) is not Modality.None and var modality)
            words.Add($"({modality})");
        return string.Join(" ", words).ToLowerInvariant();
    }

    private static void AddColumns(List<ClaimsDumpLine> lines, ReportModel report, int node, int depth)
    {
        foreach (var table in report.Tables)
        {
            if (table.Node != node)
                continue;
            var roles = Enumerable.Range(table.Columns.First, table.ColumnCount)
                .Select(i => report.Columns[i].Role.ToString().ToLowerInvariant());
            lines.Add(new(depth, "columns", string.Join(", ", roles), null));
        }
    }

    private static string Describe(in Quantity quantity)
    {
        var value = quantity.Unit == Unit.Ratio ? $"{NumberWriter.Write(quantity.Value)} of {NumberWriter.Write(quantity.Whole)}"
            : quantity.Interval.IsExact
                ? NumberWriter.Write(quantity.Value) : $"[{End(quantity.Interval.Low)}, {End(quantity.Interval.High)}]";
        return $"{value}{Units.Symbol(quantity.Unit)}";
    }

    private static string End(double end) => double.IsInfinity(end) ? end < 0 ? "-inf" : "inf" : NumberWriter.Write(end);

    private static string Name(ItemKind kind) => kind switch
    {
        ItemKind.Heading => "heading",
        ItemKind.Paragraph => "paragraph",
        ItemKind.ListItem => "item",
        ItemKind.LabelLine => "line",
        ItemKind.TableRow => "row",
        _ => "fence line",
    };

    private static void Append(StringBuilder text, ReportModel report, ClaimsDumpLine line)
    {
        text.Append(' ', 2 * line.Depth).Append(line.Kind);
        if (line.Reading.Length > 0)
            text.Append(' ').Append(line.Reading);
        if (line.Span is { } span)
        {
            var at = report.Text.GetLinePosition(span.Start);
            var quote = report.Quote(span);
            text.Append(string.Format(CultureInfo.InvariantCulture, " {0}:{1} ", at.Line + 1, at.Character + 1))
                .Append('"').Append(quote.Length > LongestQuote ? $"{quote.Remove(LongestQuote)}\u2026" : quote).Append('"');
        }
        text.AppendLine();
    }
}

using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Prints a report model as text, a line a thing: what one reads to see why a rule spoke or stayed silent.</summary>
public static class ClaimsDump
{
    private const int LongestQuote = 60;

    /// <summary>The sections with their items, quantities and columns, then how claims relate.</summary>
    public static string Write(ReportModel report)
    {
        var text = new StringBuilder();
        for (var i = 0; i < report.Sections.Count; i++)
            WriteSection(text, report, i);
        foreach (var total in report.Claims<Total>())
            Line(text, report, total.Stated.Span, $"total {(total.Agrees ? "agrees with" : "contradicts")} the sum {NumberWriter.Write(total.Sum, total.Stated.Unit)} of {total.Parts.Count} parts", 0);
        foreach (var share in report.Claims<Share>())
            Line(text, report, share.Percent.Span, $"share {(share.Agrees ? "agrees with" : "contradicts")} {report.Quote(share.Ratio.Span)}", 0);
        foreach (var target in report.Claims<Target>())
            Line(text, report, target.Actual.Span, $"value {(target.IsMissed ? "misses" : "meets")} the target {report.Quote(target.Goal.Span)}{(target.PresentedAsReached.IsEmpty ? "" : ", presented as reached")}", 0);
        foreach (var completion in report.Claims<Completion>())
            Line(text, report, completion.Declaration, $"declared complete over {completion.Open.Count} open items", 0);
        foreach (var share in report.Claims<AbsoluteShare>())
            Line(text, report, share.Percent.Span, "absolute share without a count", 0);
        foreach (var claim in report.PlacedClaims)
            Line(text, report, claim.Span, NameOf(claim), 0);
        return text.ToString();
    }

    // "ReadinessVerdict" is a readiness verdict.
    private static string NameOf(Claim claim) => string.Concat(claim.GetType().Name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static void WriteSection(StringBuilder text, ReportModel report, int index)
    {
        var section = report.Sections[index];
        if (section.Heading >= 0)
            WriteItem(text, report, section.Heading, "section", section.Level - 1);
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            if (report.Items[i].Section == index)
                WriteItem(text, report, i, Name(report.Items[i].Kind), section.Level);
        }
    }

    private static void WriteItem(StringBuilder text, ReportModel report, int index, string name, int depth)
    {
        var item = report.Items[index];
        if (item.Kind == ItemKind.TableRow && item.GroupStart == index)
            WriteColumns(text, report, item.Group, depth);
        Line(text, report, item.Span, item.Status == Polarity.None ? name : $"{name} {item.Status.ToString().ToLowerInvariant()}", depth);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            Line(text, report, report.Quantities[q].Span, Describe(report.Quantities[q]), depth + 1);
    }

    private static void WriteColumns(StringBuilder text, ReportModel report, int node, int depth)
    {
        foreach (var table in report.Tables)
        {
            if (table.Node == node)
                text.Append(' ', 2 * depth).Append("columns ").AppendLine(string.Join(", ", Enumerable.Range(table.Columns.First, table.ColumnCount).Select(i => report.Columns[i].Role.ToString().ToLowerInvariant())));
        }
    }

    private static string Describe(in Quantity quantity)
    {
        var value = quantity.Unit == Unit.Ratio ? $"{NumberWriter.Write(quantity.Value)} of {NumberWriter.Write(quantity.Whole)}"
            : quantity.Interval.IsExact ? NumberWriter.Write(quantity.Value) : $"[{End(quantity.Interval.Low)}, {End(quantity.Interval.High)}]";
        return $"quantity {value}{Units.Symbol(quantity.Unit)}";
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

    private static void Line(StringBuilder text, ReportModel report, TextSpan span, string what, int depth)
    {
        var at = report.Text.GetLinePosition(span.Start);
        var quote = report.Quote(span);
        text.Append(' ', 2 * Math.Max(depth, 0)).Append(what).Append(' ')
            .Append((at.Line + 1).ToString(CultureInfo.InvariantCulture)).Append(':').Append((at.Character + 1).ToString(CultureInfo.InvariantCulture))
            .Append(" \"").Append(quote.Length > LongestQuote ? $"{quote.Remove(LongestQuote)}\u2026" : quote).AppendLine("\"");
    }
}

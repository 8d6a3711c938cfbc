using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Tells by words that percentages below a line, or below the head of a column, are shares of one whole.</summary>
internal static class SharedWholes
{
    // Each of these has a whole of its own.
    private const Concepts OwnWhole = Concepts.Coverage | Concepts.Progress | Concepts.Score | Concepts.Uptime | Concepts.Target | Concepts.Threshold | Concepts.Mean;

    private const int FewestInLine = 3;

    private static readonly WordSet Asked = Wordings.WordsOf(Wording.SharedWhole), Rests = Wordings.WordsOf(Wording.RestLabel), Questions = Wordings.WordsOf(Wording.WholeQuestion);

    /// <summary>Whether what a line says of itself lets shares of one whole stand below it.</summary>
    public static bool MayHead(in Item item) => (item.Concepts & ((OwnWhole & ~Concepts.Target) | Concepts.Change)) == 0 && (item.Topics & (Topics.Selection | Topics.PassRate | Topics.Graded)) == 0;

    /// <summary>"Sources of the heat", "Where the time went", "Où sont parties les caisses"; causes and reasons may be several at once.</summary>
    public static bool Names(ReportModel model, in Item item)
    {
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        return (first < item.EndToken && model.Tokens[first].Kind == TokenKind.Word && Questions.Contains(model.Tokens[first].Value)) || model.HoldsOneOf(Asked, item.FirstToken, item.EndToken);
    }

    /// <summary>"Energy mix: 45% wind, 30% sun, 20% gas": the label asks, and nothing but shares answers.</summary>
    public static bool IsInLine(ReportModel model, in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || item.Quantities.End - item.Quantities.First < FewestInLine || (item.Concepts & OwnWhole) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit != Unit.Percent)
                return false;
        }
        var first = model.FirstBehindMarks(item.FirstToken, item.LabelEnd);
        return (first < item.LabelEnd && Questions.Contains(model.Tokens[first].Value)) || model.HoldsOneOf(Asked, item.FirstToken, item.LabelEnd);
    }

    /// <summary>Whether a heading follows directly on the heading of a breakdown: "### Ranges" below "## Distribution of ages".</summary>
    public static bool IsBelowBreakdown(ReportModel model, int index, in Item item) =>
        item.Kind == ItemKind.Heading && index > 0 && model.ItemList[index - 1] is { Kind: ItemKind.Heading } above && (above.Topics & Topics.Breakdown) != 0 && model.SectionList[item.Section].Parent == above.Section;

    /// <summary>"Share", "Share of all stops", "Part du total", above a column.</summary>
    public static bool Heads(ReportModel model, in Column column) =>
        (column.Concepts & (OwnWhole | Concepts.Change)) == 0 && column.Role is not (ColumnRole.Target or ColumnRole.Before or ColumnRole.After or ColumnRole.Progress)
        && ((column.Topics & Topics.Breakdown) != 0 || (column.EndToken > column.FirstToken && model.Tokens[column.FirstToken].Kind == TokenKind.Word && Asked.Contains(model.Tokens[column.FirstToken].Value)));

    /// <summary>Whether a list or a table has an item that is the rest of all: "Other: 12%".</summary>
    public static bool HasRest(ReportModel model, int first)
    {
        for (var i = first; i < model.ItemList.Count && model.ItemList[i].Group == model.ItemList[first].Group; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            var end = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : item.LabelEnd;
            var start = model.FirstBehindMarks(item.FirstToken, end);
            if (end == start + 1 && model.Tokens[start].Kind == TokenKind.Word && Rests.Contains(model.Tokens[start].Value))
                return true;
        }
        return false;
    }

    /// <summary>Whether no item of a list or a table is a share of something of its own, or bears a mark.</summary>
    public static bool AreParts(ReportModel model, int first)
    {
        for (var i = first; i < model.ItemList.Count && model.ItemList[i].Group == model.ItemList[first].Group; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if ((item.Concepts & OwnWhole) != 0 || item.Has(TokenKind.Mark) || item.Parent != model.ItemList[first].Parent)
                return false;
        }
        return true;
    }

    /// <summary>The words of a line that call what follows a breakdown.</summary>
    public static TextSpan SpanOf(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Topics.Breakdown))
                return TextSpan.FromBounds(model.Tokens[i].Start, model.Tokens[i + Math.Max(1, (int)model.Tokens[i].PhraseLength) - 1].End);
        }
        return item.Span;
    }
}

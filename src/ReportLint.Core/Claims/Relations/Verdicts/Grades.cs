using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Grades in letters: "Grade: A+", "### Security: B".</summary>
internal static class Grades
{
    /// <summary>Finds a grade where the words before it say that it is one.</summary>
    public static bool TryRead(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        var at = item.FirstValueToken;
        if (item.Kind == ItemKind.TableRow)
            at = LastCellOf(model, item);
        else if (item.LabelEnd < 0 || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.Graded | Topics.Merit)) == 0)
            return false;
        return TryReadAt(model, item, at, out span);
    }

    /// <summary>Finds a grade behind any label that nothing follows but marks.</summary>
    public static bool TryReadBare(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        if (item.LabelEnd < 0 || !TryReadAt(model, item, item.FirstValueToken, out span))
            return false;
        for (var i = item.EndToken - 1; i >= item.FirstValueToken && model.Tokens[i].Start >= span.End; i--)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark)
                return false;
        }
        return true;
    }

    private static bool TryReadAt(ReportModel model, in Item item, int at, out TextSpan span)
    {
        span = default;
        at = model.FirstBehindMarks(at, item.EndToken);
        if (at >= item.EndToken || model.Tokens[at] is not { Kind: TokenKind.Word, Length: 1 } || model.Text.Content[model.Tokens[at].Start] is < 'A' or > 'F')
            return false;
        var end = at + 1;
        if (end < item.EndToken && model.Tokens[end].IsGlued && (model.Tokens[end].Is('+') || model.Tokens[end].Is('-')))
            end++;
        span = TextSpan.FromBounds(model.Tokens[at].Start, model.Tokens[end - 1].End);
        return end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Word || item.Kind == ItemKind.TableRow;
    }

    // The last cell that holds a grade and nothing else, in a row whose label says that it is one.
    private static int LastCellOf(ReportModel model, in Item row)
    {
        if (row.Cells.End - row.Cells.First < 2 || (model.MeaningOf(model.CellList[row.Cells.First].FirstToken, model.CellList[row.Cells.First].EndToken).Topics & Topics.Graded) == 0)
            return row.EndToken;
        var table = model.FindTable(row.Group);
        for (var i = row.Cells.End - 1; i > row.Cells.First; i--)
        {
            // "| Overall grade | A- |" below "Target grade".
            if (i - row.Cells.First < table.ColumnCount && model.ColumnList[table.Columns.First + i - row.Cells.First].Role is ColumnRole.Target or ColumnRole.Before)
                continue;
            ref readonly var cell = ref model.CellList[i];
            if (cell.EndToken > cell.FirstToken && cell.EndToken - cell.FirstToken <= 2 && model.Tokens[cell.FirstToken] is { Kind: TokenKind.Word, Length: 1 })
                return cell.FirstToken;
        }
        return row.EndToken;
    }
}

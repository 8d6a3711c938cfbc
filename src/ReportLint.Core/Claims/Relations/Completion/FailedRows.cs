using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What failed, where no list of things that are done says that its crosses are states: "| Refunds | ❌ failed, paid twice |", and crosses below "Failures".</summary>
internal static class FailedRows
{
    /// <summary>In items: how far behind a row the run is looked for in which it passed.</summary>
    private const int Reach = 200;

    private const Concepts NoOutcome = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Plan | Concepts.Demand | Concepts.Threshold;

    private const Concepts OfHeading = Concepts.Failed | Concepts.Test | Concepts.Stop | Concepts.Remaining | Concepts.Open | Concepts.Current;

    /// <summary>Whether a row says by a mark and by the word behind it that something failed, and none behind it that it passed.</summary>
    public static bool Contains(ReportModel model, int index, in Item row)
    {
        if (row.Kind != ItemKind.TableRow || (row.Concepts & Concepts.Failed) == 0 || row.Status is not (Polarity.None or Polarity.Failed) || !TellsFailure(model, row))
            return false;
        var name = model.NameOf(row).Span;
        for (var i = index + 1; i < Math.Min(model.ItemList.Count, index + Reach); i++)
        {
            if (model.ItemList[i] is { Kind: ItemKind.TableRow } other && !TellsFailure(model, other) && model.Text.Slice(model.NameOf(other).Span).SequenceEqual(model.Text.Slice(name)))
                return false;
        }
        return true;
    }

    /// <summary>Whether a heading heads nothing but failures, and nothing says of this one that it was mended.</summary>
    public static bool IsHeaded(ReportModel model, in Item heading, in Item item)
    {
        if (heading.Kind != ItemKind.Heading || (heading.Concepts & Concepts.Failed) == 0 || (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Optional)) != 0)
            return false;
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Code || (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(OfHeading)))
                return false;
        }
        return true;
    }

    /// <summary>"| No open defects | ❌ |": a cell of its own for the mark, which is the status of what the row names; "❌ No" may answer a question.</summary>
    public static bool StandsAlone(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            if (model.CellList[i].Span.Contains(row.StatusSpan))
                return model.CellList[i].EndToken == model.CellList[i].FirstToken + 1;
        }
        return false;
    }

    private static bool TellsFailure(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            var first = model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            if (first < cell.EndToken && model.Tokens[first] is { Kind: TokenKind.Word } word && word.Has(Concepts.Failed) && (first > cell.FirstToken ? model.Tokens[first - 1].Polarity == Polarity.Failed : EndsThere(model, first, cell.EndToken) && IsOutcome(model, row, i - row.Cells.First)))
                return true;
        }
        return false;
    }

    // "failed", "failed: 3 of 20", "FAIL (timeout)".
    private static bool EndsThere(ReportModel model, int word, int end) => word + 1 == end || model.Tokens[word + 1].Is(':') || model.Tokens[word + 1].Is(',') || model.Tokens[word + 1].Is('(') || model.Tokens[word + 1].IsFreeDash;

    // A column in which others passed, and which tells no expectation.
    private static bool IsOutcome(ReportModel model, in Item row, int column)
    {
        var table = model.FindTable(row.Group);
        if (column >= table.ColumnCount || table.IsTooWide || (row.Concepts & (Concepts.Done | Concepts.Worked)) != 0 || (row.Topics & Topics.Passing) != 0 || (model.ColumnList[table.Columns.First + column].Concepts & NoOutcome) != 0)
            return false;
        for (var i = table.Rows.First; i < Math.Min(table.Rows.End, table.Rows.First + Reach); i++)
        {
            if (model.CellAt(i, column) is { } cell && model.FirstBehindMarks(cell.FirstToken, cell.EndToken) is var first && first < cell.EndToken && (model.Tokens[first].Has(Topics.Passing) || model.Tokens[first].Has(Concepts.Done)) && EndsThere(model, first, cell.EndToken))
                return true;
        }
        return false;
    }
}

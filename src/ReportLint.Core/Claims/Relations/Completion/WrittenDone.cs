namespace ReportLint.Claims;

/// <summary>Lines whose status is neither a mark nor the value of a label: "Done: berths", "Berths → done", "| Berths | complete |" in a column that is not called so.</summary>
internal static class WrittenDone
{
    /// <summary>Whether such a line is done.</summary>
    public static bool Is(ReportModel model, in Item item) => item.Status == Polarity.None && StatusOf(model, item) == Polarity.Done;

    /// <summary>The status that such a line tells; none where it tells none.</summary>
    public static Polarity StatusOf(ReportModel model, in Item item)
    {
        if ((item.Concepts & (Concepts.Done | Concepts.Open | Concepts.Failed)) == 0)
            return Polarity.None;
        return item.Kind switch
        {
            ItemKind.ListItem when item.LabelEnd == item.FirstToken + 1 && item.FirstValueToken < item.EndToken => Of(model.Tokens[item.FirstToken]),
            ItemKind.ListItem when item.EndToken - 2 > item.FirstToken && model.Tokens[item.EndToken - 2].Is(Arrows.Right) => Of(model.Tokens[item.EndToken - 1]),
            ItemKind.TableRow => OfCells(model, item),
            _ => Polarity.None,
        };
    }

    // "Done" and "complete"; what is "closed" or "fixed" may be so by nature.
    private static Polarity Of(in Token token) =>
        token.Kind != TokenKind.Word ? Polarity.None
        : token.Has(Concepts.Done) && token.Has(Concepts.Progress) ? Polarity.Done
        : token.Has(Concepts.Open) ? Polarity.Open
        : token.Has(Concepts.Failed) ? Polarity.Failed
        : Polarity.None;

    private static Polarity OfCells(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            if (cell.EndToken == cell.FirstToken + 1 && Of(model.Tokens[cell.FirstToken]) is not Polarity.None and var status)
                return status;
        }
        return Polarity.None;
    }
}

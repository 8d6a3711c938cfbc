using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Supporting;

/// <summary>Columns of tables that say what was asked for or was so before: "Target", "Before", "Planned".</summary>
internal static class AskingColumns
{
    private const Roles NotActual = Roles.Target | Roles.Before;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation | Concepts.Plan
        | Concepts.Advice;

    /// <summary>Whether a token of an item stands in such a column.</summary>
    /// <param name="model">The facts of the text.</param>
    /// <param name="item">The item.</param>
    /// <param name="at">The token.</param>
    public static bool Hold(ReportModel model, in Item item, int at)
    {
        if (item.Kind != ItemKind.TableRow || model.FindTable(item.Group) is not { IsTooWide: false } found)
            return false;
        var columns = found.Columns;
        for (var cell = item.Cells.First; cell < item.Cells.End && columns.First + cell - item.Cells.First < columns.End; cell++)
        {
            if (model.CellList[cell].EndToken <= at)
                continue;
            // The first column of a row that is done names what was asked for.
            if (cell == item.Cells.First && item.Status == Polarity.Done)
                return false;
            var column = columns.First + cell - item.Cells.First;
            return (model.Laws.Table.Annotations.OfColumn(column).Roles & NotActual) != 0
                || HoldsAsking(model, model.ColumnList[column].FirstToken, model.ColumnList[column].EndToken, Asking);
        }
        return false;
    }

    /// <summary>Whether words ask. "Improvements" may be planned; "Average improvement: 40%" names what a figure is.</summary>
    /// <param name="model">The facts of the text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    /// <param name="asking">What words that ask mean.</param>
    public static bool HoldsAsking(ReportModel model, int first, int end, Concepts asking)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Has(token.Has(Concepts.Change) ? asking & ~Concepts.Plan : asking))
                return true;
        }
        return false;
    }
}

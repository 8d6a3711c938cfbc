using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <content>Percentages in the cells of tables.</content>
internal sealed partial class ShareWords
{
    // A cell with the percentage alone, in a column or a row of work.
    private int FindInRow(in Item row, in Quantity percent, in Statement statement)
    {
        if (statement.Column < 0 || !IsAlone(statement.Cell, percent)
            || HasOtherTarget(row, statement.Column))
            return None;
        ref readonly var column = ref Model.ColumnList[statement.Column];
        ref readonly var label = ref Model.CellList[row.Cells.First];
        if ((column.Concepts & Others) != 0 || column.Role is not
            (ColumnRole.None or ColumnRole.Actual or ColumnRole.After or ColumnRole.Status or ColumnRole.Progress))
            return None;
        if ((column.Concepts & WorkColumn) != 0)
            return column.FirstToken;
        for (var at = label.FirstToken; at < label.EndToken; at++)
        {
            if (IsNoun(at) || Model.Tokens[at].Has(Concepts.Coverage | Concepts.Progress))
                return at;
        }
        return None;
    }

    // Beside a target a row says how much of it was reached, unless the target is a percentage and the mark says that it was.
    private bool HasOtherTarget(in Item row, int own)
    {
        var columns = Model.FindTable(row.Group).Columns;
        for (var column = columns.First; column < columns.End; column++)
        {
            if (Model.ColumnList[column].Role == ColumnRole.Target
                && (row.Status != Polarity.Done || Model.ColumnList[own].Role is not (ColumnRole.Actual or ColumnRole.After)
                    || !HoldsPercentage(row.Cells.First + column - columns.First, row)))
                return true;
        }
        return false;
    }

    private bool HoldsPercentage(int cell, in Item row) => cell < row.Cells.End && Model.CellList[cell].Quantities is var figures
        && figures.End > figures.First && Model.QuantityList[figures.First].Unit == Unit.Percent;

    private bool IsAlone(int cell, in Quantity percent)
    {
        for (var at = Model.CellList[cell].FirstToken; at < Model.CellList[cell].EndToken; at++)
        {
            if ((at < percent.FirstToken || at >= percent.EndToken) && Model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
                return false;
        }
        return true;
    }
}

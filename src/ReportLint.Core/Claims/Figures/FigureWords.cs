using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims;

/// <summary>The words that name a figure, as runs of tokens: half-open indexes, the same index twice where there are none.</summary>
internal readonly struct FigureWords
{
    /// <summary>Those after it: the unit tests of "12 unit tests".</summary>
    public (int First, int End) Noun { get; private init; }

    /// <summary>Those directly before it: "coverage is" before "85 %".</summary>
    public (int First, int End) Before { get; private init; }

    /// <summary>The label of its line, or of its row where it is the first result there: in the next column, or in one of
    /// results.</summary>
    public (int First, int End) Label { get; private init; }

    /// <summary>The header of its column.</summary>
    public (int First, int End) Column { get; private init; }

    /// <summary>The words that name a figure; none where it is an identifier. A column of targets, of what was before, or of labels names
    /// none.</summary>
    public static FigureWords Of(ReportModel model, int figure)
    {
        ref readonly var statement = ref model.Laws.Table.Statements[figure];
        ref readonly var item = ref model.ItemList[statement.Item];
        ref readonly var quantity = ref model.QuantityList[figure];
        if (quantity.Unit == Unit.None && IsIdentifier(model, statement))
            return default;
        var words = new FigureWords
        {
            Noun = NounOf(model, statement, quantity.EndToken),
            Before = BeforeOf(model, statement.Cell < 0 ? item.FirstToken : model.CellList[statement.Cell].FirstToken, quantity.FirstToken),
        };
        if (statement.Cell < 0)
        {
            // "Testing: A (94/100)".
            var isLabelled = statement.Has(StatementFlags.AfterLabel) && !statement.Has(StatementFlags.InParentheses);
            return isLabelled ? words with { Label = (item.FirstToken, item.LabelEnd) } : words;
        }
        if (!IsOfResults(model, statement))
            return words;
        var column = model.ColumnList[statement.Column];
        words = words with { Column = (column.FirstToken, column.EndToken) };
        ref readonly var name = ref model.NameOf(item);
        var isNext = statement.Cell > item.Cells.First && model.CellList[statement.Cell - 1].FirstToken == name.FirstToken;
        var isResult = isNext || column.Role is ColumnRole.Actual or ColumnRole.After or ColumnRole.Status;
        return name.EndToken <= quantity.FirstToken && isResult && IsFirstResult(model, item, figure)
            ? words with { Label = (name.FirstToken, name.EndToken) } : words;
    }

    // Up to the sign before them; a colon before the figure is part of them.
    private static (int, int) BeforeOf(ReportModel model, int first, int figure)
    {
        var start = figure > first && model.Tokens[figure - 1].Is(':') ? figure - 1 : figure;
        while (start > first && model.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return (start, figure);
    }

    private static (int, int) NounOf(ReportModel model, in Statement statement, int first)
    {
        var end = first;
        while (!statement.NounSpan.IsEmpty && end < model.Tokens.Count && model.Tokens[end].End <= statement.NounSpan.End)
            end++;
        return (first, end);
    }

    // "CVE ID: 77686", "| 2024 |" below "Year".
    private static bool IsIdentifier(ReportModel model, in Statement statement) => ((statement.Roles
        | (statement.Column < 0 ? Roles.None : model.Laws.Table.Annotations.OfColumn(statement.Column).Roles)) & Roles.Identifier) != 0;

    private static bool IsOfResults(ReportModel model, in Statement statement) => statement.Column >= 0
        && model.ColumnList[statement.Column].Role is not (ColumnRole.Target or ColumnRole.Before or ColumnRole.Label);

    // "| Coverage | 82% | 30% |": what stands after the result is something else, a weight or a change.
    private static bool IsFirstResult(ReportModel model, in Item row, int figure)
    {
        for (var q = row.Quantities.First; q < figure; q++)
        {
            if (IsOfResults(model, model.Laws.Table.Statements[q]))
                return false;
        }
        return true;
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>Makes a statement of each quantity.</summary>
internal sealed partial class StatementReader(ReportModel model, Annotations annotations, RefList<Statement> statements)
{
    private const int MostNounWords = 5;

    // Of a remark after the figure of a cell.
    private const int MostWordsBehind = 3;

    private readonly GapReader _gaps = new(model);
    private int _table;
    private int _depth;

    /// <summary>Reads all statements of the report.</summary>
    public void Read()
    {
        statements.Clear(model.QuantityList.Count);
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            while (statements.Count < item.Quantities.First)
                statements.Add(default);
            if (item.Kind == ItemKind.TableRow)
                ReadRow(item);
            else
                ReadRun(item, item.FirstToken, item.EndToken, item.Quantities, -1, -1);
        }
        while (statements.Count < model.QuantityList.Count)
            statements.Add(default);
    }

    private void ReadRow(in Item row)
    {
        var columns = ColumnsOf(row);
        for (var cell = row.Cells.First; cell < row.Cells.End; cell++)
        {
            ref readonly var its = ref model.CellList[cell];
            var column = columns.First + cell - row.Cells.First;
            if (its.Quantities.End > its.Quantities.First)
                ReadRun(row, its.FirstToken, its.EndToken, its.Quantities, cell, column < columns.End ? column : -1);
        }
    }

    private (int First, int End) ColumnsOf(in Item row)
    {
        if (_table >= model.TableList.Count || model.TableList[_table].Rows.First > row.Index)
            _table = 0;
        while (_table < model.TableList.Count && model.TableList[_table].Rows.End <= row.Index)
            _table++;
        return _table < model.TableList.Count ? model.TableList[_table].Columns : default;
    }

    private void ReadRun(in Item item, int first, int end, (int First, int End) quantities, int cell, int column)
    {
        var at = first;
        _depth = 0;
        for (var q = quantities.First; q < quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            var statement = new Statement { Item = item.Index, Cell = cell, Column = column, Source = SourceOf(item, quantity) };
            var start = StartOf(quantity, at, ref statement);
            statement.Before = _gaps.Read(at, start);
            _depth = Math.Max(0, _depth + _gaps.Depth);
            ReadWordsBefore(at, start, ref statement);
            ReadComparator(quantity, ref statement);
            at = ReadNoun(quantity.EndToken, q + 1 < quantities.End ? Math.Min(end, model.QuantityList[q + 1].FirstToken) : end,
                ref statement);
            ReadPlace(item, quantity, start, q == quantities.First, ref statement);
            if (IsOfDate(quantity, first, end))
                (statement.Flags, statement.Roles) = (statement.Flags | StatementFlags.InDate, statement.Roles | Roles.Identifier);
            if (q > quantities.First)
                statements[q - 1].After = statement.Before;
            statements.Add(statement);
        }
        statements[quantities.End - 1].After = _gaps.Read(at, end);
        MarkMain(quantities, cell >= 0);
    }

    private static StatementSource SourceOf(in Item item, in Quantity quantity) => item.Kind switch
    {
        ItemKind.TableRow => StatementSource.Cell,
        ItemKind.Heading => StatementSource.Heading,
        ItemKind.FenceLine => StatementSource.Fence,
        _ when item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd => StatementSource.Label,
        ItemKind.ListItem => StatementSource.Item,
        _ => StatementSource.Sentence,
    };

    // The sign before a number belongs to it.
    private int StartOf(in Quantity quantity, int first, ref Statement statement)
    {
        var start = quantity.FirstToken;
        if ((model.Tokens[start].Flags & TokenFlags.Struck) != 0)
            statement.Flags |= StatementFlags.Struck;
        if (start <= first || !model.Tokens[start].IsGlued)
            return start;
        ref readonly var sign = ref model.Tokens[start - 1];
        var stands = start - 1 == first || !sign.IsGlued || model.Tokens[start - 2].Is('(');
        if (!stands || sign.Kind != TokenKind.Punctuation)
            return start;
        var flag = sign.Value switch
        {
            '+' => StatementFlags.Plus,
            '-' or '\u2212' or '\u2013' => StatementFlags.Minus,
            _ => StatementFlags.None,
        };
        statement.Flags |= flag;
        return flag == StatementFlags.None ? start : start - 1;
    }

    private void ReadWordsBefore(int first, int end, ref Statement statement)
    {
        for (var at = Math.Max(first, end - MostNounWords); at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word)
            {
                // What stands before the comma is said of something else.
                if (token.Is(',') || token.Is('(') || token.Is(';') || token.Is('.'))
                    (statement.Roles, statement.Outcome) = (Roles.None, Outcome.None);
                continue;
            }
            var sense = FigureNames.Of(token);
            ReadWord(token, sense, ref statement);
            if (at == end - 1 && sense.Has(WordUses.EndsNoun))
                statement.Flags |= StatementFlags.AfterPreposition;
            if (sense.Has(WordUses.Selects))
                statement.Flags |= StatementFlags.Selection;
            if (token.Has(Concepts.Negation))
                statement.Flags |= StatementFlags.Negated;
            if (token.Has(Concepts.OutOf))
                statement.Flags |= StatementFlags.OutOf;
        }
    }

    // "Minimum 20 ms" is a comparator and the name of a statistic.
    private void ReadComparator(in Quantity quantity, ref Statement statement)
    {
        for (var at = quantity.FirstToken; at < quantity.EndToken && model.Tokens[at].Kind == TokenKind.Word; at++)
            statement.Roles |= FigureNames.RolesOf(model.Tokens[at]) & (Roles.Minimum | Roles.Maximum);
    }

    private void ReadWord(in Token token, WordSense sense, ref Statement statement)
    {
        statement.Roles |= sense.Roles;
        if (statement.Outcome == Outcome.None)
            statement.Outcome = sense.Outcome;
        ReadChange(token, sense, ref statement);
        if (token.Has(Concepts.Severity))
            statement.IsGraded = true;
        if (sense.Has(WordUses.LeastGrave))
            statement.IsLeastGrave = true;
        if (token.Has(Concepts.Increment))
            statement.Flags |= StatementFlags.Increment;
        if (statement.Percentile == 0 && (token.Flags & TokenFlags.Name) != 0)
            statement.Percentile = FigureNames.PercentileOf(model.Text.Slice(token.Span));
    }

    private static void ReadChange(in Token token, WordSense sense, ref Statement statement)
    {
        if (token.Has(Concepts.Change) || token.Has(Topics.Difference))
            statement.Flags |= StatementFlags.OfChange;
        statement.Flags |= sense.Direction switch
        {
            < 0 => StatementFlags.OfChange | StatementFlags.Falls,
            > 0 => StatementFlags.OfChange | StatementFlags.Rises,
            _ => StatementFlags.None,
        };
    }

    private static bool NamesThing(in Token token, WordSense sense) =>
        !token.Has(Concepts.Change | Concepts.Stop | Concepts.After | Concepts.Before | Concepts.Increment | Concepts.About)
        && !token.Has(Topics.Points | Topics.Than | Topics.Difference | Topics.To | Topics.From | Topics.Formerly)
        && !sense.Has(WordUses.Falls | WordUses.Rises);

    private void ReadPlace(in Item item, in Quantity quantity, int start, bool isFirst, ref Statement statement)
    {
        if (isFirst)
            statement.Flags |= StatementFlags.First;
        if (isFirst && statement.Before is { Words: 0 } before && before.HasOnly(Signs.Bar))
            statement.Flags |= StatementFlags.AtStart;
        if (item.LabelEnd >= 0 && quantity.FirstToken < item.LabelEnd)
            statement.Flags |= StatementFlags.InLabel;
        if (item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd && IsBare(item.LabelEnd + 1, start))
            statement.Flags |= StatementFlags.AfterLabel;
        if (_depth > 0)
            statement.Flags |= StatementFlags.InParentheses;
    }

    private bool IsBare(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code
                && !model.Tokens[at].Has(Concepts.About | Concepts.Stop))
                return false;
        }
        return true;
    }

    // The figure after the label; else the first one in parentheses, the last one after a dash, or the one at the start.
    private void MarkMain((int First, int End) quantities, bool isCell)
    {
        var main = isCell ? MainOfCell(quantities.First) : MainOfLine(quantities);
        if (main >= 0 && !statements[main].Has(StatementFlags.InDate))
            statements[main].Flags |= StatementFlags.Main;
    }

    private int MainOfCell(int first)
    {
        ref readonly var statement = ref statements[first];
        var isFirst = statement.Before.Words <= 1 && statement.Before.HasOnly(Signs.Bar | Signs.Other | Signs.Colon);
        return isFirst && statement.Noun.End - statement.Noun.First + statement.After.Words <= MostWordsBehind
            + (statement.After.Has(Signs.Open) ? 9 : 0)
            ? first
            : -1;
    }

    private int MainOfLine((int First, int End) quantities)
    {
        for (var q = quantities.First; q < quantities.End; q++)
        {
            if (statements[q].Has(StatementFlags.AfterLabel))
                return q;
        }
        for (var q = quantities.First; q < quantities.End; q++)
        {
            if (statements[q].Before is { Last: Signs.Open, WordsAfterLast: 0 })
                return q;
        }
        for (var q = quantities.First; q < quantities.End; q++)
        {
            if (statements[q].Before is { Last: Signs.Dash or Signs.Equals or Signs.Arrow, WordsAfterLast: 0 } && q == quantities.End - 1)
                return q;
        }
        return statements[quantities.First].Has(StatementFlags.AtStart) ? quantities.First : -1;
    }
}

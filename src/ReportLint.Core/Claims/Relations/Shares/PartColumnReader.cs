namespace ReportLint.Claims;

/// <summary>Holds columns that count some of what another column counts in all against it, row by row: "Total | Remaining".</summary>
internal sealed class PartColumnReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>So many rows have to show that the one column is part of the other.</summary>
    private const int FewestParts = 2;

    private const Concepts NoPart = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Increment | Concepts.Change | Concepts.Mean | Concepts.Per | Concepts.Rate | Concepts.Coverage | Concepts.Outcome | Concepts.Total;

    private readonly List<(Quantity Part, Quantity Whole, int Row)> _greater = [];

    private static readonly WordSet Answers = Wordings.WordsOf(Wording.AnsweringWord);

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || table.Rows.End - table.Rows.First <= FewestParts)
                continue;
            var whole = FindWhole(table);
            for (var column = Math.Max(whole, 1) + 1; column < table.ColumnCount; column++)
            {
                if (whole > 0 && IsPart(Model.ColumnList[table.Columns.First + column]))
                    ReadColumns(table, whole, column);
                else if (whole < 0 && IsAnswer(Model.ColumnList[table.Columns.First + column]) && IsOfThings(Model.ColumnList[table.Columns.First + column - 1]) && IsOnlyBefore(table, column))
                    ReadColumns(table, column - 1, column);
            }
        }
    }

    // "Answered", "Ayant répondu à l'enquête": what those did that the column before counts.
    private bool IsAnswer(in Column header) => Model.HoldsOneOf(Answers, header.FirstToken, header.EndToken) && (header.Concepts & (NoPart & ~Concepts.Outcome)) == 0;

    // "Pupils"; who was not "Invited" may come, too.
    private bool IsOfThings(in Column header) =>
        header.EndToken > header.FirstToken && header.Role is ColumnRole.None && (header.Concepts & (NoPart | Concepts.Open | Concepts.Remaining)) == 0 && !Model.Wordings.EndsParticiple(Model.Text.Slice(Model.Tokens[header.EndToken - 1].Span));

    // No column of numbers before the two.
    private bool IsOnlyBefore(in Table table, int column)
    {
        for (var other = 1; other < column - 1; other++)
        {
            if (Model.SingleQuantity(table.Rows.First, other) is not null)
                return false;
        }
        return true;
    }

    // The only column that is headed "Total".
    private int FindWhole(in Table table)
    {
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            if (header.EndToken == header.FirstToken || !Model.Tokens[header.FirstToken].Has(Concepts.Total))
                continue;
            if (found >= 0)
                return -1;
            found = column;
        }
        return found;
    }

    // "Remaining", "Done": the state alone.
    private bool IsPart(in Column header) =>
        header.EndToken == header.FirstToken + 1 && Model.Tokens[header.FirstToken] is { Kind: TokenKind.Word } word && (word.Has(Concepts.Remaining) || (word.Has(Concepts.Done) && !word.Has(NoPart) && !word.Has(Topics.Passing)));

    private void ReadColumns(in Table table, int whole, int part)
    {
        _greater.Clear();
        var parts = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.SingleQuantity(row, whole) is not { Unit: Unit.None, Interval.IsExact: true } all || Model.SingleQuantity(row, part) is not { Unit: Unit.None, Interval.IsExact: true } some)
                continue;
            if (some.Value > all.Value)
                _greater.Add((some, all, row));
            else
                parts += some.Value > 0 && some.Value < all.Value ? 1 : 0;
        }
        if (parts < FewestParts || _greater.Count > parts)
            return;
        foreach (var (some, all, row) in _greater)
            Model.ClaimsOf<PartExceedsWhole>().Add(new PartExceedsWhole(some.NumberSpan, all.NumberSpan, all.Value, row));
    }
}

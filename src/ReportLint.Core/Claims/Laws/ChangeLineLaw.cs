using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Change: before, after and their change in one line or cell: "1,050 → 300 (-750)", "a 40 % drop from 20 to 12".</summary>
internal sealed class ChangeLineLaw(ClaimTable table) : ChangeLaw(table)
{
    // A longer line is data.
    private const int MostFigures = 24;

    // "+55 points (+122 %)" states two.
    private const int MostStated = 2;

    // Between the values and their change.
    private const int MostWords = 5;

    private const Signs Joints = Signs.Open | Signs.Comma | Signs.Colon | Signs.Dash | Signs.Equals;

    // "$500/month → $300/month", "a rise of"; the word "a" is "to" in other languages.
    private const Signs Between = Signs.Close | Signs.Slash | Signs.From | Signs.To;

    private readonly ChangePairs _pairs = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (var i in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Table.Model.ItemList[i];
            if (item.Kind != ItemKind.TableRow)
            {
                ReadRun(item.Quantities);
                continue;
            }
            for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
                ReadRun(Table.Model.CellList[cell].Quantities);
        }
    }

    private void ReadRun((int First, int End) run)
    {
        if (run.End - run.First is < 2 or > MostFigures)
            return;
        for (var at = run.First; at < run.End; at++)
        {
            if (!_pairs.TryRead(at, run.First, run.End, out var pair))
                continue;
            ReadBehind(pair, run.End);
            ReadAhead(pair, run.First);
            at = pair.Last;
        }
    }

    private void ReadBehind(in ChangePair pair, int end)
    {
        for (var stated = pair.Last + 1; stated < end && stated <= pair.Last + MostStated; stated++)
        {
            ref readonly var gap = ref Table.Statements[stated].Before;
            var isJoined = gap.Has(Joints) && gap.HasOnly(Joints | Between) && gap.Words <= MostWords;
            // Another pair starts there.
            var leads = stated + 1 < end && Table.Statements[stated + 1].Before is var next && (next.Has(Signs.Arrow)
                || next.Last == Signs.To);
            if (!isJoined || leads || (gap.Last == Signs.To && !IsToldAsChange(stated)) || !IsOfPair(pair, stated, false))
                return;
            Add(pair, stated, gap.Has(Signs.Open | Signs.Equals));
        }
    }

    // "-750 (1,050 → 300)", "reduced by 48% from 4,257 to 2,200".
    private void ReadAhead(in ChangePair pair, int first)
    {
        var stated = pair.First - 1;
        if (stated < first)
            return;
        ref readonly var gap = ref Table.Statements[pair.First].Before;
        var isFrom = gap.Last == Signs.From && gap.HasOnly(Signs.From | Signs.Comma | Signs.Open | Signs.Colon | Signs.Dash);
        var isAside = gap.Last is Signs.Open or Signs.Colon or Signs.Dash && gap.HasOnly(gap.Last);
        if ((isFrom || isAside) && gap is { WordsAfterLast: <= 1, Words: <= MostWords } && IsOfPair(pair, stated, true))
            Add(pair, stated, true);
    }

    // "+10% coverage" beside numbers of tests is about something else.
    private bool IsOfPair(in ChangePair pair, int stated, bool isAhead)
    {
        ref readonly var statement = ref Table.Statements[stated];
        ref readonly var quantity = ref Table.QuantityOf(stated);
        if (statement.Has(StatementFlags.Each | StatementFlags.Negated) || quantity.Unit == Unit.Ratio)
            return false;
        var isTold = IsTold(pair, stated, isAhead);
        if (!isTold && quantity.Unit != Unit.Percent)
            return false;
        // "(target 90 %)", "(40 ms saved)".
        if (!isTold && (isAhead ? Table.Statements[pair.First].Before.Words : statement.Before.WordsAfterLast) > 0)
            return false;
        if (!statement.Has(StatementFlags.OfThing))
            return isTold || !quantity.Value.Equals(pair.After.Value);
        return IsOfNoun(pair, statement, isAhead) ?? (isAhead
            ? CountsNew(pair, stated) || (quantity.Unit == Unit.Percent && statement.Has(StatementFlags.Falls | StatementFlags.Rises))
            : Table.Lemmas.Share(statement.Noun, Table.Annotations[statement.Item].Label));
    }

    // Null where the values have no noun.
    private bool? IsOfNoun(in ChangePair pair, in Statement statement, bool isAhead)
    {
        var (noun, other) = (Table.Statements[pair.First].Noun, Table.Statements[pair.Last].Noun);
        if (noun.End == noun.First && other.End == other.First)
            return null;
        return Table.Lemmas.Share(statement.Noun, noun) || Table.Lemmas.Share(statement.Noun, other)
            || (!isAhead && Table.Lemmas.Share(statement.Noun, Table.Annotations[statement.Item].Label));
    }

    private bool IsTold(in ChangePair pair, int stated, bool isAhead) =>
        IsToldAsChange(stated) || (!isAhead && Table.Statements[stated].Has(StatementFlags.InPoints)) || CountsNew(pair, stated);

    // "120 → 180 (70 new gates)". More may go than there are fewer.
    private bool CountsNew(in ChangePair pair, int stated)
    {
        ref readonly var quantity = ref Table.QuantityOf(stated);
        return Table.Statements[stated].Has(StatementFlags.Increment) && quantity.Unit == Unit.None
            && pair.After.Dimension == Dimension.Count
            && quantity.Value <= Math.Max(pair.Before.Value - pair.After.Value, pair.After.Value);
    }

    private void Add(in ChangePair pair, int stated, bool isAside)
    {
        var node = Table.Groups.NodeOf(Table.Statements[stated].Item);
        if (!TryAddChange(pair, stated, Shapes.Change, node > 0 ? Table.Groups[node].Parent : 0, out var added))
            return;
        ref var relation = ref Table.Relations.All[added];
        ref readonly var statement = ref Table.Statements[stated];
        var isTold = IsTold(pair, stated, stated < pair.First);
        isAside |= statement.Has(StatementFlags.InParentheses) || pair.IsReversed;
        var isVerb = pair.IsFromTo && Table.Statements[pair.First].Has(StatementFlags.OfChange);
        relation.Add(Evidence.Written, isAside ? 6 : 5);
        relation.Add(Evidence.Named, 2, isTold);
        relation.Add(Evidence.OtherThing, -2, !isTold && !isVerb);
        // However far: both are written side by side.
        relation.Add(Evidence.Complete, 2, isTold && isAside && (relation.Evidence & Evidence.Far) != 0);
    }
}

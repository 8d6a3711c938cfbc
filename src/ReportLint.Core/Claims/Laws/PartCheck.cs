using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>Order: what has an outcome is at most all that there are.</summary>
internal sealed class PartCheck(ClaimTable table, Tally tally) : TallyCheck(table, tally)
{
    /// <inheritdoc/>
    public override void Read()
    {
        var totals = 0;
        foreach (var entry in Tally.Entries)
            totals += entry.Kind == TallyKind.Total ? 1 : 0;
        for (var i = 0; i < Tally.Entries.Count; i++)
        {
            if (Tally.Entries[i].Kind == TallyKind.Total && (totals == 1 || Tally.Entries[i].IsNamed))
                Compare(Tally.Entries[i], Tally.OutcomesOf(i));
        }
    }

    private void Compare(in TallyEntry total, IReadOnlyList<TallyEntry> outcomes)
    {
        var all = ValueOf(total.Statement);
        foreach (var part in outcomes)
        {
            ref readonly var quantity = ref Table.QuantityOf(part.Statement);
            var isCounted = part.Outcome is Outcome.Passed or Outcome.Failed or Outcome.Open;
            if (!isCounted || quantity.Unit == Unit.Ratio || all < 2)
                continue;
            var isRight = quantity.Value <= all;
            AddMember(total.Statement);
            var explanation = isRight ? (Explanation?)null
                : Table.Annotations.IsOpenEnded(Table.Statements[part.Statement].Item)
                || Table.Annotations.IsOpenEnded(Table.Statements[total.Statement].Item)
                    ? Explanation.OtherScope : ModalityOf(part.Statement);
            ref var relation = ref AddRelation(Law.Order, Shapes.Part, part.Statement, explanation, all, Tally.Place);
            relation.Add(Evidence.Family, 4);
            relation.Add(Evidence.Named, total.IsNamed ? 3 : 2);
            relation.Add(Evidence.OtherFigures, -1, outcomes.Count > 3);
            AddDistance(ref relation, quantity.Value, all, FarFromTally);
        }
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Order: the part of a ratio is at most its whole, and a share of something closed at most 100 %.</summary>
internal sealed class OrderLaw(ClaimTable table) : LawReader(table)
{
    private const double All = 100;

    // "502/500" and "480/512" are two codes or sizes, "80/20" and "60/40" a split, "12/10" may be a date.
    private const int LeastCode = 400;
    private const int MostCode = 600;
    private const int MostDay = 31;
    private const int MostMonth = 12;

    // A share of so much is one of growth.
    private const double MostShare = 500;

    private const StatementFlags OfChange = StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Each;
    private const Roles OfOther = Roles.Target | Roles.Change | Roles.Before | Roles.Share;

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Table.Model.ItemList[index];
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var quantity = ref Table.QuantityOf(q);
                if (quantity.Unit == Unit.Ratio && quantity.Value > quantity.Whole)
                    ReadRatio(item, q);
                else if (quantity is { Unit: Unit.Percent, Value: > All and <= MostShare, Comparator: Comparator.None or Comparator.About }
                    && quantity.Interval.Low > All)
                    ReadShare(item, q);
            }
        }
    }

    private void ReadRatio(in Item item, int q)
    {
        ref readonly var quantity = ref Table.QuantityOf(q);
        ref readonly var its = ref Table.Statements[q];
        if (quantity.Whole < 2 || quantity.MayBeGrade || quantity.Precision != 1 || (its.Roles & (OfOther | Roles.Rate)) != 0)
            return;
        var header = HeaderOf(its);
        var isOfOutcome = its.Outcome is Outcome.Passed or Outcome.Failed
            || Table.Annotations[item.Index].Outcome is Outcome.Passed or Outcome.Failed
            || header.Outcome == Outcome.Passed;
        var isOfChecks = Things.AreChecked(Table.Lemmas, its.Noun) || (header.Roles & Roles.Total) != 0;
        var isClosed = HasShareBeside(item, q);
        ref var relation = ref AddRelation(Law.Order, Shapes.Part, q, Explain(item, q, isOfOutcome, isClosed), quantity.Whole, item.Group);
        relation.Add(Evidence.Written, 2);
        relation.Add(Evidence.Family, 5, isOfOutcome || isClosed || isOfChecks);
        relation.Add(Evidence.Named, 1, (isOfOutcome ? 1 : 0) + (isOfChecks ? 1 : 0) + (isClosed ? 1 : 0) > 1);
        relation.Add(Evidence.Far, -3, quantity.Value > 3 * quantity.Whole);
        relation.Add(Evidence.OtherThing, -3, header.Roles != Roles.None && (header.Roles & (Roles.Rate | OfOther)) != 0);
    }

    private Explanation Explain(in Item item, int q, bool isOfOutcome, bool isClosed)
    {
        ref readonly var quantity = ref Table.QuantityOf(q);
        if (Table.Annotations.IsOpenEnded(item.Index) || IsBesideTargets(Table.Statements[q]))
            return Explanation.OtherScope;
        var (part, whole) = (quantity.Value, quantity.Whole);
        var isCode = part is >= LeastCode and < MostCode && whole is >= LeastCode and < MostCode;
        var isNamed = Table.Statements[q].Noun.End > Table.Statements[q].Noun.First || NamesThing(Table.Annotations[item.Index].Label);
        var isDate = !isClosed && !(isOfOutcome && isNamed) && part <= MostDay && whole <= MostMonth;
        if (part + whole == All || isCode || isDate)
            return Explanation.Units;
        return ModalityOf(item.Index);
    }

    private bool NamesThing((int First, int End) label)
    {
        foreach (var lemma in Table.Lemmas.Of(label))
        {
            if (!Things.IsName(lemma))
                return true;
        }
        return false;
    }

    // "39/36 crews (100%)": who gives the share knows the whole.
    private bool HasShareBeside(in Item item, int q)
    {
        for (var other = q - 1; other <= q + 1; other += 2)
        {
            if (other < item.Quantities.First || other >= item.Quantities.End)
                continue;
            ref readonly var share = ref Table.QuantityOf(other);
            ref readonly var its = ref Table.Statements[other];
            var gap = other > q ? its.Before : Table.Statements[q].Before;
            if (share is { Unit: Unit.Percent, Value: <= All and > 80 } && !its.Has(OfChange) && gap is { Words: <= 1 }
                && gap.HasOnly(Signs.Open | Signs.Dash | Signs.Equals))
                return true;
        }
        return false;
    }

    private void ReadShare(in Item item, int q)
    {
        ref readonly var its = ref Table.Statements[q];
        ref readonly var said = ref Table.Annotations[item.Index];
        var header = HeaderOf(its);
        var ofLabel = item.Kind == ItemKind.TableRow ? header.Roles | (its.Has(StatementFlags.Main) ? said.Roles : Roles.None)
            : its.Has(StatementFlags.AfterLabel) ? said.Roles : Roles.None;
        var roles = its.Roles | ofLabel;
        var isRateOfOutcome = (roles & Roles.Rate) != 0
            && (its.Outcome == Outcome.Passed || said.Outcome == Outcome.Passed || header.Outcome == Outcome.Passed);
        if (((roles & Roles.Closed) == 0 && !isRateOfOutcome) || (roles & OfOther) != 0 || its.Has(OfChange | StatementFlags.Negated))
            return;
        var explanation = Table.Annotations.IsOpenEnded(item.Index) || IsBesideTargets(its) ? Explanation.OtherScope
            : ModalityOf(item.Index);
        Table.Relations.AddMember(-1, item.Index, said.LabelSpan.IsEmpty ? Table.QuantityOf(q).Span : said.LabelSpan);
        ref var relation = ref AddRelation(Law.Order, Shapes.Part, q, explanation, All, item.Group);
        relation.Add(Evidence.Named, 6);
        relation.Add(Evidence.Written, 2, its.Has(StatementFlags.AfterLabel) || header.Roles != Roles.None);
        relation.Add(Evidence.Far, -3, Table.QuantityOf(q).Value > 2 * All);
        relation.Add(Evidence.OtherThing, -3, Things.NamesOwn(Table.Lemmas, its.Noun) && (its.Roles & Roles.Closed) == 0);
    }

    private ColumnAnnotation HeaderOf(in Statement its) => its.Column >= 0 ? Table.Annotations.OfColumn(its.Column) : default;

    // A share of what was aimed at may be above all of it.
    private bool IsBesideTargets(in Statement its)
    {
        if (its.Column < 0)
            return false;
        for (var column = its.Column; column >= 0 && column > its.Column - 8; column--)
        {
            if ((Table.Annotations.OfColumn(column).Roles & OfOther) != 0)
                return true;
        }
        return false;
    }

    private Explanation ModalityOf(int item)
    {
        var traits = Table.Annotations[item].Traits;
        return (traits & ItemTraits.Example) != 0 ? Explanation.Example
            : (traits & (ItemTraits.Planned | ItemTraits.Past)) != 0 ? Explanation.Plan
            : Explanation.None;
    }
}

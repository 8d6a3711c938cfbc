using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Date: the calendar has every day, with the day of the week that is written beside it; what starts ends later, after the time
/// that is written; and what is done was done before the report.</summary>
internal sealed class DateLaw(ClaimTable table) : LawReader(table)
{
    // Written out in one place; both named; named, with names that may differ.
    private const int OfWritten = 8;
    private const int OfNamed = 5;
    private const int OfSubject = 3;
    private const int OfOtherSubject = -2;

    // In days among the other days, and in items.
    private const int MostBack = 4;
    private const int Nearest = 3;

    private const Concepts NotDone = Concepts.Future | Concepts.Plan | Concepts.Target | Concepts.Open | Concepts.Optional
        | Concepts.Negation;

    // "Rejects 2025-02-30".
    private const Concepts OfCheck = Concepts.Negation | Concepts.Failed | Concepts.Finding | Concepts.Test;

    private const Modality Meant = Modality.Planned | Modality.Optional | Modality.Conditional | Modality.Criteria | Modality.Remaining;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var i = 0; i < Table.Dates.Count; i++)
        {
            ref readonly var date = ref Table.Dates[i];
            if (!date.Day.IsPossible)
            {
                ReadImpossible(date);
                continue;
            }
            if (date.Weekday > 0)
                ReadWeekday(date);
            if (FindStart(i) is >= 0 and var start)
                ReadPeriod(Table.Dates[start], date);
            if (Table.ReportDate >= 0 && IsDone(date))
                ReadDone(date, Table.Dates[Table.ReportDate]);
        }
    }

    /// <summary>What a date contradicts by a relation of this law; nothing by one of another law.</summary>
    public static DateConflictKind KindOf(in Relation relation) => relation.Law != Law.Date ? DateConflictKind.None : relation.Form switch
    {
        Shapes.NoSuchDay => DateConflictKind.Impossible,
        Shapes.Weekday => DateConflictKind.Weekday,
        Shapes.Period => DateConflictKind.EndsBeforeStart,
        _ => DateConflictKind.AfterReport,
    };

    private void ReadWeekday(in DateStatement date)
    {
        Table.Relations.AddMember(-1, date.Item, date.Span);
        ref var relation = ref Relate(Shapes.Weekday, date, date.WeekdaySpan, date.Span, date.Day.Weekday == date.Weekday);
        relation.Expected = new(date.Day.Weekday, date.Day.Weekday);
    }

    private void ReadImpossible(in DateStatement date)
    {
        ref readonly var item = ref Table.Model.ItemList[date.Item];
        if (item.Kind == ItemKind.FenceLine)
            return;
        ref var relation = ref Relate(Shapes.NoSuchDay, date, date.Span, default, holds: false);
        if (relation.State == RelationState.Contradicts && (item.Concepts & OfCheck) != 0)
            (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Told);
    }

    // The start of the period that a day ends: joined to it, named in the same line or row, or in a line above it.
    private int FindStart(int end)
    {
        ref readonly var last = ref Table.Dates[end];
        if (end == 0 || !last.Has(DateRoles.Joined | DateRoles.End))
            return -1;
        if (last.Has(DateRoles.Joined))
            return Table.Dates[end - 1].Day.IsPossible ? end - 1 : -1;
        ref readonly var item = ref Table.Model.ItemList[last.Item];
        for (var i = end - 1; i >= Math.Max(0, end - MostBack); i--)
        {
            ref readonly var first = ref Table.Dates[i];
            if (last.Item - first.Item > Nearest)
                return -1;
            ref readonly var other = ref Table.Model.ItemList[first.Item];
            var isNear = first.Item == last.Item
                ? first.Cell < 0 || first.Cell != last.Cell
                : first.Cell < 0 && last.Cell < 0 && other.Group == item.Group && other.Parent == item.Parent;
            // The line of another thing ends the search.
            if (isNear && first.Item != last.Item && first.Has(DateRoles.End) && first.Subject == last.Subject)
                return -1;
            if (isNear && first.Has(DateRoles.Start) && first.Day.IsPossible && AreOfOne(first, last))
                return i;
        }
        return -1;
    }

    private static bool AreOfOne(in DateStatement first, in DateStatement last) =>
        first.Subject == last.Subject || first.Subject == 0 || last.Subject == 0;

    private void ReadPeriod(in DateStatement start, in DateStatement end)
    {
        var isMoved = start.Has(DateRoles.Moved) || end.Has(DateRoles.Moved);
        var isOrdered = !end.Day.IsBefore(start.Day);
        Table.Relations.AddMember(-1, start.Item, start.Span);
        ref var relation = ref Relate(Shapes.Period, end, end.Span, start.Span, isOrdered);
        if (!isOrdered && isMoved)
            (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Past);
        if (!end.Has(DateRoles.Joined))
        {
            relation.Score = 0;
            relation.Add(Evidence.Named, OfNamed);
            relation.Add(start.Subject == end.Subject ? Evidence.SameSubject : Evidence.OtherThing,
                start.Subject == end.Subject ? OfSubject : OfOtherSubject);
        }
    }

    // Done on that day by words, or by a mark beside the end of something.
    private bool IsDone(in DateStatement date)
    {
        var status = Table.Resolution.StatusOf(date.Item);
        if (date.Cell < 0)
            return date.Has(DateRoles.Completed)
                || (date.Has(DateRoles.End) && (date.Has(DateRoles.Ticked) || IsMarkedDone(date.Item)));
        return date.Has(DateRoles.Completed | DateRoles.Bare)
            && (status == Polarity.Done || (date.Has(DateRoles.Completed) && date.Has(DateRoles.Ticked)));
    }

    private bool IsMarkedDone(int item) =>
        Table.Resolution.StatusOf(item) == Polarity.Done && Table.Resolution.StateOf(item).Mark == Polarity.Done;

    private void ReadDone(in DateStatement date, in DateStatement report)
    {
        var holds = !date.Day.IsWellAfter(report.Day);
        Table.Relations.AddMember(-1, report.Item, report.Span);
        ref var relation = ref Relate(Shapes.ReportDay, date, date.Span, report.Span, holds);
        if (relation.State == RelationState.Contradicts && IsPlan(date))
            (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Plan);
    }

    // A tick directly after a day says that the day was reached, even in a plan.
    private bool IsPlan(in DateStatement date) =>
        (Table.Resolution.ModalityOf(date.Item) & (date.Has(DateRoles.Ticked) ? Meant & ~Modality.Planned : Meant)) != 0
        || (Table.Model.ItemList[date.Item].Concepts & NotDone) != 0
        || Table.Resolution.StatusOf(date.Item) is Polarity.Open or Polarity.Failed or Polarity.Warning;

    private ref Relation Relate(Shapes shape, in DateStatement date, TextSpan claim, TextSpan against, bool holds)
    {
        ref var relation = ref Table.Relations.Add(Relation.OfWords(Law.Date, (int)shape, date.Item, claim, holds ? null
            : Explain(date.Item))
            with
        {
            Place = Table.Model.ItemList[date.Item].Group,
            Against = against,
        });
        relation.Add(Evidence.Written, OfWritten);
        return ref relation;
    }

    private Explanation Explain(int item) =>
        (Table.Resolution.ModalityOf(item) & Modality.Example) != 0 ? Explanation.Example : Explanation.None;
}

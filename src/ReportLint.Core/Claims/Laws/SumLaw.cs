using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What all forms of the law Sum share: parts are collected into <see cref="Check"/> and compared with the whole.</summary>
internal abstract class SumLaw(ClaimTable table) : LawReader(table)
{
    /// <summary>What such figures have names for is not added.</summary>
    protected const Roles NotAdded = Roles.Rate | Roles.Identifier | Roles.Mean | Roles.Median | Roles.Minimum | Roles.Maximum
        | Roles.Target;

    /// <summary>How many grades a scale has at least: critical, high, medium, low.</summary>
    protected const int FullScale = 4;

    /// <summary>What items are called that give a total.</summary>
    protected const ItemTraits Totals = ItemTraits.Total | ItemTraits.Overall;

    /// <summary>The parts that were collected.</summary>
    protected SumCheck Check { get; } = new(table);

    /// <summary>The figure of an item that may be a part of a whole: the one with the noun of the whole, else the one that the item is
    /// about.
    /// -1 where it has none of the kind.</summary>
    protected int PartFor(int whole, int item)
    {
        var head = Table.Lemmas.LastOf(Table.Statements[whole].Noun);
        var (first, end) = Table.FiguresOf(item);
        for (var part = first; part < end && head != 0; part++)
        {
            if (Table.AreOfOneKind(whole, part) && Table.Lemmas.LastOf(Table.Statements[part].Noun) == head)
                return part;
        }
        var main = Table.MainOf(item);
        // "1 package.json (15 issues)" is one thing.
        if (main > first && head != 0 && Table.Lemmas.LastOf(Table.Statements[main].Noun) != 0
            && Table.Statements[first].Has(StatementFlags.AtStart))
            main = first;
        if (main >= 0 && Table.AreOfOneKind(whole, main))
            return main;
        return Table.QuantityOf(whole).Unit == Unit.Ratio ? RatioOf(item) : -1;
    }

    /// <summary>The first ratio of an item: "80% (54/67)"; -1 where it has none.</summary>
    protected int RatioOf(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        for (var figure = first; figure < end; figure++)
        {
            if (Table.QuantityOf(figure).Unit == Unit.Ratio)
                return figure;
        }
        return -1;
    }

    /// <summary>Whether an item has several figures of the kind and the noun of one.</summary>
    protected bool HasSeveral(int part)
    {
        var head = Table.Lemmas.LastOf(Table.Statements[part].Noun);
        var (first, end) = Table.FiguresOf(Table.Statements[part].Item);
        var count = 0;
        for (var other = first; other < end; other++)
            count += Table.AreOfOneKind(part, other) && Table.Lemmas.LastOf(Table.Statements[other].Noun) == head ? 1 : 0;
        return count > 1;
    }

    /// <summary>Whether a part is an approximate figure.</summary>
    protected bool HasApproximatePart() => CountParts(part => Figures.IsApproximate(Table.QuantityOf(part))) > 0;

    /// <summary>Whether a part has another noun than the whole.</summary>
    protected bool HasOtherNoun(uint head) =>
        CountParts(part => Table.Lemmas.LastOf(Table.Statements[part].Noun) is not 0 and var its && its != head) > 0;

    /// <summary>Whether all parts but one give the whole.</summary>
    protected bool IsAllButOne(in Quantity whole)
    {
        var value = Figures.ValueOf(whole);
        return Check.Parts.Count > 2
            && CountParts(part => Figures.AreNear(Check.Sum.High - Figures.ValueOf(Table.QuantityOf(part)), value)) > 0;
    }

    /// <summary>How many parts are so.</summary>
    protected int CountParts(Func<int, bool> isSo)
    {
        var count = 0;
        for (var i = 0; i < Check.Parts.Count; i++)
            count += isSo(Check.Parts[i]) ? 1 : 0;
        return count;
    }

    /// <summary>Whether a figure counts those of an outcome, of a grade or of a kind of change: passed, critical, added.</summary>
    protected bool IsOfFamily(int figure)
    {
        ref readonly var statement = ref Table.Statements[figure];
        if (statement.Outcome != Outcome.None || statement.IsGraded || statement.Has(StatementFlags.Increment))
            return true;
        ref readonly var item = ref Table.Annotations[statement.Item];
        return statement.Source != StatementSource.Cell && (item.Outcome != Outcome.None || item.IsGraded);
    }

    /// <summary>Whether a whole is planned, required or a change: its parts are about something else.</summary>
    protected bool IsAim(int whole) =>
        ((Table.Statements[whole].Roles | Table.Annotations[Table.Statements[whole].Item].Roles) & Roles.Target) != 0;

    /// <summary>Whether an overall figure lies among its parts, as a mean does.</summary>
    protected bool IsOverallMean(int item, in Quantity whole) =>
        Table.Annotations.Has(item, ItemTraits.Overall) && whole.Unit != Unit.Ratio && Figures.ValueOf(whole) <= Check.Greatest;

    /// <summary>Whether one of some items says that it leaves things out.</summary>
    protected bool IsOpenList(List<int> items) => items.Exists(Table.Annotations.IsContinued);

    /// <summary>Whether a cell holds more than a dash.</summary>
    protected bool HoldsWords(int row, int column)
    {
        var (first, end) = Table.Model.ItemList[row].Cells;
        if (first + column >= end)
            return false;
        var text = Table.Model.Text.Slice(Table.Model.CellList[first + column].Span);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return !text.Equals("N/A".AsSpan(), StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    /// <summary>Adds the relation of a whole and the parts that were collected.</summary>
    /// <param name="whole">The statement of the whole.</param>
    /// <param name="explanation">Null where the sum is right.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="place">What holds its siblings.</param>
    /// <param name="law">The law, where it is another.</param>
    protected ref Relation AddSum(int whole, Explanation? explanation, Shapes shape, int place, Law law = Law.Sum)
    {
        AddMembers(Check.Parts);
        var unit = Table.QuantityOf(whole).Unit;
        var factor = Units.FactorOf(unit);
        ref var relation = ref AddRelation(law, shape, whole, explanation, new Interval(Check.Sum.Low / factor, Check.Sum.High / factor),
            place);
        relation.ExpectedWhole = unit == Unit.Ratio ? Check.SumOfWholes : 0;
        return ref relation;
    }
}

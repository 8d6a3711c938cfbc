using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Count: a declared count and the things below it: items, rows, sub-headings, lines of a fence.</summary>
internal sealed class CountLaw(ClaimTable table) : CountReader(table)
{
    private const int MostCount = 150;

    private const StatementFlags Inexact = StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Struck | StatementFlags.Each
        | StatementFlags.Negated | StatementFlags.OfChange;

    // What outweighs a noun that is seldom listed, or items that describe.
    private const int Measured = 4;
    private const int Describing = 2;

    private readonly Dictionary<(int Shape, int Place), (int Holds, int Fails)> _siblings = [];

    // How a count stands in its line.
    private enum Style
    {
        // "Services (5)", "(5 services, all running)".
        Aside,

        // "Services: 5".
        Label,

        // "5 services", "All 5 services".
        Start,

        // "We fixed 5 services:".
        Ending,

        // In a sentence.
        Inside,
    }

    /// <inheritdoc/>
    public override void Read()
    {
        var first = Table.Relations.All.Count;
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (its.Item >= 0 && its.Kind is not (GroupKind.Row or GroupKind.FenceLine) && Table.HasFigures(its.Item))
                ReadNode(node, its);
        }
        AskSiblings(first);
    }

    private void ReadNode(int node, in GroupNode its)
    {
        var isRead = false;
        var (first, end) = Table.FiguresOf(its.Item);
        for (var q = first; q < end; q++)
        {
            ref readonly var statement = ref Table.Statements[q];
            if (!IsDeclaration(q, its))
                continue;
            var style = StyleOf(statement, its.Kind is GroupKind.Section or GroupKind.Title);
            if (!Nouns.Read(statement, style is Style.Aside or Style.Label))
                continue;
            if (!isRead && !Table.Children.Read(node))
                return;
            isRead = true;
            if (2 * Table.QuantityOf(q).Value > 3 * Table.Children.Things.Count)
                Table.Children.TakeGroups(node);
            Relate(q, statement, its, style);
        }
    }

    private bool IsDeclaration(int q, in GroupNode its)
    {
        ref readonly var quantity = ref Table.QuantityOf(q);
        ref readonly var statement = ref Table.Statements[q];
        if (!CountNouns.IsCount(quantity) || quantity.Value is < 1 or > MostCount || statement.Has(Inexact))
            return false;
        if (IsPart(q, its.Item, statement) || CountNouns.StartsRange(Table.Model.Text.Span.Slice(quantity.NumberSpan.End)))
            return false;
        if (quantity.Unit != Unit.Ratio)
            return (statement.Roles & Roles.Identifier) == 0
                || (statement.Before.Last == Signs.Open && !statement.Has(StatementFlags.InDate));
        var isHead = its.IsHead;
        var isWhole = quantity.Value.Equals(quantity.Whole);
        return isHead && quantity.Value > 1 && (isWhole || Table.Annotations[its.Item].Outcome != Outcome.None)
            && (statement.Noun.End > statement.Noun.First || (Table.Annotations[its.Item].Roles & Roles.Rate) == 0);
    }

    // "4 defects (2 open, 2 closed)".
    private bool IsPart(int q, int item, in Statement statement) =>
        q > Table.FiguresOf(item).First && statement.Before is { Last: Signs.Open, Words: 0 }
        && Table.Statements[q - 1].NounSpan.Length > 0;

    private static Style StyleOf(in Statement statement, bool isHead)
    {
        if (statement.Before is { Last: Signs.Open, WordsAfterLast: 0 })
            return Style.Aside;
        var isAfterDash = statement.Before is { Last: Signs.Dash, WordsAfterLast: 0, Words: > 0 } && statement.After.Words == 0;
        if (statement.Has(StatementFlags.AfterLabel) || isAfterDash)
            return Style.Label;
        if (statement.After.Has(Signs.Stop))
            return Style.Inside;
        if (statement.Before.Words == 0 && statement.Before.HasOnly(Signs.Bar))
            return Style.Start;
        var last = isHead && statement.After.Last == Signs.None ? Signs.Colon : statement.After.Last;
        var isEnd = statement.After.Words == 0 && last == Signs.Colon && !statement.Has(StatementFlags.Predicated);
        return isEnd || (statement.Before.Words < 2 && statement.Before.HasOnly(Signs.Bar)) ? Style.Ending : Style.Inside;
    }

    private void Relate(int claim, in Statement statement, in GroupNode its, Style style)
    {
        Table.Children.PreferRowsOf(Nouns.Head);
        ref readonly var quantity = ref Table.QuantityOf(claim);
        var explanation = (int)quantity.Value == Table.Children.Things.Count ? Explanation.None : Explanations.Explain(quantity, its.Item);
        ref var relation = ref AddCount(claim, explanation, ShapeOf(its, style), its.Parent);
        AddPlace(ref relation, statement, its, style);
        AddThings(ref relation, its, style, statement.Has(StatementFlags.Predicated));
        AddFigures(ref relation, claim, statement, style);
    }

    private int ShapeOf(in GroupNode its, Style style)
    {
        var level = its.Kind == GroupKind.Section ? Table.Model.SectionList[Table.Model.ItemList[its.Item].Section].Level : 0;
        return (int)Shapes.Count | ((int)its.Kind << 8) | (level << 12) | ((int)style << 16) | ((int)Table.Children.Primary << 20);
    }

    private void AddPlace(ref Relation relation, in Statement statement, in GroupNode its, Style style)
    {
        var isLead = Table.Annotations.Has(its.Item, ItemTraits.Colon) || its.Kind == GroupKind.Lead;
        var isStrongLead = its.Kind == GroupKind.Lead && Table.Annotations.Has(its.Item, ItemTraits.Colon | ItemTraits.Strong);
        var isHead = its.Kind is GroupKind.Section or GroupKind.Title || isStrongLead;
        var isOutside = !isHead && !isLead;
        relation.Add(Evidence.Named, isHead ? 2 : isLead ? 1 : -2, !isOutside || its.Kind != GroupKind.ListItem || style == Style.Inside);
        relation.Add(Evidence.Named, 2, style is Style.Aside or Style.Start);
        relation.Add(Evidence.Named, 1, style is Style.Label or Style.Ending);
        relation.Add(Evidence.OtherThing, -2, style == Style.Inside);
    }

    private void AddThings(ref Relation relation, in GroupNode its, Style style, bool isPredicated)
    {
        var isInside = style is Style.Start or Style.Ending or Style.Inside;
        Things.Read();
        relation.Add(Evidence.SameKind, 3, Things.AreLinked);
        relation.Add(Evidence.SameKind, 2, Things.IsHeader);
        relation.Add(Evidence.Enumerated, 2, Things.AreNumbered);
        relation.Add(Evidence.Enumerated, 2, Things.ArePaths || (Things.AreNames && !isPredicated));
        relation.Add(Evidence.Enumerated, 1, Table.Children.Primary == ChildKind.Numbering);
        relation.Add(Evidence.OtherThing, -3, Things.AreNoPaths);
        relation.Add(Evidence.OtherThing, -3, isInside && !CountNouns.IsPlural(Table.Model.Text.Slice(Nouns.Span), Table.Model.Lexicon));
        relation.Add(Evidence.OtherThing, Things.AreListed || Things.AreCode ? -2 : -4, isInside && isPredicated);
        relation.Add(Evidence.MixedKinds, -2, Things.Describe);
        var areNamed = Things.AreLinked || Things.AreNumbered || Things.AreCode;
        relation.Add(Evidence.MixedKinds, -Describing, its.Kind == GroupKind.ListItem && !areNamed);
        relation.Add(Evidence.Several, -1, Things.AreFew);
        relation.Add(Evidence.Incomplete, -2, !Nouns.IsOfPaths && Table.Children.Primary == ChildKind.FenceLeaves);
        relation.Add(Evidence.Measured, -Measured, Things.AreMeasured);
    }

    private void AddFigures(ref Relation relation, int claim, in Statement statement, Style style)
    {
        var (stated, count) = ((int)Table.QuantityOf(claim).Value, Table.Children.Things.Count);
        var distance = Math.Abs(stated - count);
        relation.IsFar = distance > Math.Max(1, stated / 4);
        relation.Add(Evidence.Near, 2, !relation.IsFar);
        relation.Add(Evidence.Far, -2, 10 * distance > 4 * Math.Max(stated, count));
        relation.Add(Evidence.Complete, 1, count > stated);
        var (first, end) = Table.FiguresOf(statement.Item);
        var (others, fits) = (0, false);
        for (var q = first; q < end; q++)
        {
            others += q < claim || (q > claim && !Table.Statements[claim].Has(StatementFlags.InParentheses)) ? 1 : 0;
            fits |= q != claim && (q > claim || !Table.Statements[q].NounSpan.IsEmpty) && Table.QuantityOf(q).Value.Equals(count);
        }
        relation.Add(Evidence.OtherFigures, -1, others > 0);
        relation.Add(Evidence.OtherFigures, -4, fits);
        var roles = statement.Roles | Table.Annotations[statement.Item].Roles;
        relation.Add(Evidence.Rates, -4, statement.NounSpan.IsEmpty && CountNouns.IsGrade(Table.QuantityOf(claim)));
        relation.Add(Evidence.OtherThing, -3, style != Style.Aside && statement.Has(StatementFlags.AfterPreposition));
        relation.Add(Evidence.Selected, -3, style != Style.Aside && (statement.Roles & Roles.Remaining) != 0);
        // "8 key metrics" above nine of them counts these, and no selection of them.
        var countsThese = style is Style.Aside or Style.Start && !relation.IsFar && (statement.Roles & CountNouns.Partial) == 0;
        relation.Add(Evidence.Selected, -3, (roles & CountNouns.Partial) != 0 && !countsThese);
        var start = style == Style.Aside ? Table.QuantityOf(claim).NumberSpan.Start : 0;
        relation.Add(Evidence.Selected, -4, statement.After.Has(Signs.Plus) || Table.Annotations.IsSelection(statement.Item, start));
        // "(4 guides - written during the first week)".
        var isNarrowed = statement.After is { Last: Signs.Close, WordsAfterLast: 0, Words: > 2 } && statement.After.Has(Signs.Dash);
        relation.Add(Evidence.OtherThing, -4, style == Style.Aside && isNarrowed);
    }

    // What siblings that hold say outweighs another set that happens to fit, and a noun that is seldom listed.
    private void AskSiblings(int first)
    {
        _siblings.Clear();
        var all = Table.Relations.All;
        for (var i = first; i < all.Count; i++)
        {
            if (all[i].State == RelationState.Explained)
                continue;
            _siblings.TryGetValue((all[i].Shape, all[i].Place), out var known);
            var holds = all[i].State == RelationState.Holds ? 1 : 0;
            _siblings[(all[i].Shape, all[i].Place)] = (known.Holds + holds, known.Fails + 1 - holds);
        }
        for (var i = first; i < all.Count; i++)
        {
            ref var relation = ref all[i];
            _siblings.TryGetValue((relation.Shape, relation.Place), out var its);
            if (relation.State == RelationState.Holds || its.Holds < 2)
                continue;
            if (relation.Explanation == Explanation.OtherSet && its.Holds > 2 * its.Fails)
            {
                (relation.State, relation.Explanation) = (RelationState.Contradicts, Explanation.None);
                relation.Add(Evidence.MixedKinds, -3);
            }
            if (its.Holds > its.Fails && (relation.Evidence & Evidence.Measured) != 0)
                relation.Add(Evidence.Measured, Measured);
        }
    }
}

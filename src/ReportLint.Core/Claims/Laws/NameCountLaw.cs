using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Count: a count and the names that follow it in the same line: "5 services: a, b, c, d".</summary>
internal sealed class NameCountLaw(ClaimTable table) : LawReader(table)
{
    private const int LeastCount = 2;
    private const int MostCount = 30;

    // Of names in parentheses; two of them describe.
    private const int LeastAside = 3;

    private const StatementFlags Inexact = StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Struck | StatementFlags.Each
        | StatementFlags.Selection;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var q = 0; q < Table.Statements.Count; q++)
        {
            ref readonly var quantity = ref Table.QuantityOf(q);
            var isCount = CountNouns.IsCount(quantity) && quantity.Unit == Unit.None && quantity.Value is >= LeastCount and <= MostCount;
            if (isCount && !Table.Statements[q].Has(Inexact)
                && Table.NameLists.Read(quantity, Table.Statements[q]))
            {
                Relate(q, Table.Statements[q], (int)quantity.Value);
            }
        }
    }

    private void Relate(int claim, in Statement statement, int stated)
    {
        var names = Table.NameLists;
        if (names.IsAside && stated < LeastAside)
            return;
        var isOpen = names.IsOpen || Table.Annotations.IsContinued(statement.Item);
        var count = names.Names.Count;
        foreach (var name in names.Names)
            Table.Relations.AddMember(-1, statement.Item, name);
        Explanation? explanation = stated == count || stated == names.Least ? null
            : isOpen ? Explanation.OpenList
            : names.Least <= stated && stated <= names.Most ? Explanation.Range
            : Table.Annotations.Has(statement.Item, ItemTraits.Example) ? Explanation.Example
            : Explanation.None;
        ref var relation = ref AddRelation(Law.Count, Shapes.Names, claim, explanation, count, Table.Model.ItemList[statement.Item].Group);
        relation.Subject = statement.NounSpan.IsEmpty ? Table.Annotations[statement.Item].LabelSpan : statement.NounSpan;
        var isNear = Math.Abs(stated - count) <= Math.Max(1, stated / 5);
        relation.IsFar = !isNear;
        relation.Add(Evidence.Enumerated, names.IsAside ? 3 : 4);
        relation.Add(Evidence.Measured, -4, CountNouns.IsUnlisted(Table.Lemmas.LastOf(statement.Noun)));
        relation.Add(Evidence.Near, 2, isNear);
        relation.Add(Evidence.Far, -2, !isNear);
        relation.Add(Evidence.Complete, 1, count > stated);
        relation.Add(Evidence.Several, 1, count > LeastAside && names.IsAside);
        relation.Add(Evidence.OtherThing, -2, !CountNouns.IsPlural(Table.Model.Text.Slice(relation.Subject), Table.Model.Lexicon));
        relation.Add(Evidence.Selected, -3, (statement.Roles & CountNouns.Partial) != 0);
    }
}

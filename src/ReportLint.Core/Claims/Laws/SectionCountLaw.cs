using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Count: a count that is given elsewhere, and the section that its words name: "Ropes spliced: 8", and "## Ropes spliced" above
/// seven.</summary>
internal sealed class SectionCountLaw(ClaimTable table) : CountReader(table)
{
    private const int LeastCount = 2;
    private const int MostCount = 100;

    private const StatementFlags Inexact = StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Each;


    // The sections by their headings; -1 where several are called so.
    private readonly Dictionary<long, int> _sections = [];

    /// <inheritdoc/>
    public override void Read()
    {
        var areKnown = false;
        foreach (var item in Table.ItemsWithFigures)
        {
            var (first, end) = Table.Model.ItemList[item].Quantities;
            if (end - first != 1 || !MayTell(first, Table.Statements[first]))
                continue;
            if (!areKnown)
                ReadSections();
            areKnown = true;
            if (_sections.Count == 0)
                return;
            ref readonly var statement = ref Table.Statements[first];
            if (SectionOf(statement) is > 0 and var section && Nouns.Read(statement, mayBeLabel: true) && Table.Children.Read(section))
                Relate(first, statement, section);
        }
    }

    private void ReadSections()
    {
        _sections.Clear();
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (its.Kind == GroupKind.Section && !Table.HasFigures(its.Item)
                && KeyOf(Table.Annotations.NameOf(its.Item)) is not 0 and var key)
                _sections[key] = _sections.ContainsKey(key) ? -1 : node;
        }
    }

    // The only figure of a line outside of headings, where it counts something.
    private bool MayTell(int q, in Statement statement)
    {
        ref readonly var quantity = ref Table.QuantityOf(q);
        return quantity.Unit == Unit.None && quantity.Value is >= LeastCount and <= MostCount && statement.Has(StatementFlags.Main)
            && !statement.Has(Inexact) && Table.Model.ItemList[statement.Item].Kind != ItemKind.Heading && CountNouns.IsCount(quantity);
    }

    // The section that the label, or the noun, of a count names; -1 where there is none.
    private int SectionOf(in Statement statement)
    {
        var name = statement.NounSpan.IsEmpty ? Table.Annotations[statement.Item].Label : statement.Noun;
        if (!_sections.TryGetValue(KeyOf(name), out var node) || node < 0)
            return -1;
        var its = Table.Model.SectionList[Table.Model.ItemList[Table.Groups[node].Item].Section];
        return statement.Item >= its.Items.First - 1 && statement.Item < its.Items.End ? -1 : node;
    }

    private long KeyOf((int First, int End) name)
    {
        var (key, words) = (17L, 0);
        foreach (var lemma in Table.Lemmas.Of(name))
        {
            if (CountNouns.IsTotal(lemma))
                continue;
            key = unchecked((key * 1_000_003) + lemma);
            words++;
        }
        return words == 0 ? 0 : key;
    }

    private void Relate(int claim, in Statement statement, int section)
    {
        Table.Children.PreferRowsOf(Nouns.Head);
        Things.Read();
        ref readonly var quantity = ref Table.QuantityOf(claim);
        var (stated, count) = ((int)quantity.Value, Table.Children.Things.Count);
        var heading = Table.Groups[section].Item;
        var differing = Table.Annotations[heading].Traits ^ Table.Annotations[statement.Item].Traits;
        var isOther = (differing & (ItemTraits.Planned | ItemTraits.Past)) != 0 || IsDone(statement.Item);
        var explanation = stated == count ? Explanation.None
            : isOther ? Explanation.OtherScope
            : Explanations.Explain(quantity, heading);
        var shape = (int)Shapes.Elsewhere | ((int)Law.Count << 8);
        ref var relation = ref AddCount(claim, explanation, shape, Table.Model.ItemList[statement.Item].Group);
        AddEvidence(ref relation, heading, stated, count);
    }

    // What is listed is done, and the count is of what is open.
    private bool IsDone(int item)
    {
        foreach (var (kind, count) in Table.Children.Sets)
        {
            if (kind == ChildKind.NotDone)
                return count == 0 && Table.Model.ItemList[item].Status != Polarity.Done;
        }
        return false;
    }

    private void AddEvidence(ref Relation relation, int heading, int stated, int count)
    {
        var name = Table.Annotations.NameOf(heading);
        relation.IsFar = Math.Abs(stated - count) > Math.Max(1, stated / 4);
        relation.Add(Evidence.SameKind, name.End - name.First > 1 ? 4 : 2);
        relation.Add(Evidence.Enumerated, 2, Things.AreListed || Things.AreNames || Things.ArePaths);
        relation.Add(Evidence.MixedKinds, -2, Things.Describe || Things.AreNoPaths || Things.AreFew);
        relation.Add(Evidence.MixedKinds, -3, Table.Children.Primary is ChildKind.Sections or ChildKind.Titles && !Things.AreLinked);
        relation.Add(Evidence.Measured, -4, Things.AreMeasured);
        relation.Add(Evidence.Near, 2, !relation.IsFar);
        relation.Add(Evidence.Far, -3, relation.IsFar);
        relation.Add(Evidence.Complete, 1, count > stated);
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Count: a count that is told elsewhere, and the section that its words name: "Ropes spliced: 8", and "## Ropes spliced" above
/// seven.</summary>
internal sealed class SectionCountLaw : LawReader
{
    private const int LeastCount = 2;
    private const int MostCount = 100;

    private const StatementFlags Inexact = StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Each;

    private readonly CountNouns _nouns;
    private readonly ThingEvidence _things;
    private readonly CountExplanations _explanations;

    // The sections by their headings; -1 where several are called so.
    private readonly Dictionary<long, int> _sections = [];

    public SectionCountLaw(ClaimTable table)
        : base(table)
    {
        _nouns = new(table);
        _things = new(table, _nouns);
        _explanations = new(table, _nouns);
    }

    /// <inheritdoc/>
    public override void Read()
    {
        _sections.Clear();
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (its.Kind == GroupKind.Section && !Table.HasFigures(its.Item)
                && KeyOf(Table.Annotations[its.Item].Name) is not 0 and var key)
                _sections[key] = _sections.ContainsKey(key) ? -1 : node;
        }
        if (_sections.Count == 0)
            return;
        for (var q = 0; q < Table.Statements.Count; q++)
        {
            if (SectionOf(q, Table.Statements[q]) is > 0 and var section && _nouns.Read(Table.Statements[q], mayBeLabel: true)
                && Table.Children.Read(section))
                Relate(q, Table.Statements[q], section);
        }
    }

    // The section that the label, or the noun, of a count names; -1 where there is none.
    private int SectionOf(int q, in Statement statement)
    {
        ref readonly var quantity = ref Table.QuantityOf(q);
        if (!CountNouns.IsCount(quantity) || quantity.Unit != Unit.None || quantity.Value is < LeastCount or > MostCount)
            return -1;
        ref readonly var item = ref Table.Model.ItemList[statement.Item];
        var isAlone = item.Quantities.End - item.Quantities.First == 1 && statement.Has(StatementFlags.Main);
        if (!isAlone || item.Kind == ItemKind.Heading || statement.Has(Inexact))
            return -1;
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
        var children = Table.Children;
        children.PreferRowsOf(_nouns.Head);
        _things.Read();
        ref readonly var quantity = ref Table.QuantityOf(claim);
        var (stated, count) = ((int)quantity.Value, children.Things.Count);
        var heading = Table.Groups[section].Item;
        var differing = Table.Annotations[heading].Traits ^ Table.Annotations[statement.Item].Traits;
        var isOther = (differing & (ItemTraits.Planned | ItemTraits.Past)) != 0 || IsDone(statement.Item);
        var explanation = stated == count ? Explanation.None
            : isOther ? Explanation.OtherScope
            : _explanations.Explain(quantity, heading);
        Table.Relations.Start();
        foreach (var thing in children.Things)
            Table.Relations.AddMember(-1, thing.Item, thing.Span);
        ref var relation = ref Table.Relations.Add(new Relation
        {
            Law = Law.Count,
            State = StateOf(stated == count, explanation),
            Explanation = explanation,
            Claim = claim,
            Item = statement.Item,
            Shape = (int)Shapes.Elsewhere | ((int)Law.Count << 8),
            Place = Table.Model.ItemList[statement.Item].Group,
            Expected = new(count, count),
            Subject = _nouns.Span,
        });
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
        var name = Table.Annotations[heading].Name;
        relation.IsFar = Math.Abs(stated - count) > Math.Max(1, stated / 4);
        relation.Add(Evidence.SameKind, name.End - name.First > 1 ? 4 : 2);
        relation.Add(Evidence.Enumerated, 2, _things.AreListed || _things.AreNames || _things.ArePaths);
        relation.Add(Evidence.MixedKinds, -2, _things.Describe || _things.AreNoPaths || _things.AreFew);
        relation.Add(Evidence.MixedKinds, -3, Table.Children.Primary is ChildKind.Sections or ChildKind.Titles && !_things.AreLinked);
        relation.Add(Evidence.Measured, -4, _things.AreMeasured);
        relation.Add(Evidence.Near, 2, !relation.IsFar);
        relation.Add(Evidence.Far, -3, relation.IsFar);
        relation.Add(Evidence.Complete, 1, count > stated);
    }
}

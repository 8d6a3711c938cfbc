namespace ReportLint.Claims;

/// <summary>Holds an amount that a line calls the total against what the headings of the report state one by one: "Total effort: 52 h" above "Stage 1 (14 h)", "Stage 2 (18 h)".</summary>
internal sealed class TotalOfHeadingsReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer headings may state some of it.</summary>
    private const int FewestParts = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Plan | Concepts.Open | Concepts.Future | Concepts.Remaining | Concepts.Mean | Concepts.Per;

    /// <summary>Totals of more kinds than these are data.</summary>
    private const int MostKinds = 200;

    // What the headings state, by the kind of amount: many totals may ask for the same.
    private readonly Dictionary<string, List<Quantity>> _partsByKind = [];

    private List<Quantity> _parts = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        if (Model.SectionList.Count <= FewestParts)
            return;
        _partsByKind.Clear();
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.HasQuantities && item.Kind is ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Paragraph && (item.Concepts & Otherwise) == 0 && CountedTotal.Read(Model, i) is { Count: { Comparator: Comparator.None } count } counted && !counted.IsNarrower(Model, i))
            {
                if (ReadHeadings(count, counted.Nouns) && Sums.MayBeAll(count, _parts) && !IsKnown(count) && !IsMiscounted())
                    Model.ClaimsOf<Total>().Add(new Total(count, [.. _parts], Sums.Agree(count, _parts) || Sums.IsStockOrMean(count, _parts)));
            }
            else if (item.HasQuantities && item.Kind is ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Paragraph && (item.Concepts & Otherwise) == 0 && item.LabelEnd > item.FirstToken && TotalOf(item) is { } stated
                && ReadHeadings(stated, null) && Sums.MayBeAll(stated, _parts) && !IsKnown(stated))
                Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts) || Sums.IsStockOrMean(stated, _parts)));
        }
    }

    // "Hull (4 checks)" over five of them: the total may be right where a part is not.
    private bool IsMiscounted() => _parts.Exists(part => Model.Knows<DeclaredCount>(part.NumberSpan, static claim => claim.Span));

    private bool IsKnown(in Quantity stated) => Model.Knows<Total>(new(stated.NumberSpan.Start, 0), static known => new(known.Stated.NumberSpan.Start, 0));

    // "Total effort: 52 h": its first value, where its label says that it is the total.
    private Quantity? TotalOf(in Item item) =>
        Model.QuantityList[item.Quantities.First] is var stated && Sums.IsAmount(stated.Dimension) && stated.Comparator == Comparator.None && stated.FirstToken == item.FirstValueToken
        && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Total) != 0 ? stated : null;

    private bool ReadHeadings(in Quantity stated, uint[]? nouns)
    {
        var kind = nouns is null ? stated.Dimension.ToString() : string.Join(",", nouns);
        if (!_partsByKind.TryGetValue(kind, out var parts))
            _partsByKind.Add(kind, parts = _partsByKind.Count < MostKinds ? FindParts(stated.Dimension, nouns) : []);
        _parts = parts;
        return _parts.Count is >= FewestParts and <= MostParts;
    }

    // All headings of one level that state such an amount in parentheses or behind a dash, below one section or below each of the report's; in front of the total or behind it.
    private List<Quantity> FindParts(Dimension dimension, uint[]? nouns)
    {
        var (parts, level, others) = (new List<Quantity>(), 0, 0);
        for (var i = 1; i < Model.SectionList.Count && parts.Count <= MostParts; i++)
        {
            ref readonly var section = ref Model.SectionList[i];
            ref readonly var heading = ref Model.ItemList[section.Heading];
            if (!heading.HasQuantities || AmountOf(heading, dimension, nouns) is not { } part)
            {
                others += level != 0 && section.Level == level && i + 1 < Model.SectionList.Count ? 1 : 0;
                continue;
            }
            // A heading without such an amount between two that have one: some of it is told nowhere.
            if ((level != 0 && section.Level != level) || others > 0 || (heading.Concepts & (Concepts.Total | Otherwise)) != 0)
                return [];
            level = section.Level;
            parts.Add(part);
        }
        return parts;
    }

    private Quantity? AmountOf(in Item heading, Dimension dimension, uint[]? nouns) =>
        nouns is not null ? CountOf(heading, nouns) : heading.Quantities.End - heading.Quantities.First <= 2 && Model.QuantityList[heading.Quantities.End - 1] is var amount && amount.Dimension == dimension && amount.FirstToken > heading.FirstToken
        && Model.Tokens[amount.FirstToken - 1] is var before && (before.Is('(') || before.IsFreeDash || before.Is(':')) && (amount.EndToken == heading.EndToken || Model.Tokens[amount.EndToken].Is(')')) ? amount : null;

    // "Hull (14 checks)".
    private Quantity? CountOf(in Item heading, uint[] nouns) =>
        heading.Quantities.End - heading.Quantities.First <= 2 && Model.QuantityList[heading.Quantities.End - 1] is { Unit: Unit.None } count && count.FirstToken > heading.FirstToken && Model.Tokens[count.FirstToken - 1].Is('(')
        && count.EndToken + 1 < heading.EndToken && Model.Tokens[count.EndToken + 1].Is(')') && Stems.Hold(Model, nouns, count.EndToken, count.EndToken + 1) ? count : null;
}

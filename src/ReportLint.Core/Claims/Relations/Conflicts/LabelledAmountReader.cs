namespace ReportLint.Claims;

/// <summary>Holds amounts below one label against each other, where the lines speak for the whole report: "Manuals: 4 files, ~2,000 lines" in its figures, and "Total manuals: ~3,000 lines" below its manuals.</summary>
internal sealed class LabelledAmountReader(ReportModel model) : ClaimReader(model)
{
    private const int MostWords = 5;

    /// <summary>More of them are data.</summary>
    private const int MostAmounts = 400;

    /// <summary>Of a label that comes back more often each one means a thing of its own.</summary>
    private const int MostOfLabel = 6;

    /// <summary>About as much as that: what is nearer may be rounded.</summary>
    private const double NearlyEqual = 0.85;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Increment | Concepts.Negation | Concepts.Per
        | Concepts.Optional | Concepts.Failed | Concepts.Open | Concepts.Mean | Concepts.Statistic | Concepts.Subtotal | Concepts.Outcome;

    private readonly MetricScopes _scopes = new(model);
    private readonly List<LabelledAmount> _amounts = new(16);
    private readonly Dictionary<ulong, List<int>> _byKey = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _amounts.Clear();
        _byKey.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.LabelEnd > item.FirstToken && item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine or ItemKind.Paragraph && item.Parent < 0 && item.Status is Polarity.None or Polarity.Done && _amounts.Count < MostAmounts)
                ReadLine(i, item);
        }
        foreach (var places in _byKey.Values)
            Compare(places);
    }

    private void ReadLine(int index, in Item item)
    {
        var (key, isTotal) = LabelOf(item);
        if (key == 0)
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit != Unit.None || !quantity.IsPlain || quantity.Comparator is not (Comparator.None or Comparator.About) || !StartsPart(item, quantity) || NounBehind(item, quantity) is not (not 0 and var noun) || _scopes.IsNoClaim(index))
                continue;
            var amount = key + 3 * NounPhrase.Mix(noun);
            if (!_byKey.TryGetValue(amount, out var places))
                _byKey.Add(amount, places = []);
            places.Add(_amounts.Count);
            _amounts.Add(new(amount, index, q, isTotal));
        }
    }

    private (ulong Key, bool IsTotal) LabelOf(in Item item)
    {
        var (words, key, isTotal) = (0, 0UL, false);
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && token.Has(Otherwise) && !token.Has(Concepts.Total)))
                return default;
            isTotal |= token.Has(Concepts.Total);
            if (token.Kind != TokenKind.Word || !NounPhrase.IsContent(token) || token.Has(Concepts.Total))
                continue;
            words++;
            key += NounPhrase.Mix(Model.Singular(token));
        }
        return words > MostWords ? default : (key, isTotal);
    }

    // Behind the label, a comma or what says "about".
    private bool StartsPart(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        while (at > item.LabelEnd && (Model.Tokens[at].Kind == TokenKind.Mark || Model.Tokens[at].Is('~') || Model.Tokens[at].Has(Concepts.About)))
            at--;
        return at == item.LabelEnd || (at > item.LabelEnd && Model.Tokens[at].Is(','));
    }

    // "2,000 lines", and no "2,000 lines added".
    private uint NounBehind(in Item item, in Quantity quantity)
    {
        var at = quantity.EndToken;
        if (at >= item.EndToken || Model.Tokens[at].Kind != TokenKind.Word || !NounPhrase.IsContent(Model.Tokens[at]) || Model.Tokens[at].Has(Otherwise))
            return 0;
        return at + 1 == item.EndToken || Model.Tokens[at + 1].Kind != TokenKind.Word || (Model.Tokens[at + 1].Has(Concepts.Stop) && !Model.Tokens[at + 1].Has(Otherwise)) ? Model.Singular(Model.Tokens[at]) : 0;
    }

    private void Compare(List<int> places)
    {
        if (places.Count is < 2 or > MostOfLabel)
            return;
        for (var i = 1; i < places.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (one, other) = (_amounts[places[i]], _amounts[places[k]]);
                if (!Differ(one, other) || !AreOne(one, other) || IsOneOfSeveral(places, one, other))
                    continue;
                ConflictClaims.Add(Model, one.Item, one.Quantity, other.Quantity);
                return;
            }
        }
    }

    private bool Differ(LabelledAmount one, LabelledAmount other)
    {
        ref readonly var a = ref Model.QuantityList[one.Quantity];
        ref readonly var b = ref Model.QuantityList[other.Quantity];
        if (a.Comparator == Comparator.About || b.Comparator == Comparator.About)
            return Math.Min(a.Value, b.Value) < NearlyEqual * Math.Max(a.Value, b.Value);
        return !a.Interval.Overlaps(b.Interval);
    }

    // Three that all differ are those of three parts.
    private bool IsOneOfSeveral(List<int> places, LabelledAmount one, LabelledAmount other)
    {
        foreach (var place in places)
        {
            if (Differ(_amounts[place], one) && Differ(_amounts[place], other))
                return true;
        }
        return false;
    }

    // Of one block, one has to say that it is all, and be less than the other.
    private bool AreOne(LabelledAmount one, LabelledAmount other)
    {
        if (Model.ItemList[one.Item].Group == Model.ItemList[other.Item].Group && !IsTotalBelow(one, other) && !IsTotalBelow(other, one))
            return false;
        var (a, b) = (ScopeOf(one), ScopeOf(other));
        return a.Line == b.Line && a.Time == b.Time && (a == b || (SpeaksForAll(one, a) && SpeaksForAll(other, b)));
    }

    private bool IsTotalBelow(LabelledAmount total, LabelledAmount part) => total.IsTotal && !part.IsTotal && Model.QuantityList[total.Quantity].Value < Model.QuantityList[part.Quantity].Value;

    private MetricScope ScopeOf(LabelledAmount amount)
    {
        ref readonly var item = ref Model.ItemList[amount.Item];
        return _scopes.Of(new Metric { Kind = MetricKind.Count, Item = amount.Item, Quantity = amount.Quantity, Phrase = (item.FirstToken, item.LabelEnd), IsInProse = true });
    }

    // Nothing narrows it, or it stands below what its label names.
    private bool SpeaksForAll(LabelledAmount amount, MetricScope scope)
    {
        if (scope is { Heading: 0, Far: 0 })
            return true;
        ref readonly var item = ref Model.ItemList[amount.Item];
        for (var section = item.Section; amount.IsTotal && section > 1; section = Model.SectionList[section].Parent)
        {
            if (Names(Model.ItemList[Model.SectionList[section].Heading], item))
                return true;
        }
        return false;
    }

    private bool Names(in Item heading, in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var word = ref Model.Tokens[i];
            if (word.Kind != TokenKind.Word || !NounPhrase.IsContent(word) || word.Has(Concepts.Total))
                continue;
            for (var h = heading.FirstToken; h < heading.EndToken; h++)
            {
                if (Model.Tokens[h].Kind == TokenKind.Word && Model.Singular(Model.Tokens[h]) == Model.Singular(word))
                    return true;
            }
        }
        return false;
    }
}

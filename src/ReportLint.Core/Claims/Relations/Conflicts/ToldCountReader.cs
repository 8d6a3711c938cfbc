namespace ReportLint.Claims;

/// <summary>Holds sentences against the counts that labels, rows and headings name with the same words: "Bollards painted: 140" and "In all, 104 bollards were painted".</summary>
internal sealed class ToldCountReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestWords = 2;
    private const int MostWords = 6;

    /// <summary>More of them are data.</summary>
    private const int MostCounts = 400;

    /// <summary>A word of more labels than these tells none from another.</summary>
    private const int MostOfWord = 8;

    /// <summary>A part may be much smaller than its whole; a count that fell behind is close to the new one.</summary>
    private const double NearlyEqual = 0.6;

    private readonly MetricScopes _scopes = new(model);
    private readonly ToldCountLabels _labels = new(model);
    private readonly ToldCountSentence _sentence = new(model, new(model));
    private readonly List<ToldCount> _counts = new(16);
    private readonly List<uint> _words = new(32);
    private readonly Dictionary<uint, List<int>> _byWord = [];
    // What sentences tell of a count: its index, the item and the quantity.
    private readonly List<(int Count, int Item, int Quantity, bool IsAll)> _told = new(8);

    public override void Read()
    {
        _counts.Clear();
        _words.Clear();
        _byWord.Clear();
        _told.Clear();
        foreach (var i in Model.ItemsWithQuantities)
            ReadLabel(i, Model.ItemList[i]);
        if (_counts.Count is 0 or > MostCounts)
            return;
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && item.Status is Polarity.None or Polarity.Done)
                ReadSentences(i, item);
        }
        for (var i = 0; i < _told.Count; i++)
            Compare(i);
    }

    private void ReadLabel(int index, in Item item)
    {
        if (_counts.Count > MostCounts)
            return;
        if (_labels.TryRead(item, out var quantity, out var label))
            Add(index, item, quantity, label);
        for (var q = item.Quantities.First; q < Math.Min(item.Quantities.End, item.Quantities.First + MostOfWord); q++)
        {
            if (_labels.TryReadSentence(item, q, out label))
                Add(index, item, q, label);
        }
    }

    private void Add(int index, in Item item, int quantity, (int First, int End) label)
    {
        var first = _words.Count;
        for (var i = label.First; i < label.End; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (ToldCountLabels.Names(token))
                _words.Add(Model.Stem(token));
        }
        if (_words.Count - first is < FewestWords or > MostWords || _scopes.IsNoClaim(index) || Suppositions.Hold(Model, item))
        {
            _words.RemoveRange(first, _words.Count - first);
            return;
        }
        for (var w = first; w < _words.Count; w++)
        {
            if (!_byWord.TryGetValue(_words[w], out var counts))
                _byWord.Add(_words[w], counts = []);
            counts.Add(_counts.Count);
        }
        _counts.Add(new(index, quantity, label, (first, _words.Count)));
    }

    private void ReadSentences(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (ToldCountLabels.IsMeasure(quantity) && !Model.StandsBehindLabel(item, quantity))
                ReadMeasure(index, item, q);
            if (!ToldCountLabels.IsCount(quantity) || quantity.EndToken >= item.EndToken || Model.Tokens[quantity.EndToken].Kind != TokenKind.Word
                || !_byWord.TryGetValue(Model.Stem(Model.Tokens[quantity.EndToken]), out var counts) || counts.Count > MostOfWord || Model.StandsBehindLabel(item, quantity) || _scopes.IsNoClaim(index) || Suppositions.Hold(Model, item))
                continue;
            foreach (var count in counts)
            {
                if (_counts[count].Item != index && ToldCountLabels.IsCount(Model.QuantityList[_counts[count].Quantity]) && _sentence.Tells(item, quantity, _words, _counts[count].Words, out var isAll))
                    _told.Add((count, index, q, isAll));
            }
        }
    }

    // "The fill rate of the hall, 86%,": the words before the value are those of a label, and no others.
    private void ReadMeasure(int index, in Item item, int q)
    {
        ref readonly var quantity = ref Model.QuantityList[q];
        var last = _sentence.LastWordBefore(item, quantity);
        if (last < 0 || !_byWord.TryGetValue(Model.Stem(Model.Tokens[last]), out var counts) || counts.Count > MostOfWord || _scopes.IsNoClaim(index) || Suppositions.Hold(Model, item))
            return;
        foreach (var count in counts)
        {
            ref readonly var named = ref Model.QuantityList[_counts[count].Quantity];
            if (_counts[count].Item != index && ToldCountLabels.IsMeasure(named) && named.Dimension == quantity.Dimension && _sentence.Names(item, quantity, last, _words, _counts[count].Words))
                _told.Add((count, index, q, false));
        }
    }

    private void Compare(int at)
    {
        var (index, item, quantity, isAll) = _told[at];
        var count = _counts[index];
        var (named, told) = (ValueOf(count.Quantity), ValueOf(quantity));
        if (Agree(count.Quantity, quantity) || !AreNear(named, told) || Model.ItemList[count.Item].Group == Model.ItemList[item].Group || IsOneOfSeveral(index, named, told) || !AreOne(count, item, quantity, isAll))
            return;
        if (item > count.Item)
            ConflictClaims.Add(Model, item, quantity, count.Quantity);
        else
            ConflictClaims.Add(Model, count.Item, count.Quantity, quantity);
    }

    private bool Agree(int one, int other)
    {
        ref readonly var a = ref Model.QuantityList[one];
        ref readonly var b = ref Model.QuantityList[other];
        return a.Unit == Unit.None ? a.Value == b.Value : Wide(a).Overlaps(Wide(b));
    }

    // Rounded or cut.
    private static Interval Wide(in Quantity quantity) => new Interval(quantity.Value - quantity.Precision, quantity.Value + quantity.Precision) * Units.FactorOf(quantity.Unit);

    private static bool AreNear(double one, double other) => Math.Min(one, other) >= NearlyEqual * Math.Max(one, other) || HoldSameDigits(one, other);

    // "1,840" and "1,480": two digits changed places.
    private static bool HoldSameDigits(double one, double other)
    {
        var digits = 0L;
        for (var (a, b) = ((long)one, (long)other); a > 0 || b > 0; a /= 10, b /= 10)
            digits += (a > 0 ? 1L << (int)(4 * (a % 10)) : 0) - (b > 0 ? 1L << (int)(4 * (b % 10)) : 0);
        return digits == 0;
    }

    private double ValueOf(int quantity) => Model.QuantityList[quantity].Value * Units.FactorOf(Model.QuantityList[quantity].Unit);

    // Three that all differ are those of three parts.
    private bool IsOneOfSeveral(int index, double named, double told)
    {
        foreach (var (count, _, quantity, _) in _told)
        {
            if (count == index && ValueOf(quantity) is var third && third != named && third != told)
                return true;
        }
        foreach (var other in _byWord[_words[_counts[index].Words.First]])
        {
            if (other != index && AreAlike(_counts[other], _counts[index]) && ValueOf(_counts[other].Quantity) != named)
                return true;
        }
        return false;
    }

    private bool AreAlike(in ToldCount one, in ToldCount other)
    {
        if (one.Words.End - one.Words.First != other.Words.End - other.Words.First)
            return false;
        for (var w = 0; w < one.Words.End - one.Words.First; w++)
        {
            if (_words[one.Words.First + w] != _words[other.Words.First + w])
                return false;
        }
        return true;
    }

    // What a section tells of is part of what the report tells of all: it cannot be more.
    private bool AreOne(in ToldCount count, int item, int quantity, bool isAll)
    {
        ref readonly var sentence = ref Model.ItemList[item];
        var words = (sentence.FirstToken, sentence.EndToken);
        var named = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = count.Item, Quantity = count.Quantity, Phrase = count.Label, Header = words, IsInProse = true });
        var told = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = item, Quantity = quantity, Phrase = words, Header = count.Label, IsInProse = true });
        if (named.Line != told.Line || named.Time != told.Time)
            return false;
        if (named == told)
            return true;
        var (isNamedWhole, isToldWhole) = (named is { Heading: 0, Far: 0 }, told is { Heading: 0, Far: 0 });
        // A share of a section may be less or more than that of the whole; one that so many words name is told again.
        if (ToldCountLabels.IsMeasure(Model.QuantityList[quantity]))
            return isToldWhole && count.Words.End - count.Words.First > FewestWords;
        return isNamedWhole && (isAll || ValueOf(quantity) > ValueOf(count.Quantity)) || isToldWhole && ValueOf(quantity) < ValueOf(count.Quantity);
    }
}

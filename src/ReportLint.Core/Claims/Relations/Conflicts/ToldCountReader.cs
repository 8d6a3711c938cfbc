namespace ReportLint.Claims;

/// <summary>Holds sentences against the counts that labels, rows and headings name with the same words: "Bollards painted: 140" and "In all, 104 bollards were painted".</summary>
internal sealed class ToldCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>More of them are data.</summary>
    private const int MostCounts = 600;

    /// <summary>A word of more labels than these tells none from another.</summary>
    public const int MostOfWord = 24;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    private const double About = 0.15;

    /// <summary>In words, from a number to the noun that it counts.</summary>
    private const int Nearest = 3;

    /// <summary>A part may be much smaller than its whole; a count that fell behind is close to the new one.</summary>
    private const double NearlyEqual = 0.6;

    private readonly MetricScopes _scopes = new(model);
    private readonly ToldCountLabels _labels = new(model);
    private readonly ToldCountRows _rows = new(model, new(model));
    private readonly ToldCountSentence _sentence = new(model, new(model));
    private readonly ToldCountDenials _denials = new(model);
    private readonly ToldCountList _counts = new(model, new(model));
    // Sentences that may tell of a count, and whose words are read where the numbers differ.
    private readonly List<ToldTelling> _told = new(8);
    private readonly List<ToldAgain> _again = new(8);
    private readonly List<int> _claimed = new(8);

    public override void Read()
    {
        _counts.Clear();
        _told.Clear();
        _again.Clear();
        foreach (var i in Model.ItemsWithQuantities)
            ReadLabel(i, Model.ItemList[i]);
        foreach (var table in Model.TableList)
            ReadTable(table);
        if (_counts.Count is 0 or > MostCounts)
            return;
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && item.Status is Polarity.None or Polarity.Done)
                ReadSentences(i, item);
        }
        foreach (var places in _counts.ByKey)
            CompareLabels(places);
        for (var i = 0; i < _told.Count; i++)
            CompareTold(i);
        _denials.Read(_counts);
    }

    private void ReadLabel(int index, in Item item)
    {
        if (_counts.Count > MostCounts || item.Kind == ItemKind.TableRow)
            return;
        if (_labels.TryReadShare(item, out var count))
            _counts.Add(index, item, count);
        for (var q = item.Quantities.First; q < Math.Min(item.Quantities.End, item.Quantities.First + MostQuantities); q++)
        {
            if (_labels.TryRead(item, q, out count) || _labels.TryReadSentence(item, q, out count) || _labels.TryReadAmount(item, q, out count))
            {
                _counts.Add(index, item, count);
                // "Added 6 new cranes", "New cranes: 6".
                if (count.Noun != default && !count.IsNarrowed && _labels.AreAdded(count))
                    _counts.Add(index, item, count with { Noun = default });
            }
            if (_labels.TryReadWhole(item, q, out count))
                _counts.Add(index, item, count);
        }
    }

    private void ReadTable(in Table table)
    {
        for (var row = table.Rows.First; !table.IsTooWide && row < table.Rows.End && _counts.Count <= MostCounts; row++)
        {
            foreach (var count in _rows.Read(table, row))
                _counts.Add(row, Model.ItemList[row], count);
        }
    }

    private void ReadSentences(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (ToldCountLabels.IsMeasure(quantity))
                ReadMeasure(index, item, q);
            // "86% fill rate".
            if (ToldCountLabels.MayCount(quantity) || quantity is { Unit: Unit.Percent, Comparator: Comparator.None, IsPlain: true })
                ReadCount(index, item, q);
        }
    }

    private void ReadCount(int index, in Item item, int q)
    {
        ref readonly var quantity = ref Model.QuantityList[q];
        for (var at = quantity.EndToken; at < Math.Min(item.EndToken, quantity.EndToken + Nearest) && Model.Tokens[at] is { Kind: TokenKind.Word } word && NounPhrase.IsContent(word); at++)
        {
            if (_counts.Of(Model.Stem(word)) is not { Count: <= MostOfWord } counts)
                continue;
            foreach (var count in counts)
            {
                if (_counts[count].Item != index && Model.QuantityList[_counts[count].Quantity] is var named && (quantity.Unit == Unit.None ? ToldCountLabels.MayCount(named) : ToldCountLabels.IsMeasure(named) && named.Unit == quantity.Unit) && ValueOf(_counts[count].Quantity) != ValueOf(q))
                    _told.Add(new(count, index, q, -1));
            }
        }
    }

    // "The fill rate of the hall, 86%,": the words before the value are those of a label, and no others.
    private void ReadMeasure(int index, in Item item, int q)
    {
        ref readonly var quantity = ref Model.QuantityList[q];
        var last = _sentence.LastWordBefore(item, quantity);
        if (last < 0 || _counts.Of(Model.Stem(Model.Tokens[last])) is not { Count: <= MostOfWord } counts)
            return;
        foreach (var count in counts)
        {
            ref readonly var named = ref Model.QuantityList[_counts[count].Quantity];
            if (_counts[count].Item != index && ToldCountLabels.IsMeasure(named) && named.Dimension == quantity.Dimension && ValueOf(_counts[count].Quantity) != ValueOf(q))
                _told.Add(new(count, index, q, last));
        }
    }

    // What the words of a sentence tell again; read once.
    private bool TryRead(int at, out ToldAgain again)
    {
        var telling = _told[at];
        if (telling.Again == ToldTelling.Unread)
        {
            telling.Again = ToldTelling.Nothing;
            if (TryRead(telling, out again))
            {
                telling.Again = _again.Count;
                _again.Add(again);
            }
            _told[at] = telling;
        }
        again = telling.Again >= 0 ? _again[telling.Again] : default;
        return telling.Again >= 0;
    }

    private bool TryRead(in ToldTelling telling, out ToldAgain again)
    {
        ref readonly var item = ref Model.ItemList[telling.Item];
        ref readonly var quantity = ref Model.QuantityList[telling.Quantity];
        var words = _counts[telling.Count].Words;
        again = default;
        if (!(telling.LastWord >= 0 ? _sentence.Names(item, quantity, telling.LastWord, _counts.Words, words) : _sentence.Tells(item, quantity, _counts.Words, words, out again)) || _scopes.IsNoClaim(telling.Item) || Suppositions.Hold(Model, item))
            return false;
        again = again with { Item = telling.Item, Quantity = telling.Quantity, Words = (item.FirstValueToken, item.EndToken) };
        return true;
    }

    private void CompareTold(int at)
    {
        var (index, i, q) = (_told[at].Count, _told[at].Item, _told[at].Quantity);
        var count = _counts[index];
        if (MayConflict(count, i, q) && _counts.IsClaimed(index) && TryRead(at, out var told) && !IsOneOfSeveral(index, ValueOf(count.Quantity), ValueOf(q)) && AreOne(count, told))
            Report(count, told);
    }

    private void CompareLabels(List<int> places)
    {
        if (places.Count is < 2 or > MostOfWord || !Differ(places))
            return;
        _claimed.Clear();
        foreach (var place in places)
        {
            if (_counts.IsClaimed(place))
                _claimed.Add(place);
        }
        for (var i = 1; i < _claimed.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (one, other) = (_counts[_claimed[k]], _counts[_claimed[i]]);
                if (one.IsLabel && other.IsLabel || one.IsRow && other.IsRow && one.IsTotal == other.IsTotal || (Model.ItemList[one.Item].Kind == ItemKind.FenceLine && Model.ItemList[other.Item].Kind == ItemKind.FenceLine))
                    continue;
                var told = new ToldAgain { Item = other.Item, Quantity = other.Quantity, IsNarrowed = other.IsNarrowed, IsTotal = other.IsTotal, IsLabel = true, Words = other.Label, Noun = other.Noun, Parts = other.Parts };
                if (!MayConflict(one, other.Item, other.Quantity) || IsOneOf(_claimed, ValueOf(one.Quantity), ValueOf(other.Quantity)) || !AreOne(one, told))
                    continue;
                Report(one, told);
                return;
            }
        }
    }

    private bool Differ(List<int> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (ValueOf(_counts[places[i]].Quantity) != ValueOf(_counts[places[0]].Quantity))
                return true;
        }
        return false;
    }

    private void Report(in ToldCount count, in ToldAgain told)
    {
        if (told.Item > count.Item)
            ConflictClaims.Add(Model, told.Item, told.Quantity, count.Quantity);
        else
            ConflictClaims.Add(Model, count.Item, count.Quantity, told.Quantity);
    }

    private bool MayConflict(in ToldCount count, int item, int quantity)
    {
        ref readonly var a = ref Model.QuantityList[count.Quantity];
        ref readonly var b = ref Model.QuantityList[quantity];
        return a.Dimension == b.Dimension && (a.Unit == Unit.None) == (b.Unit == Unit.None) && !Wide(a).Overlaps(Wide(b))
            && AreNear(ValueOf(count.Quantity), ValueOf(quantity)) && Model.ItemList[count.Item].Group != Model.ItemList[item].Group;
    }

    // Rounded or cut.
    private static Interval Wide(in Quantity quantity)
    {
        var slack = quantity.Comparator == Comparator.About ? About * quantity.Value : quantity.Unit == Unit.None ? 0 : quantity.Precision;
        return new Interval(quantity.Value - (quantity.Comparator == Comparator.About ? slack : slack / 2), quantity.Comparator == Comparator.AtLeast ? double.PositiveInfinity : quantity.Value + slack) * Units.FactorOf(quantity.Unit);
    }

    private static bool AreNear(double one, double other) => Math.Min(one, other) >= NearlyEqual * Math.Max(one, other) || ToldCountLabels.HoldSameDigits(one, other);

    private double ValueOf(int quantity) => Model.QuantityList[quantity].Value * Units.FactorOf(Model.QuantityList[quantity].Unit);

    // Three that all differ are those of three parts.
    private bool IsOneOfSeveral(int index, double named, double told)
    {
        for (var i = 0; i < _told.Count; i++)
        {
            if (_told[i].Count == index && ValueOf(_told[i].Quantity) is var third && third != named && third != told && TryRead(i, out _))
                return true;
        }
        return IsOneOf(_counts.Like(index), named, told);
    }

    private bool IsOneOf(List<int> places, double one, double other)
    {
        foreach (var place in places)
        {
            if (ValueOf(_counts[place].Quantity) is var third && third != one && third != other && _counts.IsClaimed(place))
                return true;
        }
        return false;
    }

    // What a section or a clause tells of is part of what the report tells of all: it cannot be more.
    private bool AreOne(in ToldCount count, in ToldAgain again)
    {
        var (noun, parts) = (count.Noun == default ? again.Noun : count.Noun, count.Parts == default ? again.Parts : count.Parts);
        var named = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = count.Item, Quantity = count.Quantity, Phrase = count.Label, Header = again.Words, Further = noun, Parts = parts, IsInProse = IsBehind(count.Label, count.Quantity) });
        var told = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = again.Item, Quantity = again.Quantity, Phrase = again.Words, Header = count.Label, Further = noun, Parts = parts, IsInProse = !again.IsLabel || IsBehind(again.Words, again.Quantity) });
        if (named.Line != told.Line || named.Time != told.Time)
            return false;
        if (named == told && !count.IsNarrowed && !again.IsNarrowed)
            return !count.IsLabel || again.IsAll || again.IsLabel;
        var (isNamedWhole, isToldWhole) = (named is { Heading: 0, Far: 0 } && !count.IsNarrowed, told is { Heading: 0, Far: 0 } && !again.IsNarrowed);
        // A share of a section may be less or more than that of the whole; one that so many words name is told again.
        if (ToldCountLabels.IsMeasure(Model.QuantityList[again.Quantity]))
            return (isToldWhole || isNamedWhole) && (isNamedWhole == isToldWhole || count.Words.End - count.Words.First > ToldCountList.FewestWords);
        if (count.IsWhole && count.Words.End - count.Words.First < ToldCountList.FewestWords)
            return isNamedWhole && isToldWhole && (again.IsAll || again.IsLabel);
        if (count.IsTotal && again.IsOfPart && count.Words.End - count.Words.First < ToldCountList.FewestWords)
            return false;
        var (whole, part) = (ValueOf(count.Quantity), ValueOf(again.Quantity));
        if (count.IsTotal && again.IsTotal && (isNamedWhole || isToldWhole) && !IsCounted(Math.Abs(whole - part)))
            return true;
        if (isNamedWhole && isToldWhole)
            return true;
        // More cases than there are in all.
        if (count.IsTotal && isNamedWhole && part > whole && !again.IsLabel)
            return true;
        // Each section may have runs of its own, and labels of sections may be older than those of the whole.
        return !again.IsLabel && (Model.ItemList[count.Item].Concepts & Concepts.Test) == 0 && (isNamedWhole && (again.IsAll || part > whole) || isToldWhole && part < whole);
    }

    // "640 bollards painted": the words of a label stand before its number.
    private bool IsBehind((int First, int End) words, int quantity) => words.First >= Model.QuantityList[quantity].EndToken;

    // What one total is more than the other may be counted elsewhere.
    private bool IsCounted(double difference)
    {
        foreach (var quantity in Model.QuantityList)
        {
            if (quantity.Unit == Unit.None && quantity.Value == difference)
                return true;
        }
        return false;
    }
}

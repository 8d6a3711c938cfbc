namespace ReportLint.Claims;

/// <summary>Holds what a report says of the progress of one thing in one place against another: "| Winch | 60% |" below "Progress", and "### Winch (75% complete)".</summary>
internal sealed class NamedProgressReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In points; nearer values may be rounded, or of the same day.</summary>
    private const double FewestPoints = 5;

    /// <summary>More mentions than these are data.</summary>
    private const int MostMentions = 400;

    /// <summary>More of one name tell of many things.</summary>
    private const int MostOfName = 8;

    /// <summary>In words.</summary>
    private const int LongestName = 5;

    /// <summary>Sections lie in one another as deep as headings go.</summary>
    private const int Deepest = 6;

    /// <summary>The key of the whole work.</summary>
    private const ulong Whole = 1;

    private const Concepts Progressing = Concepts.Done | Concepts.Progress;

    // Percentages of something else, or of another time.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Coverage | Concepts.Test | Concepts.Change | Concepts.Score | Concepts.Threshold | Concepts.Remaining
        | Concepts.Increment | Concepts.LowerIsBetter | Concepts.HigherIsBetter | Concepts.Optional | Concepts.Ordinal | Concepts.Statistic | Concepts.Per;

    private readonly ProgressPlaces _places = new(model);
    private readonly MetricScopes _scopes = new(model);
    private readonly Dictionary<ulong, List<Mention>> _mentions = [];
    private int _count;

    public override void Read()
    {
        _mentions.Clear();
        _count = 0;
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.MayHold('%') && (item.Concepts & Otherwise & ~(Concepts.Target | Concepts.Change | Concepts.Remaining | Concepts.After)) == 0 && !_places.IsAfter(item) && _places.PercentOf(item) is var percent and >= 0)
                ReadItem(i, item, percent);
            if (_count > MostMentions)
                return;
        }
        foreach (var mentions in _mentions.Values)
        {
            if (mentions.Count is >= 2 and <= MostOfName)
                Compare(mentions);
        }
    }

    private void ReadItem(int index, in Item item, int percent)
    {
        ref readonly var share = ref Model.QuantityList[percent];
        if (NameOf(item, share, out var isCalled) is not { } name || KeyOf(name) is not (not 0 and var key) || _places.IsElsewhere(index, item) || Suppositions.Hold(Model, item))
            return;
        var mention = new Mention(index, percent, name, isCalled);
        Add(key, mention);
        // "| Module | Progress |" over "| Winch | 60% |" tells of the winch module.
        if (item.Kind == ItemKind.TableRow && key != Whole && KindOf(item) is not 0 and var kind)
            Add(key + kind, mention);
    }

    private void Add(ulong key, in Mention mention)
    {
        if (!_mentions.TryGetValue(key, out var mentions))
            _mentions.Add(key, mentions = []);
        mentions.Add(mention);
        _count++;
    }

    // What the rows of a table are called.
    private ulong KindOf(in Item row)
    {
        var table = Model.FindTable(row.Group);
        ref readonly var header = ref Model.ColumnList[table.Columns.First];
        return table.IsTooWide || KeyOf((header.FirstToken, header.EndToken)) is not (> Whole and var kind) ? 0 : kind;
    }

    // What is so far, and whether the words say that it is progress.
    private (int First, int End)? NameOf(in Item item, in Quantity share, out bool isCalled)
    {
        isCalled = share.EndToken < item.EndToken && Model.Tokens[share.EndToken].Has(Progressing);
        switch (item.Kind)
        {
            case ItemKind.TableRow:
                ref readonly var label = ref Model.NameOf(item);
                isCalled = _places.StandsInProgress(item, share);
                // "100% (frame)" tells of a part.
                return !(share.EndToken < item.EndToken && Model.Tokens[share.EndToken].Is('(')) && (isCalled || IsShareColumn(item, share)) ? (label.FirstToken, label.EndToken) : null;
            case ItemKind.Heading:
                return _places.EndsItem(item, share) ? (item.FirstToken, BeforeShare(item, share)) : null;
            case ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine when item.LabelEnd > item.FirstToken:
                isCalled |= (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Progress) != 0;
                return _places.StartsValue(item, share) && _places.EndsItem(item, share) ? (item.FirstToken, item.LabelEnd) : null;
            case ItemKind.Paragraph or ItemKind.ListItem when _places.VerbBefore(item, share, ref isCalled) is var verb && verb > item.FirstToken && isCalled:
                return (StartOfSentence(item, verb), verb);
            default:
                return null;
        }
    }

    // "Winch (75%)", "Winch - 75%", "Winch: 75%".
    private int BeforeShare(in Item item, in Quantity share)
    {
        var end = share.FirstToken;
        while (end > item.FirstToken && Model.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Mark)
            end--;
        return end;
    }

    private int StartOfSentence(in Item item, int verb)
    {
        var first = verb;
        while (first > item.FirstToken && Model.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Mark)
            first--;
        return first;
    }

    // "| Part | Done | Total | % |".
    private bool IsShareColumn(in Item row, in Quantity share)
    {
        var table = Model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            if (Model.CellList[row.Cells.First + i].Span.Contains(share.Span))
                return Model.ColumnList[table.Columns.First + i] is var header && header.EndToken == header.FirstToken + 1 && Model.Tokens[header.FirstToken].Is('%') && HoldsDone(table, i);
        }
        return false;
    }

    private bool HoldsDone(in Table table, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if ((Model.ColumnList[table.Columns.First + i].Concepts & Concepts.Done) != 0)
                return true;
        }
        return false;
    }

    // 0 where the name says too little, or something else.
    private ulong KeyOf((int First, int End) name)
    {
        var (key, words, isWhole) = (0UL, 0, true);
        for (var i = name.First; i < name.End; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && token.Has(Otherwise)))
                return 0;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Stop | Progressing | Concepts.Status | Concepts.Total | Concepts.Mean | Concepts.General | Concepts.Current | Concepts.Auxiliary) || token.Has(Topics.Copula))
                continue;
            words++;
            isWhole &= token.Has(Topics.Whole);
            key += NounPhrase.Mix(Model.Singular(token));
        }
        return words > LongestName ? 0 : isWhole ? Whole : key;
    }

    private void Compare(List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (one, other) = (mentions[k], mentions[i]);
                if (!(one.IsCalled || other.IsCalled) || !Differ(one, other) || mentions.Exists(third => Differ(third, one) && Differ(third, other)) || !AreOne(one, other))
                    continue;
                ConflictClaims.Add(Model, other.Item, other.Quantity, one.Quantity);
                return;
            }
        }
    }

    private bool Differ(in Mention one, in Mention other)
    {
        ref readonly var a = ref Model.QuantityList[one.Quantity];
        ref readonly var b = ref Model.QuantityList[other.Quantity];
        return Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group && !a.Interval.Overlaps(b.Interval) && Math.Abs(a.Value - b.Value) >= FewestPoints;
    }

    // One of them is told of the whole, or a heading above the one says what one above the other says.
    private bool AreOne(in Mention one, in Mention other)
    {
        var (a, b) = (ScopeOf(one), ScopeOf(other));
        if (a.Time != b.Time || a.Line != b.Line)
            return false;
        var (isWhole, isOtherWhole) = (a is { Heading: 0, Far: 0 }, b is { Heading: 0, Far: 0 });
        return KeyOf(one.Name) == Whole ? isWhole && isOtherWhole : isWhole || isOtherWhole || a.Heading + a.Far == b.Heading + b.Far || ShareHeading(one, other);
    }

    private MetricScope ScopeOf(in Mention mention) =>
        _scopes.Of(new Metric { Kind = MetricKind.Measure, Item = mention.Item, Quantity = mention.Quantity, Phrase = mention.Name, IsInProse = true });

    private bool ShareHeading(in Mention one, in Mention other)
    {
        var section = AboveOf(one);
        for (var depth = 0; section > 0 && depth < Deepest; section = Model.SectionList[section].Parent, depth++)
        {
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            for (var i = heading.FirstToken; i < heading.EndToken && !Model.IsTitle(section); i++)
            {
                if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(MetricScopes.General) && IsAbove(other, Model.Singular(Model.Tokens[i])))
                    return true;
            }
        }
        return false;
    }

    private bool IsAbove(in Mention mention, uint word)
    {
        var section = AboveOf(mention);
        for (var depth = 0; section > 0 && depth < Deepest; section = Model.SectionList[section].Parent, depth++)
        {
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            for (var i = heading.FirstToken; i < heading.EndToken && !Model.IsTitle(section); i++)
            {
                if (Model.Tokens[i].Kind == TokenKind.Word && Model.Singular(Model.Tokens[i]) == word)
                    return true;
            }
        }
        return false;
    }

    // A heading stands in the section around its own.
    private int AboveOf(in Mention mention) =>
        Model.ItemList[mention.Item] is var item && item.Kind == ItemKind.Heading ? Model.SectionList[item.Section].Parent : item.Section;

    private readonly record struct Mention(int Item, int Quantity, (int First, int End) Name, bool IsCalled);
}

namespace ReportLint.Claims;

/// <summary>Holds what a report says of the progress of a phase in one place against another: "Phase 3 (66%) complete", and "Phase 3: 2/5 steps (40%)".</summary>
internal sealed class PhaseProgressReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In points; nearer values may be rounded, or of the same day.</summary>
    private const double FewestPoints = 3;

    /// <summary>More mentions than these tell of many projects.</summary>
    private const int MostMentions = 60;

    // Percentages of something else, or of another time.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Coverage | Concepts.Test | Concepts.Change | Concepts.Score | Concepts.Threshold | Concepts.Remaining
        | Concepts.Mean | Concepts.Increment | Concepts.LowerIsBetter | Concepts.HigherIsBetter | Concepts.Optional;

    private readonly ProgressPlaces _places = new(model);
    private readonly List<(ulong Phase, int Item, int Quantity, int Name)> _mentions = new(8);

    public override Meaning Needs => new(Concepts.Ordinal, Topics.None);

    public override void Read()
    {
        _mentions.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Concepts & Concepts.Ordinal) != 0 && (item.Concepts & Otherwise & ~Concepts.After) == 0 && !_places.IsAfter(item) && item.MayHold('%') && _places.PercentOf(item) is var percent and >= 0)
                ReadItem(i, item, percent);
        }
        if (_mentions.Count is >= 2 and <= MostMentions)
            Compare();
    }

    // Of several phases in a line the last one before the percentage is meant.
    private void ReadItem(int index, in Item item, int percent)
    {
        ref readonly var share = ref Model.QuantityList[percent];
        for (var i = share.FirstToken - 1; i > item.FirstToken; i--)
        {
            ref readonly var phase = ref Model.Tokens[i - 1];
            if (Model.Tokens[i].Kind != TokenKind.Number || !Phases.IsPhase(phase))
                continue;
            var behind = i + 1;
            if (behind < share.FirstToken && IsRange(Model.Tokens[behind]) || !IsOfPhase(item, i, share) || _places.IsElsewhere(index, item))
                return;
            _mentions.Add((NounPhrase.Mix(Model.Singular(phase)) + NounPhrase.Mix(WordFolder.Hash(Model.Text.Slice(Model.Tokens[i].Span))), index, percent, behind));
            return;
        }
    }

    // "Phases 1-2", "phases 1 and 2", "phase 1.2".
    private static bool IsRange(in Token token) => token.Is('&') || token.Is(',') || token.Is('/') || token.Is('+') || (token.IsGlued && (token.Is('-') || token.Is('.') || token.Is('\u2013'))) || token.Has(Topics.Joining);

    private bool IsOfPhase(in Item item, int number, in Quantity share)
    {
        var isNext = share.FirstToken == number + 2 && Model.Tokens[number + 1].Is('(');
        var isDone = share.EndToken < item.EndToken && Model.Tokens[share.EndToken].Has(Concepts.Done | Concepts.Progress);
        if (item.Kind == ItemKind.TableRow)
            return number < Model.CellList[item.Cells.First].EndToken && number <= item.FirstToken + 2 && _places.StandsInProgress(item, share);
        if (isNext || !StartsItem(item, number))
            return isNext;
        if (item.Kind == ItemKind.Heading)
            return isDone || _places.EndsItem(item, share) && Model.Tokens[share.FirstToken - 1].Kind is TokenKind.Punctuation or TokenKind.Mark;
        // "Phase 3 is 40% complete", "Phase 3 - 40%".
        if (_places.VerbBefore(item, share, ref isDone) == number + 1 && isDone || Model.Tokens[number + 1].IsFreeDash && share.FirstToken == Model.FirstBehindMarks(number + 2, share.FirstToken) && _places.EndsItem(item, share))
            return true;
        // "Phase 3: 40%", "Phase 3: 2/5 steps (40%)", "Phase 3: gates, 40% complete".
        return item.LabelEnd == number + 1 && (isDone || _places.EndsItem(item, share) && (_places.StartsValue(item, share) || IsBehindRatio(item, share)));
    }

    private bool StartsItem(in Item item, int number)
    {
        for (var i = item.FirstToken; i < number - 1; i++)
        {
            if (Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code)
                return false;
        }
        return true;
    }

    private bool IsBehindRatio(in Item item, in Quantity share)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Ratio } ratio && ratio.FirstToken == item.FirstValueToken && Model.Tokens[share.FirstToken - 1].Is('('))
                return true;
        }
        return false;
    }

    // Where two phases disagree, the places tell of two projects.
    private void Compare()
    {
        var (one, other) = (-1, -1);
        for (var i = 1; i < _mentions.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (_mentions[i].Phase != _mentions[k].Phase || !Differ(_mentions[i], _mentions[k]))
                    continue;
                if (one >= 0 && _mentions[one].Phase != _mentions[i].Phase)
                    return;
                if (one < 0)
                    (one, other) = (i, k);
            }
        }
        if (one >= 0 && !HaveTwoNames(_mentions[one], _mentions[other]))
            Model.ClaimsOf<Conflict>().Add(new Conflict(Model.QuantityList[_mentions[one].Quantity].Span, Model.QuantityList[_mentions[other].Quantity].Span, [], _mentions[one].Item));
    }

    private bool Differ((ulong Phase, int Item, int Quantity, int Name) one, (ulong Phase, int Item, int Quantity, int Name) other)
    {
        var (a, b) = (Model.QuantityList[one.Quantity], Model.QuantityList[other.Quantity]);
        return Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group && !a.Interval.Overlaps(b.Interval) && Math.Abs(a.Value - b.Value) >= FewestPoints;
    }

    // "Phase 1: gates" and "Phase 1: cranes".
    private bool HaveTwoNames((ulong Phase, int Item, int Quantity, int Name) one, (ulong Phase, int Item, int Quantity, int Name) other)
    {
        var (names, common) = (0, 0);
        for (var i = one.Name; i < Model.QuantityList[one.Quantity].FirstToken; i++)
        {
            if (!IsName(Model.Tokens[i]))
                continue;
            names++;
            for (var k = other.Name; k < Model.QuantityList[other.Quantity].FirstToken; k++)
                common += Model.Tokens[k].Value == Model.Tokens[i].Value && IsName(Model.Tokens[k]) ? 1 : 0;
        }
        var others = 0;
        for (var k = other.Name; k < Model.QuantityList[other.Quantity].FirstToken; k++)
            others += IsName(Model.Tokens[k]) ? 1 : 0;
        return names > 0 && others > 0 && common == 0 && Model.ItemList[one.Item].Kind == ItemKind.Heading && Model.ItemList[other.Item].Kind == ItemKind.Heading;
    }

    private static bool IsName(in Token token) => token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Done | Concepts.Progress | Concepts.Status | Concepts.Ordinal);
}

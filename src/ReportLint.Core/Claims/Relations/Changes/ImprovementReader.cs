using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds improvements told as a share or a factor (<c>40 % faster</c>, <c>2x speedup</c>) without the values that they lie between.</summary>
internal sealed class ImprovementReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, from a change to what it is held against.</summary>
    private const int FarthestBehind = 5;

    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 32;

    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 400;

    /// <summary>In items.</summary>
    private const int NearEffort = 3;

    private const Concepts NotReached = Concepts.Target | Concepts.Future | Concepts.Optional | Concepts.Prohibition | Concepts.Threshold;

    private const Concepts NotReported = Concepts.Plan | Concepts.Target | Concepts.Threshold | Concepts.Advice | Concepts.Optional | Concepts.Future | Concepts.Finding;

    private static readonly WordSet Performance = Wordings.WordsOf(Wording.PerformanceNoun), Rivals = Wordings.WordsOf(Wording.RivalNoun), Prices = Wordings.WordsOf(Wording.PriceWord), Earlier = Wordings.WordsOf(Wording.EarlierWord), Impacts = Wordings.WordsOf(Wording.ImpactNoun), Efforts = Wordings.WordsOf(Wording.EffortNoun);

    private static readonly uint As = WordFolder.Hash("as".AsSpan());

    private readonly ImprovementPhrases _phrases = new(model);
    private readonly Dictionary<(double Value, Unit Unit, Comparator Comparator), Improvement> _seen = [];
    private readonly Baselines _baselines = new(model);
    private bool _isPlan;

    public override Meaning Needs => new(Concepts.HigherIsBetter | Concepts.LowerIsBetter, Topics.Improvement | Topics.Better);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _seen.Clear();
        _baselines.Read();
        _isPlan = ReportTitles.NamesPlan(Model);
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var (first, end) = item.Quantities;
            if (end - first > MostQuantities || item.EndToken - item.FirstToken > LongestLine)
                continue;
            var mayImprove = MayImprove(item);
            for (var q = first; q < end; q++)
            {
                if ((mayImprove || _phrases.IsBeforeMore(item, Model.QuantityList[q])) && _phrases.SpanOf(item, Model.QuantityList[q]) is { IsEmpty: false } span && IsClaimed(item, Model.QuantityList[q]) && !_baselines.AreGiven(i, item, q))
                    Add(i, Model.QuantityList[q], span);
            }
        }
        ReadWords();
    }

    private static bool MayImprove(in Item item) =>
        (item.Topics & (Topics.Improvement | Topics.Better)) != 0 || item.Kind == ItemKind.TableRow || (item.Concepts & (Concepts.HigherIsBetter | Concepts.LowerIsBetter)) != 0;

    // "Throughput doubled", "three times faster", "divided by two": the number is a word.
    private void ReadWords()
    {
        foreach (var i in Model.Index.With(Concepts.HigherIsBetter | Concepts.LowerIsBetter, Topics.Improvement | Topics.Better))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.HasQuantities || item.HasLink || item.EndToken - item.FirstToken > LongestLine)
                continue;
            for (var at = item.FirstToken; at < item.EndToken; at++)
            {
                if (Model.Tokens[at].Kind != TokenKind.Word || _phrases.WordedSpanOf(item, at, out var factor) is not { IsEmpty: false } span || !IsTold(item, at) || _baselines.HasPairBeside(i, item, factor) || _baselines.HasValuesBeside(i, factor))
                    continue;
                Model.ClaimsOf<Improvement>().Add(new Improvement(span, i));
                break;
            }
        }
    }

    private void Add(int index, in Quantity quantity, TextSpan span)
    {
        var key = (quantity.Value, quantity.Unit, quantity.Comparator);
        if (_seen.TryGetValue(key, out var first))
        {
            first.Repeat(span);
            return;
        }
        var claim = new Improvement(span, index);
        _seen.Add(key, claim);
        Model.ClaimsOf<Improvement>().Add(claim);
    }

    private bool IsClaimed(in Item item, in Quantity quantity)
    {
        if (!IsMeasured(item, quantity))
            return false;
        var (first, end) = Reported.Reach(Model, item, quantity);
        if ((Model.ConceptsOf(first, end) & NotReached) != 0
            || Assertions.IsAsked(Model, Sentences.Start(Model, first, quantity.FirstToken), quantity.FirstToken)
            || Reported.ColumnOf(Model, item, quantity) is { Role: ColumnRole.Target or ColumnRole.Before })
            return false;
        // "10x faster than humans" compares with others, "according to the vendor 10x faster" is theirs.
        if (Assertions.IsOfOthers(Model, Sentences.Start(Model, first, quantity.FirstToken), quantity.FirstToken))
            return false;
        // "Than the competitors" gives nothing that it is held against, nor does "✅ 12x faster than Perl".
        var behind = Math.Min(end, quantity.EndToken + FarthestBehind);
        if (IsOfPrices(item, quantity.FirstToken)
            || Model.HoldsOneOf(Rivals, Sentences.Start(Model, first, quantity.FirstToken), quantity.FirstToken))
            return false;
        if (IsHeldAgainst(quantity.EndToken, behind) && !Model.HoldsOneOf(Rivals, quantity.EndToken, behind) && !IsEarlier(quantity.EndToken, Math.Min(end, behind + 2)) && !(item.Status == Polarity.Done && item.Kind is ItemKind.ListItem or ItemKind.LabelLine))
            return false;
        return IsReported(item);
    }

    // "... faster than", "... as fast as".
    private bool IsHeldAgainst(int first, int end)
    {
        if ((Model.MeaningOf(first, end).Topics & Topics.Than) != 0)
            return true;
        return first + 2 < end && Model.Tokens[first].Value == As && Model.Tokens[first + 2].Value == As;
    }

    // "... than last year", "... as in 2024": nobody else's.
    private bool IsEarlier(int first, int end)
    {
        if (Model.HoldsOneOf(Earlier, first, end))
            return true;
        for (var i = first + 1; i < end; i++)
        {
            if (Model.Tokens[i].Kind is TokenKind.Number or TokenKind.Date && Model.Tokens[i - 1].Has(Concepts.Stop))
                return true;
        }
        return false;
    }

    // "Members pay 30% less": what things cost is set.
    private bool IsOfPrices(in Item item, int at) =>
        item.Status != Polarity.Done
            && Model.HoldsOneOf(Prices, Sentences.Start(Model, item.FirstToken, at), Sentences.End(Model, at, item.EndToken));

    // The same of an improvement whose number is a word.
    private bool IsTold(in Item item, int at)
    {
        var start = Sentences.Start(Model, item.FirstToken, at);
        var end = Sentences.End(Model, at, item.EndToken);
        return (Model.ConceptsOf(start, end) & NotReached) == 0 && !Assertions.IsAsked(Model, start, at) && (!IsHeldAgainst(at, end) || (Model.ConceptsOf(at, end) & Concepts.Before) != 0 || IsEarlier(at, end)) && !Model.HoldsOneOf(Rivals, start, end) && !IsOfPrices(item, at) && !Assertions.IsOfOthers(Model, start, at) && IsReported(item);
    }

    private bool IsReported(in Item item) =>
        item.Status is not (Polarity.Open or Polarity.Failed or Polarity.NotApplicable) && (item.Status == Polarity.Done || !_isPlan) && Reported.IsWorkDone(Model, item, LabelsResult(item) ? NotReported & ~Concepts.Finding : NotReported) && !Suppositions.Hold(Model, item);

    // "Result: 60% faster" below "Challenges".
    private bool LabelsResult(in Item item) => item.LabelEnd >= 0 && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Actual) != 0;

    // "30-50%" and "< 15%" are expected; "Caching (40% reduction)" says what a technique may bring, unless it is marked as done.
    private bool IsMeasured(in Item item, in Quantity quantity)
    {
        // "Up to 10x faster" under a mark boasts.
        var isTold = quantity.Comparator is Comparator.AtMost or Comparator.Range && TellsResult(item, quantity);
        if (quantity.Comparator is Comparator.AtMost && !(isTold || item.Status == Polarity.Done) | Model.Tokens[quantity.FirstToken].Kind != TokenKind.Word)
            return false;
        return isTold || (item.Status == Polarity.Done && !IsAside(item, quantity))
            || (quantity.Comparator != Comparator.Range && (quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Is('(') || item.Quantities.End - item.Quantities.First > 1));
    }

    // "Reduced the wait by up to 60%"; "60-70% faster" below "Results".
    private bool TellsResult(in Item item, in Quantity quantity)
    {
        var start = Model.FirstBehindMarks(Math.Max(item.FirstToken, item.FirstValueToken), item.EndToken);
        if (start < quantity.FirstToken && Model.Tokens[start].Has(Topics.Improvement) && Model.EndsParticiple(start))
            return true;
        // "**Impact**: 10-30% faster" tells of what was changed.
        if (quantity.Comparator == Comparator.Range && item.LabelEnd > item.FirstToken && quantity.FirstToken == item.FirstValueToken && Impacts.Contains(Model.Tokens[item.LabelEnd - 1].Value))
            return !StandsBesideEffort(item);
        return quantity.Comparator == Comparator.Range && item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Concepts & (Concepts.Actual | Concepts.Achieved)) != 0 && !Model.Tokens[Math.Max(item.FirstToken, quantity.FirstToken - 1)].Is('(');
    }

    // "**Effort**: one day" in a line beside it: what it would bring.
    private bool StandsBesideEffort(in Item item)
    {
        var at = Model.ItemAt(Model.Tokens[item.FirstToken].Start);
        for (var i = Math.Max(0, at - NearEffort); i <= Math.Min(Model.ItemList.Count - 1, at + NearEffort); i++)
        {
            if (Model.ItemList[i].Section == item.Section && Model.HoldsOneOf(Efforts, Model.ItemList[i].FirstToken, Math.Max(Model.ItemList[i].FirstToken, Model.ItemList[i].LabelEnd)))
                return true;
        }
        return false;
    }

    // "### Performance ✅".
    private bool IsBelowPerformance(in Item item) =>
        item.Section > 0 && Model.ItemList[Model.SectionList[item.Section].Heading] is { Status: Polarity.Done } heading && Model.HoldsOneOf(Performance, heading.FirstToken, heading.EndToken);

    // "✅ Clear value for users (10x speedup)" praises a plan; "✅ Queries cached (10x speedup)" tells what was done.
    private bool IsAside(in Item item, in Quantity quantity)
    {
        if (quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Is('(') || IsBelowPerformance(item))
            return false;
        var before = Model.MeaningOf(item.FirstToken, quantity.FirstToken);
        return (before.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.Increment | Concepts.LowerIsBetter | Concepts.HigherIsBetter)) == 0 && (before.Topics & (Topics.Performance | Topics.Improvement)) == 0;
    }
}

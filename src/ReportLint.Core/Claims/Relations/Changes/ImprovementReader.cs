using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds improvements told as a share or a factor (<c>40 % faster</c>, <c>2x speedup</c>) without the values that they lie between.</summary>
internal sealed class ImprovementReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens: "reduced the start-up time by 40%" names a thing between.</summary>
    private const int FarthestBefore = 5;

    private const int FarthestBehind = 3;

    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 32;

    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 400;

    private const Concepts NotReached = Concepts.Target | Concepts.Future | Concepts.Optional | Concepts.Prohibition | Concepts.Threshold;

    private const Concepts NotReported = Concepts.Plan | Concepts.Target | Concepts.Threshold | Concepts.Advice | Concepts.Optional | Concepts.Future | Concepts.Finding;

    // Times as many, or as few; the number is in the word.
    private static readonly WordSet Multiplied = Wordings.WordsOf(Wording.MultipliedVerb);

    private static readonly WordSet Divided = Wordings.WordsOf(Wording.DividedVerb);

    private static readonly WordSet Performance = Wordings.WordsOf(Wording.PerformanceNoun);

    private static readonly WordSet Factors = Wordings.WordsOf(Wording.FactorNoun);

    private static readonly WordSet Times = Wordings.WordsOf(Wording.TimesNoun);

    private static readonly WordSet Rivals = Wordings.WordsOf(Wording.RivalNoun);

    private static readonly WordSet Rising = Wordings.WordsOf(Wording.RisingVerb), Falling = Wordings.WordsOf(Wording.FallingVerb);

    private static readonly WordSet Bys = Wordings.WordsOf(Wording.ByWord), Multiplying = Wordings.WordsOf(Wording.MultiplyingVerb), Dividing = Wordings.WordsOf(Wording.DividingVerb);

    // At the start of a sentence these ask for what is to be done.
    private static readonly WordSet Orders = Wordings.WordsOf(Wording.ChangeOrder);

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
            if (end - first > MostQuantities || item.EndToken - item.FirstToken > LongestLine || !MayImprove(item))
                continue;
            for (var q = first; q < end; q++)
            {
                if (SpanOf(item, Model.QuantityList[q]) is { IsEmpty: false } span && IsClaimed(item, Model.QuantityList[q]) && !_baselines.AreGiven(i, item, q))
                    Add(i, Model.QuantityList[q], span);
            }
        }
        ReadWords();
    }

    private static bool MayImprove(in Item item) =>
        (item.Topics & (Topics.Improvement | Topics.Better)) != 0 || item.Kind == ItemKind.TableRow || (item.Concepts & (Concepts.HigherIsBetter | Concepts.LowerIsBetter)) != 0;

    // "Throughput doubled", "response times were halved": the number is a word.
    private void ReadWords()
    {
        foreach (var i in Model.Index.About(Topics.Improvement))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.HasQuantities || item.HasLink || item.EndToken - item.FirstToken > LongestLine)
                continue;
            for (var at = item.FirstToken; at < item.EndToken; at++)
            {
                if (!Model.Tokens[at].Has(Topics.Improvement) || FindMultiplied(item, at) is not (>= 0 and var metric) || !IsTold(item, at) || _baselines.HasPairBeside(i, item) || _baselines.HasValuesBeside(i))
                    continue;
                Model.ClaimsOf<Improvement>().Add(new Improvement(TextSpan.FromBounds(Model.Tokens[Math.Min(at, metric)].Start, Model.Tokens[Math.Max(at, metric)].End), i));
                break;
            }
        }
    }

    // What was multiplied, before the word or behind it; -1 where that would be no improvement.
    private int FindMultiplied(in Item item, int at)
    {
        return FindMultiplied(item, at, Multiplied.Contains(Model.Tokens[at].Value) ? Concepts.HigherIsBetter : Divided.Contains(Model.Tokens[at].Value) ? Concepts.LowerIsBetter : Concepts.None);
    }

    private int FindMultiplied(in Item item, int at, Concepts better)
    {
        if (better == Concepts.None)
            return -1;
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - FarthestBehind) && IsBetween(i); i--)
        {
            if (Model.Tokens[i].Has(better))
                return i;
        }
        for (var i = at + 1; i < Math.Min(item.EndToken, at + FarthestBehind) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Model.Tokens[i].Has(better))
                return i;
        }
        return -1;
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

    // The number and the word that makes an improvement of it; empty where none does.
    private TextSpan SpanOf(in Item item, in Quantity quantity)
    {
        if (IsMultiplied(item, quantity, out var metric))
            return TextSpan.FromBounds(Model.Tokens[metric].Start, quantity.Span.End);
        if (quantity.Value <= 0 || !(quantity.Unit is Unit.Percent or Unit.Times || IsTimes(item, quantity) || IsFactor(item, quantity)))
            return default;
        if (FindMoved(item, quantity) is >= 0 and var moved)
            return TextSpan.FromBounds(Model.Tokens[moved].Start, quantity.Span.End);
        if (IsOfLabel(item, quantity))
            return TextSpan.FromBounds(Model.Tokens[item.LabelEnd - 1].Start, quantity.Span.End);
        var (first, end) = Reported.Reach(Model, item, quantity);
        if (MultipliesMetric(first, end, quantity))
            return TextSpan.FromBounds(quantity.Span.Start, Model.Tokens[Math.Min(end, quantity.EndToken + Math.Max(1, (int)Model.Tokens[quantity.EndToken].PhraseLength)) - 1].End);
        var words = 0;
        for (var i = quantity.EndToken; i < end && words < FarthestBehind && (IsNounPhrase(i) || IsSlash(i) || Model.Tokens[i].Has(Topics.Better)); i++)
        {
            // "I/O" is one word.
            words += IsSlash(i) ? -1 : 1;
            if (Model.Tokens[i].Has(Topics.Improvement | Topics.Better))
                return TextSpan.FromBounds(quantity.Span.Start, Model.Tokens[Math.Min(end, i + Math.Max(1, (int)Model.Tokens[i].PhraseLength)) - 1].End);
        }
        // "Quality improvement: 96% compliant" names what is compliant.
        if (quantity.EndToken < end && Model.Tokens[quantity.EndToken] is var behind && (behind.Has(Topics.Compliant) || behind.Has(Concepts.Done | Concepts.Worked)))
            return default;
        var start = quantity.Span.Start;
        // "Coverage improved to 60%" tells what it is now.
        if (quantity.Unit == Unit.Percent && quantity.FirstToken > first && Model.Tokens[quantity.FirstToken - 1].Has(Topics.To))
            return default;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(first, quantity.FirstToken - FarthestBefore) && IsBetween(i); i--)
        {
            // "Self-Improvement: 100%" is a name.
            if (Model.Tokens[i].Has(Topics.Improvement) && !Model.Tokens[i].IsGlued && !IsOrder(item, i))
                return TextSpan.FromBounds(i < item.LabelEnd ? start : Model.Tokens[i].Start, quantity.Span.End);
        }
        return item.Kind == ItemKind.TableRow && first == quantity.FirstToken && Reported.ColumnOf(Model, item, quantity) is { } column && (column.Topics & Topics.Improvement) != 0 ? quantity.Span : default;
    }

    // "Débit multiplié par 4", "latency divided by 3".
    private bool IsMultiplied(in Item item, in Quantity quantity, out int metric)
    {
        metric = -1;
        if (quantity is not { Unit: Unit.None, Value: > 1 } || quantity.FirstToken - 2 <= item.FirstToken || !Bys.Contains(Model.Tokens[quantity.FirstToken - 1].Value) || (quantity.EndToken < item.EndToken && Model.Tokens[quantity.EndToken].Kind == TokenKind.Word && !Model.Tokens[quantity.EndToken].Has(Concepts.Stop)))
            return false;
        var verb = Model.Tokens[quantity.FirstToken - 2].Value;
        metric = FindMultiplied(item, quantity.FirstToken - 2, Multiplying.Contains(verb) ? Concepts.HigherIsBetter : Dividing.Contains(verb) ? Concepts.LowerIsBetter : Concepts.None);
        return metric >= 0 && metric < quantity.FirstToken;
    }

    // "Memory down 40%", "throughput rose by 12%"; -1 where what moved is no better for it.
    private int FindMoved(in Item item, in Quantity quantity)
    {
        var verb = quantity.FirstToken - 1;
        if (quantity.Unit == Unit.Percent && verb > item.FirstToken && Bys.Contains(Model.Tokens[verb].Value))
            verb--;
        if (quantity.Unit != Unit.Percent || verb <= item.FirstToken || Model.Tokens[verb].Kind != TokenKind.Word)
            return -1;
        var better = Rising.Contains(Model.Tokens[verb].Value) ? Concepts.HigherIsBetter : Falling.Contains(Model.Tokens[verb].Value) ? Concepts.LowerIsBetter : Concepts.None;
        return better != Concepts.None && FindMultiplied(item, verb, better) is var metric && metric < verb ? metric : -1;
    }

    // "3 times faster", "3 fois plus rapide".
    private bool IsTimes(in Item item, in Quantity quantity) =>
        quantity.Unit == Unit.None && quantity.EndToken + 1 < item.EndToken && Times.Contains(Model.Tokens[quantity.EndToken].Value) && Model.Tokens[quantity.EndToken + 1].Has(Topics.Improvement | Topics.Better);

    // "Improved by a factor of 5", "accéléré par un facteur 5".
    private bool IsFactor(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        if (at > item.FirstToken && Model.Tokens[at].Has(Concepts.Of))
            at--;
        return quantity is { Unit: Unit.None, Value: > 1 } && at > item.FirstToken && Model.Tokens[at].Kind == TokenKind.Word && Factors.Contains(Model.Tokens[at].Value);
    }

    // "✅ Throughput: +35%", "✅ Latency: -60%".
    private bool IsOfLabel(in Item item, in Quantity quantity)
    {
        if (item.Status != Polarity.Done || item.LabelEnd <= item.FirstToken || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine) || quantity.FirstToken <= item.LabelEnd || !Model.Tokens[quantity.FirstToken].IsGlued || Model.Tokens[item.LabelEnd - 1].Kind != TokenKind.Word)
            return false;
        ref readonly var sign = ref Model.Tokens[quantity.FirstToken - 1];
        return quantity.FirstToken - 1 == item.FirstValueToken && Model.Tokens[item.LabelEnd - 1].Has(sign.Is('+') ? Concepts.HigherIsBetter : sign.Is('-') || sign.Is('\u2212') ? Concepts.LowerIsBetter : Concepts.None);
    }

    // "2x throughput", "+25% performance", "-40% latency".
    private bool MultipliesMetric(int first, int end, in Quantity quantity)
    {
        if (quantity.EndToken >= end || quantity.Unit is not (Unit.Percent or Unit.Times))
            return false;
        ref readonly var next = ref Model.Tokens[quantity.EndToken];
        var sign = quantity.FirstToken > first ? Model.Tokens[quantity.FirstToken - 1] : default;
        if (sign.Is('+') || sign.Is('-') || sign.Is('\u2212'))
            return Model.Tokens[quantity.FirstToken].IsGlued && next.Has(sign.Is('+') ? Concepts.HigherIsBetter : Concepts.LowerIsBetter);
        return quantity.Unit == Unit.Times && next.Has(Topics.Performance) && next.Has(Concepts.HigherIsBetter);
    }

    // "Increase the margin by 20%" asks for it.
    private bool IsOrder(in Item item, int at) =>
        item.Status == Polarity.None && at + 1 < item.EndToken && Orders.Contains(Model.Tokens[at].Value) && Model.Tokens[at + 1].Has(Concepts.Stop) && Assertions.SentenceStart(Model, item.FirstToken, at) == at;

    // "40 % de réduction" is one; "by 40% and improves" is none.
    private bool IsNounPhrase(int token) => Model.Tokens[token].Kind == TokenKind.Word && (!Model.Tokens[token].Has(Concepts.Stop) || Model.Tokens[token].Has(Topics.From));

    private bool IsSlash(int token) => Model.Tokens[token].Is('/') && Model.Tokens[token].IsGlued;

    private bool IsBetween(int token) => Model.Tokens[token].Kind == TokenKind.Word || Model.Tokens[token].Is(':') || Model.Tokens[token].Is('+') || Model.Tokens[token].Is('-');

    private bool IsClaimed(in Item item, in Quantity quantity)
    {
        if (!IsMeasured(item, quantity))
            return false;
        var (first, end) = Reported.Reach(Model, item, quantity);
        if ((Model.ConceptsOf(first, end) & NotReached) != 0 || Assertions.IsAsked(Model, Assertions.SentenceStart(Model, first, quantity.FirstToken), quantity.FirstToken) || Reported.ColumnOf(Model, item, quantity) is { Role: ColumnRole.Target or ColumnRole.Before })
            return false;
        // "10x faster than humans" compares with others, "according to the vendor 10x faster" is theirs.
        if (Assertions.IsOfOthers(Model, Assertions.SentenceStart(Model, first, quantity.FirstToken), quantity.FirstToken))
            return false;
        // "Than the competitors" gives nothing that it is held against, nor does "✅ 12x faster than Perl".
        var behind = Math.Min(end, quantity.EndToken + FarthestBefore);
        if ((Model.MeaningOf(quantity.EndToken, behind).Topics & Topics.Than) != 0 && !Model.HoldsOneOf(Rivals, quantity.EndToken, behind) && (Model.ConceptsOf(quantity.EndToken, behind) & Concepts.Before) == 0 && !(item.Status == Polarity.Done && item.Kind is ItemKind.ListItem or ItemKind.LabelLine))
            return false;
        return IsReported(item);
    }

    // The same of an improvement whose number is a word.
    private bool IsTold(in Item item, int at)
    {
        var start = Assertions.SentenceStart(Model, item.FirstToken, at);
        var end = Assertions.SentenceEnd(Model, at, item.EndToken);
        return (Model.ConceptsOf(start, end) & NotReached) == 0 && !Assertions.IsAsked(Model, start, at) && (Model.MeaningOf(at, end).Topics & Topics.Than) == 0 && IsReported(item);
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
        if (start < quantity.FirstToken && Model.Tokens[start].Has(Topics.Improvement) && Wordings.EndsParticiple(Model.Text.Slice(Model.Tokens[start].Span)))
            return true;
        return item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Concepts & (Concepts.Actual | Concepts.Achieved)) != 0 && !Model.Tokens[Math.Max(item.FirstToken, quantity.FirstToken - 1)].Is('(');
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

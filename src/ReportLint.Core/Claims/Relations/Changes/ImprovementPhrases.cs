using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The words that make an improvement of a number: "40 % faster", "2x as fast", "throughput rose by 12%", "three times faster".</summary>
internal sealed class ImprovementPhrases(ReportModel model)
{
    /// <summary>In tokens: "reduced the start-up time by 40%" names a thing between.</summary>
    private const int FarthestBefore = 5;

    private const int FarthestBehind = 3;

    // Times as many, or as few; the number is in the word.
    private static readonly WordSet Multiplied = Wordings.WordsOf(Wording.MultipliedVerb);

    private static readonly WordSet Divided = Wordings.WordsOf(Wording.DividedVerb);

    private static readonly WordSet Factors = Wordings.WordsOf(Wording.FactorNoun);

    private static readonly WordSet Times = Wordings.WordsOf(Wording.TimesNoun);

    private static readonly WordSet Rising = Wordings.WordsOf(Wording.RisingVerb), Falling = Wordings.WordsOf(Wording.FallingVerb);

    private static readonly WordSet Bys = Wordings.WordsOf(Wording.ByWord), Multiplying = Wordings.WordsOf(Wording.MultiplyingVerb), Dividing = Wordings.WordsOf(Wording.DividingVerb);

    // At the start of a sentence these ask for what is to be done.
    private static readonly WordSet Orders = Wordings.WordsOf(Wording.ChangeOrder);

    private static readonly WordSet Adjectives = Wordings.WordsOf(Wording.BetterAdjective), Nows = Wordings.WordsOf(Wording.NowAdverb);

    private static readonly uint As = WordFolder.Hash("as".AsSpan()), More = WordFolder.Hash("more".AsSpan());

    /// <summary>The same of a number that is a word: "doubled", "three times faster", "divided by two"; empty where the token starts none.</summary>
    public TextSpan WordedSpanOf(in Item item, int at, out Quantity factor)
    {
        factor = default;
        ref readonly var word = ref model.Tokens[at];
        if (word.Has(Topics.Improvement) && FindMultiplied(item, at) is >= 0 and var metric)
            return TextSpan.FromBounds(model.Tokens[Math.Min(at, metric)].Start, model.Tokens[Math.Max(at, metric)].End);
        if (Multiplying.Contains(word.Value) || Dividing.Contains(word.Value))
        {
            if (at + 2 < item.EndToken && Bys.Contains(model.Tokens[at + 1].Value) && NumberWords.Find(model.Tokens[at + 2]) > 1 && (at + 3 == item.EndToken || model.Tokens[at + 3].Kind != TokenKind.Word || model.Tokens[at + 3].Has(Concepts.Stop)) && FindDivided(item, at) is >= 0 and var divided)
            {
                factor = Factor(NumberWords.Find(model.Tokens[at + 2]));
                return TextSpan.FromBounds(model.Tokens[divided].Start, model.Tokens[at + 2].End);
            }
            return default;
        }
        if (model.StartsPhrase(Wording.TwiceAsGood, item, word))
            return model.SpanOf(at, Math.Min(item.EndToken, at + Math.Max(1, (int)word.PhraseLength)));
        factor = Factor(NumberWords.Find(word));
        if (factor.Value <= 1 || at + 2 >= item.EndToken || !Times.Contains(model.Tokens[at + 1].Value))
            return default;
        if (model.Tokens[at + 2].Has(Topics.Improvement | Topics.Better))
            return TextSpan.FromBounds(word.Start, model.Tokens[Math.Min(item.EndToken, at + 2 + Math.Max(1, (int)model.Tokens[at + 2].PhraseLength)) - 1].End);
        return IsAsGood(at + 2, item.EndToken) ? TextSpan.FromBounds(word.Start, model.Tokens[at + 3].End) : default;
    }

    /// <summary>Whether a word follows that may make an improvement of a number alone: "25% more", "2x as fast".</summary>
    public bool IsBeforeMore(in Item item, in Quantity quantity) =>
        quantity.Unit is Unit.Percent or Unit.Times && quantity.EndToken + 1 < item.EndToken && (model.Tokens[quantity.EndToken].Value == More || model.Tokens[quantity.EndToken].Value == As);

    private static Quantity Factor(int value) => new() { Value = value, Unit = Unit.Times };

    // "The time of a sort was divided by three": what is divided may stand far before.
    private int FindDivided(in Item item, int verb)
    {
        var better = Multiplying.Contains(model.Tokens[verb].Value) ? Concepts.HigherIsBetter : Concepts.LowerIsBetter;
        for (var i = Sentences.Start(model, item.FirstToken, verb); i < verb; i++)
        {
            if (model.Tokens[i].Has(better))
                return i;
        }
        return -1;
    }

    // "... as fast".
    private bool IsAsGood(int at, int end) => at + 1 < end && model.Tokens[at].Value == As && Adjectives.Contains(model.Tokens[at + 1].Value);

    // What was multiplied, before the word or behind it; -1 where that would be no improvement.
    private int FindMultiplied(in Item item, int at)
    {
        return FindMultiplied(item, at, Multiplied.Contains(model.Tokens[at].Value) ? Concepts.HigherIsBetter : Divided.Contains(model.Tokens[at].Value) ? Concepts.LowerIsBetter : Concepts.None);
    }

    private int FindMultiplied(in Item item, int at, Concepts better)
    {
        if (better == Concepts.None)
            return -1;
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - FarthestBehind) && IsBetween(i); i--)
        {
            if (model.Tokens[i].Has(better))
                return i;
        }
        for (var i = at + 1; i < Math.Min(item.EndToken, at + FarthestBehind) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(better))
                return i;
        }
        return -1;
    }

    /// <summary>The number and the word that makes an improvement of it; empty where none does.</summary>
    public TextSpan SpanOf(in Item item, in Quantity quantity)
    {
        if (IsMultiplied(item, quantity, out var metric))
            return TextSpan.FromBounds(model.Tokens[metric].Start, quantity.Span.End);
        if (quantity.Value <= 0 || !(quantity.Unit is Unit.Percent or Unit.Times || IsTimes(item, quantity) || IsFactor(item, quantity)))
            return default;
        if (quantity.Unit == Unit.Times && IsAsGood(quantity.EndToken, item.EndToken))
            return TextSpan.FromBounds(quantity.Span.Start, model.Tokens[quantity.EndToken + 1].End);
        if (IsOfLabel(item, quantity))
            return item.Kind == ItemKind.TableRow ? quantity.Span : TextSpan.FromBounds(model.Tokens[item.LabelEnd - 1].Start, quantity.Span.End);
        var (first, end) = Reported.Reach(model, item, quantity);
        if (MultipliesMetric(first, end, quantity))
            return TextSpan.FromBounds(quantity.Span.Start, model.Tokens[Math.Min(end, quantity.EndToken + Math.Max(1, (int)model.Tokens[quantity.EndToken].PhraseLength)) - 1].End);
        var words = 0;
        for (var i = quantity.EndToken; i < end && words < FarthestBehind && (IsNounPhrase(i) || IsSlash(i) || model.Tokens[i].Has(Topics.Better)); i++)
        {
            // "I/O" is one word.
            words += IsSlash(i) ? -1 : 1;
            // "40% as fast" is slower.
            if (quantity.Unit == Unit.Percent && model.Tokens[i].Value == As)
                break;
            if (model.Tokens[i].Has(Topics.Improvement | Topics.Better))
                return TextSpan.FromBounds(quantity.Span.Start, model.Tokens[Math.Min(end, i + Math.Max(1, (int)model.Tokens[i].PhraseLength)) - 1].End);
        }
        // "Now fires 25% more tiles", "fires +25% more tiles".
        if (quantity.Unit == Unit.Percent && quantity.EndToken + 1 < end && model.Tokens[quantity.EndToken].Value == More && model.Tokens[quantity.EndToken + 1] is { Kind: TokenKind.Word } thing && !thing.Has(Concepts.LowerIsBetter | Concepts.Stop | Concepts.Failed | Concepts.Finding)
            && ((quantity.FirstToken > first && model.Tokens[quantity.FirstToken - 1].Is('+'))
                || model.HoldsOneOf(Nows, Sentences.Start(model, first, quantity.FirstToken), quantity.FirstToken)))
            return TextSpan.FromBounds(quantity.Span.Start, thing.End);
        // "Quality improvement: 96% compliant" names what is compliant.
        if (quantity.EndToken < end && model.Tokens[quantity.EndToken] is var behind && (behind.Has(Topics.Compliant) || behind.Has(Concepts.Done | Concepts.Worked)))
            return default;
        var start = quantity.Span.Start;
        // "Coverage improved to 60%" tells what it is now.
        if (quantity.Unit == Unit.Percent && quantity.FirstToken > first && model.Tokens[quantity.FirstToken - 1].Has(Topics.To))
            return default;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(first, quantity.FirstToken - FarthestBefore) && IsBetween(i); i--)
        {
            // "Throughput fell by 12%" is none.
            if (Falling.Contains(model.Tokens[i].Value) && FindMultiplied(item, i, Concepts.HigherIsBetter) >= 0 && FindMultiplied(item, i, Concepts.LowerIsBetter) < 0)
                return default;
            // "Self-Improvement: 100%" is a name.
            if (model.Tokens[i].Has(Topics.Improvement) && !model.Tokens[i].IsGlued && !IsOrder(item, i))
                return TextSpan.FromBounds(i < item.LabelEnd ? start : model.Tokens[i].Start, quantity.Span.End);
        }
        if (FindMoved(item, quantity) is >= 0 and var moved)
            return TextSpan.FromBounds(model.Tokens[moved].Start, quantity.Span.End);
        return item.Kind == ItemKind.TableRow && first == quantity.FirstToken && Reported.ColumnOf(model, item, quantity) is { } column && (column.Topics & Topics.Improvement) != 0 ? quantity.Span : default;
    }

    // "Débit multiplié par 4", "latency divided by 3".
    private bool IsMultiplied(in Item item, in Quantity quantity, out int metric)
    {
        metric = -1;
        if (quantity is not { Unit: Unit.None, Value: > 1 } || quantity.FirstToken - 2 <= item.FirstToken || !Bys.Contains(model.Tokens[quantity.FirstToken - 1].Value) || (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Kind == TokenKind.Word && !model.Tokens[quantity.EndToken].Has(Concepts.Stop)))
            return false;
        var verb = model.Tokens[quantity.FirstToken - 2].Value;
        metric = FindMultiplied(item, quantity.FirstToken - 2, Multiplying.Contains(verb) ? Concepts.HigherIsBetter : Dividing.Contains(verb) ? Concepts.LowerIsBetter : Concepts.None);
        return metric >= 0 && metric < quantity.FirstToken;
    }

    // "Memory down 40%", "throughput rose by 12%"; -1 where what moved is no better for it.
    private int FindMoved(in Item item, in Quantity quantity)
    {
        var verb = quantity.FirstToken - 1;
        // "A rise of 12% in throughput", "hausse de 12 % du débit".
        if (quantity.Unit == Unit.Percent && verb > item.FirstToken && model.Tokens[verb].Has(Concepts.Of) && DirectionOf(verb - 1) is not Concepts.None and var moved)
            return FindBehind(quantity.EndToken, item.EndToken, moved) >= 0 ? verb - 1 : -1;
        if (quantity.Unit == Unit.Percent && verb > item.FirstToken && Bys.Contains(model.Tokens[verb].Value))
            verb--;
        if (quantity.Unit != Unit.Percent || verb <= item.FirstToken || model.Tokens[verb].Kind != TokenKind.Word)
            return -1;
        var better = DirectionOf(verb);
        return better != Concepts.None && FindMultiplied(item, verb, better) is var metric && metric < verb ? metric : -1;
    }

    private Concepts DirectionOf(int verb) => Rising.Contains(model.Tokens[verb].Value) ? Concepts.HigherIsBetter : Falling.Contains(model.Tokens[verb].Value) ? Concepts.LowerIsBetter : Concepts.None;

    private int FindBehind(int first, int end, Concepts better)
    {
        for (var i = first; i < Math.Min(end, first + FarthestBefore) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(better))
                return i;
        }
        return -1;
    }

    // "3 times faster", "3 fois plus rapide".
    private bool IsTimes(in Item item, in Quantity quantity) =>
        quantity.Unit == Unit.None && quantity.EndToken + 1 < item.EndToken && Times.Contains(model.Tokens[quantity.EndToken].Value) && (model.Tokens[quantity.EndToken + 1].Has(Topics.Improvement | Topics.Better) || IsAsGood(quantity.EndToken + 1, item.EndToken));

    // "Improved by a factor of 5", "accéléré par un facteur 5".
    private bool IsFactor(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        if (at > item.FirstToken && model.Tokens[at].Has(Concepts.Of))
            at--;
        return quantity is { Unit: Unit.None, Value: > 1 } && at > item.FirstToken && model.Tokens[at].Kind == TokenKind.Word && Factors.Contains(model.Tokens[at].Value);
    }

    // "Throughput: +35%", "| Latency | -60% |": nothing but the change behind what is better for it.
    private bool IsOfLabel(in Item item, in Quantity quantity)
    {
        if (quantity.Unit != Unit.Percent || quantity.FirstToken - 1 <= item.FirstToken || !model.Tokens[quantity.FirstToken].IsGlued || item.Status is not (Polarity.None or Polarity.Done))
            return false;
        var isRow = item.Kind == ItemKind.TableRow;
        if (isRow ? item.Cells.End - item.Cells.First != 2 : item.LabelEnd <= item.FirstToken || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine))
            return false;
        var value = isRow ? model.CellList[item.Cells.First + 1].FirstToken : item.FirstValueToken;
        ref readonly var sign = ref model.Tokens[quantity.FirstToken - 1];
        if (model.FirstBehindMarks(value, item.EndToken) != quantity.FirstToken - 1 || !(sign.Is('+') || sign.Is('-') || sign.Is('\u2212')))
            return false;
        for (var i = quantity.EndToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code && item.Status != Polarity.Done)
                return false;
        }
        var better = model.ConceptsOf(item.FirstToken, isRow ? model.CellList[item.Cells.First].EndToken : item.LabelEnd) & (Concepts.HigherIsBetter | Concepts.LowerIsBetter);
        return better == (sign.Is('+') ? Concepts.HigherIsBetter : Concepts.LowerIsBetter);
    }

    // "2x throughput", "+25% performance", "-40% latency".
    private bool MultipliesMetric(int first, int end, in Quantity quantity)
    {
        if (quantity.EndToken >= end || quantity.Unit is not (Unit.Percent or Unit.Times))
            return false;
        ref readonly var next = ref model.Tokens[quantity.EndToken];
        var sign = quantity.FirstToken > first ? model.Tokens[quantity.FirstToken - 1] : default;
        // "↓ 35% bundle size".
        if (sign.Is('\u2193') || sign.Is('\u2191'))
            return FindBehind(quantity.EndToken, end, sign.Is('\u2191') ? Concepts.HigherIsBetter : Concepts.LowerIsBetter) >= 0;
        if (sign.Is('+') || sign.Is('-') || sign.Is('\u2212'))
            return model.Tokens[quantity.FirstToken].IsGlued && next.Has(sign.Is('+') ? Concepts.HigherIsBetter : Concepts.LowerIsBetter);
        return quantity.Unit == Unit.Times && next.Has(Topics.Performance) && next.Has(Concepts.HigherIsBetter);
    }

    // "Increase the margin by 20%" asks for it.
    private bool IsOrder(in Item item, int at) =>
        item.Status == Polarity.None && at + 1 < item.EndToken && Orders.Contains(model.Tokens[at].Value)
            && model.Tokens[at + 1].Has(Concepts.Stop) && Sentences.Start(model, item.FirstToken, at) == at;

    // "40 % de réduction" is one; "by 40% and improves" is none.
    private bool IsNounPhrase(int token) => model.Tokens[token].Kind == TokenKind.Word && (!model.Tokens[token].Has(Concepts.Stop) || model.Tokens[token].Has(Topics.From));

    private bool IsSlash(int token) => model.Tokens[token].Is('/') && model.Tokens[token].IsGlued;

    private bool IsBetween(int token) => model.Tokens[token].Kind == TokenKind.Word || model.Tokens[token].Is('\'') || model.Tokens[token].Is('\u2019') || model.Tokens[token].Is(':') || model.Tokens[token].Is('+') || model.Tokens[token].Is('-');
}

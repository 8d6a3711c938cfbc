using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>The words that make an improvement of a percentage or a factor: "40 % faster", "reduced the wait by 40%", "throughput
/// doubled".</summary>
internal sealed class ImprovementWords(ClaimTable table)
{
    // In tokens: "reduced the start-up time by 40%" names a thing between.
    private const int FarthestBefore = 5;

    private const int FarthestAfter = 3;

    private static readonly WordSet Multiplied = Wordings.WordsOf(Wording.MultipliedVerb);
    private static readonly WordSet Divided = Wordings.WordsOf(Wording.DividedVerb);
    private static readonly WordSet Times = Wordings.WordsOf(Wording.TimesNoun);
    private static readonly WordSet Bys = Wordings.WordsOf(Wording.ByPreposition);

    // At the start of a sentence these ask for what is to be done.
    private static readonly WordSet Orders = Wordings.WordsOf(Wording.OrderVerb);

    private ReportModel Model => table.Model;

    /// <summary>Finds the words of an improvement that a figure gives.</summary>
    /// <param name="quantity">The index of the figure.</param>
    /// <param name="span">The figure and the words.</param>
    public bool TryFind(int quantity, out TextSpan span)
    {
        span = default;
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        ref readonly var item = ref Model.ItemList[statement.Item];
        if (!MayChange(item, figure))
            return false;
        var (first, end) = RunOf(item, statement);
        if (FindAfter(figure, end) is >= 0 and var last)
            span = TextSpan.FromBounds(figure.Span.Start, Model.Tokens[last].End);
        else if (TellsValue(figure, statement, first, end))
            return false;
        else if (FindBefore(item, figure, first) is >= 0 and var word)
            span = IsWorse(word, first) ? default : SpanFrom(item, word, figure);
        else if (FindMoved(figure, first) is >= 0 and var moved)
            span = TextSpan.FromBounds(Model.Tokens[moved].Start, figure.Span.End);
        else
            span = SpanOfSigned(item, figure, statement, end);
        return !span.IsEmpty;
    }

    /// <summary>Finds an improvement whose figure is a word: "doubled", "twice as fast", "three times faster".</summary>
    /// <param name="item">The item.</param>
    /// <param name="span">The words.</param>
    public bool TryFindInWords(in Item item, out TextSpan span)
    {
        span = default;
        for (var at = item.FirstToken; at < item.EndToken && span.IsEmpty; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.Has(Topics.Improvement) && FindMultiplied(item, at) is >= 0 and var metric)
                span = Model.SpanOf(Math.Min(at, metric), Math.Max(at, metric) + 1);
            else if (Model.StartsPhrase(Wording.TwiceAsGood, item, token))
                span = Model.SpanOf(at, Math.Min(item.EndToken, LastOf(at) + 1));
            else if (at + 2 < item.EndToken && Times.Contains(Model.Tokens[at + 1].Value) && NumberWords.Find(token) > 1
                && Model.Tokens[at + 2].Has(Topics.Improvement | Topics.Better))
                span = Model.SpanOf(at, Math.Min(item.EndToken, LastOf(at + 2) + 1));
        }
        return !span.IsEmpty;
    }

    /// <summary>Whether "as fast as" starts at a token: a phrase of three words, the first and the last of which are the same.</summary>
    /// <param name="at">The token.</param>
    public bool IsAsAs(int at) => Model.Tokens[at].Has(Topics.Better) && Model.Tokens[at].PhraseLength == 3
        && Model.Tokens[at].Value == Model.Tokens[at + 2].Value;

    // A percentage, a factor, "3 times".
    private bool MayChange(in Item item, in Quantity figure) => figure.Value > 0 && (figure.Unit is Unit.Percent or Unit.Times
        || (figure is { Unit: Unit.None, Value: > 1 } && figure.EndToken < item.EndToken
            && Times.Contains(Model.Tokens[figure.EndToken].Value)));

    private (int First, int End) RunOf(in Item item, in Statement statement) => statement.Cell < 0
        ? (item.FirstToken, item.EndToken)
        : (Model.CellList[statement.Cell].FirstToken, Model.CellList[statement.Cell].EndToken);

    // "40% less memory", "25% I/O improvement"; what is 40 % as fast is slower.
    private int FindAfter(in Quantity figure, int end)
    {
        var words = 0;
        for (var at = figure.EndToken; at < end && words < FarthestAfter; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            var isSlash = token.Is('/') && token.IsGlued;
            if (figure.Unit == Unit.Percent && IsAsAs(at))
                return -1;
            if (token.Has(Topics.Improvement | Topics.Better))
                return Math.Min(end - 1, LastOf(at));
            if (!isSlash && (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop) && !token.Has(Topics.From))))
                return -1;
            words += isSlash ? -1 : 1;
        }
        return -1;
    }

    // "Coverage improved to 60%", "quality improvement: 96% compliant".
    private bool TellsValue(in Quantity figure, in Statement statement, int first, int end)
    {
        if (figure.Unit != Unit.Percent)
            return false;
        if (statement.Before is { Last: Signs.To, WordsAfterLast: 0 }
            || (figure.FirstToken > first && Model.Tokens[figure.FirstToken - 1].Has(Topics.To)))
            return true;
        return figure.EndToken < end && Model.Tokens[figure.EndToken] is var after
            && (after.Has(Topics.Compliant) || after.Has(Concepts.Done | Concepts.Worked));
    }

    private int FindBefore(in Item item, in Quantity figure, int first)
    {
        for (var at = figure.FirstToken - 1; at >= Math.Max(first, figure.FirstToken - FarthestBefore) && IsBetween(at); at--)
        {
            ref readonly var token = ref Model.Tokens[at];
            // "Self-Improvement: 100%" is a name.
            if (token.Has(Topics.Improvement) && !token.IsGlued)
                return IsOrder(item, at) ? -1 : at;
        }
        return -1;
    }

    // "Increase the margin by 20%".
    private bool IsOrder(in Item item, int at) => item.Status == Polarity.None && at + 1 < item.EndToken
        && Orders.Contains(Model.Tokens[at].Value) && Model.Tokens[at + 1].Has(Concepts.Stop)
        && Sentences.Start(Model, item.FirstToken, at) == at;

    // "Throughput fell by 12%", "latency increased by 12%".
    private bool IsWorse(int word, int first)
    {
        var direction = FigureNames.DirectionOf(Model.Tokens[word]);
        if (direction == 0)
            return false;
        var metric = MetricBefore(word, first);
        return metric != Concepts.None && (metric & BetterFor(direction)) == 0;
    }

    // "Memory down 40%", "accuracy rose by 12%"; -1 where what moved is no better for it.
    private int FindMoved(in Quantity figure, int first)
    {
        var verb = figure.FirstToken - 1;
        if (verb > first && Bys.Contains(Model.Tokens[verb].Value))
            verb--;
        if (figure.Unit != Unit.Percent || verb <= first || FigureNames.DirectionOf(Model.Tokens[verb]) is not (not 0 and var direction))
            return -1;
        for (var at = verb - 1; at >= Math.Max(first, verb - FarthestAfter) && IsBetween(at); at--)
        {
            if (Model.Tokens[at].Has(BetterFor(direction)))
                return at;
        }
        return -1;
    }

    private Concepts MetricBefore(int verb, int first)
    {
        var metric = Concepts.None;
        for (var at = verb - 1; at >= Math.Max(first, verb - FarthestAfter) && IsBetween(at); at--)
            metric |= Model.Tokens[at].Concepts;
        return metric & (Concepts.HigherIsBetter | Concepts.LowerIsBetter);
    }

    private static Concepts BetterFor(int direction) => direction > 0 ? Concepts.HigherIsBetter : Concepts.LowerIsBetter;

    // "+25% performance", "2x throughput", "Throughput: +35%", a cell below "Improvement".
    private TextSpan SpanOfSigned(in Item item, in Quantity figure, in Statement statement, int end)
    {
        var direction = statement.Has(StatementFlags.Plus) ? 1 : statement.Has(StatementFlags.Minus) ? -1 : 0;
        if (figure.EndToken < end && Model.Tokens[figure.EndToken] is { Kind: TokenKind.Word } next)
        {
            var isFactor = figure.Unit == Unit.Times && next.Has(Topics.Performance) && next.Has(Concepts.HigherIsBetter);
            return isFactor || (direction != 0 && next.Has(BetterFor(direction)))
                ? TextSpan.FromBounds(figure.Span.Start, Model.Tokens[Math.Min(end - 1, LastOf(figure.EndToken))].End) : default;
        }
        if (!IsAlone(statement))
            return default;
        if (statement.Cell >= 0 && statement.Column >= 0 && (Model.ColumnList[statement.Column].Topics & Topics.Improvement) != 0)
            return figure.Span;
        var (first, labelEnd) = statement.Cell < 0 ? (item.FirstToken, item.LabelEnd)
            : (item.FirstToken, Model.CellList[item.Cells.First].EndToken);
        var metric = labelEnd <= first ? Concepts.None
            : Model.ConceptsOf(first, labelEnd) & (Concepts.HigherIsBetter | Concepts.LowerIsBetter);
        // A table of more columns compares what it gives.
        if (direction == 0 || metric != BetterFor(direction) || item.Cells.End - item.Cells.First > 2)
            return default;
        return statement.Cell < 0 ? TextSpan.FromBounds(Model.Tokens[labelEnd - 1].Start, figure.Span.End) : figure.Span;
    }

    // Nothing stands between the label and the figure, nor after it; in a cell, nothing else stands at all.
    private static bool IsAlone(in Statement statement) => statement.After.Words == 0
        && statement.Has(statement.Cell < 0 ? StatementFlags.AfterLabel : StatementFlags.AtStart);

    private int FindMultiplied(in Item item, int verb)
    {
        var better = Multiplied.Contains(Model.Tokens[verb].Value) ? Concepts.HigherIsBetter
            : Divided.Contains(Model.Tokens[verb].Value) ? Concepts.LowerIsBetter : Concepts.None;
        for (var at = verb - 1; at >= Math.Max(item.FirstToken, verb - FarthestAfter) && IsBetween(at); at--)
        {
            if (Model.Tokens[at].Has(better))
                return at;
        }
        for (var at = verb + 1; at < Math.Min(item.EndToken, verb + FarthestAfter) && Model.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (Model.Tokens[at].Has(better))
                return at;
        }
        return -1;
    }

    private TextSpan SpanFrom(in Item item, int word, in Quantity figure) =>
        TextSpan.FromBounds(word < item.LabelEnd ? figure.Span.Start : Model.Tokens[word].Start, figure.Span.End);

    private int LastOf(int token) => token + Model.Tokens[token].Width - 1;

    private bool IsBetween(int token)
    {
        ref readonly var it = ref Model.Tokens[token];
        return it.Kind == TokenKind.Word || it.Is('\'') || it.Is('\u2019') || it.Is(':') || it.Is('+') || it.Is('-') || it.Is('\u2212');
    }
}

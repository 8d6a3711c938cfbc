using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Improvements of the work that are told as a percentage or a factor, without the value before and the value after. The first of
/// a section is reported; the others, and the same improvement elsewhere, are listed with it.</summary>
internal sealed class ImprovementQuery(SupportTable table) : ClaimQuery(table)
{
    // In tokens, from an improvement to what it is compared with.
    private const int ReachOfComparison = 5;

    // In tokens; what is longer is prose.
    private const int LongestLine = 400;

    // In tokens; what is longer heads nothing.
    private const int LongestHead = 24;

    // A line of more figures is data.
    private const int MostFigures = 32;

    // In items.
    private const int NearEffort = 3;

    private const Concepts NotReached = Concepts.Target | Concepts.Future | Concepts.Optional | Concepts.Prohibition | Concepts.Threshold;

    private const Concepts Worked = Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.Increment | Concepts.LowerIsBetter
        | Concepts.HigherIsBetter;

    private const Concepts Asking = Concepts.Target | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Advice;

    // "Memory usage was reduced by 40%" is neither a procedure nor a thing of the past.
    private const Modality OfPlaceOnly = Modality.Procedure | Modality.Past;

    private static readonly WordSet Rivals = Wordings.WordsOf(Wording.RivalNoun);
    private static readonly WordSet Prices = Wordings.WordsOf(Wording.PriceWord);
    private static readonly WordSet Earlier = Wordings.WordsOf(Wording.EarlierWord);
    private static readonly WordSet Impacts = Wordings.WordsOf(Wording.ImpactNoun);
    private static readonly WordSet Efforts = Wordings.WordsOf(Wording.RankNoun);

    private readonly ImprovementWords _words = new(table.Claims);
    private readonly ChangeValues _values = new(table.Claims);
    private readonly List<(int Item, int Quantity, TextSpan Span)> _open = [];

    // The figures of the improvements whose values stand somewhere in the report.
    private readonly HashSet<(double Value, Unit Unit)> _given = [];

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.HigherIsBetter | Concepts.LowerIsBetter, Topics.Improvement | Topics.Better);

    /// <inheritdoc/>
    public override void Read()
    {
        _open.Clear();
        _given.Clear();
        _values.Read();
        var isPlan = ReportTitles.NamesPlan(Model);
        for (var index = 0; index < Model.ItemList.Count; index++)
        {
            ref readonly var item = ref Model.ItemList[index];
            var (first, end) = item.Quantities;
            if (item.EndToken - item.FirstToken > LongestLine || end - first > MostFigures || (isPlan && item.Status != Polarity.Done))
                continue;
            if (!item.HasQuantities)
                ReadWords(index, item);
            for (var quantity = first; quantity < end; quantity++)
                ReadFigure(index, item, quantity);
        }
        Report();
    }

    private void ReadFigure(int index, in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        if (!_words.TryFind(quantity, out var span) || IsBound(item, figure))
            return;
        if (_values.AreGiven(index, quantity))
            _given.Add((figure.Value, figure.Unit));
        else if (IsClaim(index, item, figure.FirstToken, figure.EndToken))
            _open.Add((index, quantity, span));
    }

    private void ReadWords(int index, in Item item)
    {
        var isOfChange = (item.Topics & (Topics.Improvement | Topics.Better)) != 0;
        if (!isOfChange || !_words.TryFindInWords(item, out var span) || _values.AreGiven(index, -1))
            return;
        var first = Bisection.FirstWhere(item.FirstToken, item.EndToken, (Model.Tokens, span.Start),
            static (all, at) => all.Tokens[at].Start >= all.Start);
        if (IsClaim(index, item, first, Math.Min(item.EndToken, first + 1)))
            _open.Add((index, -1, span));
    }

    private void Report()
    {
        List<(int Item, TextSpan Span, List<TextSpan> Others)> claims = [];
        Dictionary<int, int> bySection = [];
        Dictionary<(double Value, Unit Unit), int> byFigure = [];
        foreach (var (item, quantity, span) in _open)
        {
            var figure = quantity < 0 ? default : (Model.QuantityList[quantity].Value, Model.QuantityList[quantity].Unit);
            if (_given.Contains(figure))
                continue;
            if ((quantity >= 0 && byFigure.TryGetValue(figure, out var known))
                || bySection.TryGetValue(Model.ItemList[item].Section, out known))
            {
                claims[known].Others.Add(span);
                continue;
            }
            bySection[Model.ItemList[item].Section] = claims.Count;
            if (quantity >= 0)
                byFigure[figure] = claims.Count;
            claims.Add((item, span, []));
        }
        foreach (var (item, span, others) in claims)
            Add(UnsupportedKind.Improvement, item, span, others);
    }

    // "30-50%" and "up to 40%" are expected, unless they are marked as done or told as a result; "< 15%" is a limit.
    private bool IsBound(in Item item, in Quantity figure)
    {
        if (figure.Comparator is not (Comparator.AtMost or Comparator.Range))
            return false;
        if (figure.Comparator == Comparator.AtMost && Model.Tokens[figure.FirstToken].Kind != TokenKind.Word)
            return true;
        var start = Model.FirstBehindMarks(Math.Max(item.FirstToken, item.FirstValueToken), item.EndToken);
        if (item.Status == Polarity.Done
            || (start < figure.FirstToken && Model.Tokens[start].Has(Topics.Improvement) && Model.EndsParticiple(start)))
            return false;
        return figure.Comparator == Comparator.AtMost || item.LabelEnd <= item.FirstToken
            || !Impacts.Contains(Model.Tokens[item.LabelEnd - 1].Value) || StandsBesideEffort(item);
    }

    // "**Effort**: one day" in a line beside it: what it would bring.
    private bool StandsBesideEffort(in Item item)
    {
        for (var i = Math.Max(0, item.Index - NearEffort); i <= Math.Min(Model.ItemList.Count - 1, item.Index + NearEffort); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (other.Section == item.Section && Model.HoldsOneOf(Efforts, other.FirstToken, Math.Max(other.FirstToken, other.LabelEnd)))
                return true;
        }
        return false;
    }

    private bool IsClaim(int index, in Item item, int first, int end)
    {
        var start = Sentences.Start(Model, item.FirstToken, first);
        var stop = Sentences.End(Model, end, item.EndToken);
        if (!Assertions.IsAsserted(index, first, end, OfPlaceOnly) || (Model.ConceptsOf(start, stop) & NotReached) != 0
            || Model.Wordings.StartsWordIn(Model.Text.Slice(Model.SpanOf(start, end)), Wording.Supposed))
            return false;
        var isOfOthers = Model.HoldsOneOf(Rivals, start, stop) || (item.Status != Polarity.Done && Model.HoldsOneOf(Prices, start, stop))
            || IsCompared(end, stop) || IsQuoted(item);
        return !isOfOthers && !IsAside(item, start, first) && IsOfWork(index, item);
    }

    // "Faster than the old winch", "as fast as Perl", "hours vs days" name what it is compared with; "than last year" tells only when.
    private bool IsCompared(int end, int stop)
    {
        stop = Math.Min(stop, end + ReachOfComparison);
        for (var at = end; at < stop; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (_words.IsAsAs(at) || token.Has(Topics.Than))
                return !Model.HoldsOneOf(Earlier, at, Math.Min(stop, at + ReachOfComparison));
        }
        return false;
    }

    // "Value: "reduces the wait by 40%"".
    private bool IsQuoted(in Item item)
    {
        var first = Model.FirstBehindMarks(item.FirstValueToken, item.EndToken);
        return first < item.EndToken && Sentences.StartsQuote(Model.Tokens[first]);
    }

    // "Caching (40% reduction)" says what a technique brings; "✅ Queries cached (10x speedup)" tells what was done.
    private bool IsAside(in Item item, int start, int first)
    {
        var open = first - 1;
        while (open >= start && !IsParenthesis(Model.Tokens[open]))
            open--;
        if (open < start || Model.Tokens[open].Is(')'))
            return false;
        var before = Model.MeaningOf(item.FirstToken, open);
        return item.Status != Polarity.Done
            || ((before.Concepts & Worked) == 0 && (before.Topics & (Topics.Performance | Topics.Improvement)) == 0);
    }

    private static bool IsParenthesis(in Token token) => token.Is('(') || token.Is('\uFF08') || token.Is(')');

    // Not below what rivals do, and without a mark not below "Benefits" or "Key features" and not beside "Week 4": what somebody gains by
    // it, what a product does, what is to come.
    private bool IsOfWork(int index, in Item item)
    {
        var isDone = item.Status == Polarity.Done;
        if (!isDone && IsOnScale(item))
            return false;
        var groups = Table.Groups;
        for (var node = groups.NodeOf(index); node > 0; node = groups[node].Parent)
        {
            if (groups[node].Item is not (>= 0 and var head) || head == index
                || (groups[node].Kind == GroupKind.Section && Model.IsTitle(Model.ItemList[head].Section)))
                continue;
            ref readonly var line = ref Model.ItemList[head];
            if (line.EndToken - line.FirstToken is not (> 0 and <= LongestHead))
                continue;
            if (Model.HoldsOneOf(Rivals, line.FirstToken, line.EndToken) || (!isDone && (IsBenefit(line) || IsOnScale(line))))
                return false;
        }
        return true;
    }

    private bool IsBenefit(in Item head)
    {
        if ((head.Topics & Topics.Ideal) != 0 || Model.HoldsPhrase(Wording.BenefitHeading, head))
            return true;
        if ((head.Concepts & Asking) == 0 || (head.Concepts & WorkWords.Finished) != 0)
            return false;
        foreach (ref readonly var token in Model.Tokens.Between(head.FirstToken, head.EndToken))
        {
            // "Performance improvements" may be those that were made.
            if (token.Has(Asking) && !token.Has(Concepts.Change))
                return true;
        }
        return false;
    }

    // "Week 4: 40% faster", "Level 8+: 50% less".
    private bool IsOnScale(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.LabelEnd <= item.FirstToken)
            return false;
        var at = Model.FirstBehindMarks(item.FirstToken, item.LabelEnd);
        return at + 1 < item.LabelEnd && Model.Tokens[at].Has(Concepts.Ordinal) && Model.Tokens[at + 1].Kind == TokenKind.Number;
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Improvements of the work that are told as a percentage or a factor, without the value before and the value after. The first of
/// a section is reported; the others, and the same improvement elsewhere, are listed with it.</summary>
internal sealed class ImprovementQuery(SupportTable table) : ClaimQuery(table)
{
    // In tokens, from an improvement to what it is compared with.
    private const int ReachOfComparison = 5;

    // In tokens; what is longer heads nothing.
    private const int LongestHead = 24;

    // A line of more figures is data.
    private const int MostFigures = 32;

    private const Concepts Asking = Concepts.Target | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Advice;

    // "Memory usage was reduced by 40%" is neither a procedure nor a thing of the past.
    private const Modality OfPlaceOnly = Modality.Procedure | Modality.Past;

    private static readonly WordSet Rivals = Wordings.WordsOf(Wording.RivalNoun);

    private readonly ImprovementWords _words = new(table.Claims);
    private readonly ChangeValues _values = new(table.Claims);
    private readonly List<(int Item, int Quantity, TextSpan Span)> _open = [];

    // The figures of the improvements whose values stand somewhere in the report.
    private readonly HashSet<(double Value, Unit Unit)> _given = [];

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.None, Topics.Improvement | Topics.Better);

    /// <inheritdoc/>
    public override void Read()
    {
        _open.Clear();
        _given.Clear();
        var isPlan = ReportTitles.NamesPlan(Model);
        for (var index = 0; index < Model.ItemList.Count; index++)
        {
            ref readonly var item = ref Model.ItemList[index];
            var (first, end) = item.Quantities;
            if (end - first > MostFigures || (isPlan && item.Status != Polarity.Done))
                continue;
            for (var quantity = first; quantity < end; quantity++)
                ReadFigure(index, item, quantity);
        }
        Report();
    }

    private void ReadFigure(int index, in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        if (IsBound(item, figure) || !_words.TryFind(quantity, out var span))
            return;
        if (_values.AreGiven(index, quantity))
            _given.Add((figure.Value, figure.Unit));
        else if (IsClaim(index, item, quantity))
            _open.Add((index, quantity, span));
    }

    private void Report()
    {
        List<(int Item, TextSpan Span, List<TextSpan> Others)> claims = [];
        Dictionary<int, int> bySection = [];
        Dictionary<(double Value, Unit Unit), int> byFigure = [];
        foreach (var (item, quantity, span) in _open)
        {
            var figure = (Model.QuantityList[quantity].Value, Model.QuantityList[quantity].Unit);
            var section = Model.ItemList[item].Section;
            if (_given.Contains(figure))
                continue;
            if (byFigure.TryGetValue(figure, out var known) || bySection.TryGetValue(section, out known))
            {
                claims[known].Others.Add(span);
                continue;
            }
            bySection[section] = byFigure[figure] = claims.Count;
            claims.Add((item, span, []));
        }
        foreach (var (item, span, others) in claims)
            Add(UnsupportedKind.Improvement, item, span, others);
    }

    // "30-50%" and "up to 40%" are expected, unless they are marked as done; "< 15%" is a limit.
    private bool IsBound(in Item item, in Quantity figure) => figure.Comparator is Comparator.AtMost or Comparator.Range
        && (item.Status != Polarity.Done
            || (figure.Comparator == Comparator.AtMost && Model.Tokens[figure.FirstToken].Kind != TokenKind.Word));

    // What stands in parentheses says what a technique brings: "Caching (40% reduction)".
    private bool IsClaim(int index, in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        return Assertions.IsAsserted(index, figure.FirstToken, figure.EndToken, OfPlaceOnly)
            && !IsCompared(figure.EndToken, Sentences.End(Model, figure.EndToken, item.EndToken))
            && Table.Statements[quantity].Before.Last != Signs.Open && IsOfWork(index, item);
    }

    // "Faster than the old winch", "hours vs days".
    private bool IsCompared(int end, int stop) =>
        (Model.MeaningOf(end, Math.Min(stop, end + ReachOfComparison)).Topics & Topics.Than) != 0;

    // Not below what rivals do, and without a mark not below "Benefits" or "Key features" and not beside "Level 8": what somebody gains by
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
            if (Model.HoldsOneOf(Rivals, line.FirstToken, line.EndToken) || (!isDone && IsBenefit(line)))
                return false;
        }
        return true;
    }

    private bool IsBenefit(in Item head)
    {
        if ((head.Topics & Topics.Ideal) != 0 || Model.HoldsPhrase(Wording.BenefitHeading, head))
            return true;
        foreach (ref readonly var token in Model.Tokens.Between(head.FirstToken, head.EndToken))
        {
            // "Performance improvements" may be those that were made.
            if (token.Has(Asking) && !token.Has(Concepts.Change))
                return true;
        }
        return false;
    }

    // "Level 8+: 50% less".
    private bool IsOnScale(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.LabelEnd <= item.FirstToken)
            return false;
        var at = Model.FirstBehindMarks(item.FirstToken, item.LabelEnd);
        return at + 1 < item.LabelEnd && Model.Tokens[at].Has(Concepts.Ordinal) && Model.Tokens[at + 1].Kind == TokenKind.Number;
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Counts of what was made that were left open, where nothing near gives the exact number. The same count of the same things is
/// listed with the first.</summary>
internal sealed class OpenEndedCountQuery(SupportTable table) : ClaimQuery(table)
{
    // A larger number is another count.
    private const double Farthest = 2;

    // In items; an exact count stands so near above a claim.
    private const int NearAbove = 4;

    // What the words of a count say of it, and not of how it is meant: "40+ test cases", "15+ guides".
    private const Modality OfPlaceOnly = Modality.Procedure | Modality.Past | Modality.Criteria | Modality.Example | Modality.Comparison;

    private const Concepts NotReached = Concepts.Target | Concepts.Future | Concepts.Optional | Concepts.Prohibition | Concepts.Threshold;

    private static readonly WordSet Infinitives = Wordings.WordsOf(Wording.InfinitiveVerb);

    private readonly OpenCountWords _words = new(table.Claims);
    private readonly FigureClaims _claims = new();

    // The exact counts of the report, by what they count; read where a claim asks.
    private readonly Dictionary<int, List<int>> _exact = [];

    /// <inheritdoc/>
    public override void Read()
    {
        _claims.Clear();
        _exact.Clear();
        var isPlan = ReportTitles.NamesPlan(Model);
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Model.ItemList[index];
            if (isPlan && item.Status != Polarity.Done)
                continue;
            for (var quantity = item.Quantities.First; quantity < item.Quantities.End; quantity++)
                Read(index, item, quantity);
        }
        foreach (var claim in _claims.All)
            Add(claim);
    }

    private void Read(int index, in Item item, int quantity)
    {
        ref readonly var count = ref Model.QuantityList[quantity];
        if (count.Comparator != Comparator.AtLeast || _words.Find(quantity) is not (>= 0 and var noun))
            return;
        var first = item.Kind == ItemKind.TableRow ? count.FirstToken : Math.Min(count.FirstToken, noun);
        var end = Math.Max(count.EndToken, noun + 1);
        if (!Assertions.IsAsserted(index, first, end, OfPlaceOnly) || IsStillToDo(item, first, end) || IsAnswered(item, quantity)
            || IsBelowIdeal(item))
            return;
        var known = KnownOf(index, quantity, out var isNear);
        if (isNear)
            return;
        // What stands beside a name in code is of that alone: "`a.py` (600+ lines)".
        var key = unchecked(Stems.Of(Model, Model.Tokens[noun]) + (item.Has(TokenKind.Code) ? (uint)index * 16777619 : 0));
        // The categories of a list leave one thing open.
        var list = _words.IsCategory(item, count) ? item.Group : -1;
        if (_claims.Add(index, count, key, list) is not { } claim)
            return;
        claim.Span = noun >= count.EndToken ? TextSpan.FromBounds(count.Span.Start, Model.Tokens[noun].End) : count.Span;
        claim.Known = ListedBelow(index, count) ?? known;
    }

    private void Add(FigureClaims.Entry claim) => Model.ClaimsOf<UnsupportedClaim>().Add(
        new(UnsupportedKind.OpenEndedCount, claim.Span, claim.Item, [.. claim.Repeats.Select(it => it.Span)])
        {
            Figure = claim.Figure,
            Known = claim.Known,
        });

    // "Add 40+ tests", "15+ files to modify", "a possible 40+ tests".
    private bool IsStillToDo(in Item item, int first, int end)
    {
        var start = Assertions.StartOfSentence(item, first);
        if ((Model.ConceptsOf(start, first) & NotReached) != 0)
            return true;
        var verb = Model.FirstBehindMarks(start, first);
        // "Test files created" names files.
        if (item.Status != Polarity.Done && verb < first && verb > item.LabelEnd && IsInfinitive(verb)
            && Model.Tokens[verb + 1] is var next && !next.Has(Topics.Artefact))
            return true;
        return end + 1 < item.EndToken && Model.Tokens[end].Has(Topics.To) && IsInfinitive(end + 1);
    }

    private bool IsInfinitive(int at) => Model.Tokens[at].Kind == TokenKind.Word && Infinitives.Contains(Model.Tokens[at].Value);

    // Below "Requirements".
    private bool IsBelowIdeal(in Item item)
    {
        if (item.Section <= 0 || item.Status == Polarity.Done)
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        return (heading.Topics & Topics.Ideal) != 0 && (heading.Concepts & WorkWords.Finished) == 0;
    }

    // "10+ tests (actual: 27)".
    private bool IsAnswered(in Item item, int quantity) =>
        quantity + 1 < item.Quantities.End && (Table.Statements[quantity + 1].Roles & Roles.Actual) != 0;

    // The exact count of the same things: near is what stands in the same section or just above; else the only one of the report.
    private (long Count, TextSpan Span)? KnownOf(int index, int quantity, out bool isNear)
    {
        isNear = false;
        var subject = _words.SubjectAfter(quantity);
        if (_exact.Count == 0)
            ReadExact();
        // A noun alone may count other things elsewhere: "12 tests" of one module, "40 tests" of all.
        if (Table.Resolution.Subjects.WordCount(subject) < 2 || !_exact.TryGetValue(subject, out var counts))
            return null;
        var open = Model.QuantityList[quantity].Value;
        (long Count, TextSpan Span)? known = null;
        var isOne = true;
        foreach (var exact in counts)
        {
            ref readonly var count = ref Model.QuantityList[exact];
            if (count.Value < open || count.Value > Farthest * open)
                continue;
            var item = Table.Statements[exact].Item;
            isNear |= Model.ItemList[item].Section == Model.ItemList[index].Section || (item < index && item >= index - NearAbove);
            isOne &= known is null || known.Value.Count == (long)count.Value;
            known ??= ((long)count.Value, count.Span);
        }
        return isOne ? known : null;
    }

    private void ReadExact()
    {
        // Says that the counts were read, although there may be none.
        _exact[0] = [];
        foreach (var index in Table.ItemsWithFigures)
        {
            var (first, end) = Table.FiguresOf(index);
            for (var quantity = first; quantity < end; quantity++)
            {
                if (!IsExact(quantity) || _words.SubjectAfter(quantity) is not (> 0 and var subject))
                    continue;
                if (!_exact.TryGetValue(subject, out var counts))
                    _exact[subject] = counts = [];
                counts.Add(quantity);
            }
        }
    }

    private bool IsExact(int quantity)
    {
        ref readonly var statement = ref Table.Statements[quantity];
        var roles = statement.Roles | (statement.Column < 0 ? Roles.None : Table.Annotations.OfColumn(statement.Column).Roles);
        return CountNouns.IsCount(Model.QuantityList[quantity]) && (roles & (Roles.Target | Roles.Before)) == 0;
    }

    // The list that the count heads holds as many, or some more.
    private (long Count, TextSpan Span)? ListedBelow(int index, in Quantity count)
    {
        var node = Table.Groups.NodeOf(index);
        if (node < 0 || !(Table.Groups[node].IsHead || Table.Groups[node].Kind == GroupKind.ListItem) || !Table.Children.Read(node))
            return null;
        var things = Table.Children.Things;
        if (Table.Children.Primary is not (ChildKind.Items or ChildKind.Numbering) || things.Count < count.Value
            || things[0].Item != index + 1)
            return null;
        return (things.Count, TextSpan.FromBounds(things[0].Span.Start, things[things.Count - 1].Span.End));
    }
}

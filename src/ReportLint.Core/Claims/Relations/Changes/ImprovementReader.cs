using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds improvements told as a share or a factor (<c>40 % faster</c>, <c>2x speedup</c>) without the values that they lie between.</summary>
internal sealed class ImprovementReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens: "reduced the start-up time by 40%" names a thing between.</summary>
    private const int FarthestBefore = 5;

    private const int FarthestBehind = 3;

    /// <summary>In items: a before and an after may stand in the lines beside it.</summary>
    private const int NearItems = 3;

    /// <summary>Smaller counts beside it seldom are what was improved.</summary>
    private const int FewestCounted = 1000;

    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 32;

    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 400;

    /// <summary>More shares beside one another are data.</summary>
    private const int MostShares = 8;

    /// <summary>In percentage points.</summary>
    private const double Tolerance = 0.05;

    private const Concepts NotReached = Concepts.Target | Concepts.Future | Concepts.Optional | Concepts.Prohibition | Concepts.Threshold;

    private const Concepts NotReported = Concepts.Plan | Concepts.Target | Concepts.Threshold | Concepts.Advice | Concepts.Optional | Concepts.Future | Concepts.Finding;

    private readonly Dictionary<(double Value, Unit Unit, Comparator Comparator), Improvement> _seen = [];
    private readonly HashSet<int> _pairs = [];

    public override Meaning Needs => new(Concepts.None, Topics.Improvement | Topics.Better);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _seen.Clear();
        _pairs.Clear();
        foreach (var pair in Model.ClaimsOf<BeforeAfter>())
            _pairs.Add(pair.Item);
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var (first, end) = item.Quantities;
            if (end - first > MostQuantities || item.EndToken - item.FirstToken > LongestLine || !MayImprove(item))
                continue;
            for (var q = first; q < end; q++)
            {
                if (SpanOf(item, Model.QuantityList[q]) is { IsEmpty: false } span && IsClaimed(item, Model.QuantityList[q]) && !HasBaseline(i, item, q))
                    Add(i, Model.QuantityList[q], span);
            }
        }
    }

    private static bool MayImprove(in Item item) => (item.Topics & (Topics.Improvement | Topics.Better)) != 0 || item.Kind == ItemKind.TableRow;

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
        if (quantity.Unit is not (Unit.Percent or Unit.Times) || quantity.Value <= 0)
            return default;
        var (first, end) = Reported.Reach(Model, item, quantity);
        for (var i = quantity.EndToken; i < Math.Min(end, quantity.EndToken + FarthestBehind) && IsNounPhrase(i); i++)
        {
            if (Model.Tokens[i].Has(Topics.Improvement | Topics.Better))
                return TextSpan.FromBounds(quantity.Span.Start, Model.Tokens[Math.Min(end, i + Math.Max(1, (int)Model.Tokens[i].PhraseLength)) - 1].End);
        }
        var start = quantity.Span.Start;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(first, quantity.FirstToken - FarthestBefore) && IsBetween(i); i--)
        {
            // "Self-Improvement: 100%" is a name.
            if (Model.Tokens[i].Has(Topics.Improvement) && !Model.Tokens[i].IsGlued)
                return TextSpan.FromBounds(i < item.LabelEnd ? start : Model.Tokens[i].Start, quantity.Span.End);
        }
        return item.Kind == ItemKind.TableRow && first == quantity.FirstToken && Reported.ColumnOf(Model, item, quantity) is { } column && (column.Topics & Topics.Improvement) != 0 ? quantity.Span : default;
    }

    // "40 % de réduction" is one; "by 40% and improves" is none.
    private bool IsNounPhrase(int token) => Model.Tokens[token].Kind == TokenKind.Word && (!Model.Tokens[token].Has(Concepts.Stop) || Model.Tokens[token].Has(Topics.From));

    private bool IsBetween(int token) => Model.Tokens[token].Kind == TokenKind.Word || Model.Tokens[token].Is(':') || Model.Tokens[token].Is('+') || Model.Tokens[token].Is('-');

    private bool IsClaimed(in Item item, in Quantity quantity)
    {
        if (item.Status is Polarity.Open or Polarity.Failed or Polarity.NotApplicable || !IsMeasured(item, quantity))
            return false;
        var (first, end) = Reported.Reach(Model, item, quantity);
        if ((Model.ConceptsOf(first, end) & NotReached) != 0 || Assertions.IsAsked(Model, Assertions.SentenceStart(Model, first, quantity.FirstToken), quantity.FirstToken) || Reported.ColumnOf(Model, item, quantity) is { Role: ColumnRole.Target or ColumnRole.Before })
            return false;
        // "10x faster than humans" compares with others.
        if ((Model.MeaningOf(quantity.EndToken, Math.Min(end, quantity.EndToken + FarthestBefore)).Topics & Topics.Than) != 0)
            return false;
        return Reported.IsWorkDone(Model, item, NotReported) && !Suppositions.Hold(Model, item);
    }

    // "30-50%" and "< 15%" are expected; "Caching (40% reduction)" says what a technique may bring, unless it is marked as done.
    private bool IsMeasured(in Item item, in Quantity quantity)
    {
        if (quantity.Comparator is Comparator.AtMost)
            return false;
        return (item.Status == Polarity.Done && !IsAside(item, quantity))
            || (quantity.Comparator != Comparator.Range && (quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Is('(') || item.Quantities.End - item.Quantities.First > 1));
    }

    // "✅ Clear value for users (10x speedup)" praises a plan; "✅ Queries cached (10x speedup)" tells what was done.
    private bool IsAside(in Item item, in Quantity quantity)
    {
        if (quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Is('('))
            return false;
        var before = Model.MeaningOf(item.FirstToken, quantity.FirstToken);
        return (before.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.Increment | Concepts.LowerIsBetter | Concepts.HigherIsBetter)) == 0 && (before.Topics & (Topics.Performance | Topics.Improvement)) == 0;
    }

    private bool HasBaseline(int index, in Item item, int quantity)
    {
        var section = item.Section;
        for (var i = Math.Max(0, index - NearItems); i <= Math.Min(Model.ItemList.Count - 1, index + NearItems); i++)
        {
            if (_pairs.Contains(i) && (Model.ItemList[i].Section == section || item.Kind == ItemKind.Heading))
                return true;
        }
        return HasValues(item, quantity) || HasReference(item) || IsShareOfAmount(item, quantity) || HasValuesBeside(index) || HasSharesBeside(index, Model.QuantityList[quantity]);
    }

    // Two measured values of one dimension in the lines beside it.
    private bool HasValuesBeside(int index)
    {
        var seen = 0;
        var (section, end) = (Model.ItemList[index].Section, Math.Min(Model.ItemList.Count - 1, index + NearItems));
        for (var i = Math.Max(0, index - NearItems); i <= end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Section != section || item.Quantities.End - item.Quantities.First > MostQuantities)
                continue;
            var own = 0;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var value = ref Model.QuantityList[q];
                if (value.Dimension is Dimension.Duration or Dimension.Rate or Dimension.Data or Dimension.Dollar or Dimension.Euro || (value.Dimension == Dimension.Count && value.Value >= FewestCounted))
                    own |= 1 << (int)value.Dimension;
            }
            if ((seen & own) != 0)
                return true;
            seen |= own;
        }
        return false;
    }

    // "Started with 85 %", "achieved 97 %" beside "+12 %": two shares that lie so far apart.
    private bool HasSharesBeside(int index, in Quantity change)
    {
        if (change.Unit != Unit.Percent)
            return false;
        var shares = 0;
        Span<double> values = stackalloc double[MostShares];
        for (var i = Math.Max(0, index - NearItems); i <= Math.Min(Model.ItemList.Count - 1, index + NearItems); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Section != Model.ItemList[index].Section)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End && shares < MostShares; q++)
            {
                if (Model.QuantityList[q].Unit == Unit.Percent && Model.QuantityList[q].FirstToken != change.FirstToken)
                    values[shares++] = Model.QuantityList[q].Value;
            }
        }
        for (var one = 0; one < shares; one++)
        {
            for (var other = one + 1; other < shares; other++)
            {
                if (Math.Abs(Math.Abs(values[one] - values[other]) - change.Value) < Tolerance)
                    return true;
            }
        }
        return false;
    }

    // Two values of one dimension that are no shares: what was and what is, in whatever words.
    private bool HasValues(in Item item, int quantity)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var one = ref Model.QuantityList[q];
            if (q == quantity || one.Unit == Unit.Times || (one.Unit == Unit.Percent && item.Kind != ItemKind.TableRow))
                continue;
            for (var other = q + 1; other < item.Quantities.End; other++)
            {
                if (other != quantity && Model.QuantityList[other].Dimension == one.Dimension)
                    return true;
            }
        }
        return false;
    }

    // "$99 a day saved (99% reduction)": what was saved and its share give what it was.
    private bool IsShareOfAmount(in Item item, int quantity)
    {
        ref readonly var share = ref Model.QuantityList[quantity];
        if (quantity == item.Quantities.First || share.FirstToken == item.FirstToken || !Model.Tokens[share.FirstToken - 1].Is('('))
            return false;
        return Model.QuantityList[quantity - 1].Dimension is Dimension.Duration or Dimension.Rate or Dimension.Data or Dimension.Dollar or Dimension.Euro;
    }

    // A link or code shows it; "than 100 ms", "vs 100 ms", "(target < 10 ms)" give the one side, another number the other.
    private bool HasReference(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if ((Model.Tokens[i].Flags & TokenFlags.Linked) != 0)
                return true;
        }
        return item.Quantities.End - item.Quantities.First > 1 && ((item.Topics & Topics.Formerly) != 0 || (item.Concepts & (Concepts.Before | Concepts.Target)) != 0);
    }
}

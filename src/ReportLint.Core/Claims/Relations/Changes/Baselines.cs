using ReportLint.Claims.Laws;
using ReportLint.Claims.Supporting;
namespace ReportLint.Claims;

/// <summary>Finds the values that an improvement lies between, on its line and beside it.</summary>
internal sealed class Baselines(ReportModel model)
{
    /// <summary>In items: a before and an after may stand in the lines beside it.</summary>
    private const int NearItems = 3;

    /// <summary>Smaller counts beside it seldom are what was improved.</summary>
    private const int FewestCounted = 1000;

    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 32;

    /// <summary>In tokens.</summary>
    private const int LongestLabel = 8;

    /// <summary>More shares beside one another are data.</summary>
    private const int MostShares = 8;

    /// <summary>In percentage points.</summary>
    private const double Tolerance = 0.05;

    // By their items; of several on one nobody asks which one it is.
    private readonly Dictionary<int, BeforeAfter?> _pairs = [];

    private readonly ComparedTables _tables = new(model);

    /// <summary>Takes up the changes of a report.</summary>
    public void Read()
    {
        _pairs.Clear();
        foreach (var pair in model.ClaimsOf<BeforeAfter>())
            _pairs[pair.Item] = _pairs.ContainsKey(pair.Item) ? null : pair;
    }

    /// <summary>Whether anything on the line or beside it gives both values, or one that the other follows from.</summary>
    public bool AreGiven(int index, in Item item, int quantity)
    {
        return HasPairBeside(index, item, model.QuantityList[quantity]) || HasValues(item, quantity) || HasReference(item, model.QuantityList[quantity]) || IsShareOfAmount(item, quantity) || HasValuesBeside(index, model.QuantityList[quantity]) || HasSharesBeside(index, model.QuantityList[quantity]) || _tables.Hold(index, item, model.QuantityList[quantity]);
    }

    /// <summary>Whether a change with its before and after stands beside an item.</summary>
    public bool HasPairBeside(int index, in Item item, Quantity change = default)
    {
        for (var i = Math.Max(0, index - NearItems); i <= Math.Min(model.ItemList.Count - 1, index + NearItems); i++)
        {
            // The other rows of its table are of other things.
            if (_pairs.TryGetValue(i, out var pair)
                && (i == index || (item.Kind != ItemKind.Paragraph && model.ItemList[i].Group == item.Group)
                || !((pair is not null && ChangeFormulas.AreFarFrom(pair.Before, pair.After, change))
                || StatesOther(model.ItemList[i], change)))
                && (model.ItemList[i].Section == item.Section || item.Kind == ItemKind.Heading)
                && (i == index || item.Kind != ItemKind.TableRow || model.ItemList[i].Group != item.Group))
                return true;
        }
        return false;
    }

    // "From 31 to 38 kg (+23 %)" tells its own change.
    private bool StatesOther(in Item item, in Quantity change)
    {
        for (var q = item.Quantities.First; change.Unit == Unit.Percent && q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q] is { Unit: Unit.Percent } stated && item.Quantities.End - item.Quantities.First == 3)
                return stated.Value != change.Value;
        }
        return false;
    }

    /// <summary>Whether two measured values of one dimension stand in the lines beside an item.</summary>
    public bool HasValuesBeside(int index, Quantity change = default)
    {
        var (seen, counted) = (0, -1);
        var (section, end) = (model.ItemList[index].Section, Math.Min(model.ItemList.Count - 1, index + NearItems));
        for (var i = Math.Max(0, index - NearItems); i <= end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != section || item.Quantities.End - item.Quantities.First > MostQuantities)
                continue;
            var own = 0;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var value = ref model.QuantityList[q];
                if (IsMeasured(value))
                    own |= 1 << (int)value.Dimension;
            }
            const int Count = 1 << (int)Dimension.Count;
            if ((seen & own & ~Count) != 0 || ((seen & own & Count) != 0 && MayCountOne(counted, i)))
                return change.Value <= 0 || SomeGive(index, change);
            seen |= own;
            counted = (own & Count) != 0 ? i : counted;
        }
        return false;
    }

    private static bool IsMeasured(in Quantity value) =>
        value.Dimension is Dimension.Duration or Dimension.Rate or Dimension.Data or Dimension.Dollar or Dimension.Euro || (value.Dimension == Dimension.Count && value.Value >= FewestCounted);

    // Two values that lie about so far apart; those of other things do so by chance only.
    private bool SomeGive(int index, in Quantity change)
    {
        ref readonly var line = ref model.ItemList[index];
        // "0.25 ms, 40x faster" gives one of them.
        for (var q = line.Quantities.First; q < line.Quantities.End; q++)
        {
            if (IsMeasured(model.QuantityList[q]))
                return true;
        }
        var values = new List<Quantity>();
        for (var i = Math.Max(0, index - NearItems); i <= Math.Min(model.ItemList.Count - 1, index + NearItems); i++)
        {
            ref readonly var item = ref model.ItemList[i];
            for (var q = item.Quantities.First; item.Section == model.ItemList[index].Section && q < item.Quantities.End && values.Count < MostQuantities; q++)
            {
                if (IsMeasured(model.QuantityList[q]))
                    values.Add(model.QuantityList[q]);
            }
        }
        for (var one = 0; one < values.Count; one++)
        {
            for (var other = one + 1; other < values.Count; other++)
            {
                if (values[one].Dimension == values[other].Dimension && !ChangeFormulas.AreFarFrom(values[one], values[other], change))
                    return true;
            }
        }
        return false;
    }

    // "Rows read: 52,000" and "Rows kept: 1,200"; not "Rows read: 52,000" and "Pages printed: 3,000".
    private bool MayCountOne(int one, int other)
    {
        ref readonly var first = ref model.ItemList[one];
        ref readonly var second = ref model.ItemList[other];
        if (first.LabelEnd < 0 || second.LabelEnd < 0 || ((first.Concepts | second.Concepts) & (Concepts.Before | Concepts.After)) != 0)
            return true;
        for (var i = first.FirstToken; i < Math.Min(first.LabelEnd, first.FirstToken + LongestLabel); i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Stop | Concepts.Total))
                continue;
            foreach (ref readonly var word in model.Tokens.Between(second.FirstToken, Math.Min(second.LabelEnd, second.FirstToken + LongestLabel)))
            {
                if (word.Kind == TokenKind.Word && word.Value == model.Tokens[i].Value)
                    return true;
            }
        }
        return false;
    }

    // "Started with 85 %", "achieved 97 %" beside "+12 %": two shares that lie so far apart.
    private bool HasSharesBeside(int index, in Quantity change)
    {
        // "15-35%" is no difference of two shares.
        if (change.Unit != Unit.Percent || change.Comparator == Comparator.Range)
            return false;
        var shares = 0;
        Span<double> values = stackalloc double[MostShares];
        for (var i = Math.Max(0, index - NearItems); i <= Math.Min(model.ItemList.Count - 1, index + NearItems); i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != model.ItemList[index].Section)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End && shares < MostShares; q++)
            {
                if (model.QuantityList[q].Unit == Unit.Percent && model.QuantityList[q].Comparator != Comparator.Range && model.QuantityList[q].FirstToken != change.FirstToken)
                    values[shares++] = model.QuantityList[q].Value;
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
            ref readonly var one = ref model.QuantityList[q];
            if (q == quantity || one.Unit == Unit.Times || (one.Unit == Unit.Percent && item.Kind != ItemKind.TableRow))
                continue;
            for (var other = q + 1; other < item.Quantities.End; other++)
            {
                if (other != quantity && model.QuantityList[other].Dimension == one.Dimension)
                    return true;
            }
        }
        return false;
    }

    // "$99 a day saved (99% reduction)": what was saved and its share give what it was.
    private bool IsShareOfAmount(in Item item, int quantity)
    {
        ref readonly var share = ref model.QuantityList[quantity];
        if (quantity == item.Quantities.First || share.FirstToken == item.FirstToken || !model.Tokens[share.FirstToken - 1].Is('('))
            return false;
        return model.QuantityList[quantity - 1].Dimension is Dimension.Duration or Dimension.Rate or Dimension.Data or Dimension.Dollar or Dimension.Euro;
    }

    // A link or code shows it; "than 100 ms", "vs 100 ms", "(target < 10 ms)" give the one side, another number the other.
    private bool HasReference(in Item item, in Quantity change)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if ((model.Tokens[i].Flags & TokenFlags.Linked) != 0)
                return true;
        }
        if (item.Quantities.End - item.Quantities.First <= 1)
            return false;
        // Of prose only its sentence: "The pump was moved. It is now 10x faster."
        var (first, end) = item.Kind == ItemKind.Paragraph
            ? (Sentences.Start(model, item.FirstToken, change.FirstToken), Sentences.End(model, change.EndToken, item.EndToken))
            : (item.FirstToken, item.EndToken);
        return (model.MeaningOf(first, end).Topics & Topics.Formerly) != 0 || (model.ConceptsOf(first, end) & (Concepts.Before | Concepts.Target)) != 0;
    }
}

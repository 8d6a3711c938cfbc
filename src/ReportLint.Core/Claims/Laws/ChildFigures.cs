using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Collects, as the parts of a sum, the figures that the children of a node give.</summary>
internal sealed class ChildFigures(ClaimTable table, SumCheck check)
{
    // In children; a longer list is data.
    private const int MostChildren = 200;

    // The share of the children that have to give a figure of the kind.
    private const double LeastGiven = 0.7;

    private int _named;
    private int _several;

    /// <summary>The items of the children.</summary>
    public List<int> Items { get; } = [];

    /// <summary>How many children give a total, which is no part.</summary>
    public int Totals { get; private set; }

    /// <summary>Whether all children give a part.</summary>
    public bool AreComplete => check.Parts.Count == Items.Count;

    /// <summary>Whether most parts have the noun of the whole.</summary>
    public bool AreNamed => AreMost(_named);

    /// <summary>Whether so many are most of the parts.</summary>
    public bool AreMost(int count) => count >= LeastGiven * check.Parts.Count;

    /// <summary>Adds the children of a node, those of one kind where a kind is given.</summary>
    public void Add(int container, GroupKind? kind = null)
    {
        foreach (var child in table.Groups.ChildrenOf(container))
        {
            ref readonly var its = ref table.Groups[child];
            if (Items.Count < MostChildren && its.Item >= 0 && (kind is null || its.Kind == kind))
                Items.Add(its.Item);
        }
    }

    /// <summary>Collects the figures that are of the kind of the whole.</summary>
    /// <returns>False where too few children give one, or one gives several.</returns>
    public bool Collect(int whole)
    {
        check.Clear();
        (Totals, _named, _several) = (0, 0, 0);
        foreach (var child in Items)
        {
            var part = PartOf(child, whole, out var isNamed);
            if (part < 0)
                continue;
            if (table.Annotations.Has(child, ItemTraits.Total))
            {
                Totals++;
                continue;
            }
            check.Add(part);
            _named += isNamed ? 1 : 0;
        }
        var isCount = table.QuantityOf(whole).Dimension is Dimension.Count;
        return check.Parts.Count > 1 && check.Parts.Count + Totals >= LeastGiven * Items.Count && !(isCount && _several > 0);
    }

    private int PartOf(int child, int whole, out bool isNamed)
    {
        isNamed = false;
        var (found, count) = (-1, 0);
        var (first, end) = table.FiguresOf(child);
        var isRatio = table.QuantityOf(whole).Unit == Unit.Ratio;
        var isCount = table.QuantityOf(whole).Dimension == Dimension.Count;
        for (var part = first; part < end; part++)
        {
            if (!table.AreOfOneKind(whole, part) || ((isCount || isRatio) && !HaveOneNoun(whole, part)))
                continue;
            count++;
            if (found < 0)
                found = part;
        }
        if (count > 1)
            _several++;
        if (found >= 0)
        {
            isNamed = true;
            return found;
        }
        var main = table.MainOf(child);
        if (main < 0 || !(isCount || isRatio) || !table.AreOfOneKind(whole, main))
            return -1;
        isNamed = table.Statements[whole].Has(StatementFlags.Plus) && table.Statements[main].Has(StatementFlags.Plus);
        return IsBare(main) || (IsBare(whole) && (table.Statements[whole].Roles & Roles.Total) != 0) ? main : -1;
    }

    // Without a noun, or with an outcome in its place: "5", "5 remaining".
    private bool IsBare(int figure)
    {
        ref readonly var statement = ref table.Statements[figure];
        var words = statement.Noun.End - statement.Noun.First;
        return words == 0 || (words == 1 && statement.Outcome != Outcome.None);
    }

    private bool HaveOneNoun(int one, int other) =>
        table.Lemmas.LastOf(table.Statements[one].Noun) is not 0 and var head && head == table.Lemmas.LastOf(table.Statements[other].Noun);
}

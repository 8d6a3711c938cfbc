namespace ReportLint.Claims;

/// <summary>Holds the outcome of all runs against those that the report tells one by one: "Total: 25 passed, 1 failed" below "Gates (9/10 passing)", "Overall: 7/9 passed" above sections that each say "Pass rate: 2/3".</summary>
internal sealed class RatioTotalBehindReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer sections may say so by chance.</summary>
    private const int FewestSections = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>Each is held against the whole report; a report has one, or one a part.</summary>
    private const int MostOveralls = 16;

    private readonly List<Quantity> _parts = [];

    public override Meaning Needs => new(Concepts.Total | Concepts.Mean, Topics.None);

    public override void Read()
    {
        var read = 0;
        foreach (var i in Model.Index.Saying(Concepts.Total | Concepts.Mean))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!item.HasQuantities || item.Kind == ItemKind.TableRow || (item.Topics & Topics.Passing) == 0 || !Model.Tokens[item.FirstToken].Has(Concepts.Total | Concepts.Mean))
                continue;
            ref readonly var stated = ref Model.QuantityList[item.Quantities.First];
            if (stated.FirstToken != item.FirstValueToken || stated.Comparator != Comparator.None)
                continue;
            if (stated.Unit == Unit.None && stated.EndToken < item.EndToken && Model.Tokens[stated.EndToken].Has(Topics.Passing) && ReadLinesBefore(i, item))
                Add(stated, stated.Value, _parts.Sum(part => part.Value));
            else if (stated.Unit == Unit.Ratio && read++ < MostOveralls && !IsTold(stated) && ReadSections(i))
                Add(stated, stated.Whole, _parts.Sum(part => part.Whole));
        }
    }

    private void Add(in Quantity stated, double whole, double sum)
    {
        if (Sums.AreNear(whole, sum))
            Model.ClaimsOf<Total>().Add(new Total(stated.Unit == Unit.Ratio ? stated : stated with { IsPlain = false }, [.. _parts], stated.Unit == Unit.Ratio ? Sums.Agree(stated, _parts) : sum == whole));
    }

    private bool IsTold(in Quantity stated) => Model.Knows<Total>(stated.NumberSpan, static total => total.Stated.NumberSpan);

    // The lines of the same block, each with one ratio.
    private bool ReadLinesBefore(int index, in Item item)
    {
        _parts.Clear();
        for (var i = index - 1; i >= item.GroupStart && Model.ItemList[i].Group == item.Group; i--)
        {
            ref readonly var line = ref Model.ItemList[i];
            // "Gates by kind:" heads the lines.
            if (i == item.GroupStart && !line.HasQuantities)
                break;
            if (_parts.Count == MostParts || line.Parent != item.Parent || RatioOf(line) is not { } part)
                return false;
            _parts.Add(part);
        }
        _parts.Reverse();
        return _parts.Count >= 2;
    }

    private Quantity? RatioOf(in Item line)
    {
        Quantity? found = null;
        for (var q = line.Quantities.First; q < line.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit != Unit.Ratio)
                continue;
            if (found is not null)
                return null;
            found = Model.QuantityList[q];
        }
        return found is { } ratio && ratio.Value <= ratio.Whole ? ratio : null;
    }

    // Lines of one label, such as "Pass rate", one a section, and no two of a section.
    private bool ReadSections(int overall)
    {
        _parts.Clear();
        var (label, section) = (-1, Model.ItemList[overall].Section);
        foreach (var i in Model.Index.About(Topics.PassRate))
        {
            ref readonly var line = ref Model.ItemList[i];
            if (i <= overall || !line.HasQuantities || line.LabelEnd < 0 || line.Kind is not (ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem))
                continue;
            if (line.Section == section || _parts.Count == MostParts || RatioOf(line) is not { } part || part.FirstToken != line.FirstValueToken || (label >= 0 && !Model.HaveOneLabel(line, Model.ItemList[label])))
                return false;
            _parts.Add(part);
            (label, section) = (i, line.Section);
        }
        return _parts.Count >= FewestSections;
    }
}

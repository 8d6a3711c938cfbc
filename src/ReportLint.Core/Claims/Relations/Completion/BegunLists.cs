namespace ReportLint.Claims;

/// <summary>The lists and tables in which something is done or under way: what they leave open is left, and no template.</summary>
internal sealed class BegunLists(ReportModel model)
{
    // By their group.
    private readonly HashSet<int> _begun = [];

    private readonly HashSet<int> _whole = [];

    // By their section.
    private readonly HashSet<int> _underWay = [];

    /// <summary>Whether something is done in the list of an item.</summary>
    public bool IsBegun(in Item item) => _begun.Contains(item.Group);

    /// <summary>Whether something has come to 100 % in the table of a row: what has not is left.</summary>
    public bool HoldsWhole(in Item row) => _whole.Contains(row.Group);

    /// <summary>Whether the status of an item's section says that it is in progress.</summary>
    public bool IsUnderWay(in Item item) => _underWay.Contains(item.Section);

    /// <summary>Reads the lists of a report.</summary>
    public void Read()
    {
        _begun.Clear();
        _whole.Clear();
        _underWay.Clear();
        foreach (ref readonly var item in model.ItemList)
        {
            if (item.Status == Polarity.Done)
                _begun.Add(item.Group);
            else if (item.Status == Polarity.None && OpenWork.IsWhole(model, item))
                _whole.Add(item.Group);
            else if (item.Status == Polarity.None && OpenWork.TellsDone(model, item))
                _begun.Add(item.Group);
            else if (item is { Kind: ItemKind.LabelLine, Status: Polarity.Open, Section: > 0 } && (item.Topics & Topics.UnderWay) != 0 && Declarations.IsStatusLabel(model, item))
                _underWay.Add(item.Section);
        }
    }
}

namespace ReportLint.Claims;

/// <summary>The parts of a report that a person signs by name: the verdicts in them are that person's.</summary>
internal sealed class SignedSections(ReportModel model)
{
    private readonly HashSet<int> _signed = [];
    private readonly HashSet<int> _around = [];
    private bool _isWhole;

    public void Read()
    {
        _signed.Clear();
        _around.Clear();
        _isWhole = false;
        foreach (var i in model.Index.About(Topics.SignedBy))
        {
            ref readonly var item = ref model.ItemList[i];
            if (Signatures.IsByRole(model, item, out _, out _) == false)
                Add(item.Section);
        }
    }

    /// <summary>Whether a signature stands in the item's section, around it or in it; who signs a part of the report speaks at its head too.</summary>
    public bool Holds(in Item item)
    {
        if (_isWhole || _signed.Count == 0)
            return _isWhole;
        if (IsHead(item.Section) || _around.Contains(item.Section))
            return true;
        for (var section = item.Section; section > 0; section = model.SectionList[section].Parent)
        {
            if (_signed.Contains(section))
                return true;
        }
        return false;
    }

    private void Add(int section)
    {
        // Who signs at the head signs the report.
        if (IsHead(section))
            _isWhole = true;
        if (!_signed.Add(section))
            return;
        for (var around = model.SectionList[section].Parent; around > 0 && !IsHead(around); around = model.SectionList[around].Parent)
            _around.Add(around);
    }

    // Before the first heading, and below the title.
    private bool IsHead(int section) => section <= 0 || model.IsTitle(section);
}

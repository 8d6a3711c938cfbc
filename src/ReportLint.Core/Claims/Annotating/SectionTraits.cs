namespace ReportLint.Claims.Annotating;

/// <summary>What headings say of time and modality, which holds for all that their sections contain.</summary>
internal sealed class SectionTraits(ReportModel model)
{
    private const Concepts Planning = Concepts.Plan | Concepts.Optional;

    private readonly List<ItemTraits?> _known = [];

    /// <summary>Forgets what was known of the sections of the last report.</summary>
    public void Clear() => _known.Clear();

    /// <summary>What the headings of a section and of those around it say of what it contains.</summary>
    public ItemTraits Of(int section)
    {
        if (section <= 0)
            return ItemTraits.None;
        while (_known.Count <= section)
            _known.Add(null);
        if (_known[section] is { } known)
            return known;
        ref readonly var own = ref model.SectionList[section];
        var traits = Of(own.Parent);
        // The title of a report names its subject.
        if (own.Level > 1 && own.Heading >= 0)
            traits |= TraitsOf(model.ItemList[own.Heading]);
        _known[section] = traits;
        return traits;
    }

    private ItemTraits TraitsOf(in Item heading)
    {
        var traits = ItemTraits.None;
        if ((heading.Concepts & Planning) != 0 && heading.Status != Polarity.Done)
            traits |= ItemTraits.Planned;
        if ((heading.Concepts & Concepts.Before) != 0 && (heading.Concepts & Concepts.After) == 0)
            traits |= ItemTraits.Past;
        if (model.Wordings.HoldsWordsOf(model.Text.Slice(heading.Span), Wording.Sample))
            traits |= ItemTraits.Example;
        return traits;
    }
}

namespace ReportLint.Claims;

/// <summary>Reads the size and the length of a file from labelled lines below the heading that names it: "**File size**: 45 KB" below
/// "### Dashboards (`k8s/dashboards.yaml`)".</summary>
internal sealed class FileLabelReader(ReportModel model)
{
    private const Concepts Finding = Concepts.Finding | Concepts.Severity;

    /// <summary>Reads the lines of all sections whose headings name one file.</summary>
    public void Read(List<PathMention> mentions)
    {
        var heading = default(PathMention);
        var at = 0;
        var section = -1;
        var hasLengths = false;
        for (var i = 0; i < model.ItemList.Count; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
            {
                while (at < mentions.Count && mentions[at].Span.Start < item.Span.Start)
                    at++;
                var isOnly = at < mentions.Count && item.Span.Contains(mentions[at].Span)
                    && (at + 1 == mentions.Count || !item.Span.Contains(mentions[at + 1].Span));
                (heading, section) = (isOnly ? mentions[at] : null, item.Section);
                // Of a finding, lines are a place.
                hasLengths = isOnly && !TellsOfFinding(i);
            }
            else if (heading is not null && item.Section == section && item.HasQuantities
                && item.Quantities.End - item.Quantities.First == 1 && model.LabelOf(item) is { } label)
            {
                ref readonly var quantity = ref model.QuantityList[item.Quantities.First];
                var words = model.Text.Slice(label).Trim('*');
                if (quantity.Dimension == Dimension.Data && model.Wordings.Is(words, Wording.FileSizeLabel))
                    model.ClaimsOf<FileSizeClaim>().Add(new(heading, quantity));
                else if (hasLengths && quantity is { Unit: Unit.None, Comparator: not Comparator.Range }
                    && model.Wordings.Is(words, Wording.FileLengthLabel))
                    model.ClaimsOf<FileLengthClaim>().Add(new(heading, quantity));
            }
        }
    }

    private bool TellsOfFinding(int heading)
    {
        for (var i = heading; i == heading || (i < model.ItemList.Count && model.ItemList[i].Kind != ItemKind.Heading); i++)
        {
            if ((model.ItemList[i].Concepts & Finding) != 0 && (i == heading || model.ItemList[i].LabelEnd >= 0))
                return true;
        }
        return false;
    }
}

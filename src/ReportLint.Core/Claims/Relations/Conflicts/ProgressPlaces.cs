namespace ReportLint.Claims;

/// <summary>Where percentages tell how far something is.</summary>
internal sealed class ProgressPlaces(ReportModel model)
{
    private static readonly WordSet Standing = Wordings.WordsOf(Wording.StandingWord);

    private readonly MetricScopes _scopes = new(model);

    /// <summary>The only percentage of a line; -1 where there is none, or several.</summary>
    public int PercentOf(in Item item)
    {
        var found = -1;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit != Unit.Percent)
                continue;
            if (found >= 0 || model.QuantityList[q].Comparator is not (Comparator.None or Comparator.About) || model.QuantityList[q].Value > 100)
                return -1;
            found = q;
        }
        return found;
    }

    /// <summary>Whether nothing but marks and words of progress stands behind a percentage.</summary>
    public bool EndsItem(in Item item, in Quantity share)
    {
        for (var i = share.EndToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation) && !model.Tokens[i].Has(Concepts.Done | Concepts.Progress | Concepts.Open | Concepts.Status))
                return false;
        }
        return true;
    }

    /// <summary>The verb that joins a percentage to what it tells of: "is 40% done", "is now at about 40%", "est finie à 40 %"; -1 where there is none.</summary>
    public int VerbBefore(in Item item, in Quantity share, ref bool isDone)
    {
        var at = share.FirstToken - 1;
        while (at > item.FirstToken && !model.Tokens[at].Has(Topics.Copula) && !model.Tokens[at].Has(Concepts.Auxiliary) && (model.Tokens[at].Has(Concepts.About) || Standing.Contains(model.Tokens[at].Value)))
            at--;
        if (at > item.FirstToken && at < share.FirstToken - 1 && model.Tokens[at].Has(Concepts.Done) && !model.Tokens[at].Has(Topics.Copula))
            (at, isDone) = (at - 1, true);
        if (at < item.FirstToken || !(model.Tokens[at].Has(Concepts.Auxiliary) || model.Tokens[at].Has(Topics.Copula) || Standing.Contains(model.Tokens[at].Value)))
            return -1;
        while (at > item.FirstToken && (model.Tokens[at - 1].Has(Topics.Copula) || Standing.Contains(model.Tokens[at - 1].Value)))
            at--;
        return at;
    }

    /// <summary>Whether a line tells what is after something else; "now" tells what is.</summary>
    public bool IsAfter(in Item item)
    {
        if ((item.Concepts & Concepts.After) == 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.After) && !Standing.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    /// <summary>Whether nothing but marks stands between a label and its percentage.</summary>
    public bool StartsValue(in Item item, in Quantity share)
    {
        for (var i = item.FirstValueToken; i < share.FirstToken; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    /// <summary>Whether a percentage stands in the column of a table that tells the progress.</summary>
    public bool StandsInProgress(in Item row, in Quantity share)
    {
        var table = model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            if (model.CellList[row.Cells.First + i].Span.Contains(share.Span))
                return model.ColumnList[table.Columns.First + i].Role is ColumnRole.Progress or ColumnRole.Status;
        }
        return false;
    }

    /// <summary>Whether a line tells a plan, or what was on another day.</summary>
    public bool IsElsewhere(int index, in Item item)
    {
        if (item.Has(TokenKind.Date) || _scopes.IsNoClaim(index))
            return true;
        for (var section = item.Section; section > 0; section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if (heading.Has(TokenKind.Date) && !model.IsTitle(section))
                return true;
        }
        return false;
    }
}

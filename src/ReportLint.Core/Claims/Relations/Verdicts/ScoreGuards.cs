using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>What stands against a number being a score that somebody should explain: it counts, it is a limit, it is explained beside itself, or nobody claims it.</summary>
internal sealed class ScoreGuards(ReportModel model)
{
    /// <summary>In tokens, before the number.</summary>
    private const int Near = 4;

    // "> 95/100", "+60%", "to reach 90/100", and what stands in a column of targets.
    public bool IsLimit(in Item item, in Quantity quantity)
    {
        if (quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1] is { Kind: TokenKind.Punctuation } sign && (char)sign.Value is '>' or '<' or '+' or '\u2265' or '\u2264')
            return true;
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - Near); i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Has(Topics.Conditional))
                return true;
        }
        return item.Kind == ItemKind.TableRow && IsTarget(item, quantity);
    }

    private bool IsTarget(in Item row, in Quantity quantity)
    {
        var table = model.FindTable(row.Group);
        for (var i = 0; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            if (model.CellList[row.Cells.First + i].Span.Contains(quantity.Span))
                return model.ColumnList[table.Columns.First + i] is var column && (column.Role is ColumnRole.Target or ColumnRole.Before || Suppositions.HoldIn(model, column));
        }
        return false;
    }

    // "10/10 tests", "8/10 modules done": things counted.
    public bool IsCount(in Item item, in Quantity quantity)
    {
        if ((item.Concepts & (Concepts.Test | Concepts.Outcome | Concepts.Change)) != 0 || IsShareOfChecks(item, quantity))
            return true;
        if (quantity.EndToken >= item.EndToken || model.Tokens[quantity.EndToken] is not { Kind: TokenKind.Word } next || next.Has(Concepts.Stop) || next.Has(Styles.Hype))
            return false;
        // "72/100 harbour score".
        return !next.Has(Topics.Graded | Topics.Merit) && !(quantity.EndToken + 1 < item.EndToken && model.Tokens[quantity.EndToken + 1].Has(Topics.Graded));
    }

    // "Verified (10/10)": all of ten things, rather than a grade without a decimal.
    private bool IsShareOfChecks(in Item item, in Quantity quantity)
    {
        if (quantity.Unit != Unit.Ratio || quantity.Value != quantity.Whole || quantity.Notation.Decimals > 0)
            return false;
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - 2); i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Worked))
                return true;
        }
        return false;
    }

    // A file, a link, a tool or a method beside it; an arrow tells how it changed.
    public bool IsExplained(in Item item)
    {
        if ((model.Support.Of(item) & (Support.Link | Support.Path | Support.Command | Support.Tool | Support.Method)) != 0)
            return true;
        return item.Has(TokenKind.Code) || (item.MayHold('\u2192') && ScoreSources.TellChange(model, item, out _));
    }

    public bool IsAsked(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading)
            return (item.Concepts & ScoreExplanations.NotClaimed) != 0 && item.Kind == ItemKind.Heading;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return item.Status != Polarity.Done && (heading.Concepts & ScoreExplanations.NotClaimed) != 0;
    }
}

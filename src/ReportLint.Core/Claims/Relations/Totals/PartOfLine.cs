namespace ReportLint.Claims;

/// <summary>Finds the one number that a line gives of what is summed up: "Nets (700 lines)", "Nets: 700 lines", "Nets (4 kinds, 12 MB)", "+700 lines".</summary>
internal sealed class PartOfLine(ReportModel model)
{
    /// <summary>In tokens: "12 slow deck tests".</summary>
    private const int LongestNoun = 4;

    // What says that the number is no part, or one of something else.
    private const Concepts NoPart = Concepts.Subtotal | Concepts.Mean | Concepts.Target | Concepts.Threshold | Concepts.Before | Concepts.Remaining;

    /// <summary>The part; null where the line gives none, or several.</summary>
    public Quantity? Find(in Item item, in Summand summand)
    {
        Quantity? found = null;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            var quantity = model.QuantityList[q];
            if (summand.IsOfRuns && quantity is { Unit: Unit.Ratio } && quantity.Value == quantity.Whole && item.LabelEnd >= 0 && quantity.FirstToken == item.FirstValueToken)
            {
                if (found is not null)
                    return null;
                found = quantity with { Unit = Unit.None, Interval = new(quantity.Value, quantity.Value), Whole = 0 };
                continue;
            }
            if (quantity.Dimension != summand.Dimension || !StandsApart(item, quantity) || (summand.Dimension == Dimension.Count && !Counts(item, quantity, summand)))
                continue;
            if (found is not null || IsTotal(item) || (model.MeaningOf(item.FirstToken, quantity.FirstToken) is var said && ((said.Concepts & NoPart) != 0 || (said.Topics & Topics.Selection) != 0)) || (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Has(Concepts.OutOf | Concepts.Per)))
                return null;
            found = quantity;
        }
        return found;
    }

    /// <summary>Whether a line starts with a number and a little word, so that what is counted stands above: "12 in the north".</summary>
    public bool LeavesOutNoun(in Item item, in Quantity quantity) =>
        quantity.FirstToken == item.FirstToken && quantity.Unit == Unit.None && quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } word && word.Has(Concepts.Stop) && !word.Has(Concepts.OutOf | Concepts.Of | Concepts.Total);

    /// <summary>Whether the words behind a part name what is summed up: "12 slow nets".</summary>
    public bool Names(in Quantity part, in Summand summand)
    {
        for (var i = part.EndToken; i < model.Tokens.Count && i - part.EndToken < LongestNoun && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (summand.IsNoun(model.Singular(model.Tokens[i])))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number stands in parentheses, behind the opening one or a comma in them.</summary>
    public bool IsAside(in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i > item.FirstToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('('))
                return i == quantity.FirstToken - 1 || model.Tokens[quantity.FirstToken - 1] is var before && (before.Is(',') || before.Is(';') || before.Is('+') || before.Is('/'));
            if (token.Is(')'))
                return false;
        }
        return false;
    }

    // "Total", "Grand total"; "drew all three" is a part.
    private bool IsTotal(in Item item) => model.Tokens[item.FirstToken].Has(Concepts.Total);

    // In parentheses, at the start of the value, at the start of the line, or behind a plus.
    private bool StandsApart(in Item item, in Quantity quantity) =>
        IsAside(item, quantity) || quantity.FirstToken == item.FirstToken || (quantity.FirstToken == item.FirstToken + 1 && model.Tokens[item.FirstToken].Has(Topics.Joining))
        || (item.LabelEnd >= 0 && (quantity.FirstToken == item.FirstValueToken || (quantity.FirstToken == item.FirstValueToken + 1 && model.Tokens[item.FirstValueToken].Is('+'))));

    // "(700 lines)", "Legal forms (850)" of forms, "(25+)" of whatever is in total.
    private bool Counts(in Item item, in Quantity quantity, in Summand summand)
    {
        var behind = quantity.EndToken;
        for (; behind < item.EndToken && behind - quantity.EndToken < LongestNoun && model.Tokens[behind].Kind == TokenKind.Word; behind++)
        {
            if (summand.IsNoun(model.Singular(model.Tokens[behind])))
                return true;
        }
        if ((summand.IsBare && IsBareValue(item, quantity, summand)) || (summand.IsIntroduced && LeavesOutNoun(item, quantity)))
            return true;
        var isBare = behind == quantity.EndToken && behind < item.EndToken && model.Tokens[behind].Is(')') && model.Tokens[quantity.FirstToken - 1].Is('(');
        return isBare && (summand.IsTotal || (summand.IsBare && item.Kind == ItemKind.Heading) || (quantity.FirstToken - 2 >= item.FirstToken && model.Tokens[quantity.FirstToken - 2] is { Kind: TokenKind.Word } word && summand.IsNoun(model.Singular(word))));
    }

    // "Wet: 5", "Wet: 5 (of the north)": nothing but a name and the number; "Nets mended: 5" of nets may be some of them.
    private bool IsBareValue(in Item item, in Quantity quantity, in Summand summand)
    {
        if (item.LabelEnd < 0 || quantity.FirstToken != item.FirstValueToken || !EndsWith(item, quantity) || quantity.Unit != Unit.None)
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var word = ref model.Tokens[i];
            if (word.Has(Topics.Measured) || word.Has(Concepts.Status | Concepts.Score | Concepts.Outcome) || (word.Kind == TokenKind.Word && summand.IsNoun(model.Singular(word))))
                return false;
        }
        return true;
    }

    // Or with a remark that counts nothing.
    private bool EndsWith(in Item item, in Quantity quantity)
    {
        if (quantity.EndToken == item.EndToken || !model.Tokens[quantity.EndToken].Is('(') || !model.Tokens[item.EndToken - 1].Is(')'))
            return quantity.EndToken == item.EndToken;
        for (var i = quantity.EndToken + 1; i < item.EndToken - 1; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number || model.Tokens[i].Is(')') || model.Tokens[i].Has(Concepts.Subtotal))
                return false;
        }
        return true;
    }
}

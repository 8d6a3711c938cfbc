namespace ReportLint.Claims;

/// <summary>Finds the words that name a count: of a label, of a row, of a heading that ends in it.</summary>
internal sealed class ToldCountLabels(ReportModel model)
{
    private const int MostTokens = 12;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Negation | Concepts.Per
        | Concepts.Optional | Concepts.Failed | Concepts.Open | Concepts.Mean | Concepts.Statistic | Concepts.Subtotal | Concepts.Outcome | Concepts.Test | Concepts.AtLeast | Concepts.AtMost | Concepts.Score | Concepts.Identifier;

    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);
    private static readonly WordSet Silent = [.. Wordings.WordsOf(Wording.FinalWord), .. Wordings.WordsOf(Wording.NumberNoun)];

    /// <summary>Whether a quantity counts things, exactly.</summary>
    public static bool IsCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true, Precision: 1 };

    /// <summary>Whether a quantity is a value in a unit, as it was measured.</summary>
    public static bool IsMeasure(in Quantity quantity) => quantity is { Unit: not (Unit.None or Unit.Ratio or Unit.Times), Comparator: Comparator.None, IsPlain: true };

    /// <summary>Whether a word of a label says what is counted.</summary>
    public static bool Names(in Token token) => token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Total | Concepts.Universal | Concepts.Auxiliary) && !token.Has(Topics.Copula | Topics.Formerly) && !Silent.Contains(token.Value);

    public bool TryRead(in Item item, out int quantity, out (int First, int End) label)
    {
        quantity = item.Quantities.First;
        label = item.Kind switch
        {
            ItemKind.TableRow => OfRow(item, ref quantity),
            ItemKind.Heading => OfHeading(item, ref quantity),
            _ => OfLine(item, quantity),
        };
        return label.End > label.First && label.End - label.First <= MostTokens && (IsCount(model.QuantityList[quantity]) || (item.Kind != ItemKind.Heading && IsMeasure(model.QuantityList[quantity]))) && Says(label);
    }

    /// <summary>Reads a sentence that counts and says nothing else: "38 winches were moved".</summary>
    public bool TryReadSentence(in Item item, int q, out (int First, int End) label)
    {
        label = default;
        ref readonly var quantity = ref model.QuantityList[q];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || item.Status is not (Polarity.None or Polarity.Done) || !IsCount(quantity) || !StartsSentence(item, quantity))
            return false;
        var (end, isTold) = (quantity.EndToken, false);
        for (; end < item.EndToken && end - quantity.EndToken <= MostTokens && model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Topics.Joining); end++)
        {
            if (Narrowing.Contains(word.Value) || (word.Has(Concepts.Stop) && !word.Has(Concepts.Auxiliary) && !word.Has(Topics.Copula)) || word.Has(Concepts.Increment))
                return false;
            isTold |= Names(word) && end > quantity.EndToken;
        }
        label = (quantity.EndToken, end);
        return isTold && (end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Number && !model.Tokens[end].Is('/') && !model.Tokens[end].Is('-')) && end - quantity.EndToken <= MostTokens && Says(label);
    }

    private bool StartsSentence(in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i >= item.FirstToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('.') || token.Is(';') || token.Kind == TokenKind.Break)
                return true;
            if (token.Kind != TokenKind.Mark && !token.Has(Concepts.Universal | Concepts.Total) && !(token.Kind == TokenKind.Word && Silent.Contains(token.Value)))
                return false;
        }
        return true;
    }

    private bool Says((int First, int End) label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && token.Has(Otherwise)))
                return false;
        }
        return true;
    }

    // "Bollards painted (both quays): 140".
    private (int First, int End) OfLine(in Item item, int quantity)
    {
        if (item.LabelEnd < 0 || !model.StandsBehindLabel(item, model.QuantityList[quantity]) || !Ends(model.QuantityList[quantity].EndToken, item.EndToken))
            return default;
        var end = item.FirstToken;
        while (end < item.LabelEnd && !model.Tokens[end].Is('('))
            end++;
        return (item.FirstToken, end);
    }

    private bool Ends(int at, int end) => at >= end || model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Break || model.Tokens[at].Is('(') || model.Tokens[at].Is('.') || model.Tokens[at].Is(',');

    // "Bollards painted (140)".
    private (int First, int End) OfHeading(in Item item, ref int quantity)
    {
        quantity = item.Quantities.End - 1;
        ref readonly var count = ref model.QuantityList[quantity];
        return item.Quantities.End - item.Quantities.First == 1 && count.EndToken + 1 == item.EndToken && model.Tokens[count.EndToken].Is(')') && count.FirstToken - 1 > item.FirstToken && model.Tokens[count.FirstToken - 1].Is('(')
            ? (item.FirstToken, count.FirstToken - 1) : default;
    }

    // "| Bollards painted | 140 |": the only number of its row.
    private (int First, int End) OfRow(in Item row, ref int quantity)
    {
        if (row.Cells.End - row.Cells.First < 2 || row.Quantities.End - row.Quantities.First != 1)
            return default;
        ref readonly var label = ref model.CellList[row.Cells.First];
        ref readonly var value = ref model.CellList[row.Cells.First + 1];
        ref readonly var count = ref model.QuantityList[quantity];
        return value.Quantities.First == quantity && value.Quantities.End == quantity + 1 && count.FirstToken == value.FirstToken && Ends(count.EndToken, value.EndToken) ? (label.FirstToken, label.EndToken) : default;
    }
}

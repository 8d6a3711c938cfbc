namespace ReportLint.Claims;

/// <summary>Finds sentences that give the shares of one whole up to what remains of it: "46% came by sea, 31% by rail and the remaining 28% by road".</summary>
internal sealed class RemainingShareReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the word that says it and the share: "the other", "28 % restants".</summary>
    private const int Nearest = 2;

    /// <summary>A sentence of more is data.</summary>
    private const int MostShares = 12;

    /// <summary>Farther from 100 % than this they are no shares of one whole.</summary>
    private const double Near = 15;

    private const Concepts Otherwise = Concepts.Change | Concepts.Target | Concepts.Score | Concepts.Uptime | Concepts.Plan | Concepts.Future | Concepts.Mean;

    private static readonly WordSet Rests = Wordings.WordsOf(Wording.RemainingShare);

    private readonly List<Quantity> _shares = [];

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && Model.HoldsUnit(Unit.Percent, item) && item.Quantities.End - item.Quantities.First is > 1 and <= 2 * MostShares && Model.HoldsOneOf(Rests, item.FirstToken, item.EndToken))
                ReadItem(i, item);
        }
    }

    private void ReadItem(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Percent } rest && IsRest(item, rest) && ReadSentence(item, rest))
            {
                Model.ClaimsOf<ShareSum>().Add(new ShareSum(rest.Span, index, [.. _shares], false));
                return;
            }
        }
    }

    // "The remaining 28%", "28% remaining", "les 28 % restants".
    private bool IsRest(in Item item, in Quantity rest)
    {
        for (var i = Math.Max(item.FirstToken, rest.FirstToken - Nearest); i < Math.Min(item.EndToken, rest.EndToken + Nearest); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (i < rest.FirstToken && token.Kind != TokenKind.Word)
                i = rest.EndToken - 1;
            else if (i >= rest.EndToken && token.Kind != TokenKind.Word)
                return false;
            else if (token.Kind == TokenKind.Word && Rests.Contains(token.Value))
                return true;
        }
        return false;
    }

    private bool IsAside(int first, int end)
    {
        for (var i = end - 1; i >= first && !Model.Tokens[i].Is(')'); i--)
        {
            if (Model.Tokens[i].Is('('))
                return true;
        }
        return false;
    }

    // All percentages of its sentence, none of them within parentheses, which may part another one.
    private bool ReadSentence(in Item item, in Quantity rest)
    {
        _shares.Clear();
        var (first, end) = (rest.FirstToken, rest.EndToken);
        while (first > item.FirstToken && !Model.Tokens[first - 1].Is('.') && Model.Tokens[first - 1].Kind != TokenKind.Break)
            first--;
        while (end < item.EndToken && !Model.Tokens[end].Is('.') && Model.Tokens[end].Kind != TokenKind.Break)
            end++;
        if ((Model.ConceptsOf(first, end) & Otherwise) != 0)
            return false;
        var (sum, last) = (0.0, first);
        for (var q = Model.FirstQuantityFrom(item, first); q < item.Quantities.End && Model.QuantityList[q].EndToken <= end; q++)
        {
            ref readonly var share = ref Model.QuantityList[q];
            if (share.Unit != Unit.Percent)
                continue;
            if (share.Comparator != Comparator.None || _shares.Count == MostShares || IsAside(last, share.FirstToken) || Model.Tokens[share.FirstToken - 1].Is('+'))
                return false;
            last = share.EndToken;
            _shares.Add(share);
            sum += share.Value;
        }
        return _shares.Count > 1 && Math.Abs(sum - 100) <= Near && Math.Abs(sum - 100) > _shares.Sum(share => share.Precision) / 2;
    }
}

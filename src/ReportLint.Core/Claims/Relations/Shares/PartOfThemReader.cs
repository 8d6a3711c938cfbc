namespace ReportLint.Claims;

/// <summary>Finds a part of what was counted just before that is greater than it: <c>25 berths were looked at, 27 of them had oil</c>, <c>25 postes, dont 27 propres</c>.</summary>
internal sealed class PartOfThemReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between a number and the word that stands for what was counted: "27 d'entre eux".</summary>
    private const int Nearest = 4;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    /// <summary>In tokens, from the whole to its part behind a comma.</summary>
    private const int Farthest = 16;

    private const Concepts Otherwise = Concepts.Per | Concepts.Future | Concepts.Plan | Concepts.Target | Concepts.Before | Concepts.Increment | Concepts.AtLeast;

    private static readonly WordSet Pronouns = Wordings.WordsOf(Wording.PartPronoun), Moves = Wordings.WordsOf(Wording.MovingVerb);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.TableRow or ItemKind.Heading || item.Quantities.End - item.Quantities.First is < 2 or > MostQuantities || !((item.Concepts & Concepts.OutOf) != 0 || Model.HoldsOneOf(Pronouns, item.FirstToken, item.EndToken)))
                continue;
            for (var q = item.Quantities.First + 1; q < item.Quantities.End; q++)
            {
                if (IsCount(q) && ((IsOfThem(item, Model.QuantityList[q]) ? FindWhole(item, q) : FindWholeBefore(item, q)) is var whole and >= 0))
                    Add(i, q, whole);
            }
        }
    }

    private bool IsCount(int quantity) => ToldCountLabels.IsCount(Model.QuantityList[quantity]);

    private bool IsOfThem(in Item item, in Quantity part)
    {
        // "dont 27", "of which 27".
        ref readonly var before = ref Model.Tokens[part.FirstToken - 1];
        if (IsPronoun(before) && (before.Has(Concepts.Of) || !Model.Tokens[part.FirstToken - 2].Is('.')))
            return part.FirstToken - 2 >= item.FirstToken && (Model.Tokens[part.FirstToken - 2].Is(',') || Model.Tokens[part.FirstToken - 2].Has(Concepts.OutOf));
        // "27 of them", "27 d'entre eux".
        var isOf = false;
        for (var i = part.EndToken; i < Math.Min(item.EndToken, part.EndToken + Nearest); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (IsPronoun(token))
                return isOf;
            if (i == part.EndToken ? token.Length > 1 && !token.Has(Concepts.Of | Concepts.OutOf | Concepts.Stop) : token.Kind == TokenKind.Number || token.Is(',') || token.Is('.') || token.Is(')'))
                return false;
            isOf = true;
        }
        return false;
    }

    // "Of 48 valves 52 were replaced", "of the 480 guests over 65 that we asked, 512 came": the sentence starts with the whole; the number of a measure may stand between.
    private int FindWholeBefore(in Item item, int part)
    {
        ref readonly var quantity = ref Model.QuantityList[part];
        var start = quantity.FirstToken;
        while (start > item.FirstToken && !Model.Tokens[start - 1].Is('.') && Model.Tokens[start - 1].Kind is not (TokenKind.Break or TokenKind.Mark))
            start--;
        var whole = Model.FirstQuantityFrom(item, start);
        if (whole >= part || !Model.Tokens[start].Has(Concepts.OutOf) || !IsCount(whole) || Model.QuantityList[whole].Value >= quantity.Value || Model.QuantityList[whole].FirstToken - start > Nearest || !IsVerb(item, quantity.EndToken)
            || (Model.ConceptsOf(start, quantity.EndToken + 1) & Otherwise & ~(Concepts.AtLeast | Concepts.Per)) != 0)
            return -1;
        var from = Model.QuantityList[whole].EndToken;
        for (var q = whole + 1; q < part; q++)
        {
            if (IsCount(q) && !Model.Tokens[Model.QuantityList[q].EndToken].Has(Topics.Measured | Topics.Capacity))
                return -1;
        }
        for (var i = start; i < quantity.FirstToken; i++)
        {
            if (i < from ? i < Model.QuantityList[whole].FirstToken && !Model.Tokens[i].Has(Concepts.Stop | Concepts.OutOf) : Model.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) && !(Model.Tokens[i].Is(',') && i + 1 == quantity.FirstToken))
                return -1;
        }
        return quantity.FirstToken - from <= (Model.Tokens[quantity.FirstToken - 1].Is(',') ? Farthest : Nearest) ? whole : -1;
    }

    // "were", "sont", "came"; "answered" and nothing that it belongs to.
    private bool IsVerb(in Item item, int at) =>
        at < item.EndToken && Model.Tokens[at] is { Kind: TokenKind.Word } verb && (verb.Has(Concepts.Auxiliary) || verb.Has(Topics.Copula | Topics.Formerly) || Moves.Contains(verb.Value)
            || (Model.Wordings.EndsParticiple(Model.Text.Slice(verb.Span)) && (at + 1 == item.EndToken || Model.Tokens[at + 1].Kind != TokenKind.Word || Model.Tokens[at + 1].Has(Concepts.Stop))));

    private static bool IsPronoun(in Token token) => token.Kind == TokenKind.Word && Pronouns.Contains(token.Value);

    // The greatest of the counts before it in its sentence; -1 where one of them is not less, or says something else.
    private int FindWhole(in Item item, int part)
    {
        ref readonly var quantity = ref Model.QuantityList[part];
        var start = quantity.FirstToken;
        while (start > item.FirstToken && !Model.Tokens[start - 1].Is('.') && !Model.Tokens[start - 1].Is(';') && Model.Tokens[start - 1].Kind != TokenKind.Break)
            start--;
        var end = quantity.EndToken;
        while (end < item.EndToken && !Model.Tokens[end].Is('.') && !Model.Tokens[end].Is(';') && Model.Tokens[end].Kind != TokenKind.Break)
            end++;
        if ((Model.ConceptsOf(start, end) & Otherwise) != 0)
            return -1;
        var whole = -1;
        for (var q = part - 1; q >= item.Quantities.First && Model.QuantityList[q].FirstToken >= start; q--)
        {
            if (!IsCount(q) || Model.QuantityList[q].Value >= quantity.Value || !CountsThings(item, q))
                return -1;
            if (whole < 0 || Model.QuantityList[q].Value > Model.QuantityList[whole].Value)
                whole = q;
        }
        return whole;
    }

    // A noun behind it, or a label before it.
    private bool CountsThings(in Item item, int quantity)
    {
        ref readonly var count = ref Model.QuantityList[quantity];
        return Model.StandsBehindLabel(item, count) || Model.Tokens[count.EndToken] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop | Concepts.Unit | Concepts.Auxiliary) && MonthNames.Find(noun.Value) == 0;
    }

    private void Add(int item, int part, int whole)
    {
        var claims = Model.ClaimsOf<PartExceedsWhole>();
        var span = Model.QuantityList[part].NumberSpan;
        if (!claims.Exists(claim => claim.Span == span))
            claims.Add(new PartExceedsWhole(span, Model.QuantityList[whole].NumberSpan, Model.QuantityList[whole].Value, item));
    }
}

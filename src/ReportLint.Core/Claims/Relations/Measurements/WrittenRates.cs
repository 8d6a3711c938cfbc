using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Rates whose unit stands behind words of their own: "2-3 million crates per second", "40 million de caisses par seconde".</summary>
internal sealed class WrittenRates(ReportModel model)
{
    /// <summary>In words, from the number to "per".</summary>
    private const int MostWords = 4;

    private static readonly WordSet Seconds = Wordings.WordsOf(Wording.SecondNoun);

    /// <summary>Whether a plain number counts something a second.</summary>
    public bool Are(in Item item, in Quantity quantity) => EndOf(item, quantity) >= 0;

    /// <summary>The number with what it counts.</summary>
    public Quantity WithUnit(in Item item, Quantity quantity) =>
        quantity.Unit == Unit.None && EndOf(item, quantity) is >= 0 and var end ? quantity with { Span = TextSpan.FromBounds(quantity.Span.Start, model.Tokens[end - 1].End) } : quantity;

    private int EndOf(in Item item, in Quantity quantity)
    {
        var end = Math.Min(item.EndToken - 1, quantity.EndToken + MostWords);
        for (var i = quantity.EndToken; i < end && model.Tokens[i].Kind is TokenKind.Word or TokenKind.Punctuation; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Per) || (token.Is('/') && token.IsGlued))
                return i > quantity.EndToken && model.Tokens[i + 1].Kind == TokenKind.Word && Seconds.Contains(model.Tokens[i + 1].Value) ? i + 2 : -1;
            if (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop) && !token.Has(Concepts.Of)))
                return -1;
        }
        return -1;
    }
}

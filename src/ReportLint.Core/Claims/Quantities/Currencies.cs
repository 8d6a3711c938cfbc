namespace ReportLint.Claims;

/// <summary>The signs of money.</summary>
internal static class Currencies
{
    private static readonly uint Thousand = WordFolder.Hash("k".AsSpan());
    private static readonly uint Million = WordFolder.Hash("m".AsSpan());

    public static bool Is(in Token token) => token.Is('$') || token.Is('\u20AC') || token.Is('\u00A3');

    public static Unit Of(in Token token) => token.Value switch { '$' => Unit.Dollar, '\u20AC' => Unit.Euro, _ => Unit.Pound };

    /// <summary>The unit of "12 k€" and "1,2 M€", given what stands after the number.</summary>
    public static Unit OfThousands(in Token letter, in Token sign) =>
        !sign.Is('\u20AC') || !sign.IsGlued ? Unit.None : letter.Value == Thousand ? Unit.ThousandEuros : letter.Value == Million
            ? Unit.MillionEuros : Unit.None;
}

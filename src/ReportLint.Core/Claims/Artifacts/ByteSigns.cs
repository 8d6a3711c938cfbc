using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the letter that stands for bytes where the size of a file is given: "259 B", "259 o". Elsewhere it may be
/// anything.</summary>
internal static class ByteSigns
{
    /// <summary>A number with the letter after it; as it was where none stands there.</summary>
    public static Quantity Read(ReportModel model, in Quantity number)
    {
        if (number.Unit != Unit.None || number.EndToken >= model.Tokens.Count
            || model.Tokens[number.EndToken] is not { Kind: TokenKind.Word, Length: 1 } sign
            || model.Text.Content[sign.Start] is not ('B' or 'o') || sign.Start > number.Span.End + 1)
            return number;
        return number with { Unit = Unit.Byte, Span = TextSpan.FromBounds(number.Span.Start, sign.End), EndToken = number.EndToken + 1 };
    }
}

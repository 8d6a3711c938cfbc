using System.Globalization;

namespace ReportLint.Hosting.Output;

/// <summary>Keeps what a report or a file name holds from steering the terminal: control characters, and marks that change the order of
/// text.</summary>
internal static class Printable
{
    private const char Unprintable = '\uFFFD';

    public static string Text(string text)
    {
        foreach (var c in text)
        {
            if (IsSteering(c))
                return new([.. text.Select(each => IsSteering(each) ? Shown(each) : each)]);
        }
        return text;
    }

    private static bool IsSteering(char c) => char.IsControl(c) || IsDirectional(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The embeddings, overrides and isolates of UAX #9 §2, which make a line look like another one.</summary>
    private static bool IsDirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>U+2400 starts the pictures of the C0 controls.</summary>
    private static char Shown(char c) => c switch
    {
        < ' ' => (char)(0x2400 + c),
        '\u007F' => '\u2421',
        _ => Unprintable,
    };
}

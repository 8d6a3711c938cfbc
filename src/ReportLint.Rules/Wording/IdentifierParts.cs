using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>Tells words from parts of identifiers, paths and numbers: "SELECT_ALL", "READ.md", "$HOME", "docs/PILOT".</summary>
internal static class IdentifierParts
{
    /// <summary>Whether a word is written together with more than a word.</summary>
    public static bool IsPart(string text, TextSpan word) =>
        IsJoint(text, word.Start - 1, word.Start - 2) || IsJoint(text, word.End, word.End + 1);

    private static bool IsJoint(string text, int at, int beyond)
    {
        var hasBeyond = beyond >= 0 && beyond < text.Length;
        return at >= 0 && at < text.Length && text[at] switch
        {
            '_' or '@' or '$' or '=' or '\\' => true,
            '.' => hasBeyond && char.IsLetterOrDigit(text[beyond]),
            // "and/or" are two words.
            '/' => !hasBeyond || !char.IsLetter(text[beyond]),
            // "COVID-19"; "2-week" has the number first.
            '-' => at < beyond && hasBeyond && char.IsDigit(text[beyond]),
            _ => char.IsDigit(text[at]),
        };
    }
}

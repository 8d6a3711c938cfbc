using System.Security.Cryptography;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>Recognizes the diagnostics of one file in a later version of it: by the rule and the words that are covered, not by where they stand. What
/// covers the same words again is told apart by its number, so a list of known findings neither grows nor shrinks when lines move.</summary>
internal sealed class Fingerprints(SourceText? text)
{
    private readonly Dictionary<string, int> _occurrences = [];

    /// <summary>Must be asked in the order of the diagnostics.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var words = $"{diagnostic.Id}\n{(text is null ? "" : Normalized(text.Slice(diagnostic.Span)))}";
        var occurrence = _occurrences[words] = _occurrences.GetValueOrDefault(words) + 1;
        return Hash(FormattableString.Invariant($"{words}\n{occurrence}"));
    }

    /// <summary>The first half of a SHA-256, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>Letters and digits in lower case, one blank between words: markup and line breaks may change.</summary>
    private static string Normalized(ReadOnlySpan<char> covered)
    {
        var words = new StringBuilder();
        foreach (var rune in covered.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune))
                words.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }
        return words.ToString().TrimEnd();
    }
}

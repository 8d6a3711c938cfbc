using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Hosting.Output;

/// <summary>Recognizes the diagnostics of one file in a later version of it: by the rule and the words that are covered, not by where they
/// stand. What covers the same words again is distinguished by its number, so a list of known findings neither grows nor shrinks when lines
/// move.</summary>
internal sealed class Fingerprints(SourceText? text)
{
    private readonly Dictionary<string, int> _occurrences = [];

    /// <summary>What makes a diagnostic the same, before it is hashed. Must be asked in the order of the diagnostics.</summary>
    public string IdentityOf(Diagnostic diagnostic)
    {
        var words = $"{diagnostic.Id}\n{(text is null ? "" : Normalized(text.ToString(diagnostic.Span)))}";
        var occurrence = _occurrences[words] = _occurrences.TryGetValue(words, out var before) ? before + 1 : 1;
        return FormattableString.Invariant($"{words}\n{occurrence}");
    }

    /// <summary>The first half of a SHA-256, in hexadecimal digits.</summary>
    public static string Hash(string text)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
#else
        using var sha256 = SHA256.Create();
        return string.Concat(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(16)
            .Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
#endif
    }

    /// <summary>Letters and digits in lower case, one blank between words: markup and line breaks may change.</summary>
    private static string Normalized(string covered)
    {
        var words = new StringBuilder();
        for (var i = 0; i < covered.Length; i++)
        {
            var isPair = char.IsSurrogatePair(covered, i);
            if (char.IsLetterOrDigit(covered, i) || char.IsSymbol(covered, i))
                words.Append(covered, i, isPair ? 2 : 1);
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
                words.Append(' ');
            if (isPair)
                i++;
        }
        return words.ToString().TrimEnd().ToLowerInvariant();
    }
}

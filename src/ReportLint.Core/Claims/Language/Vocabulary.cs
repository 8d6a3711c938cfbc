using System.Security.Cryptography;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A user's own words, in the format of the word lists: sections such as <c>[Done]</c>, and below each a phrase a
/// line.</summary>
public sealed class Vocabulary
{
    /// <summary>How long the text of a vocabulary may be: in bytes for hosts that read files, in UTF-16 code units for <see
    /// cref="Parse"/>.</summary>
    internal const int MaxSize = 256_000;

    private Vocabulary(VocabularyReader read, SourceText text)
    {
        Phrases = read.Phrases;
        Mistakes = read.Mistakes;
        Key = KeyOf(text.Content);
    }

    /// <summary>What is wrong in the text: RL0002, by position. What is wrong is left out, and the rest counts.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; }

    /// <summary>The phrases.</summary>
    internal IReadOnlyList<VocabularyPhrase> Phrases { get; }

    /// <summary>The same for texts that are the same, and different for others.</summary>
    internal string Key { get; }

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">What the file holds. Nothing in it makes the method throw.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Vocabulary Parse(SourceText text) =>
        new(VocabularyReader.Read(text ?? throw new ArgumentNullException(nameof(text))), text);

    private static string KeyOf(string text)
    {
#if NET
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
#else
        using var sha256 = SHA256.Create();
        return BitConverter.ToString(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)));
#endif
    }
}

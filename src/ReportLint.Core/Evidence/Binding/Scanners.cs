using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Knows programs that look for vulnerabilities by their names.</summary>
internal static class Scanners
{
    /// <summary>Whether a program is one, as <c>Trivy</c> and <c>Semgrep OSS</c> are.</summary>
    public static bool Is(string tool)
    {
        var words = new List<uint>();
        NameWords.AddTo(words, tool.AsSpan());
        words.Add(WordFolder.Hash(tool.AsSpan()));
        return words.Exists(word => (Lexicon.Default.MeaningOf(word).Topics & Topics.Scanner) != 0);
    }
}

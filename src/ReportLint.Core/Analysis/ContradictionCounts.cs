using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>How often each contradiction (RL2) is found in a text, by rule and words: positions change with every fix, and so does the case
/// of a quoted word.</summary>
internal sealed class ContradictionCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ContradictionCounts(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            if (IsContradiction(diagnostic) && !diagnostic.IsSuppressed)
                Add(KeyOf(diagnostic), 1);
        }
    }

    public static bool IsContradiction(Diagnostic diagnostic) => diagnostic.Descriptor.Category == Category.Consistency;

    /// <summary>Whether some contradiction occurs more often than in the text before.</summary>
    public bool HasMoreThan(ContradictionCounts before)
    {
        foreach (var pair in _counts)
        {
            if (pair.Value > before.Of(pair.Key))
                return true;
        }
        return false;
    }

    private int Of(string key) => _counts.TryGetValue(key, out var count) ? count : 0;

    private void Add(string key, int count) => _counts[key] = Of(key) + count;

    private static string KeyOf(Diagnostic diagnostic)
    {
        var key = new StringBuilder(diagnostic.Id);
        foreach (var letter in diagnostic.Message)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToUpperInvariant(letter));
            else if (key[key.Length - 1] != ' ')
                key.Append(' ');
        }
        return key.ToString();
    }
}

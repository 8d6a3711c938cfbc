namespace ReportLint.Diagnostics;

/// <summary>Finds what was meant by a word that is unknown.</summary>
public static class Suggestion
{
    /// <summary>Looks among the words that are known, whatever their case.</summary>
    /// <returns>The known word that is written most like it; null where none is alike.</returns>
    public static string? For(string written, IEnumerable<string> known)
    {
        var closest = known.OrderBy(word => Distance(written, word)).FirstOrDefault();
        // Beyond a third of its letters it is another word.
        return closest is not null && Distance(written, closest) <= Math.Max(written.Length / 3, 1) ? closest : null;
    }

    private static int Distance(string left, string right) => EditDistance.Between(left.ToUpperInvariant(), right.ToUpperInvariant());
}

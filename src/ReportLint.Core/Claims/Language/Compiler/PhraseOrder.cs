namespace ReportLint.Claims;

/// <summary>Sorts phrases by the letter they start with, without its case, so that those of one letter stand together; then by their
/// characters.</summary>
internal sealed class PhraseOrder : IComparer<string>
{
    private const int Letters = 32;

    /// <summary>The only one.</summary>
    public static PhraseOrder Instance { get; } = new();

    /// <summary>A letter without its case, from 0 to 31: the same for small and capital letters of ASCII and Latin-1. Other characters
    /// share numbers with letters.</summary>
    public static int LetterOf(char letter) => letter & (Letters - 1);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var letters = LetterOf(x![0]).CompareTo(LetterOf(y![0]));
        return letters != 0 ? letters : string.CompareOrdinal(x, y);
    }
}

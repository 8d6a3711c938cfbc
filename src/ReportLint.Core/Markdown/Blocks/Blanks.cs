namespace ReportLint.Markdown;

/// <summary>Spaces and tabs (CommonMark 0.31.2 §2.1).</summary>
internal static class Blanks
{
    public static bool IsBlank(this char c) => c is ' ' or '\t';

    public static bool IsBlank(this ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (!c.IsBlank())
                return false;
        return true;
    }
}

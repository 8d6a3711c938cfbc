namespace ReportLint.Claims.Supporting;

/// <summary>Whether a line names a file that tells what was found: <c>audit-report.md</c>, <c>rapport-de-charge.pdf</c>.</summary>
internal static class FindingFiles
{
    /// <summary>In UTF-16 units; no path is longer.</summary>
    private const int Longest = 256;

    public static bool IsNamed(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Code && token.Length <= Longest && IsFinding(model, model.Text.Slice(token.Span).Trim('`').Trim()))
                return true;
        }
        return false;
    }

    // A name with blanks is a command or a phrase.
    private static bool IsFinding(ReportModel model, ReadOnlySpan<char> code) =>
        code.IndexOf(' ') < 0 && code.LastIndexOf('.') is > 0 and var dot && code.Length - dot is > 1 and <= 6
        && model.Wordings.IsIn(code.Slice(0, dot), Wording.FindingFile);
}

namespace ReportLint.Claims.Supporting;

/// <summary>Who is said to have done it.</summary>
internal static class Attributions
{
    // What is no name, although it may start with a capital.
    private const Topics NoName = Topics.Role | Topics.Tool | Topics.Standard | Topics.Compliance;

    private static readonly WordSet By = Wordings.WordsOf(Wording.ByPreposition);

    /// <summary>Whether a run of tokens says by whom, with a name: "by Harbour Assurance", "par Jeanne Martin"; a role is no
    /// name.</summary>
    public static bool NamesSomebody(ReportModel model, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (IsBy(model.Tokens[i]) && IsName(model.Tokens[i + 1]))
                return true;
        }
        return false;
    }

    /// <summary>By, par.</summary>
    public static bool IsBy(in Token token) => token.Kind == TokenKind.Word && By.Contains(token.Value);

    /// <summary>Whether a token may be part of a name: a capital, and no role, tool or standard.</summary>
    public static bool IsName(in Token token) =>
        token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Capitalised) != 0 && !token.Has(NoName);
}

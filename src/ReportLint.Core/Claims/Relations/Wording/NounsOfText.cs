namespace ReportLint.Claims;

/// <summary>What is read and not counted: "comprehensive" says of a review how it was made, and "state of the art" what it studies.</summary>
internal static class NounsOfText
{
    private static readonly WordSet Words = Wordings.WordsOf(Wording.TextNoun);

    public static bool Contains(in Token token) => token.Kind == TokenKind.Word && Words.Contains(token.Value);
}

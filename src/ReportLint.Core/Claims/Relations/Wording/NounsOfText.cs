namespace ReportLint.Claims;

/// <summary>What is read and not counted: "comprehensive" says of a review how it was made, and "state of the art" what it studies.</summary>
internal static class NounsOfText
{
    private static readonly HashSet<uint> Words =
        WordFolder.Hashes("report reports review reviews audit audits analysis analyses survey summary plan plans overview look understanding assessment evaluation study comparison research strategy check checklist "
            + "rapport rapports revue revues analyse étude bilan stratégie synthèse");

    public static bool Contains(in Token token) => token.Kind == TokenKind.Word && Words.Contains(token.Value);
}

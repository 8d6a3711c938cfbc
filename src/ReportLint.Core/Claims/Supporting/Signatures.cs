namespace ReportLint.Claims.Supporting;

/// <summary>Who signs a report: a person, or a role, a team or a tool in a person's place.</summary>
internal static class Signatures
{
    // In tokens.
    private const int LongestSigner = 12;

    private const Concepts States = Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.Achieved | Concepts.NotApplicable;

    /// <summary>Reads an item that says who signs: "Approved by: ...", "Signature: ...".</summary>
    /// <param name="model">The report.</param>
    /// <param name="item">The item.</param>
    /// <param name="first">The first token of what signs.</param>
    /// <param name="end">The token after the signer.</param>
    /// <returns>Who signs; <see cref="Signer.None"/> where the item says no such thing.</returns>
    public static Signer Read(ReportModel model, in Item item, out int first, out int end)
    {
        end = first = model.FirstAfterSigns(item.FirstToken, item.EndToken);
        if (first >= item.EndToken || !model.Tokens[first].Has(Topics.SignedBy))
            return Signer.None;
        var signer = first + model.Tokens[first].Width;
        // "Signed messages" are signed by nobody who could be meant.
        var isTold = Attributions.IsBy(model.Tokens[signer - 1]) || (signer < item.EndToken && model.Tokens[signer].Is(':'));
        if (!isTold && item.Kind != ItemKind.TableRow)
            return Signer.None;
        while (signer < item.EndToken && model.Tokens[signer].Kind == TokenKind.Punctuation && !model.Tokens[signer].Is('['))
            signer++;
        // "Sign-off: complete" names nobody yet.
        if (signer >= item.EndToken || model.Tokens[signer].Kind is not (TokenKind.Word or TokenKind.Code)
            || model.Tokens[signer].Has(Topics.Approval) || model.Tokens[signer].Has(States))
            return Signer.None;
        if (IsRole(model, signer, item.EndToken, out end))
            return IsNamedAfter(model, end, item.EndToken) ? Signer.Person : Signer.Role;
        return IsPerson(model, signer, end) ? Signer.Person : Signer.None;
    }

    /// <summary>Whether what stands where a name should, up to a comma or a parenthesis, is a role, a team or a tool.</summary>
    /// <param name="model">The report.</param>
    /// <param name="first">The first token.</param>
    /// <param name="last">The token after the last one that may be read.</param>
    /// <param name="end">The token after the name.</param>
    public static bool IsRole(ReportModel model, int first, int last, out int end)
    {
        var isRole = false;
        for (end = first; end < Math.Min(last, first + LongestSigner) && !EndsName(model.Tokens[end]); end++)
            isRole |= model.Tokens[end].Has(Topics.Role | Topics.Tool);
        return isRole;
    }

    /// <summary>Whether a name of two words, as persons have them, starts at a token.</summary>
    public static bool IsPerson(ReportModel model, int at, int end) =>
        at + 1 < end && IsPersonal(model.Tokens[at]) && IsPersonal(model.Tokens[at + 1]);

    private static bool IsPersonal(in Token token) => Attributions.IsName(token) && token.Concepts == Concepts.None;

    // "Lead architect (Anna Weber)", "QA, Jean Morel".
    private static bool IsNamedAfter(ReportModel model, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestSigner); at++)
        {
            if ((model.Tokens[at].Is('(') || model.Tokens[at].Is(',')) && IsPerson(model, at + 1, end))
                return true;
        }
        return false;
    }

    private static bool EndsName(in Token token) => token.Kind is TokenKind.Break or TokenKind.Mark or TokenKind.Date
        || token.Is(',') || token.Is('(') || token.Is('|') || token.Is('.') || token.Is(';') || token.IsFreeDash;
}

namespace ReportLint.Claims;

/// <summary>Who signs a report off: a person, or a role, a team or a tool in a person's place.</summary>
internal static class Signatures
{
    private const int LongestSignature = 12;

    /// <summary>Where an item says by whom it is approved, whether that names nobody; null where it says no such thing.</summary>
    /// <param name="model">The report.</param>
    /// <param name="item">The item.</param>
    /// <param name="first">The words that sign.</param>
    /// <param name="end">The end of what signs.</param>
    public static bool? IsByRole(ReportModel model, in Item item, out int first, out int end)
    {
        end = first = item.FirstToken;
        while (first < item.EndToken && model.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
            first++;
        // "Tested & certified by".
        var signed = first + 2 < item.EndToken && model.Tokens[first].Kind == TokenKind.Word && !model.Tokens[first].Has(Topics.SignedBy) && (model.Tokens[first + 1].Is('&') || model.Tokens[first + 1].Has(Topics.Joining)) ? first + 2 : first;
        if (signed >= item.EndToken || !model.Tokens[signed].Has(Topics.SignedBy))
            return null;
        var signer = signed + model.Tokens[signed].Width;
        // "Signed: ..." is a signature, "Signed messages" is not.
        if (!EndsWithBy(model, signer) && !(signer < item.EndToken && model.Tokens[signer].Is(':')) && item.Kind != ItemKind.TableRow)
            return null;
        while (signer < item.EndToken && model.Tokens[signer].Kind is TokenKind.Punctuation && !model.Tokens[signer].Is('['))
            signer++;
        // "Sign-off: complete", "signature: pending" name nobody yet.
        if (signer < item.EndToken && model.Tokens[signer] is var state && (state.Has(Topics.Approval) || state.Has(Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.Achieved | Concepts.NotApplicable)))
            return null;
        var isRole = IsRole(model, signer, item.EndToken, out end) && !NamesSomebody(model, end, item.EndToken);
        return end > signer && model.Tokens[signer].Kind is TokenKind.Word or TokenKind.Code ? isRole : null;
    }

    /// <summary>Whether what stands where a name should, up to a comma or a parenthesis, is a role, a team or a tool.</summary>
    public static bool IsRole(ReportModel model, int first, int last, out int end)
    {
        var isRole = false;
        for (end = first; end < Math.Min(last, first + LongestSignature) && !EndsName(model.Tokens[end]); end++)
            isRole |= model.Tokens[end].Has(Topics.Role | Topics.Tool);
        return isRole;
    }

    // "Lead architect (Anna Weber)", "QA, Jean Morel".
    private static bool NamesSomebody(ReportModel model, int first, int end)
    {
        for (var i = first; i + 2 < end && i < first + LongestSignature; i++)
        {
            if ((model.Tokens[i].Is('(') || model.Tokens[i].Is(',')) && Attributions.IsName(model.Tokens[i + 1]) && Attributions.IsName(model.Tokens[i + 2]) && (model.Tokens[i + 1].Concepts | model.Tokens[i + 2].Concepts) == Concepts.None)
                return true;
        }
        return false;
    }

    private static bool EndsWithBy(ReportModel model, int end) => Attributions.IsBy(model.Tokens[end - 1]);

    private static bool EndsName(in Token token) => token.Kind is TokenKind.Break or TokenKind.Mark or TokenKind.Date || token.Is(',') || token.Is('(') || token.Is('|') || token.Is('.') || token.Is(';');
}

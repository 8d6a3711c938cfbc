namespace ReportLint.Claims.Supporting;

/// <summary>Reads whether an audit is said to be passed: "Penetration testing done", "✅ Security audit"; not "security audit
/// logging".</summary>
internal sealed class AuditWords(ReportModel model)
{
    // In tokens.
    private const int Reach = 4;

    private const Concepts Passed = Concepts.Done | Concepts.Achieved;

    /// <summary>Whether the audit at a token is said to be passed.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">Where the audit is named.</param>
    /// <param name="first">The first token of the claim.</param>
    /// <param name="end">The token after its last one.</param>
    public bool IsPassed(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at + model.Tokens[at].Width);
        if (item.Kind == ItemKind.Heading)
            return false;
        if (IsFoundClean(item, at, ref end))
            return true;
        if (IsAttributive(item, end))
            return false;
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && IsBetween(model.Tokens[i]) | model.Tokens[i].Has(Passed); i++)
        {
            // "Security audit run and findings fixed" says it of something else.
            if (model.Tokens[i].Has(Topics.Joining) && !(i + 1 < item.EndToken && model.Tokens[i + 1].Has(Passed)))
                return false;
            if (!model.Tokens[i].Has(Passed))
                continue;
            end = i + 1;
            return !HasObject(item, end);
        }
        return (item.Status == Polarity.Done && model.FirstBehindMarks(item.FirstToken, item.EndToken) == at)
            || IsPassedBefore(item, at, ref first);
    }

    /// <summary>Whether a phrase is part of another thing's name: "GDPR compliance documentation", "GDPR-compliant export".</summary>
    /// <param name="item">The item.</param>
    /// <param name="next">The token after the phrase.</param>
    public bool IsAttributive(in Item item, int next) =>
        next < item.EndToken && model.Tokens[next] is { Kind: TokenKind.Word } token && !IsOutcome(token);

    /// <summary>Whether a token may stand between a standard or an audit and what is said of it: other standards, their numbers, small
    /// words.</summary>
    /// <param name="token">The token.</param>
    public static bool IsBetween(in Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Mark => true,
        TokenKind.Punctuation => token.Value is not ('.' or ';' or '|' or '!' or '?'),
        TokenKind.Word => token.Length <= 4 || token.Has(Concepts.Stop | Concepts.Ordinal | Concepts.Universal | Concepts.Auxiliary)
            || token.Has(Topics.Standard | Topics.Compliant | Topics.Compliance),
        _ => false,
    };

    // "The pen test came back clean", "audit externe : aucune remarque", "the tills were fully audited".
    private bool IsFoundClean(in Item item, int at, ref int end)
    {
        if (end - at > 1 && model.Tokens[end - 1].Has(Topics.Compliant))
            return true;
        var next = end < item.EndToken && model.Tokens[end].Is(':') ? end + 1 : end;
        if (next >= item.EndToken || !model.StartsPhrase(Wording.CleanResult, item, model.Tokens[next]))
            return false;
        end = next + 1;
        return true;
    }

    private bool HasObject(in Item item, int at) => at < item.EndToken && model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
        && !model.Tokens[at].Has(Concepts.Stop | Passed) && !model.Tokens[at].Has(Topics.Passing);

    // "Passed the security audit"; not "fixed the findings of the audit".
    private bool IsPassedBefore(in Item item, int at, ref int first)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - Reach); i--)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Of | Concepts.Finding))
                return false;
            if (!model.Tokens[i].Has(Passed))
                continue;
            first = i;
            return true;
        }
        return false;
    }

    private static bool IsOutcome(in Token token) => token.Has(Topics.Copula | Topics.Compliant)
        || token.Has(Concepts.Stop | Passed | Concepts.Worked | Concepts.Before | Concepts.Auxiliary);
}

namespace ReportLint.Claims;

/// <summary>Audits that a line tells as passed.</summary>
internal sealed class PassedAudits(ReportModel model)
{
    /// <summary>Whether an audit is told as passed: "Penetration testing done", "✅ Security audit"; not "security audit logging".</summary>
    public bool IsPassed(in Item item, int at, out int first, out int end)
    {
        first = at;
        end = at + Math.Max(1, (int)model.Tokens[at].PhraseLength);
        if (IsFoundClean(item, at, ref end))
            return true;
        if (IsAttributive(item, end))
            return false;
        for (var i = end; i < Math.Min(item.EndToken, end + 4) && IsBetween(model.Tokens[i]) | model.Tokens[i].Has(Concepts.Done | Concepts.Achieved); i++)
        {
            // "Security audit run and findings fixed", "security audit: fixed two findings" tell of something else.
            if (model.Tokens[i].Has(Topics.Joining) && !(i + 1 < item.EndToken && model.Tokens[i + 1].Has(Concepts.Done | Concepts.Achieved)))
                return false;
            if (!model.Tokens[i].Has(Concepts.Done | Concepts.Achieved))
                continue;
            end = i + 1;
            return item.Kind != ItemKind.Heading && !HasObject(item, end);
        }
        return (item.Status == Polarity.Done && item.Kind != ItemKind.Heading && StartsItem(item, at)) || IsPassedBefore(item, at, ref first);
    }

    // "The pen test came back clean", "audit externe : aucune remarque"; "the tills were fully audited".
    private bool IsFoundClean(in Item item, int at, ref int end)
    {
        if (item.Kind == ItemKind.Heading)
            return false;
        if (end - at > 1 && model.Tokens[end - 1].Has(Topics.Compliant))
            return true;
        var next = end < item.EndToken && model.Tokens[end].Is(':') ? end + 1 : end;
        if (next >= item.EndToken || !model.StartsPhrase(Wording.CleanResult, item, model.Tokens[next]))
            return false;
        end = next + 1;
        return true;
    }

    private bool HasObject(in Item item, int at) =>
        at < item.EndToken && model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && !model.Tokens[at].Has(Concepts.Stop | Concepts.Done | Concepts.Achieved) && !model.Tokens[at].Has(Topics.Passing);

    // "Passed the security audit", "successfully completed penetration testing"; not "fixed the findings of the audit".
    private bool IsPassedBefore(in Item item, int at, ref int first)
    {
        if (item.Kind == ItemKind.Heading)
            return false;
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - 4) && model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Of | Concepts.Finding); i--)
        {
            if (!model.Tokens[i].Has(Concepts.Done | Concepts.Achieved))
                continue;
            first = i;
            return true;
        }
        return false;
    }

    private bool StartsItem(in Item item, int at)
    {
        for (var i = item.FirstToken; i < at; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code)
                return false;
        }
        return true;
    }

    /// <summary>Whether a phrase is part of another thing's name: "GDPR compliance documentation", "GDPR-compliant export".</summary>
    public bool IsAttributive(in Item item, int next) =>
        next < item.EndToken && model.Tokens[next] is { Kind: TokenKind.Word } token && !IsOutcome(token);

    private static bool IsOutcome(in Token token) => token.Has(Concepts.Stop | Concepts.Done | Concepts.Achieved | Concepts.Worked | Concepts.Before | Concepts.Auxiliary) || token.Has(Topics.Copula) || token.Has(Topics.Compliant);

    /// <summary>What may stand between a standard or an audit and what is said of it: other standards, their numbers, small words.</summary>
    public static bool IsBetween(in Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Mark => true,
        TokenKind.Punctuation => token.Value is not ('.' or ';' or '|' or '!' or '?'),
        TokenKind.Word => token.Length <= 4 || token.Has(Concepts.Stop | Concepts.Ordinal | Concepts.Universal) || token.Has(Topics.Standard | Topics.Compliant | Topics.Compliance),
        _ => false,
    };
}

namespace ReportLint.Claims.Supporting;

/// <summary>Reads whether words say that nothing can be wrong with the security of something: "0 critical vulnerabilities", "all
/// attacks are blocked", "100% secure".</summary>
internal sealed class SecurityWords(ReportModel model, AssertionReader assertions)
{
    // In tokens.
    private const int Reach = 5;

    // In tokens: how far other results may stand after a claim.
    private const int ReachOfResults = 12;

    private const double All = 100;

    private static readonly WordSet Lookalikes = Wordings.WordsOf(Wording.Lookalike);
    private static readonly WordSet Searches = Wordings.WordsOf(Wording.SearchNoun);
    private static readonly WordSet Kinds = Wordings.WordsOf(Wording.AttackKind);

    /// <summary>Whether the word at a token is part of such a claim.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">The token.</param>
    /// <param name="first">The first token of the claim.</param>
    /// <param name="end">The token after its last one.</param>
    public bool TryRead(in Item item, int at, out int first, out int end)
    {
        ref readonly var token = ref model.Tokens[at];
        (first, end) = (at, Math.Min(item.EndToken, at + token.Width));
        if (token.Kind != TokenKind.Word)
            return false;
        return (token.Has(Topics.Vulnerability) && IsFreeOfVulnerabilities(item, at, ref first, ref end))
            || (token.Has(Concepts.Attack) && IsProtected(item, at, ref first, ref end))
            || (token.Has(Concepts.Secure) && IsFully(item, at, ref first));
    }

    private bool IsFreeOfVulnerabilities(in Item item, int at, ref int first, ref int end) => !NamesSearch(item, end)
        && (IsNoneBefore(item, at, ref first) || IsNoneAfter(item, ref first, ref end) || AreAllRemoved(item, at, ref first, ref end))
        && !HasOthers(item, end);

    // "No vulnerability scanning".
    private bool NamesSearch(in Item item, int end) => end < item.EndToken && Searches.Contains(model.Tokens[end].Value);

    // "0 critical vulnerabilities", "aucune faille".
    private bool IsNoneBefore(in Item item, int at, ref int first)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - Reach); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (IsNone(token))
            {
                first = i;
                return true;
            }
            if (!IsKindOfFinding(token) && !token.Is('/') && !token.Is(','))
                return false;
        }
        return false;
    }

    // "Critical vulnerabilities: 0", "| Vulnerabilities | 0 |"; "Security issues: no validation of input" names one.
    private bool IsNoneAfter(in Item item, ref int first, ref int end)
    {
        var isValue = item.Kind == ItemKind.TableRow;
        for (var i = end; i < Math.Min(item.EndToken, end + Reach); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isValue |= token.Is(':') || i == item.LabelEnd;
            if (IsNone(token))
            {
                if (!isValue || NamesWhatIsLacking(item, i + 1) || !assertions.IsFactInItem(item.Index, i, i + 1))
                    return false;
                while (first > item.FirstToken && IsKindOfFinding(model.Tokens[first - 1]))
                    first--;
                end = i + 1;
                return true;
            }
            if (token.Is('?') || (token.Kind is not (TokenKind.Punctuation or TokenKind.Mark) && !IsKindOfFinding(token)))
                return false;
        }
        return false;
    }

    private bool NamesWhatIsLacking(in Item item, int next)
    {
        if (next >= item.EndToken || model.Tokens[next].Kind != TokenKind.Word || model.Tokens[next - 1].Kind == TokenKind.Number)
            return false;
        return !IsKindOfFinding(model.Tokens[next]) && !model.Tokens[next].Has(Concepts.Stop) && !model.EndsParticiple(next);
    }

    // "All security issues have been resolved"; "all high vulnerabilities" and "all 12 findings" say how much there was.
    private bool AreAllRemoved(in Item item, int at, ref int first, ref int end)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - Reach); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Severity))
                return false;
            if (!token.Has(Concepts.Universal) || token.Has(Concepts.Secure))
                continue;
            first = i;
            return ReachesAfter(item, Concepts.Done | Concepts.Protection, ref end);
        }
        return false;
    }

    // "Protection against all attacks", "toutes les attaques sont bloquées".
    private bool IsProtected(in Item item, int at, ref int first, ref int end)
    {
        var all = at - 1;
        while (all >= Math.Max(item.FirstToken, at - Reach) && model.Tokens[all].Kind == TokenKind.Word
            && !model.Tokens[all].Has(Concepts.Universal))
            all--;
        if (all < Math.Max(item.FirstToken, at - Reach) || !model.Tokens[all].Has(Concepts.Universal))
            return false;
        first = all;
        for (var i = all - 1; i >= Math.Max(item.FirstToken, all - Reach) && model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!model.Tokens[i].Has(Concepts.Protection))
                continue;
            first = i > item.FirstToken && model.Tokens[i - 1].Has(Concepts.Protection) ? i - 1 : i;
            return true;
        }
        return ReachesAfter(item, Concepts.Protection, ref end);
    }

    // "100% secure", "totalement sécurisé", "unhackable".
    private bool IsFully(in Item item, int at, ref int first)
    {
        if (IsLookalike(model.Tokens[at]))
            return false;
        if (model.Tokens[at].Has(Concepts.Universal))
            return true;
        first = at - 1;
        if (first < item.FirstToken || model.Tokens[first].Kind == TokenKind.Word)
            return first >= item.FirstToken && model.Tokens[first].Has(Concepts.Universal);
        first--;
        return first >= item.FirstToken && model.Tokens[at - 1].Is('%') && model.Tokens[first].Kind == TokenKind.Number
            && model.Tokens.NumberOf(model.Tokens[first]).Value == All;
    }

    private bool ReachesAfter(in Item item, Concepts what, ref int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Reach); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) && !token.Is(':'))
                return false;
            if (!token.Has(what))
                continue;
            end = i + 1;
            return true;
        }
        return false;
    }

    // "0 critical, 3 low" says what was found.
    private bool HasOthers(in Item item, int end)
    {
        for (var i = end; i + 1 < Math.Min(item.EndToken, end + ReachOfResults); i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number && !IsNone(model.Tokens[i]) && model.Tokens[i + 1].Has(Concepts.Severity))
                return true;
        }
        return false;
    }

    private bool IsNone(in Token token) => token.Kind switch
    {
        TokenKind.Number => model.Tokens.NumberOf(token).Value == 0,
        TokenKind.Word => token.Has(Concepts.Negation),
        _ => false,
    };

    // Words that say which findings are meant.
    private static bool IsKindOfFinding(in Token token) => token.Kind == TokenKind.Word
        && (token.Has(Concepts.KindOfFinding | Concepts.Severity | Concepts.Remaining | Concepts.Stop) || Kinds.Contains(token.Value));

    // "100 % sur mobile" and "100% sure": folded, "sûr" is the same word; its letter tells it apart.
    private bool IsLookalike(in Token token)
    {
        if (!Lookalikes.Contains(token.Value))
            return false;
        foreach (var c in model.Text.Slice(token.Span))
        {
            if (c > '~')
                return false;
        }
        return true;
    }
}

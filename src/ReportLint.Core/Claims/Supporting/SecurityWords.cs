namespace ReportLint.Claims.Supporting;

/// <summary>Reads whether words say that nothing can be wrong with the security of something: there is no vulnerability ("0 critical
/// vulnerabilities", "vulnerabilities: none"), every attack is prevented ("protected against all attacks"), or it is wholly secure ("100%
/// secure").</summary>
internal sealed class SecurityWords(ReportModel model)
{
    // In tokens.
    private const int Reach = 5;

    private const double All = 100;

    private const Concepts Kinds = Concepts.KindOfFinding | Concepts.Severity | Concepts.Remaining;

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
        return (token.Has(Concepts.Secure) && IsWhollySo(item, at, out first))
            || (token.Has(Topics.Vulnerability) && IsNone(item, at, out first, ref end))
            || ((token.Has(Topics.Vulnerability) || token.Has(Concepts.Attack)) && IsPrevented(item, at, out first, ref end));
    }

    // "100% secure", "totalement sécurisé", "unhackable".
    private bool IsWhollySo(in Item item, int at, out int first)
    {
        first = model.Tokens[at].Has(Concepts.Universal) || at == item.FirstToken ? at : at - 1;
        if (first > item.FirstToken && model.Tokens[first].Is('%'))
            first--;
        ref readonly var token = ref model.Tokens[first];
        return token.Has(Concepts.Universal)
            || (token.Kind == TokenKind.Number && model.Tokens[first + 1].Is('%') && model.Tokens.NumberOf(token).Value == All);
    }

    // "No vulnerability scanning" is of something else.
    private bool IsNone(in Item item, int at, out int first, ref int end)
    {
        var low = Math.Max(item.FirstToken, at - Reach);
        first = at;
        if (NamesAnother(item, end) || HasOthers(item, end))
            return false;
        while (first > low && (model.Tokens[first - 1].Has(Kinds) || model.Tokens[first - 1].Is('/')))
            first--;
        if (first == low || !IsNone(model.Tokens[first - 1]))
            return IsNoneAfter(item, ref end);
        first--;
        return true;
    }

    // "Critical vulnerabilities: 0", "| Vulnerabilities | 0 |"; "security issues: no validation of input" names one.
    private bool IsNoneAfter(in Item item, ref int end)
    {
        var isValue = item.Kind == ItemKind.TableRow;
        for (var i = end; i < Math.Min(item.EndToken, end + Reach); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isValue |= token.Is(':') || i == item.LabelEnd;
            if (IsNone(token))
            {
                end = i + 1;
                return isValue && !NamesAnother(item, end) && !AskingColumns.Hold(model, item, i);
            }
            if (token.Is('?') || (token.Kind is not (TokenKind.Punctuation or TokenKind.Mark) && !token.Has(Kinds | Concepts.Stop)))
                return false;
        }
        return false;
    }

    private bool NamesAnother(in Item item, int end) => end < Sentences.EndOfCell(model, item, end - 1)
        && model.Tokens[end].Kind == TokenKind.Word && !model.EndsParticiple(end)
        && !model.Tokens[end].Has(Kinds | Concepts.Stop | Concepts.Auxiliary) && !model.Tokens[end].Has(Topics.Copula);

    // "0 critical vulnerabilities, 3 low" says what was found.
    private bool HasOthers(in Item item, int end)
    {
        for (var i = end; i + 1 < Math.Min(item.EndToken, end + Reach); i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number && !IsNone(model.Tokens[i]) && model.Tokens[i + 1].Has(Concepts.Severity))
                return true;
        }
        return false;
    }

    private bool IsNone(in Token token) =>
        token.Kind == TokenKind.Number ? model.Tokens.NumberOf(token).Value == 0 : token.Has(Concepts.Negation);

    // "Protection against all attacks", "all vulnerabilities are eliminated"; "all high vulnerabilities" says how much there was.
    private bool IsPrevented(in Item item, int at, out int first, ref int end)
    {
        var low = Math.Max(item.FirstToken, at - Reach);
        first = at - 1;
        while (first >= low && IsWord(first) && !model.Tokens[first].Has(Concepts.Universal | Concepts.Severity))
            first--;
        if (first < low || !model.Tokens[first].Has(Concepts.Universal))
            return false;
        var start = first;
        for (var i = start - 1; i >= Math.Max(item.FirstToken, start - Reach) && IsWord(i) && !IsNone(model.Tokens[i]); i--)
        {
            if (model.Tokens[i].Has(Concepts.Protection))
                first = i;
        }
        return first < start || IsPreventedAfter(item, ref end);
    }

    private bool IsPreventedAfter(in Item item, ref int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && (IsWord(i) || model.Tokens[i].Kind == TokenKind.Mark); i++)
        {
            if (!model.Tokens[i].Has(Concepts.Protection))
                continue;
            end = i + 1;
            return true;
        }
        return false;
    }

    private bool IsWord(int at) => model.Tokens[at].Kind == TokenKind.Word;
}

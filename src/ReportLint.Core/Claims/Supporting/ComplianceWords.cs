namespace ReportLint.Claims.Supporting;

/// <summary>Reads whether a standard is said to be met, or an audit to be passed. A word of its phrase says so ("GDPR compliant",
/// "certifié ISO 27001", "security audit passed", "GDPR compliance: 100%"), or a mark of what is done ("✅ GDPR compliance"). What names
/// another thing says nothing: "GDPR-compliant export", "security audit logging".</summary>
internal sealed class ComplianceWords(ReportModel model)
{
    // In tokens: how far a phrase reaches before and after the name.
    private const int Reach = 9;

    // The letters of "ASIL".
    private const int LongestLevel = 4;

    // ISO numbers below are of how things are written: dates, currencies, countries.
    private const double FirstAudited = 9000;

    private const double All = 100;

    private const Topics Subject = Topics.Standard | Topics.Audit | Topics.Compliance;

    private static readonly uint Soc = WordFolder.Hash("soc".AsSpan());
    private static readonly uint Iso = WordFolder.Hash("iso".AsSpan());

    /// <summary>Whether the standard at a token is said to be met, or the audit to be passed.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">Where the standard or the audit is named.</param>
    /// <param name="first">The first token of the claim.</param>
    /// <param name="end">The token after its last one.</param>
    public bool IsClaimed(in Item item, int at, out int first, out int end)
    {
        first = StartOfPhrase(item, at);
        end = EndOfPhrase(item, at, out var isMet);
        if (!IsName(item, at))
            return false;
        return model.Tokens[first].Has(Topics.Compliant)
            || (!NamesAnother(item, end) && (isMet || model.Tokens[first].Has(Concepts.Achieved) || IsTicked(item, at, first, end)));
    }

    // The first word before the name that belongs to the claim: "compliant with", "passed the". "Done" and "verified" are of something
    // else there: "done for SOC 2".
    private int StartOfPhrase(in Item item, int at)
    {
        var first = at;
        for (var i = Math.Max(Sentences.StartOfCell(model, item, at), at - Reach); i < at; i += model.Tokens[i].Width)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!IsPart(item, i) || token.Kind == TokenKind.Mark || token.Is(',') || token.IsFreeDash)
                first = at;
            else if (first == at && (token.Has(Subject | Topics.Compliant) || token.Has(Concepts.Achieved))
                && !token.Has(Concepts.Readiness))
                first = i;
        }
        return first;
    }

    // After the word that says so, only another one belongs to the claim: "passed successfully". "To be certified" is to come.
    private int EndOfPhrase(in Item item, int at, out bool isMet)
    {
        // A row is about its first cell; what is named in another one is said there.
        var cell = Sentences.EndOfCell(model, item, at);
        var last = Sentences.StartOfCell(model, item, at) == item.FirstToken ? item.EndToken : cell;
        var end = Math.Min(last, at + model.Tokens[at].Width);
        isMet = model.Tokens[end - 1].Has(Topics.Compliant);
        for (var i = end; i < Math.Min(last, at + Reach) && IsPart(item, i); i += model.Tokens[i].Width)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.To))
                break;
            var isMetHere = IsMet(token);
            if (isMet && !isMetHere)
                break;
            isMet |= isMetHere || IsWhole(item, i);
            if (isMetHere || token.Has(Subject) || (i == end && i < cell && IsOfName(item, i)))
                end = Math.Min(last, i + token.Width);
        }
        return end;
    }

    private static bool IsMet(in Token token) =>
        token.Has(Topics.Compliant | Topics.Passing | Topics.Affirmed) || token.Has(Concepts.Achieved | Concepts.Done);

    // "100%", of nothing else.
    private bool IsWhole(in Item item, int at) => at + 1 < item.EndToken && model.Tokens[at].Kind == TokenKind.Number
        && model.Tokens[at + 1].Is('%') && model.Tokens.NumberOf(model.Tokens[at]).Value == All && !NamesAnother(item, at + 2);

    // Names, their numbers and levels, small words, and what says that they are met.
    private bool IsPart(in Item item, int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Mark => true,
            TokenKind.Punctuation => token.Value is not ('.' or ';' or '|' or '!' or '?' or '%'),
            TokenKind.Word => IsSmall(token) || IsMet(token) || token.Has(Subject) || IsOfName(item, at),
            _ => IsOfName(item, at),
        };
    }

    // "SOC 2 Type II", "WCAG 2.1 AA", "GDPR article 7".
    private bool IsOfName(in Item item, int at)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind != TokenKind.Word || IsSmall(token))
            return token.Kind == TokenKind.Number;
        return IsLevel(token) || (at + 1 < item.EndToken && (model.Tokens[at + 1].Kind == TokenKind.Number
            || ((token.Flags & TokenFlags.Capitalised) != 0 && IsLevel(model.Tokens[at + 1]))));
    }

    private static bool IsLevel(in Token token) => token is { Kind: TokenKind.Word, Length: <= LongestLevel }
        && (token.Flags & (token.Length > 1 ? TokenFlags.Capitals : TokenFlags.Capitalised)) != 0 && !token.Has(Concepts.Negation);

    private static bool IsSmall(in Token token) =>
        token.Has(Concepts.Stop | Concepts.Auxiliary | Concepts.Universal) || token.Has(Topics.Copula);

    // "GDPR compliance documentation", "security audit: fixed 2 leaks".
    private bool NamesAnother(in Item item, int end) => end < Sentences.EndOfCell(model, item, end - 1)
        && model.Tokens[end].Kind is TokenKind.Word or TokenKind.Number && !IsSmall(model.Tokens[end]);

    // A standard alone is a topic: its mark claims nothing where the line, besides its label, says more.
    private bool IsTicked(in Item item, int at, int first, int end)
    {
        if (item.Status != Polarity.Done || !Sentences.StartsClause(model, item, first))
            return false;
        if ((model.MeaningOf(first, end).Topics & (Topics.Audit | Topics.Compliance)) != 0)
            return true;
        var isNumbered = end - at > 1 && model.Tokens[at + 1].Kind == TokenKind.Number;
        var start = item.LabelEnd >= 0 && at > item.LabelEnd ? item.FirstValueToken : item.FirstToken;
        for (var i = start; i < item.EndToken; i += model.Tokens[i].Width)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && (!IsPart(item, i) || (!isNumbered && IsLevel(token) && !token.Has(Subject))))
                return false;
        }
        return true;
    }

    // A SOC without a number is a room, an ISO without one a file.
    private bool IsName(in Item item, int at)
    {
        if (model.Tokens[at].Value != Soc && model.Tokens[at].Value != Iso)
            return true;
        if (at + 1 >= item.EndToken)
            return false;
        ref readonly var next = ref model.Tokens[at + 1];
        return next.Is('/') || (next.Kind == TokenKind.Number
            && (model.Tokens[at].Value == Soc || model.Tokens.NumberOf(next).Value >= FirstAudited));
    }
}

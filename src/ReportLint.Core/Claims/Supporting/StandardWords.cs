using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Reads whether a standard is said to be met: "GDPR compliant", "conforme au RGPD", "SOC 2 certified", "✅ GDPR".</summary>
internal sealed class StandardWords(ClaimTable table, AuditWords audits, AssertionReader assertions)
{
    // In tokens: how far the standard and what is said of it may stand apart.
    private const int Reach = 9;

    // In tokens: "PCI DSS 4.0 compliance status".
    private const int LongestLabel = 6;

    // The letters of "AAA".
    private const int LongestLevel = 3;

    // ISO numbers below are of how things are written: dates, currencies, countries.
    private const int FirstAudited = 9000;

    private const Concepts Met = Concepts.Done | Concepts.Achieved | Concepts.Worked;

    private static readonly WordSet Levels = Wordings.WordsOf(Wording.KindNoun);

    private static readonly uint Soc = WordFolder.Hash("soc".AsSpan());
    private static readonly uint Iso = WordFolder.Hash("iso".AsSpan());
    private static readonly uint Owasp = WordFolder.Hash("owasp".AsSpan());

    private readonly ReportModel _model = table.Model;

    /// <summary>Whether the standard at a token is said to be met.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">Where the standard is named.</param>
    /// <param name="first">The first token of the claim.</param>
    /// <param name="end">The token after its last one.</param>
    public bool IsMet(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at);
        if (!IsName(item, at))
            return false;
        first = at > item.FirstToken && _model.Tokens[at - 1].Has(Topics.Compliance) ? at - 1 : at;
        for (var i = at + LengthOf(at); i < Math.Min(item.EndToken, at + Reach) && AuditWords.IsBetween(_model.Tokens[i]); i++)
        {
            ref readonly var token = ref _model.Tokens[i];
            end = i + LengthOf(i);
            if (token.Has(Topics.Compliant))
                return !audits.IsAttributive(item, end) || item.Status == Polarity.Done;
            if (token.Has(Topics.Compliance))
                return !audits.IsAttributive(item, end)
                    && (IsDeclared(item, end) || IsConfirmed(item, at, ref first) || IsAffirmed(item, at, out end));
        }
        return IsMetBefore(item, at, out first, out end) || IsTicked(item, at, out end) || IsAffirmed(item, at, out end);
    }

    // "ISO 27001", "SOC 2"; a SOC without a number is a room.
    private bool IsName(in Item item, int at) => (_model.Tokens[at].Value != Soc && _model.Tokens[at].Value != Iso)
        || (at + 1 < item.EndToken && (_model.Tokens[at + 1].Kind == TokenKind.Number || _model.Tokens[at + 1].Is('/')));

    private int LengthOf(int at) => _model.Tokens[at].Width;

    // "Our lawyers confirmed full GDPR compliance".
    private bool IsConfirmed(in Item item, int at, ref int first)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - 3) && _model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!_model.Tokens[i].Has(Topics.Compliant) || _model.Tokens[i].Has(Concepts.Readiness))
                continue;
            first = i;
            return true;
        }
        return false;
    }

    // "Compliant with GDPR", "conforme au RGPD", "certification ISO 27001".
    private bool IsMetBefore(in Item item, int at, out int first, out int end)
    {
        end = EndOfStandard(item, at);
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - Reach); first--)
        {
            first = StartOfPhrase(item, first);
            ref readonly var token = ref _model.Tokens[first];
            if (token.Has(Topics.Compliant) && !token.Has(Concepts.Readiness))
                return true;
            if (token.Has(Topics.Compliance))
                return !audits.IsAttributive(item, end) && IsDeclared(item, end);
            if (!AuditWords.IsBetween(token))
                break;
        }
        first = at;
        return false;
    }

    // "In compliance with", "conforme aux normes": the words inside belong to the phrase.
    private int StartOfPhrase(in Item item, int at)
    {
        for (var i = Math.Max(item.FirstToken, at - 3); i < at; i++)
        {
            if (_model.Tokens[i].Has(Topics.Compliant) && i + _model.Tokens[i].PhraseLength > at)
                return i;
        }
        return at;
    }

    // "✅ GDPR" or "Accessibility: WCAG 2.1 AA ✅", and nothing else; the OWASP Top 10 is a list of risks that one ticks.
    private bool IsTicked(in Item item, int at, out int end)
    {
        end = EndOfStandard(item, at);
        if (item.Status != Polarity.Done || item.Kind is ItemKind.Heading or ItemKind.Paragraph || _model.Tokens[at].Value == Owasp)
            return false;
        var isInValue = item.LabelEnd >= 0 && at > item.LabelEnd;
        for (var i = isInValue ? item.FirstValueToken : item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref _model.Tokens[i];
            if (token.Kind == TokenKind.Word && !AuditWords.IsBetween(token) && !token.Has(Met) && !Levels.Contains(token.Value))
                return false;
        }
        return true;
    }

    // "GDPR: OK", "RGPD compliance: yes": one word of assent after a label that says nothing else.
    private bool IsAffirmed(in Item item, int at, out int end)
    {
        end = EndOfStandard(item, at);
        if (item.LabelEnd < end || item.LabelEnd - item.FirstToken > LongestLabel || item.Status is not (Polarity.None or Polarity.Done))
            return false;
        if (item.Kind is ItemKind.Heading or ItemKind.TableRow or ItemKind.FenceLine || _model.Tokens[at].Value == Owasp || IsOfWriting(at))
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (_model.Tokens[i].Kind == TokenKind.Word && !AuditWords.IsBetween(_model.Tokens[i]))
                return false;
        }
        return SaysYes(item, ref end);
    }

    // "ISO 8601: yes" is how dates are written.
    private bool IsOfWriting(int at) => _model.Tokens[at].Value == Iso && _model.Tokens[at + 1].Kind == TokenKind.Number
        && _model.Tokens.NumberOf(_model.Tokens[at + 1]).Value < FirstAudited;

    private bool SaysYes(in Item item, ref int end)
    {
        var isSaid = false;
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref _model.Tokens[i];
            if (token.Kind is TokenKind.Mark || token.Is('.') || token.Is('!'))
                continue;
            var isYes = token.Kind == TokenKind.Word && (token.Has(Topics.Affirmed | Topics.Passing) || token.Has(Concepts.Achieved));
            if (!isYes || isSaid)
                return false;
            (isSaid, end) = (true, i + 1);
        }
        return isSaid;
    }

    private int EndOfStandard(in Item item, int at)
    {
        var end = at + LengthOf(at);
        if (end < item.EndToken && _model.Tokens[end].Kind == TokenKind.Number)
            end++;
        return end < item.EndToken && IsLevel(_model.Tokens[end]) ? end + 1 : end;
    }

    // "WCAG 2.1 AA", "RGAA AA".
    private bool IsLevel(in Token token) =>
        token is { Kind: TokenKind.Word, Length: <= LongestLevel } && _model.Text.Slice(token.Span).TrimStart('A').IsEmpty;

    // The noun alone is a topic; a mark, a full share or a word of success makes it a claim.
    private bool IsDeclared(in Item item, int end)
    {
        if (item.Status == Polarity.Done || IsWhole(item, end))
            return true;
        if (item.Kind == ItemKind.Heading && end == item.EndToken)
            return HeadsOnlyTicks(item.Index);
        var said = _model.MeaningOf(end, assertions.EndOfSentence(item, end));
        return (said.Concepts & Concepts.Negation) == 0 && ((said.Concepts & Met) != 0 || (said.Topics & Topics.Compliant) != 0);
    }

    private bool HeadsOnlyTicks(int heading)
    {
        var tally = table.Resolution.TallyOf(table.Groups.NodeOf(heading));
        return tally.Done > 1 && tally.Done == tally.Marked;
    }

    // "GDPR compliance: 100%".
    private bool IsWhole(in Item item, int end)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (_model.QuantityList[q] is { Unit: Unit.Percent, Value: 100, Comparator: Comparator.None } share
                && share.FirstToken == end + 1 && _model.Tokens[end].Is(':'))
                return true;
        }
        return false;
    }
}

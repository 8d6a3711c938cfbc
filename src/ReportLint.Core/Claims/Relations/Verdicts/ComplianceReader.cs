using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds claims of compliance ("GDPR compliant", "conforme au RGPD", "SOC 2 certified", "penetration testing done") that name no auditor, date or document.</summary>
internal sealed class ComplianceReader(ReportModel model) : ClaimReader(model)
{
    private const Support Attribution = Support.Link | Support.Path | Support.Date | Support.Command;

    /// <summary>How far the standard and what is said of it may stand apart, in tokens.</summary>
    private const int Reach = 9;

    /// <summary>In items.</summary>
    private const int LongestSection = 64;

    /// <summary>In tokens: "Examined on 4 March 2025".</summary>
    private const int LongestDate = 7;

    /// <summary>The letters of "AAA".</summary>
    private const int LongestLevel = 3;

    /// <summary>In tokens: "PCI DSS 4.0 compliance status".</summary>
    private const int LongestLabel = 6;

    /// <summary>ISO numbers below are of how things are written: dates, currencies, countries.</summary>
    private const int FirstAudited = 9000;

    private static readonly WordSet Others = Wordings.WordsOf(Wording.ThirdParty), Levels = Wordings.WordsOf(Wording.LevelNoun);

    private static readonly uint Soc = WordFolder.Hash("soc".AsSpan());

    private static readonly uint Iso = WordFolder.Hash("iso".AsSpan());

    private static readonly uint Owasp = WordFolder.Hash("owasp".AsSpan());

    private readonly PassedAudits _audits = new(model);

    public override Meaning Needs => new(Concepts.None, Topics.Standard | Topics.Audit);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        var isAudit = AuditReports.Is(Model);
        if (isAudit && AuditReports.NamesAuditor(Model))
            return;
        ComplianceClaim? claim = null;
        foreach (var i in Model.Index.About(Topics.Standard | Topics.Audit))
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done && !IsKey(item)) || !Assertions.MayClaim(Model, item))
                continue;
            if (!TryFind(i, item, isAudit, out var span) || IsAttributed(i, item))
                continue;
            if (claim is not null && Model.ItemList[claim.Item].Section == item.Section)
                claim.Add(span);
            else
                Model.ClaimsOf<ComplianceClaim>().Add(claim = new ComplianceClaim(span, i));
        }
    }

    // "gdpr: compliant" in a fence: the label and one word.
    private bool IsKey(in Item line) =>
        line.LabelEnd == line.FirstToken + 1 && line.FirstValueToken + 1 == line.EndToken && Model.Tokens[line.FirstToken].Has(Topics.Standard) && Model.Tokens[line.FirstValueToken].Has(Topics.Compliant) && line.Status == Polarity.None;

    private bool LabelsDate(in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (DateWords.Find(Model.Tokens[i]) != DateWord.None)
                return true;
        }
        return false;
    }

    private bool TryFind(int index, in Item item, bool isAudit, out TextSpan span)
    {
        span = default;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind != TokenKind.Word || (token.Topics & (Topics.Standard | Topics.Audit)) == 0)
                continue;
            if (token.Has(Topics.Audit) ? !isAudit && _audits.IsPassed(item, i, out var first, out var end) : NamesStandard(item, i) && IsKept(index, item, i, out first, out end))
            {
                var start = Assertions.SentenceStart(Model, item.FirstToken, first);
                if (Assertions.IsAsked(Model, start, end) || (item.Status != Polarity.Done && Assertions.IsInAskingColumn(Model, item, i)) || IsOfOthers(start, first))
                    continue;
                span = TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End);
                return true;
            }
        }
        return false;
    }

    // "The provider is SOC 2 certified".
    private bool IsOfOthers(int first, int end) => Model.HoldsOneOf(Others, first, end);

    // "ISO 27001", "SOC 2"; a SOC without a number is a room.
    private bool NamesStandard(in Item item, int at) =>
        (Model.Tokens[at].Value != Soc && Model.Tokens[at].Value != Iso) || (at + 1 < item.EndToken && (Model.Tokens[at + 1].Kind == TokenKind.Number || Model.Tokens[at + 1].Is('/')));

    private bool IsKept(int index, in Item item, int at, out int first, out int end)
    {
        (first, end) = (at > item.FirstToken && Model.Tokens[at - 1].Has(Topics.Compliance) ? at - 1 : at, at);
        for (var i = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength); i < Math.Min(item.EndToken, at + Reach) && PassedAudits.IsBetween(Model.Tokens[i]); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            end = i + Math.Max(1, (int)token.PhraseLength);
            if (token.Has(Topics.Compliant))
                return !_audits.IsAttributive(item, end) || item.Status == Polarity.Done || (item.Kind == ItemKind.ListItem && item.Section > 0 && Model.ItemList[Model.SectionList[item.Section].Heading].Status == Polarity.Done);
            if (token.Has(Topics.Compliance))
                return !_audits.IsAttributive(item, end) && (IsDeclared(index, item, at, end) || IsConfirmed(item, at, ref first) || IsAffirmed(item, at, out end));
        }
        return IsKeptBefore(index, item, at, out first, out end) || IsTickedStandard(item, at, out end) || IsTickedLabel(item, at, out end) || IsAffirmed(item, at, out end);
    }

    // "Our lawyers confirmed full GDPR compliance".
    private bool IsConfirmed(in Item item, int at, ref int first)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - 3) && Model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!Model.Tokens[i].Has(Topics.Compliant) || Model.Tokens[i].Has(Concepts.Readiness))
                continue;
            first = i;
            return true;
        }
        return false;
    }

    // "Compliant with GDPR", "conforme au RGPD", "certification ISO 27001".
    private bool IsKeptBefore(int index, in Item item, int at, out int first, out int end)
    {
        end = EndOfStandard(item, at);
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - Reach); first--)
        {
            first = StartOfPhrase(item, first);
            ref readonly var token = ref Model.Tokens[first];
            if (token.Has(Topics.Compliant) && !token.Has(Concepts.Readiness))
                return true;
            if (token.Has(Topics.Compliance))
                return !_audits.IsAttributive(item, end) && IsDeclared(index, item, first, end);
            if (!PassedAudits.IsBetween(token))
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
            if (Model.Tokens[i].Has(Topics.Compliant) && i + Model.Tokens[i].PhraseLength > at)
                return i;
        }
        return at;
    }

    // "✅ GDPR", and nothing else; the OWASP Top 10 is a list of risks that one ticks.
    private bool IsTickedStandard(in Item item, int at, out int end)
    {
        end = EndOfStandard(item, at);
        if (item.Status != Polarity.Done || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.TableRow) || Model.Tokens[at].Value == Owasp)
            return false;
        // "Accessibility: WCAG 2.1 AA ✅".
        for (var i = item.LabelEnd >= 0 && at > item.LabelEnd ? item.FirstValueToken : item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && !PassedAudits.IsBetween(token) && !token.Has(Concepts.Done | Concepts.Achieved) && !Levels.Contains(token.Value))
                return false;
        }
        return true;
    }

    // "GDPR (where it applies): ✅ log book ready": what stands behind the mark is ready for the standard.
    private bool IsTickedLabel(in Item item, int at, out int end)
    {
        end = EndOfStandard(item, at);
        if (item.Status != Polarity.Done || item.LabelEnd < end || item.FirstValueToken >= item.EndToken || Model.Tokens[at].Value == Owasp || Model.Tokens[item.FirstValueToken].Kind != TokenKind.Mark || !Model.Tokens[item.EndToken - 1].Has(Topics.Compliant))
            return false;
        return end == item.LabelEnd || (Model.Tokens[end].Is('(') && Model.Tokens[item.LabelEnd - 1].Is(')'));
    }

    // "GDPR: OK", "RGPD compliance: yes", "HACCP: fulfilled": one word of assent behind a label that says nothing else.
    private bool IsAffirmed(in Item item, int at, out int end)
    {
        end = EndOfStandard(item, at);
        // "ISO 8601: yes" is how dates are written.
        if (item.LabelEnd < end || (Model.Tokens[at].Value == Iso && at + 1 < item.EndToken && Model.Tokens[at + 1].Kind == TokenKind.Number && Model.Tokens.NumberOf(Model.Tokens[at + 1]).Value < FirstAudited) || item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Paragraph) || item.Status is not (Polarity.None or Polarity.Done) || Model.Tokens[at].Value == Owasp || item.LabelEnd - item.FirstToken > LongestLabel)
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !PassedAudits.IsBetween(Model.Tokens[i]))
                return false;
        }
        var isSaid = false;
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Mark || token.Is('.') || token.Is('!'))
                continue;
            if (token.Kind != TokenKind.Word || isSaid || !(token.Has(Topics.Affirmed | Topics.Passing) || token.Has(Concepts.Achieved)))
                return false;
            (isSaid, end) = (true, i + 1);
        }
        return isSaid;
    }

    private int EndOfStandard(in Item item, int at)
    {
        var end = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        if (end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Number)
            end++;
        return end < item.EndToken && IsLevel(Model.Tokens[end]) ? end + 1 : end;
    }

    // "WCAG 2.1 AA", "RGAA AA".
    private bool IsLevel(in Token token) => token is { Kind: TokenKind.Word, Length: <= LongestLevel } && Model.Text.Slice(token.Span).TrimStart('A').IsEmpty;

    // The noun alone is a topic; a mark, a word of success, or ticked items below a heading make it a claim.
    // "GDPR compliance: 100%".
    private bool IsWhole(in Item item, int end)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Percent, Value: 100, Comparator: Comparator.None } share && share.FirstToken == end + 1 && Model.Tokens[end].Is(':'))
                return true;
        }
        return false;
    }

    private bool IsDeclared(int index, in Item item, int first, int end)
    {
        if (item.Kind == ItemKind.Heading && item.Status == Polarity.None)
            return end == item.EndToken ? first - item.FirstToken <= 2 && HasOnlyTickedItems(index, item) : SaysOnlyDone(end, item.EndToken);
        var said = Model.MeaningOf(end, Assertions.SentenceEnd(Model, end, item.EndToken));
        return item.Status == Polarity.Done || IsWhole(item, end) || ((said.Concepts & Concepts.Negation) == 0 && ((said.Concepts & (Concepts.Done | Concepts.Achieved | Concepts.Worked)) != 0 || (said.Topics & Topics.Compliant) != 0));
    }

    // "GDPR compliance - complete".
    private bool SaysOnlyDone(int at, int end)
    {
        for (; at < end; at++)
        {
            if (Model.Tokens[at].Kind != TokenKind.Punctuation && !Model.Tokens[at].Has(Concepts.Done | Concepts.Achieved))
                return false;
        }
        return true;
    }

    private bool HasOnlyTickedItems(int heading, in Item item)
    {
        var ticked = 0;
        for (var i = heading + 1; i < Model.SectionList[item.Section].Items.End && Model.ItemList[i].Section == item.Section; i++)
        {
            if (Model.ItemList[i].Status is not (Polarity.Done or Polarity.None))
                return false;
            ticked += Model.ItemList[i].Status == Polarity.Done ? 1 : 0;
        }
        return ticked >= 2;
    }

    private bool IsAttributed(int index, in Item item)
    {
        if (HasAttribution(item))
            return true;
        for (var i = index + 1; i < Math.Min(Model.ItemList.Count, index + Reach) && Model.ItemList[i].Parent == index; i++)
        {
            if (HasAttribution(Model.ItemList[i]))
                return true;
        }
        if (item.Section <= 0 || Model.SectionList[item.Section].Level <= 1)
            return false;
        var support = Model.Support.OfSection(item.Section);
        return (support & Support.Link) != 0 || ((support & Support.Date) != 0 && IsDated(item, Model.SectionList[item.Section].Items));
    }

    // The day of an audit, or of the section; "the TLS certificate was renewed on 2 May" dates another thing.
    private bool IsDated(in Item claim, (int First, int End) items)
    {
        for (var i = items.First; i < Math.Min(items.End, items.First + LongestSection); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            // The other rows of its table are of other standards.
            if (claim.Kind == ItemKind.TableRow && item.Group == claim.Group && item.FirstToken != claim.FirstToken)
                continue;
            if ((Model.Support.Of(item) & Support.Date) != 0 && (item.Kind == ItemKind.Heading || item.EndToken - item.FirstToken <= LongestDate || LabelsDate(item) || (item.Topics & (Topics.Standard | Topics.Audit | Topics.Compliance | Topics.Compliant)) != 0 || (item.Concepts & Concepts.Test) != 0))
                return true;
        }
        return false;
    }

    private bool HasAttribution(in Item item) =>
        (item.Topics & Topics.Auditor) != 0 || (Model.Support.Of(item) & Attribution) != 0 || Attributions.NamesSomebody(Model, item.FirstToken, item.EndToken);
}

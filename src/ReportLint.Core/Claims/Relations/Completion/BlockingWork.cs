using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report lists as open, failed, missed or blocking: the work that speaks against a verdict on the whole.</summary>
internal sealed class BlockingWork(ReportModel model)
{
    /// <summary>In tokens: "load test in progress, audit done".</summary>
    private const int LongestStatus = 10;

    private static readonly WordSet AskedFor = Wordings.WordsOf(Wording.AskedForNoun);

    private readonly BegunLists _lists = new(model);
    private readonly HashSet<int> _missed = [];
    private readonly UntouchedChecklists _untouched = new(model);
    private readonly FailedTests _failures = new(model);
    private readonly GraveFindings _findings = new(model);

    // Where the last section of what remains ends, and whether the item in hand stands in it.
    private int _leftEnd;
    private bool _isLeft;

    /// <summary>All that is open.</summary>
    public List<OpenItem> Open { get; } = new(8);

    /// <summary>Of that, what failed, was missed, or is called blocking.</summary>
    public List<OpenItem> Grave { get; } = new(8);

    /// <summary>Of that, what is work: not what a list of findings tells, which may be known and small.</summary>
    public List<OpenItem> Work { get; } = new(8);

    /// <summary>Of that, the grave findings that nobody mended.</summary>
    public List<OpenItem> Findings { get; } = new(8);

    public void Read()
    {
        Findings.Clear();
        Work.Clear();
        Open.Clear();
        Grave.Clear();
        _lists.Read();
        ReadMissed();
        _untouched.Read();
        _failures.Read();
        _findings.Read();
        // What stands below "Next steps" is set apart, but not what "Must fix before launch" heads there.
        var (apartEnd, blockingEnd) = (0, 0);
        // What "Launch checklist" lists is asked for, until somebody ticks some of it.
        var askedEnd = 0;
        var listedEnd = 0;
        _leftEnd = 0;
        for (var i = 0; i < model.ItemList.Count; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            var end = item.Kind == ItemKind.Heading ? model.SectionList[item.Section].Items.End : i;
            if (item.Kind == ItemKind.Heading && IsBlocking(item) && !Blockers.IsBelowMended(model, item))
                blockingEnd = Math.Max(blockingEnd, end);
            else if (item.Kind == ItemKind.Heading && LeftWork.Names(model, item) is var names && (names || LeftWork.Heads(model, item)))
            {
                // "To do" is a title here, and no status of its own.
                _leftEnd = Math.Max(_leftEnd, end);
                // "Not started" below "Remaining work of phase 1".
                if (names)
                    (apartEnd, askedEnd) = (Math.Min(apartEnd, i), Math.Min(askedEnd, i));
                listedEnd = names ? Math.Max(listedEnd, end) : listedEnd;
                continue;
            }
            else if (item.Kind == ItemKind.Heading && IsSetApart(item))
                (apartEnd, askedEnd, blockingEnd) = (IsGoneThrough(item) ? apartEnd : Math.Max(apartEnd, end), Math.Max(askedEnd, end), Math.Min(blockingEnd, i));
            if (i >= askedEnd || (i >= apartEnd && IsLeftOfAsked(item)) || i < blockingEnd || IsCalledGrave(item) || KnownDefects.Contains(model, item) || IsDemanded(item) || IsLeftUnmended(item) || IsMarkedDuty(item) || IsOfFailedTests(item) || Withholdings.Contains(model, item) || ReadinessShares.Contains(model, item) || _untouched.Contains(i) || Blockers.IsOpenBox(model, item, _lists.IsBegun(item)) || Blockers.IsIntroduced(model, item) || IsBegunBeforeDelivery(item) || IsOpenAmongSettled(item) || _findings.Contains(i))
            {
                _isLeft = i < _leftEnd;
                Read(i, item, i < blockingEnd, i < listedEnd);
            }
        }
    }

    private void Read(int index, in Item item, bool isBlocking, bool isListed)
    {
        var isGrave = true;
        OpenItem open;
        if (_missed.Contains(index) && item.Status is not (Polarity.Warning or Polarity.NotApplicable))
            open = new OpenItem(item.Span, item.StatusSpan.IsEmpty ? item.Span : item.StatusSpan);
        else if (_failures.Contains(index))
            open = new OpenItem(item.Span, item.Span);
        else if (FailedRows.Contains(model, index, item))
            open = new OpenItem(item.Span, item.StatusSpan.IsEmpty ? item.Span : item.StatusSpan);
        else if (Blockers.IsNamed(model, item) || ReadinessShares.Contains(model, item) || Withholdings.Contains(model, item))
            open = new OpenItem(item.Span, item.Span);
        else if (isBlocking && (Blockers.IsListed(model, item) || IsCalledRequired(item) || Blockers.IsAskedFor(model, item) || Blockers.IsHeaded(model, item)))
            open = new OpenItem(item.Span, item.Span);
        else if (Blockers.IsOpenBox(model, item, _lists.IsBegun(item)) || IsGraveBox(item))
            open = new OpenItem(item.Span, item.StatusSpan);
        else if (Blockers.IsIntroduced(model, item) || IsUnderWay(index, item) || IsDemanded(item) || IsCalledBlocker(item) || IsLeftUnmended(item) || IsMarkedDuty(item))
            open = new OpenItem(item.Span, item.Span);
        else if (IsOpen(index, item, isBlocking, out open))
            isGrave = isBlocking || item.Status == Polarity.Failed || IsStatusOfReport(item) || IsCalledGrave(item);
        else if (KnownDefects.Contains(model, item) || _findings.Contains(index))
            open = new OpenItem(item.Span, item.Span);
        else if (_untouched.Contains(index))
            (open, isGrave) = (new OpenItem(item.Span, item.StatusSpan), false);
        else if ((isListed && LeftWork.Lists(model, item)) || IsOpenAmongSettled(item))
            (open, isGrave) = (new OpenItem(item.Span, item.Span), false);
        else if (LeftWork.FindPart(model, item) is { IsEmpty: false } part)
            open = new OpenItem(item.Span, part);
        else
            return;
        Open.Add(open);
        if (isGrave)
            Grave.Add(open);
        if (_findings.Contains(index))
            Findings.Add(open);
        if (!KnownDefects.Heads(model, model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)]))
            Work.Add(open);
    }

    // "[ ] Critical: restore the backups", "[ ] Fix critical bugs", "(blocking)": called for at once, wherever it stands; "verify all critical paths" calls nothing so.
    private bool IsCalledGrave(in Item item)
    {
        if ((item.Concepts & Concepts.Required) == 0 || item.Status is not (Polarity.Open or Polarity.Failed))
            return false;
        // Below "Optional" nothing is.
        if (item.Kind == ItemKind.ListItem && (model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)].Concepts & (Concepts.Optional | Concepts.Required)) == Concepts.Optional)
            return false;
        if (item.Kind == ItemKind.TableRow ? KnownDefects.IsCell(model, item) : RequiredWork.IsInBrackets(model, item))
            return true;
        var words = 0;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (RequiredWork.IsGrave(token) && (words == 0 || i == item.LabelEnd - 1 || model.Tokens[i - 1].Kind is not TokenKind.Word || (words <= 2 && RequiredWork.IsOfFinding(model, item, i, words))))
                return true;
            words += token.Kind is TokenKind.Word or TokenKind.Code && !token.Has(Concepts.Stop) ? 1 : 0;
        }
        return false;
    }

    // It says so itself, whatever the list is called that it stands in.
    private bool IsGraveBox(in Item item) =>
        item.Kind == ItemKind.ListItem && IsCalledGrave(item) && Boxes.Start(model, item) && (item.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.About | Concepts.Future | Concepts.NotApplicable)) == 0 && !IsLaterPhase(item)
        && (model.ItemList[Math.Max(0, item.Parent >= 0 ? item.Parent : model.SectionList[item.Section].Heading)].Concepts & (Concepts.Optional | Concepts.Future | Concepts.After)) == 0;

    private bool IsDemanded(in Item item) => (((item.Concepts & Concepts.Required) != 0 || (item.Topics & Topics.Blocking) != 0) && RequiredWork.IsDemanded(model, item)) || RequiredWork.IsBlockingRow(model, item);

    // Among things that are done, so that the list tells how things stand.
    private bool IsMarkedDuty(in Item item) => (_lists.IsBegun(item) && MarkedDuties.Contains(model, item)) || MarkedDuties.IsListedAsCritical(model, item);

    // "🔴 Users are locked out (blocker)", "❌ Blocking: the printer jams".
    private bool IsCalledBlocker(in Item item) =>
        item.Kind == ItemKind.ListItem && item.Status == Polarity.Failed && item.EndToken - item.FirstToken > 2 * Blockers.MostWordsOfNone && model.Tokens[item.FirstToken].Kind == TokenKind.Mark
        && (item.Concepts & (Concepts.Required | Concepts.Demand)) == Concepts.Required && IsCalledGrave(item) && Blockers.IsUnsettled(model, item);

    // "Critical issues" with "1. Race in the ledger – not fixed".
    private bool IsLeftUnmended(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Status is not (Polarity.Open or Polarity.Failed) || item.StatusSpan.Length <= 3 || (item.Concepts & Concepts.Negation) == 0 || (item.Concepts & (Concepts.Optional | Concepts.Future)) != 0)
            return false;
        ref readonly var heading = ref model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)];
        return (heading.Concepts & (Concepts.Required | Concepts.Severity | Concepts.Finding)) == (Concepts.Required | Concepts.Severity | Concepts.Finding) && (heading.Concepts & (Concepts.Negation | Concepts.Before)) == 0;
    }

    // "1. **Rotate the keys** (critical)" below "Before production".
    private bool IsCalledRequired(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Parent >= 0 || item.Status != Polarity.None || (item.Concepts & Concepts.Required) == 0 || !item.MayHold('(')
            || (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Negation)) != 0)
            return false;
        for (var i = item.FirstToken + 1; i + 1 < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Required) && model.Tokens[i - 1].Is('(') && model.Tokens[i + 1].Is(')'))
                return true;
        }
        return false;
    }

    private bool IsBlocking(in Item heading) =>
        ((heading.Topics & Topics.Blocking) != 0 || RequiredWork.Heads(model, heading)) && (heading.Concepts & (Concepts.Negation | Concepts.Worked | Concepts.Optional)) == 0;

    private bool IsOpen(int index, in Item item, bool isBlocking, out OpenItem open)
    {
        open = default;
        // What has to be done first is no plan, whatever its words say of when.
        var strength = isBlocking ? DeclarationStrength.Universal : DeclarationStrength.Implied;
        if (item.Status == Polarity.Warning)
            return IsShort(index, item, out open);
        if (item.Status == Polarity.None && item.Kind == ItemKind.TableRow)
            return _lists.HoldsWhole(item) && (item.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.About | Concepts.Future | Concepts.Target)) == 0 && !IsLaterPhase(item) && OpenWork.IsBelow(model, item, out open);
        return item.Status is Polarity.Open or Polarity.Failed && (item.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.About | Concepts.Readiness)) == 0
            && (!IsLaterPhase(item) || (item.Topics & Topics.UnderWay) != 0) && OpenWork.TryRead(model, index, strength, out open) && IsStatus(item);
    }

    // "| Broker | ⚠️ Not started |" among things that are done: the mark is one of reserve, the words are not.
    private bool IsShort(int index, in Item item, out OpenItem open)
    {
        open = default;
        return item.Kind is ItemKind.TableRow or ItemKind.ListItem or ItemKind.FenceLine && !Shortfalls.Find(model, item, isPlain: true).IsEmpty && _lists.IsBegun(item) && (item.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.About | Concepts.Readiness | Concepts.Finding)) == 0
            && !IsLaterPhase(item) && OpenWork.TryRead(model, index, DeclarationStrength.Stated, out open);
    }

    // In a list of crosses and boxes alone they may be rules, absences or a template.
    private bool IsStatus(in Item item) => item.Kind switch
    {
        ItemKind.TableRow => (_lists.IsBegun(item) || IsCalledGrave(item)) && !(item.Status == Polarity.Failed && (item.Concepts & (Concepts.Negation | Concepts.Open)) == Concepts.Negation && !FailedRows.StandsAlone(model, item)),
        ItemKind.ListItem or ItemKind.FenceLine when item.Status == Polarity.Failed => _isLeft || (_lists.IsBegun(item) && (item.Concepts & Concepts.Failed) != 0) || (_lists.IsBegun(item) || (item.Concepts & (Concepts.Open | Concepts.Failed)) != 0 || IsOfFailedTests(item)) && (item.Concepts & Concepts.Finding) == 0,
        ItemKind.ListItem when IsStateOfPart(item) => true,
        ItemKind.ListItem or ItemKind.FenceLine => _isLeft || _lists.IsBegun(item) || _lists.IsUnderWay(item) || IsCalledGrave(item) || (model.Text.Slice(item.StatusSpan) is not ['[', ..] && item.StatusSpan.Length <= 3),
        _ => true,
    };

    // In a table or list of findings, some of which are settled.
    private bool IsOpenAmongSettled(in Item item) =>
        item.Kind is ItemKind.TableRow or ItemKind.ListItem && _lists.IsBegun(item) && KnownDefects.Heads(model, model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)]) && KnownDefects.IsOpen(model, item);

    // Below "❌ Failed tests (2/10)" or "Failures".
    private bool IsOfFailedTests(in Item item)
    {
        if (item is not { Status: Polarity.Failed, Kind: ItemKind.ListItem })
            return false;
        ref readonly var heading = ref model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)];
        return (heading.Status == Polarity.Failed && heading.HasQuantities && (heading.Concepts & (Concepts.Test | Concepts.Failed)) == (Concepts.Test | Concepts.Failed) && (heading.Concepts & (Concepts.Worked | Concepts.Before)) == 0) || FailedRows.IsHeaded(model, heading, item);
    }

    // "- **Status**: not running" below the name of a part.
    private bool IsStateOfPart(in Item item) =>
        item.LabelEnd > item.FirstToken && item.Parent < 0 && Declarations.IsStatusLabel(model, item) && !IsLaterPhase(model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)])
        && model.Tokens[item.FirstValueToken < item.EndToken ? item.FirstValueToken : item.FirstToken].Kind == TokenKind.Word;

    // "Status: load test in progress" below the title.
    private bool IsUnderWay(int index, in Item item) =>
        (item.Topics & Topics.UnderWay) != 0 && item.LabelEnd == item.FirstToken + 1 && item.Status is Polarity.None or Polarity.Open && model.Tokens[item.FirstToken].Has(Concepts.Status) && model.Edges.Open(index)
        && item.EndToken - item.LabelEnd <= LongestStatus && (item.Concepts & (Concepts.Negation | Concepts.Readiness | Concepts.Future)) == 0 && !item.Has(TokenKind.Number);

    // "Status: in progress" below the title, or in the last lines.
    private bool IsStatusOfReport(in Item item) =>
        item.LabelEnd == item.FirstToken + 1 && model.Tokens[item.FirstToken].Has(Concepts.Status)
        && (item.Section == 0 || model.IsTitle(item.Section) || item.EndToken >= model.Tokens.Count - 20);

    // "Phase 4: ⏳".
    private bool IsLaterPhase(in Item item)
    {
        for (var i = item.FirstToken; i + 1 < item.EndToken && i < item.FirstToken + 4; i++)
        {
            if (model.Tokens[i].Has(Concepts.Ordinal) && (model.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Code || model.Tokens[i + 1] is { Kind: TokenKind.Word, Length: <= 2 }))
                return true;
        }
        return false;
    }

    // What is measured today is on its way.
    private void ReadMissed()
    {
        _missed.Clear();
        foreach (var target in model.ClaimsOf<Target>())
        {
            if (target.IsMissed && (model.ItemList[target.Item].Concepts & (Concepts.MissTold | Concepts.Current)) == 0)
                _missed.Add(target.Item);
        }
    }

    // "Backups tested" in a list that somebody has begun to tick; "Deploy" and "Watch the logs" of a launch checklist tell how to go on.
    private bool IsLeftOfAsked(in Item item) =>
        _lists.IsBegun(item) && (item.Kind == ItemKind.TableRow || _untouched.IsStatement(item) || IsDueByIntroduction(item) || model.HoldsPhrase(Wording.PreDelivery, model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)])
            || ((item.Topics & (Topics.Destination | Topics.Deploy)) == 0 && (model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)].Topics & (Topics.Destination | Topics.Deploy)) == 0));

    // "Pre-launch checklist" of which some is ticked, be it below "Recommendations".
    private bool IsBegunBeforeDelivery(in Item item) =>
        item is { Kind: ItemKind.ListItem, Status: Polarity.Open, Parent: < 0 } && _lists.IsBegun(item) && Boxes.Start(model, item) && model.HoldsPhrase(Wording.PreDelivery, model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)]);

    // "Before deploying to production:" above the list.
    private bool IsDueByIntroduction(in Item item) =>
        item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.Section == item.Section && line.EndToken > line.FirstToken && model.Tokens[line.EndToken - 1].Is(':')
        && IsBlocking(line);

    // Lists of what is asked for, which are ticked off.
    private bool IsGoneThrough(in Item heading) => (heading.Concepts & LeftWork.SetApart & ~Concepts.Advice) == 0 && model.HoldsOneOf(AskedFor, heading.FirstToken, heading.EndToken);

    // "Key" and "Legend"; "Master key in the code" is neither.
    private bool IsLegend(in Item heading) => (heading.Concepts & Concepts.Legend) != 0 && model.FirstBehindMarks(heading.FirstToken, heading.EndToken) is var first && first < heading.EndToken && model.Tokens[first].Has(Concepts.Legend);

    private bool IsSetApart(in Item heading) =>
        !model.IsTitle(heading.Section)
        && ((heading.Concepts & LeftWork.SetApart & ~Concepts.Legend) != 0 || IsLegend(heading) || ((heading.Status == Polarity.Open || (heading.Concepts & Concepts.Open) != 0) && IsLaterPhase(heading)));
}

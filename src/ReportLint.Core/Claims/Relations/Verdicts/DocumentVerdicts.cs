using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds verdicts that speak for the whole work: in a heading, in a sentence, or as the value of "Status:" and "Recommendation:".</summary>
internal sealed class DocumentVerdicts(ReportModel model)
{
    /// <summary>How far from a verdict its sentence is read, in tokens.</summary>
    private const int Reach = 40;

    /// <summary>The lines at the end of a report speak for all of it, whatever section they fall into.</summary>
    private const int LastLines = 5;

    /// <summary>What an item has to be about to hold one.</summary>
    public const Topics Wanted = Topics.Verdict | Topics.Judgement | Topics.Ready | Topics.Deploy | Topics.Fitness;

    private static readonly WordSet Nothing = Wordings.WordsOf(Wording.NothingPronoun);

    private static readonly WordSet Having = Wordings.WordsOf(Wording.BearingNone);

    private const Concepts Doubt = Concepts.Future | Concepts.About | Concepts.Open | Concepts.Remaining | Concepts.Per | Concepts.Prohibition;

    // What is said of being ready in other words, by its item.
    private readonly Dictionary<int, ReadinessVerdict> _ready = [];

    /// <summary>Starts on another report, whose verdicts on readiness are read.</summary>
    public void Read()
    {
        _ready.Clear();
        foreach (var verdict in model.ClaimsOf<ReadinessVerdict>())
            _ready[verdict.Item] = verdict;
    }

    /// <summary>The verdict of an item; where it denies blockers and no more, only blockers speak against it.</summary>
    public bool TryFind(int index, out TextSpan span, out bool deniesBlockers)
    {
        (span, deniesBlockers) = (default, false);
        ref readonly var item = ref model.ItemList[index];
        if ((item.Topics & Wanted) == 0 || item.Status is Polarity.Open or Polarity.Failed or Polarity.Warning or Polarity.NotApplicable)
            return false;
        if (item.Kind == ItemKind.TableRow)
            return TitleRows.TryFind(model, item, out span, out var isOfWhole) && (isOfWhole || StandsForWhole(index, item));
        if ((item.Topics & Topics.Judgement) != 0 && Decisions.TryRead(model, item, out var first, out var last) && StandsForWhole(index, item))
        {
            span = TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[last - 1].End);
            return true;
        }
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!token.Has(Topics.Verdict))
                continue;
            var end = i + Math.Max(1, (int)token.PhraseLength);
            // "No open points remain".
            if (end < item.EndToken && IsDenial(i) && model.Tokens[end].Has(Concepts.Remaining))
                end++;
            if (Speaks(index, item, i, end))
            {
                deniesBlockers = token.Has(Concepts.Negation) && NamesFindings(i, end);
                span = TextSpan.FromBounds(VerdictPhrases.StartOf(model, item, i), model.Tokens[end - 1].End);
                return true;
            }
            i = end - 1;
        }
        return TryFindReady(index, item, out span) || Decisions.TryReadLead(model, item, out span);
    }

    // "Ready for a public release", "cleared for use in production".
    private bool TryFindReady(int index, in Item item, out TextSpan span)
    {
        span = default;
        if (!_ready.TryGetValue(index, out var ready) || !IsUnlimited(ready) || !(ready.FirstToken < item.LabelEnd ? IsOfLabel(index, item, ready) : Speaks(index, item, ready.FirstToken, ready.EndToken)))
            return false;
        span = TextSpan.FromBounds(VerdictPhrases.StartOf(model, item, ready.FirstToken), ready.Span.End);
        return true;
    }

    // "Production readiness: 100%", from the label to the end of the line.
    private bool IsOfLabel(int index, in Item item, ReadinessVerdict ready) => ready.EndToken > item.LabelEnd && model.Tokens[item.LabelEnd - 1].Has(Topics.Fitness) && model.FirstBehindMarks(ready.EndToken, item.EndToken) == item.EndToken && StandsForWhole(index, item);

    // "Ready for deployment to the cranes", "ship it to three testers": another word limits it.
    private bool IsUnlimited(ReadinessVerdict ready)
    {
        // "Ready for safe use and production" names two things, and the last one is the whole.
        var first = ready.FirstToken;
        for (var i = ready.FirstToken + 2; i < ready.EndToken; i++)
            first = model.Tokens[i].Has(Topics.Joining) ? i : first;
        for (var i = first > ready.FirstToken && ready.EndToken < model.ItemList[ready.Item].EndToken && model.Tokens[ready.EndToken].Has(Concepts.Of) ? ready.FirstToken : first; i < ready.EndToken; i += Math.Max(1, (int)model.Tokens[i].PhraseLength))
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Topics.Ready | Topics.Destination | Topics.Usage | Topics.Deploy | Topics.Haste | Topics.Fitness | Topics.Verdict | Topics.Approval | Topics.Judgement | Topics.Copula) && !token.Has(Concepts.Stop | Concepts.Status | Concepts.Universal))
                return false;
        }
        return true;
    }

    // "No blockers", "no open issues"; "no open tasks" denies all that is open.
    private bool NamesFindings(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Has(Concepts.Finding) || model.Tokens[i].Has(Topics.Blocking))
                return true;
        }
        return false;
    }

    /// <summary>Whether words are said of the whole work, without reserve.</summary>
    public bool Speaks(int index, in Item item, int verdict, int end)
    {
        if (!IsWholePhrase(item, verdict, end))
            return false;
        if (verdict < item.LabelEnd)
            return (item.Status == Polarity.Done || IsAffirmed(item)) && item.EndToken - item.LabelEnd <= 4 && StandsForWhole(index, item);
        var start = StartOfSentence(item, verdict);
        if (IsDoubted(item, start, verdict, end))
            return false;
        if (item.Kind == ItemKind.Heading)
            return Heads(item, verdict, end);
        if (item.LabelEnd >= 0 && start <= item.FirstValueToken)
            return IsJudgement(item.FirstToken, item.LabelEnd) && StandsForWhole(index, item) && (VerdictSubjects.Leads(model, item.FirstValueToken, verdict) || IsPredicate(start, verdict) || IsApart(item, verdict, end));
        start = StartOfClause(start, verdict);
        // "Nothing stands in the way of the launch", wherever it stands; "of the launch of the pumps" is not said of the whole.
        if (item.Kind == ItemKind.Paragraph && Nothing.Contains(model.Tokens[verdict].Value) && (end >= item.EndToken || !model.Tokens[end].Has(Concepts.Of)))
            return true;
        if (IsDenial(verdict) && item.Kind != ItemKind.ListItem && IsClause(item, verdict, end) && StandsForWhole(index, item))
            return true;
        if (IsPredicate(start, verdict))
            return VerdictSubjects.IsOfWhole(model, start, verdict) || (StandsForWhole(index, item) && (VerdictSubjects.HasWhole(model, start, verdict) || VerdictSubjects.IsName(model, start, verdict) || VerdictSubjects.IsOfTitle(model, start, verdict) || (IsDenial(verdict) && item.Kind != ItemKind.ListItem && VerdictSubjects.Leads(model, start, verdict))));
        // "Final status" above "- Ready for production".
        if (item.Kind == ItemKind.ListItem && item.Parent < 0 && item.GroupStart == index && index > 0 && model.ItemList[index - 1] is { Kind: ItemKind.Heading } above && ((above.Topics & Topics.Judgement) != 0 || (above.Concepts & Concepts.Status) != 0) && (above.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Future)) == 0 && StandsForWhole(index, item) && !IsTitle(above) && VerdictSubjects.Leads(model, start, verdict))
            return true;
        // "A comprehensive, production-ready system".
        if (end < item.EndToken && model.Tokens[end].Has(Topics.Whole))
            return item.Kind == ItemKind.Paragraph && StandsForWhole(index, item) && (model.ConceptsOf(start, verdict) & (Concepts.Done | Concepts.Worked | Concepts.Achieved)) != 0;
        return item.Kind == ItemKind.ListItem ? item.Parent < 0 && Decisions.StandBelow(model, item) && VerdictSubjects.Leads(model, start, verdict) : StandsForWhole(index, item) && (VerdictSubjects.Leads(model, start, verdict) || VerdictSubjects.IsOfTitle(model, start, verdict) || IsApart(item, verdict, end));
    }

    // "All work is done, no issues remain, and the plant is open".
    private bool IsClause(in Item item, int verdict, int end) =>
        verdict > item.FirstToken && (model.Tokens[verdict - 1].Is(',') || model.Tokens[verdict - 1].Has(Topics.Joining)) && (end >= item.EndToken || model.Tokens[end].Kind == TokenKind.Punctuation || model.Tokens[end].Has(Topics.Joining) || model.Tokens[end].Has(Concepts.Stop));

    // "production-ready code" is an attribute, "ready to deploy?" a question, "(ready to deploy)" a remark, "70% production ready" no verdict.
    private bool IsWholePhrase(in Item item, int verdict, int end)
    {
        if ((verdict > item.FirstToken && model.Tokens[verdict - 1].Is('(')) || VerdictPhrases.QuantityBefore(model, item, verdict) is { Value: < 100 })
            return false;
        if (end >= item.EndToken)
            return true;
        ref readonly var next = ref model.Tokens[end];
        return next.Kind switch
        {
            TokenKind.Mark or TokenKind.Break => true,
            TokenKind.Punctuation => next.Value is not ('(' or '?' or '/' or '"'),
            // "now" and "today" hurry a verdict and do not limit it.
            TokenKind.Word => next.Has(Topics.Whole) || ((next.Has(Concepts.Stop | Concepts.Current | Concepts.After) || next.Has(Topics.Haste)) && !next.Has(Topics.Proviso)) || model.StartsPhrase(Wording.DayPhrase, item, next),
            _ => false,
        };
    }

    private int StartOfSentence(in Item item, int verdict)
    {
        var first = Math.Max(item.FirstToken, verdict - Reach);
        for (var i = verdict - 1; i >= first; i--)
        {
            if (EndsSentence(i))
                return i + 1;
        }
        return first;
    }

    // "The migration is complete and the platform is ready for production": the last clause has a subject of its own, and it is the whole.
    private int StartOfClause(int start, int verdict)
    {
        for (var i = verdict - 1; i > start; i--)
        {
            if (!model.Tokens[i].Has(Topics.Joining) && !model.Tokens[i].Is(','))
                continue;
            var subject = i + 1;
            while (subject < verdict && model.Tokens[subject].Has(Concepts.Stop))
                subject++;
            if (subject < verdict && (model.Tokens[subject].Has(Topics.Whole) || VerdictSubjects.IsOfTitle(model, i + 1, verdict)))
                return i + 1;
        }
        return start;
    }

    private bool EndsSentence(int token) => model.Tokens[token].Kind == TokenKind.Punctuation && model.Tokens[token].Value is '.' or '!' or '?' or ';';

    private bool IsDoubted(in Item item, int start, int verdict, int end)
    {
        for (var i = start; i < verdict; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "est" is an abbreviation in English and a copula in French.
            if ((token.Has(Doubt) && !token.Has(Topics.Copula)) || IsProviso(token) || (verdict - i <= 4 && token.Has(Concepts.Negation)))
                return true;
        }
        var last = Math.Min(item.EndToken, end + Reach);
        var isJoined = false;
        for (var i = end; i < last && !EndsSentence(i); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Ready for production, no tasks remain".
            if (token.Has(Topics.Verdict) && IsDenial(i))
                i += Math.Max(1, (int)token.PhraseLength) - 1;
            else if (token.Has(Concepts.Open | Concepts.Remaining) || (token.Has(Concepts.Future) && !isJoined) || IsProviso(token))
                return true;
            // "No open issues, and it should go out today".
            isJoined |= IsDenial(verdict) && token.Has(Topics.Joining);
        }
        return last < item.EndToken && model.Tokens[last].Is('?');
    }

    // "for" and "in" limit only what stands directly before them; "once" and "except" the whole sentence.
    private static bool IsProviso(in Token token) => token.Has(Topics.Proviso) && !token.Has(Concepts.Stop | Concepts.OutOf);

    // "Overall status: ready for production", and a title that ends with the verdict.
    private bool Heads(in Item item, int verdict, int end)
    {
        if (end < item.EndToken && model.Tokens[end].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
            return false;
        if (verdict == item.FirstToken)
            return item.Status == Polarity.Done || model.Tokens[verdict].Has(Concepts.Negation) || IsProclaimed(item, end);
        ref readonly var before = ref model.Tokens[verdict - 1];
        // "Yard complete and ready for production!".
        if (before.Has(Topics.Joining) && verdict - 2 > item.FirstToken && model.Tokens[verdict - 2].Has(Concepts.Done))
            return model.SectionList[item.Section].Level <= 2;
        var isApart = before.Kind is TokenKind.Punctuation or TokenKind.Mark or TokenKind.Number || IsPredicate(item.FirstToken, verdict);
        return isApart && (IsTitle(item) || IsJudgement(item.FirstToken, verdict));
    }

    // "Ready for production: yes".
    private bool IsAffirmed(in Item item) => item.Status == Polarity.None && item.FirstValueToken < item.EndToken && model.Tokens[item.FirstValueToken].Has(Topics.Affirmed);

    // "## READY FOR PRODUCTION", "## Ready for production!"; in small letters it may head a list of what is.
    private bool IsProclaimed(in Item heading, int end)
    {
        if (model.SectionList[heading.Section].Level > 2 || heading.Status != Polarity.None)
            return false;
        var isLoud = end < heading.EndToken && model.Tokens[end].Is('!');
        for (var i = heading.FirstToken; !isLoud && i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && (model.Tokens[i].Flags & TokenFlags.Capitals) == 0)
                return false;
        }
        return true;
    }

    private bool IsTitle(in Item heading) => model.IsTitle(heading.Section);

    private bool IsJudgement(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(Topics.Judgement | Topics.Whole | Topics.Verdict | Topics.Copula)
                && !token.Has(Concepts.Status | Concepts.Stop | Concepts.Mean | Concepts.Total | Concepts.Done)))
                return false;
            if (token.PhraseLength > 1)
                i += token.PhraseLength - 1;
        }
        return true;
    }

    // "There are no open issues", "il n'y a aucun problème ouvert".
    private bool IsDenial(int verdict) => model.Tokens[verdict].Has(Concepts.Negation);

    // "Phase 2 – production deployment authorized", "all tests pass, ready for production 🚀".
    private bool IsApart(in Item item, int verdict, int end)
    {
        if (verdict == item.FirstToken || model.Tokens[verdict - 1].Kind != TokenKind.Punctuation || model.Tokens[verdict - 1].Value is not ('-' or '\u2013' or '\u2014' or ':' or ','))
            return false;
        while (end < item.EndToken && (model.Tokens[end].Kind == TokenKind.Mark || model.Tokens[end].Is('!') || model.Tokens[end].Is('.')))
            end++;
        return end == item.EndToken;
    }

    private bool IsPredicate(int start, int verdict)
    {
        // "The pump has no open defects".
        if (model.Tokens[verdict].Has(Topics.Copula) || (verdict > start && IsDenial(verdict) && Having.Contains(model.Tokens[verdict - 1].Value)))
            return true;
        for (var i = verdict - 1; i >= start; i--)
        {
            if (model.Tokens[i].Has(Topics.Copula))
                return true;
        }
        return verdict > start && model.Tokens[verdict - 1].Has(Topics.Whole);
    }

    /// <summary>Whether an item stands before the first section, under the title, in a summary, a conclusion or a recommendation, or in the last lines.</summary>
    public bool StandsForWhole(int index, in Item item)
    {
        if (item.Section == 0 || index >= model.ItemList.Count - LastLines || model.Edges.Head(index) || Decisions.StandBelow(model, item))
            return true;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return IsTitle(heading) || (heading.Topics & Topics.Verdict) != 0 || ((heading.Concepts & Concepts.Status) != 0 && IsJudgement(heading.FirstToken, heading.EndToken));
    }
}

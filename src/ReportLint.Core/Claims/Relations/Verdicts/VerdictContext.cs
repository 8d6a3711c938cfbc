namespace ReportLint.Claims;

/// <summary>Whether words that look like a verdict claim it, or deny it, wish for it, ask for it, or merely name it.</summary>
internal sealed class VerdictContext(ReportModel model)
{
    private const int LongestClause = 8;

    // "The build is release-ready" names what is ready, "build a production-ready service" asks for it.
    private static readonly uint Build = WordFolder.Hash("build".AsSpan());

    private static readonly uint Of = WordFolder.Hash("of".AsSpan()), To = WordFolder.Hash("to".AsSpan()), A = WordFolder.Hash("à".AsSpan());

    private static readonly WordSet Prepositions = Wordings.WordsOf(Wording.PlacePreposition), Conditions = Wordings.WordsOf(Wording.ConditionStart);

    private const Concepts Unreal = Concepts.Negation | Concepts.Future | Concepts.Prohibition;

    private const Concepts NotClaimed = Concepts.Plan | Concepts.Target | Concepts.Advice | Concepts.Threshold | Concepts.Optional | Concepts.Before;

    public bool IsClaim(in Item item, int first, int end, VerdictKind kind) =>
        !IsUnreal(item, first) && !IsQualified(item, end) && !IsShare(item, first) && !IsAttribute(item, first, end, kind)
        && IsAffirmed(item, first, end) && !IsAsked(item, first) && !StandsInPlan(item, first, kind);

    // "not yet production-ready", "to make it production-ready", "path to production-ready".
    private bool IsUnreal(in Item item, int first)
    {
        // "Our definition of production-ready".
        if (first > item.FirstToken + 1 && model.Tokens[first - 1].Value == Of && model.Tokens[first - 1].Kind == TokenKind.Word)
            return true;
        // "If the seals hold, the rollout can begin".
        if (Conditions.Contains(model.Tokens[Assertions.SentenceStart(model, item.FirstToken, first)].Value))
            return true;
        var start = Math.Max(item.FirstToken, first - LongestClause);
        for (var i = first - 1; i >= start; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (EndsClause(token) || i == item.LabelEnd)
                return false;
            if (token.Kind == TokenKind.Word && (token.Has(Unreal) || token.Has(Topics.Conditional)) && !(token.Value == Build && model.Tokens[i + 1].Has(Topics.Copula)))
                return true;
        }
        return false;
    }

    // "ready for production after the audit", "production-ready?", "production ready if ...".
    private bool IsQualified(in Item item, int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + 4); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Ready for production?: yes".
            if (token.Is('?') && (i < item.LabelEnd || IsAnswered(item, i + 1)))
                return false;
            if (token.Is('?') || token.Has(Topics.Conditional) || token.Has(Concepts.Open) || (token.Has(Concepts.Future) && i == end))
                return true;
            if (token.Is('.') || token.Kind == TokenKind.Break)
                return false;
        }
        return false;
    }

    // "Ready for production? ✅ Yes".
    private bool IsAnswered(in Item item, int at)
    {
        for (; at < item.EndToken && model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Punctuation; at++)
        {
            if (model.Tokens[at].Polarity == Polarity.Done)
                return true;
        }
        return at < item.EndToken && model.Tokens[at].Has(Topics.Affirmed);
    }

    // "70% production-ready".
    private bool IsShare(in Item item, int first) => VerdictPhrases.QuantityBefore(model, item, first) is { Unit: Unit.Percent, Value: < 100 };

    // "15 production-ready services", "deployment-ready checklist": the words belong to a noun.
    private bool IsAttribute(in Item item, int first, int end, VerdictKind kind)
    {
        var isOne = model.Tokens[first].Has(Topics.Ready) && model.Tokens[first].Has(Topics.Destination);
        if (kind != VerdictKind.Ready || end >= item.EndToken || !(isOne || EndsVerdict(first, end)) || EndsCell(item, end))
            return false;
        // "Ready to deploy the depot", "prêts à concurrencer le port voisin": the verb has an object.
        if (end - 2 > first && model.Tokens[first].Has(Topics.Ready) && (model.Tokens[end - 2].Value == To || model.Tokens[end - 2].Value == A))
            return false;
        ref readonly var next = ref model.Tokens[end];
        // "Production-grade, replicated store".
        if (isOne && next.Is(','))
            return true;
        // "Est prêt pour la production sur trois quais", "est prêt à être déployé partout".
        if (next.Kind == TokenKind.Word && (Prepositions.Contains(next.Value) || (first > item.FirstToken && model.Tokens[first - 1].Has(Topics.Copula))))
            return false;
        return next.Kind is TokenKind.Word or TokenKind.Code && !next.Has(Concepts.Stop | Concepts.Done | Concepts.Status) && !next.Has(Topics.Haste | Topics.Judgement | Topics.Ready)
            && !(model.Tokens[end - 1].Has(Topics.Ready) && first == end - 1);
    }

    // "| Production-ready | Yes |": the next word stands in another cell.
    private bool EndsCell(in Item item, int end)
    {
        for (var i = item.Cells.First; i < item.Cells.End && model.CellList[i].FirstToken < end; i++)
        {
            if (model.CellList[i].EndToken == end)
                return true;
        }
        return false;
    }

    // The last word, or the phrase that ends with it: "end users", "app store".
    private bool EndsVerdict(int first, int end)
    {
        if (model.Tokens[end - 1].Has(Topics.Ready | Topics.Destination | Topics.Usage | Topics.Fitness))
            return true;
        for (var i = first; i < end - 1; i++)
        {
            if (i + model.Tokens[i].PhraseLength == end && model.Tokens[i].Has(Topics.Destination))
                return true;
        }
        return false;
    }

    // "Production ready: no" and "Production-ready: 70 %" name what they answer; "production-ready: ✅" says it.
    private bool IsAffirmed(in Item item, int first, int end)
    {
        if (item.Kind == ItemKind.Heading || item.LabelEnd < 0 || end > item.LabelEnd || first >= item.LabelEnd)
            return true;
        if (item.FirstValueToken >= item.EndToken)
            return first > item.FirstToken;
        var value = model.MeaningOf(item.FirstValueToken, item.EndToken);
        if ((value.Concepts & (Concepts.Negation | Concepts.Open | Concepts.Failed)) != 0)
            return false;
        return item.Status == Polarity.Done || (value.Topics & Topics.Affirmed) != 0;
    }

    // A goal, an objective, an estimate: what its label says is not claimed yet.
    private bool IsAsked(in Item item, int first)
    {
        if (item.LabelEnd < 0 || first < item.LabelEnd)
            return false;
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        return (label.Topics & Topics.Conditional) != 0 || ((label.Concepts & (NotClaimed | Concepts.Future)) != 0 && (label.Topics & Topics.Judgement) == 0);
    }

    private bool StandsInPlan(in Item item, int first, VerdictKind kind)
    {
        if (Suppositions.Hold(model, item))
            return true;
        if (item.Kind == ItemKind.TableRow)
            return IsAskedInTable(item);
        // "Launch now" in a list is one of several ways.
        if (kind == VerdictKind.Deploy && item.Kind == ItemKind.ListItem && item.LabelEnd < 0 && !Concludes(item))
            return true;
        if (item.Kind == ItemKind.Heading)
            return IsTitleOfWork(item, first);
        if (item.Section <= 0 || item.Status == Polarity.Done)
            return false;
        return IsAskedBelow(model.ItemList[model.SectionList[item.Section].Heading]) || IsExpected(item) || IsPraise(item) || IsAside(item, first);
    }

    private static bool IsAskedBelow(in Item heading) => (heading.Concepts & (NotClaimed | Concepts.Future)) != 0 && (heading.Topics & Topics.Judgement) == 0;

    // "## Expected outcomes" holds for "### Technical" below it.
    private bool IsExpected(in Item item)
    {
        for (var section = model.SectionList[item.Section].Parent; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if ((heading.Concepts & Concepts.Target) != 0 && (heading.Topics & Topics.Judgement) == 0 && heading.Status != Polarity.Done)
                return true;
        }
        return false;
    }

    // "Benefits:" above a list of what a technique brings.
    private bool IsPraise(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.GroupStart <= 0)
            return false;
        ref readonly var above = ref model.ItemList[item.GroupStart - 1];
        return above.Kind is ItemKind.Paragraph or ItemKind.LabelLine && above.Section == item.Section && above.EndToken > above.FirstToken && model.Tokens[above.EndToken - 1].Is(':') && (above.Concepts & Concepts.Advice) != 0;
    }

    // "- parser: 2.18.0 (stable, production-ready)" describes what is used.
    private bool IsAside(in Item item, int first)
    {
        if (item.Kind != ItemKind.ListItem || !item.MayHold('('))
            return false;
        for (var i = first - 1; i > item.FirstToken; i--)
        {
            if (model.Tokens[i].Is('('))
                return i < first - 1 && model.Tokens[first - 1].Is(',');
            if (model.Tokens[i].Is(')'))
                return false;
        }
        return false;
    }

    // "Phase 5: production ready" and "Success metrics (production ready)" name what is to come.
    private bool IsTitleOfWork(in Item heading, int first)
    {
        if (heading.Status == Polarity.Done)
            return false;
        if (first > heading.FirstToken && model.Tokens[first - 1].Is('('))
            return true;
        if (heading.LabelEnd >= 0 && first > heading.LabelEnd && (model.ConceptsOf(heading.FirstToken, heading.LabelEnd) & Concepts.Ordinal) != 0)
            return true;
        return (heading.Concepts & NotClaimed) != 0 && (heading.Topics & Topics.Judgement) == 0;
    }

    private bool Concludes(in Item item) => item.Section > 0 && (model.ItemList[model.SectionList[item.Section].Heading].Topics & Topics.Judgement) != 0;

    private bool IsAskedInTable(in Item row)
    {
        var table = model.FindTable(row.Group);
        for (var i = 0; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[row.Cells.First + i];
            if ((model.MeaningOf(cell.FirstToken, cell.EndToken).Topics & Topics.Ready) != 0 && model.ColumnList[table.Columns.First + i].Role is ColumnRole.Target or ColumnRole.Before)
                return true;
        }
        return row.Status != Polarity.Done && (model.MeaningOf(row.FirstToken, row.EndToken).Concepts & Concepts.Negation) != 0;
    }

    // "Zero mocks ✅ / production-ready ✅": a mark ends what it stands behind.
    private static bool EndsClause(in Token token) => token.Kind == TokenKind.Mark || token.Kind == TokenKind.Punctuation && token.Value is '.' or ';' or '!' or '|' or ',' or '\u2014' or '\u2192';
}

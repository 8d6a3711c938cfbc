using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Whether a section is declared complete, by its heading or by a status line directly below it.</summary>
internal static class Declarations
{
    /// <summary>In tokens; what is longer is prose, and is not read again for each target below it.</summary>
    private const int LongestHeading = 100;

    /// <summary>In tokens: "all of the tasks of the first phase are complete".</summary>
    private const int LongestClause = 10;

    /// <summary>In tokens, its verb among them.</summary>
    private const int LongestSubject = 5;

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);

    private static readonly WordSet Advice = Wordings.WordsOf(Wording.AdviceNoun);

    private static readonly WordSet Begun = Wordings.WordsOf(Wording.BegunParticiple);

    private static readonly WordSet Pieces = Wordings.WordsOf(Wording.PieceOfWork);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    private static readonly WordSet Done = Wordings.WordsOf(Wording.ListedAsDone);

    private const Concepts NotDeclared = Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Remaining | Concepts.Optional | Concepts.Open
        | Concepts.Failed | Concepts.Future | Concepts.Legend | Concepts.Target;

    // Plans, improvements and goals can be done themselves: "Objectives completed", "Improvements ✅".
    private const Concepts Undertaken = Concepts.Plan | Concepts.Advice | Concepts.Target;

    /// <summary>How clearly a section is declared complete; <paramref name="item"/> is the heading or status line that does it.</summary>
    public static DeclarationStrength Find(ReportModel model, in Section section, out TextSpan span, out int item)
    {
        item = section.Heading;
        ref readonly var heading = ref model.ItemList[section.Heading];
        if (AllDone.Find(model, heading, out span) is var ofAll and not DeclarationStrength.None)
            return ofAll;
        // "Critical (must complete) ✅".
        if ((heading.Topics & Topics.Blocking) != 0 && heading.Status == Polarity.Done && model.Tokens[heading.EndToken - 1].Kind == TokenKind.Mark && (heading.Concepts & (Concepts.Negation | Concepts.Optional)) == 0)
        {
            span = heading.StatusSpan;
            return DeclarationStrength.Universal;
        }
        if ((heading.Concepts & (NotDeclared & ~Undertaken)) == Concepts.Finding && heading.Status is Polarity.None or Polarity.Done)
            return FindMended(model, heading, out span);
        if ((heading.Concepts & (NotDeclared & ~Undertaken)) != 0 || heading.Status is Polarity.Open or Polarity.Failed or Polarity.Warning or Polarity.NotApplicable || model.HoldsOneOf(Begun, heading.FirstToken, heading.EndToken))
            return DeclarationStrength.None;
        var strength = FindInLine(model, heading, heading.FirstToken, out span);
        if ((heading.Concepts & Undertaken) != 0)
            return strength == DeclarationStrength.None || IsDecorated(model, heading, span) ? DeclarationStrength.None : DeclarationStrength.Implied;
        if (strength <= DeclarationStrength.Implied && DonePeriods.Find(model, heading, out var period))
        {
            span = period;
            return DeclarationStrength.Stated;
        }

        return strength != DeclarationStrength.None ? strength : FindBelow(model, section, out span, out item);
    }

    // "✅ Success criteria" are those that were set; a "✅ Checklist" is one that was gone through.
    private static bool IsDecorated(ReportModel model, in Item heading, TextSpan declaration)
    {
        if (model.Tokens[heading.FirstToken].Kind != TokenKind.Mark || declaration.Start != model.Tokens[heading.FirstToken].Start)
            return false;
        // Nobody is done with "✅ Recommendations".
        if ((heading.Concepts & (Concepts.Target | Concepts.Advice)) == 0)
            return model.HoldsOneOf(Advice, heading.FirstToken, heading.EndToken);
        foreach (ref readonly var token in model.Tokens.Between(heading.FirstToken, heading.EndToken))
        {
            if (NounsOfText.Contains(token))
                return false;
        }
        return true;
    }

    /// <summary>Whether a nested section is about something else than the work declared done above it.</summary>
    public static bool IsSetApart(in Item heading) =>
        (heading.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Remaining | Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Before)) != 0;

    /// <summary>The status word or mark by which a heading says that its subject succeeded; -1 where it says no such thing.</summary>
    public static int FindSuccess(ReportModel model, in Item heading)
    {
        if (heading.EndToken - heading.FirstToken > LongestHeading)
            return -1;
        var word = FindStatusWord(model, heading.FirstToken, heading.EndToken, Concepts.Done | Concepts.Achieved);
        for (var i = heading.FirstToken; word < 0 && i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Polarity == Polarity.Done)
                return i;
        }
        return word;
    }

    /// <summary>How clearly an item declares complete what it introduces.</summary>
    public static DeclarationStrength FindInItem(ReportModel model, in Item item, out TextSpan span)
    {
        if (AllDone.Find(model, item, out span) is var ofAll and not DeclarationStrength.None)
            return ofAll;
        return (model.ConceptsOf(item.FirstToken, item.EndToken) & NotDeclared) != 0 || item.Status is not (Polarity.Done or Polarity.None)
            ? DeclarationStrength.None
            : FindInLine(model, item, item.FirstToken, out span);
    }

    private static DeclarationStrength FindInLine(ReportModel model, in Item line, int first, out TextSpan span)
    {
        span = default;
        for (var q = line.Quantities.First; q < line.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio)
            {
                if (quantity.Value < quantity.Whole)
                    return DeclarationStrength.None;
                // "44/44 tests passing (100%)" is the share of the tests.
                span = default;
                break;
            }
            if (quantity.Unit != Unit.Percent)
                continue;
            if (quantity.Value != 100 || quantity.Comparator != Comparator.None)
                return DeclarationStrength.None;
            span = quantity.Span;
        }
        if (line.Kind == ItemKind.Heading && FindOnlyWord(model, line, first) is var only and >= 0)
        {
            span = model.Tokens[only].Span;
            return DeclarationStrength.Stated;
        }
        var word = FindStatusWord(model, first, line.EndToken, Concepts.Done);
        if (word >= 0)
        {
            // "Features implemented" and "Structure complete:" may be titles of lists; a mark, a percentage or a dash makes them statements.
            // "Entirely" makes them one, too.
            var isStatement = line.Status == Polarity.Done || IsOfWork(model, line, first, word) || (word > first && model.Tokens[word - 1].Has(Concepts.Universal) && !All.Contains(model.Tokens[word - 1].Value)) || IsPredicate(model, first, word) || !span.IsEmpty || (word > first && model.Tokens[word - 1].Kind is TokenKind.Punctuation or TokenKind.Mark);
            var phrase = TextSpan.FromBounds(model.Tokens[word].Start, model.Tokens[word + Math.Max(1, (int)model.Tokens[word].PhraseLength) - 1].End);
            span = span.IsEmpty ? phrase : TextSpan.FromBounds(Math.Min(span.Start, phrase.Start), Math.Max(span.End, phrase.End));
            return isStatement ? DeclarationStrength.Stated : DeclarationStrength.Implied;
        }
        if (span.IsEmpty && FindAttribute(model, line, first) is var attribute and >= 0)
        {
            span = model.Tokens[attribute].Span;
            return HeadsWork(model, line, attribute) ? DeclarationStrength.Stated : DeclarationStrength.Implied;
        }
        var isPercent = !span.IsEmpty;
        if (line.Status != Polarity.Done && !(isPercent && EndsWith(model, line, span)))
            return DeclarationStrength.None;
        // "🟢 Pages", beside "🔴 Grave" and "🟡 Minor": a colour before a title may say how grave things are.
        if (!isPercent && line.Kind == ItemKind.Heading && model.Tokens[line.FirstToken] is { Kind: TokenKind.Mark } colour && (colour.Flags & TokenFlags.Colour) != 0 && line.StatusSpan.Start == colour.Start)
            return DeclarationStrength.None;
        span = isPercent ? span : line.StatusSpan;
        return isPercent ? DeclarationStrength.Stated : DeclarationStrength.Implied;
    }

    // "Tasks completed", « Tâches terminées », and nothing else.
    private static bool IsOfWork(ReportModel model, in Item line, int first, int word)
    {
        var noun = model.FirstBehindMarks(first, line.EndToken);
        return line.Kind == ItemKind.Heading && noun + 1 == word && word + Math.Max(1, (int)model.Tokens[word].PhraseLength) == line.EndToken && model.Tokens[noun].Kind == TokenKind.Word && Works.Contains(model.Tokens[noun].Value);
    }

    // "Completed tasks" and "fully implemented ramps"; "working hours" are none.
    private static bool HeadsWork(ReportModel model, in Item line, int attribute) =>
        (attribute > line.FirstToken && model.Tokens[attribute - 1].Has(Concepts.Universal)) || Works.Contains(model.Tokens[attribute + 1].Value) || Pieces.Contains(model.Tokens[attribute + 1].Value);

    // "Completed", all that the heading says.
    private static int FindOnlyWord(ReportModel model, in Item heading, int first)
    {
        var found = -1;
        for (var i = first; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Mark or TokenKind.Punctuation)
                continue;
            if (found >= 0 || token.Kind != TokenKind.Word || !token.Has(Concepts.Done) || !(Done.Contains(token.Value) || token.Has(Topics.Listing)))
                return -1;
            found = i;
        }
        return found;
    }

    // "Resolved issues", "anomalies corrigées": a cross before one of them may be what was wrong, so that most have to be done.
    private static DeclarationStrength FindMended(ReportModel model, in Item heading, out TextSpan span)
    {
        span = default;
        if (heading.HasQuantities)
            return DeclarationStrength.None;
        var word = FindAttribute(model, heading, heading.FirstToken);
        word = word >= 0 ? word : FindStatusWord(model, heading.FirstToken, heading.EndToken, Concepts.Worked);
        if (word < 0 || !Done.Contains(model.Tokens[word].Value))
            return DeclarationStrength.None;
        span = model.Tokens[word].Span;
        return DeclarationStrength.Implied;
    }

    // "Completed tasks" heads those that are; "Complete guide" is a guide.
    private static int FindAttribute(ReportModel model, in Item line, int first)
    {
        if (line.Kind != ItemKind.Heading || line.EndToken - first is < 2 or > LongestClause)
            return -1;
        var at = first;
        while (at < line.EndToken && model.Tokens[at].Kind != TokenKind.Word)
            at++;
        // "Fully implemented features".
        if (at + 2 < line.EndToken && model.Tokens[at].Has(Concepts.Universal) && !All.Contains(model.Tokens[at].Value))
            at++;
        if (at + 1 >= line.EndToken || model.Tokens[at].Has(Concepts.Future) || !(Done.Contains(model.Tokens[at].Value) || (model.Tokens[at].Has(Concepts.Done) && model.Tokens[at].Has(Topics.Listing))))
            return -1;
        for (var i = at + 1; i < line.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                return -1;
        }
        return at;
    }

    // "Phase 3 (100%)", "Migration - 100 %".
    private static bool EndsWith(ReportModel model, in Item line, TextSpan span)
    {
        var last = line.EndToken - 1;
        var isInParentheses = model.Tokens[last].Is(')');
        // "Handbook: 100% translated".
        if (!isInParentheses && model.Tokens[last].Kind == TokenKind.Word && model.Tokens[last].Start >= span.End && model.EndsParticiple(last))
            last--;
        var end = isInParentheses ? model.Tokens[last - 1].End : model.Tokens[last].End;
        var before = line.FirstToken;
        while (before < line.EndToken && model.Tokens[before].Start < span.Start)
            before++;
        return line.Kind == ItemKind.Heading && end == span.End && before > line.FirstToken && model.Tokens[before - 1].Kind == TokenKind.Punctuation;
    }

    // A status word stands apart: behind a dash, colon, parenthesis or mark, or as the last word. "Complete API wiring" is none.
    private static int FindStatusWord(ReportModel model, int first, int end, Concepts concepts)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!token.Has(concepts))
                continue;
            var behind = i + Math.Max(1, (int)token.PhraseLength);
            var isLast = behind >= end || model.Tokens[behind].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Code);
            var isApart = i == first || model.Tokens[i - 1].Kind != TokenKind.Word;
            var follows = i > first && model.Tokens[i - 1].Kind == TokenKind.Word && !model.Tokens[i - 1].Has(Concepts.Stop | Concepts.Negation | Concepts.Prohibition | Concepts.Required);
            if (isLast && (follows || (isApart && i > first) || IsPredicate(model, first, i)))
                return i;
        }
        return -1;
    }

    // "Phase 4 is finished", "le lot 3 est terminé".
    private static bool IsPredicate(ReportModel model, int first, int word)
    {
        if (word - first is < 2 or > LongestSubject || !model.Tokens[word - 1].Has(Topics.Copula) || model.Tokens[word - 1].Has(Concepts.Demand))
            return false;
        var (meaning, topics) = (model.ConceptsOf(first, word - 1), model.MeaningOf(first, word - 1).Topics);
        // "The import is complete:" introduces what belongs to it.
        var behind = word + Math.Max(1, (int)model.Tokens[word].PhraseLength);
        return ((meaning & Concepts.Ordinal) != 0 || (behind < model.Tokens.Count && model.Tokens[behind].Is(':') && (topics & (Topics.Conditional | Topics.Proviso)) == 0)) && (meaning & (Concepts.Negation | Concepts.Demand | Concepts.Future)) == 0;
    }

    // "**Status**: complete", the first lines of the section itself.
    private static DeclarationStrength FindBelow(ReportModel model, in Section section, out TextSpan span, out int found)
    {
        span = default;
        found = -1;
        var end = Math.Min(section.Items.First + 4, section.Items.End);
        for (var i = section.Items.First; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is ItemKind.Heading or ItemKind.TableRow)
                return DeclarationStrength.None;
            if (item.LabelEnd < 0 || !IsStatusLabel(model, item))
                continue;
            if ((model.ConceptsOf(item.FirstValueToken, item.EndToken) & NotDeclared) != 0 || item.Status is not (Polarity.Done or Polarity.None))
                return DeclarationStrength.None;
            found = i;
            // "Status: 100% complete" is as good as a mark; "Status: review complete" may speak of the review.
            var strength = FindInLine(model, item, item.FirstValueToken - 1, out span);
            return item.Status == Polarity.Done || model.HoldsUnit(Unit.Percent, item) ? strength : DeclarationStrength.None;
        }
        return DeclarationStrength.None;
    }

    /// <summary>Whether a line is labelled as a status: "Status: done", "Overall state: done".</summary>
    public static bool IsStatusLabel(ReportModel model, in Item item)
    {
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Status | Concepts.Stop))
                return false;
            found |= model.Tokens[i].Has(Concepts.Status);
        }
        return found;
    }
}

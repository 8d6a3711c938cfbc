using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Whether a line says of all there is that it is done: "All services migrated", "toutes les tâches sont terminées".</summary>
internal static class AllDone
{
    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 100;

    /// <summary>In tokens: "all of the tasks of the first phase are complete".</summary>
    private const int LongestClause = 10;

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);

    // "All pages tested" may have failed; what is migrated, fixed or running has not.
    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    private static readonly WordSet Manners = Wordings.WordsOf(Wording.MannerAdverb);

    private static readonly WordSet And = Wordings.WordsOf(Wording.AndConjunction);

    /// <summary>How clearly; <paramref name="span"/> is what says so.</summary>
    public static DeclarationStrength Find(ReportModel model, in Item line, out TextSpan span)
    {
        span = default;
        if ((line.Concepts & Concepts.Universal) == 0 || line.Status is not (Polarity.Done or Polarity.None) || TellsLess(model, line))
            return DeclarationStrength.None;
        var first = line.FirstValueToken < line.EndToken ? line.FirstValueToken : line.FirstToken;
        for (var i = first; i + 2 < line.EndToken && i < first + LongestLine; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || !All.Contains(model.Tokens[i].Value) || (i > first && model.Tokens[i - 1] is { Kind: TokenKind.Word } before && (before.Has(Concepts.Negation) || !before.Has(Concepts.Stop))))
                continue;
            var end = EndOfClaim(model, line, i, out var nouns);
            if (end < 0 || IsDuty(model, line, i, end))
                continue;
            span = TextSpan.FromBounds(model.Tokens[i].Start, model.Tokens[end - 1].End);
            // "All bugs fixed" above a list of them, in which a cross may stand before what was wrong.
            return (nouns & Concepts.Finding) != 0 || Mended.Contains(model.Tokens[end - 1].Value) ? DeclarationStrength.Implied : DeclarationStrength.Universal;
        }
        return DeclarationStrength.None;
    }

    /// <summary>Whether a paragraph says nothing else, and of work or above what tells how it stands: "All deliverables are complete." introduces the list below it.</summary>
    public static bool IsSentence(ReportModel model, in Item line, in Item next)
    {
        if (line.Kind != ItemKind.Paragraph || line.LabelEnd >= 0 || line.EndToken - line.FirstToken > LongestClause || Find(model, line, out var span) != DeclarationStrength.Universal)
            return false;
        var last = line.EndToken - 1;
        while (last > line.FirstToken && model.Tokens[last].Kind is TokenKind.Punctuation or TokenKind.Mark)
            last--;
        return model.Tokens[line.FirstToken].Start == span.Start && model.Tokens[last].End == span.End && (next is { Kind: ItemKind.TableRow, Status: not Polarity.None } || model.HoldsOneOf(Works, line.FirstToken, line.EndToken));
    }

    // Behind the noun, and with nothing but marks and brackets behind it: "All components implemented and tested ✅".
    private static int EndOfClaim(ReportModel model, in Item line, int all, out Concepts nouns)
    {
        nouns = Concepts.None;
        var (isAttained, end, attained) = (false, -1, -1);
        // "Services - all configured".
        var isApart = all > line.FirstToken && model.Tokens[all - 1].Kind == TokenKind.Punctuation;
        for (var i = all + 1; i < Math.Min(line.EndToken, all + LongestClause); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                break;
            // "To the new wing" says where.
            if (attained == i && token.Has(Concepts.Stop | Concepts.Auxiliary) && model.Tokens[line.EndToken - 1].Is(':'))
            {
                (isAttained, end) = (false, -1);
                break;
            }
            var isCopula = token.Has(Topics.Copula);
            // "All planned features", "tous les travaux prévus".
            var isPlanned = token.Has(Concepts.Future) && (token.Has(Concepts.Open) || i == all + 1);
            if (token.Has(Concepts.Negation) || (token.Has(Concepts.Future) && !isPlanned) || (token.Has(Concepts.Demand) && !isCopula && i > all + 1) || (token.Has(Topics.Proviso) && !isCopula))
                return -1;
            if ((i > all + 1 || isApart) && Attained.Contains(token.Value) && token.Kind == TokenKind.Word)
                (isAttained, end, attained) = (true, i + 1, i + 1);
            else if (end > 0 && (token.Has(Concepts.Worked | Concepts.Done) || And.Contains(token.Value)))
                end = i + 1;
            else if ((token.Has(Concepts.Worked) && i > all + 1) || (end == i && Manners.Contains(token.Value)))
                end = i + 1;
            // "Have been", "are now".
            else if (isCopula)
                i += token.PhraseLength > 1 && i + 1 < line.EndToken && !Attained.Contains(model.Tokens[i + 1].Value) ? 1 : 0;
            else
                (isAttained, end, nouns) = (false, -1, nouns | token.Concepts);
        }
        // "All wards have been moved to the new wing:" heads a list.
        if (!isAttained && attained > 0 && line.Kind == ItemKind.Paragraph && model.Tokens[line.EndToken - 1].Is(':') && model.Tokens[attained].Has(Concepts.Stop | Concepts.Auxiliary) && line.EndToken - attained <= LongestClause
            && (model.ConceptsOf(attained, line.EndToken) & (Concepts.Negation | Concepts.Open | Concepts.Remaining | Concepts.Optional | Concepts.Future)) == 0)
        {
            nouns = Concepts.None;
            return attained;
        }
        return isAttained && (end >= line.EndToken || (model.Tokens[end].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Code) && IsAlone(model, line, end))) ? end : -1;
    }

    // "All lamps have to be moved".
    private static bool IsDuty(ReportModel model, in Item line, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (RequiredWork.IsDuty(model, line, model.Tokens[i]))
                return true;
        }
        return false;
    }

    // "All tasks complete, two tests pending" goes on; a remark in brackets does not take back.
    private static bool IsAlone(ReportModel model, in Item line, int end)
    {
        var depth = 0;
        for (var i = end; i < line.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (token.Has(Concepts.Negation | Concepts.Open | Concepts.Remaining | Concepts.Optional | Concepts.Future) || token.Has(Topics.Proviso))
                return false;
            if (token.Is('.') && i + 1 < line.EndToken && depth == 0)
                return true;
        }
        return true;
    }

    // "All tests passing (98%)".
    private static bool TellsLess(ReportModel model, in Item line)
    {
        for (var q = line.Quantities.First; q < line.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio ? quantity.Value < quantity.Whole : quantity.Unit == Unit.Percent && quantity.Value != 100)
                return true;
        }
        return false;
    }
}

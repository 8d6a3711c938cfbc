namespace ReportLint.Claims.Statements;

/// <summary>Finds what a verdict is about: the whole, a part of it, or an examination of the work.</summary>
internal sealed class VerdictSubject(ReportModel model)
{
    // In words: the name of a product.
    private const int LongestName = 3;

    private const Topics OfWhole = Topics.Judgement | Topics.Whole | Topics.Verdict | Topics.Copula | Topics.Ready | Topics.Destination
        | Topics.Fitness | Topics.Deploy | Topics.Joining | Topics.Haste;

    private const Concepts Neutral = Concepts.Status | Concepts.Stop | Concepts.Mean | Concepts.Total | Concepts.Done | Concepts.Achieved
        | Concepts.Progress | Concepts.Current | Concepts.Delivery | Concepts.Readiness | Concepts.Universal | Concepts.Auxiliary;

    private static readonly WordSet Examinations = Wordings.WordsOf(Wording.ExaminationNoun);

    /// <summary>Whether words name no more than a judgement, the whole, or what the title names.</summary>
    public bool IsJudged(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Code || (token.Kind == TokenKind.Word && !IsNeutral(token)))
                return false;
            if (token.PhraseLength > 1 && token.Has(OfWhole))
                at += token.PhraseLength - 1;
        }
        return true;
    }

    /// <summary>Whether a row is about the whole: "| Overall status | Complete |".</summary>
    public bool IsRowOfWhole(in Item row)
    {
        ref readonly var name = ref model.CellList[row.Cells.First];
        return IsJudged(name.FirstToken, name.EndToken);
    }

    /// <summary>Whether nothing, the whole, a name, or what the title names stands before a verdict in its clause.</summary>
    public bool IsOfTheWhole(int start, int at, bool isValue)
    {
        if (IsJudged(start, at))
            return !HoldsNumber(start, at);
        for (var before = at - 1; before >= start; before--)
        {
            // "All tests pass, ready for production", "... and the system is ready".
            ref readonly var token = ref model.Tokens[before];
            var isJoined = token.Has(Topics.Joining) || token.Is(',');
            if (isJoined || token.Is(':') || token.IsFreeDash || (token.Kind == TokenKind.Mark && before + 1 < at))
                return (!isJoined || isValue || NamesSubject(before + 1, at)) && IsJudged(before + 1, at) && !HoldsNumber(before + 1, at);
        }
        return IsName(start, at);
    }

    /// <summary>Whether a verdict is one on an examination: "The audit is complete", or "Status: complete" below the title of an audit,
    /// says nothing of the work that was looked at.</summary>
    public bool IsOfExamination(in Item item, int first, int end)
    {
        if (model.HoldsOneOf(Examinations, first, end))
            return true;
        if (item.Kind == ItemKind.Heading || model.SectionList.Count < 2 || !model.IsTitle(1) || !NamesNothing(first, end))
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        return model.HoldsOneOf(Examinations, title.FirstToken, title.EndToken);
    }

    private bool IsNeutral(in Token token) => token.Has(OfWhole) || token.Has(Neutral) || IsOfTitle(token);

    private bool IsOfTitle(in Token token) =>
        !token.Has(Concepts.Ordinal | Concepts.Test | Concepts.Finding) && model.TitleWords.Contains(model.Singular(token));

    // "P4.1-2 done" is about a part.
    private bool HoldsNumber(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (model.Tokens[at].Kind is TokenKind.Number or TokenKind.Code && !(at + 1 < end && model.Tokens[at + 1].Is('%')))
                return true;
        }
        return false;
    }

    private bool NamesSubject(int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Has(Topics.Whole)
                || (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop) && !token.Has(Topics.Copula) && IsOfTitle(token)))
                return true;
        }
        return false;
    }

    // "Status", "Result".
    private bool NamesNothing(int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Kind == TokenKind.Word && (token.Has(Topics.Whole) || !(token.Has(OfWhole) || token.Has(Neutral))))
                return false;
        }
        return true;
    }

    // "Harbour is ready", "There are no blockers".
    private bool IsName(int start, int at)
    {
        var words = 0;
        for (var before = start; before < at && !model.Tokens[before].Has(Topics.Copula); before++)
        {
            ref readonly var token = ref model.Tokens[before];
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Capitalised) == 0 || token.Has(Concepts.Ordinal | Concepts.Test)
                || ++words > LongestName)
                return false;
        }
        return words > 0;
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a run of tokens of a report holds, and where something in it starts or ends.</summary>
internal static class TokenRuns
{
    /// <summary>The text from one token up to another.</summary>
    public static TextSpan SpanOf(this ReportModel model, int first, int end) =>
        TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End);

    /// <summary>What the words of a run of tokens mean, taken together.</summary>
    public static Meaning MeaningOf(this ReportModel model, int first, int end)
    {
        var meaning = default(Meaning);
        foreach (ref readonly var token in model.Tokens.Between(first, end))
            meaning |= token.Meaning;
        return meaning;
    }

    /// <summary>What the words of a run of tokens say, taken together.</summary>
    public static Concepts ConceptsOf(this ReportModel model, int first, int end)
    {
        var concepts = Concepts.None;
        foreach (ref readonly var token in model.Tokens.Between(first, end))
            concepts |= token.Concepts;
        return concepts;
    }

    /// <summary>Whether one of some words, given by their hashes, stands in a run of tokens.</summary>
    public static bool HoldsOneOf(this ReportModel model, WordSet words, int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Value))
                return true;
        }
        return false;
    }

    /// <summary>The first of a run of tokens that is no mark; its end where all are.</summary>
    public static int FirstBehindMarks(this ReportModel model, int first, int end)
    {
        while (first < end && model.Tokens[first].Kind == TokenKind.Mark)
            first++;
        return first;
    }

    /// <summary>The last of a run of tokens that is neither mark nor punctuation; its first one where all are.</summary>
    /// <param name="model">The report.</param>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token, which belongs to the run.</param>
    public static int LastBeforeSigns(this ReportModel model, int first, int last)
    {
        while (last > first && model.Tokens[last].Kind is TokenKind.Mark or TokenKind.Punctuation)
            last--;
        return last;
    }

    /// <summary>The first of a run of tokens that is neither mark nor punctuation; its end where all are.</summary>
    public static int FirstAfterSigns(this ReportModel model, int first, int end)
    {
        while (first < end && model.Tokens[first].Kind is TokenKind.Mark or TokenKind.Punctuation)
            first++;
        return first;
    }

    /// <summary>Whether a sign stands in a run of tokens.</summary>
    public static bool HoldsSign(this ReportModel model, int first, int end, char sign)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Is(sign))
                return true;
        }
        return false;
    }
}

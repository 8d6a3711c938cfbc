namespace ReportLint.Claims.Statements;

/// <summary>Reads what a heading says of what is below it: whether that is about the whole report, or of one thing.</summary>
internal sealed class HeadReader(ReportModel model, Subjects subjects)
{
    /// <summary>The subject of a head of many words.</summary>
    public const int Unknown = -1;

    /// <summary>The subject of a head that names another time: before, after.</summary>
    public const int OfTime = -2;

    private static readonly WordSet Headlines = Wordings.WordsOf(Wording.HeadlineWord);
    private static readonly WordSet Closings = Wordings.WordsOf(Wording.ConclusionWord);
    private static readonly WordSet Neutral = Wordings.WordsOf(Wording.NeutralWord);
    private static readonly WordSet Measures = Wordings.WordsOf(Wording.MeasureName);
    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.WholeName);
    private static readonly WordSet Completing = Wordings.WordsOf(Wording.CompletionWord);

    /// <summary>Reads a head.</summary>
    /// <param name="index">Its item.</param>
    /// <param name="isHeadline">Whether it is called a summary, a conclusion or the like.</param>
    /// <returns>The subject that the rest of its words names; 0 where it names none, <see cref="Unknown"/> where it has too many
    /// words, <see cref="OfTime"/> where it names a time.</returns>
    public int Read(int index, out bool isHeadline)
    {
        ref readonly var item = ref model.ItemList[index];
        isHeadline = false;
        subjects.Start();
        var isLong = false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Date || token.Has(Concepts.Before | Concepts.After))
                return OfTime;
            if (token.Kind == TokenKind.Word && Closings.Contains(token.Value))
            {
                isHeadline = true;
                return 0;
            }
            if (token.Kind == TokenKind.Word && Headlines.Contains(token.Value))
                isHeadline = true;
            else if (token.Kind is TokenKind.Word or TokenKind.Code && !SaysNothing(token))
                isLong |= subjects.Add(token);
        }
        return !isLong ? 0 : subjects.End() is > 0 and var subject ? subject : Unknown;
    }

    /// <summary>The words of a title that name what the report is about; dates are left out.</summary>
    public int ReadTitle(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        subjects.Start();
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            var isNamed = token.Kind is TokenKind.Word or TokenKind.Code && !SaysNothing(token)
                && !(token.Kind == TokenKind.Word && (Closings.Contains(token.Value) || Headlines.Contains(token.Value)
                || token.Has(Concepts.Current)));
            if (isNamed)
                subjects.Add(token);
        }
        return subjects.End();
    }

    private static bool SaysNothing(in Token token) =>
        token.Kind == TokenKind.Word && (Neutral.Contains(token.Value) || Measures.Contains(token.Value) || Wholes.Contains(token.Value)
            || Completing.Contains(token.Value));
}

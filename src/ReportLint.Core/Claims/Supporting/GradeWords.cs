namespace ReportLint.Claims.Supporting;

/// <summary>Finds grades in letters and in stars: "Grade: A+", "### Security (B-)", "Seal quality: ★★★★☆".</summary>
internal sealed class GradeWords(ReportModel model)
{
    // In letters: AAA.
    private const int LongestGrade = 3;

    private const int FewestStars = 3, MostStars = 10;

    private const Topics Judging = Topics.Graded | Topics.Merit;

    /// <summary>Finds a grade where the words beside it, or the way in which it is written, say that it is one.</summary>
    public bool TryFind(in Item item, out Score score)
    {
        if (item.Kind == ItemKind.Heading && TryReadBracketed(item, out score))
            return model.Tokens[score.End - 1].Kind == TokenKind.Punctuation;
        if (item.Kind == ItemKind.TableRow)
            return TryReadRow(item, out score);
        var isJudged = item.LabelEnd >= 0 && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Judging) != 0;
        return (isJudged && TryReadAt(item, item.FirstValueToken, item.EndToken, out score)) || TryReadStars(item, isJudged, out score)
            || TryReadSentence(item, out score);
    }

    /// <summary>Finds a letter that is all that a heading says of something: "### Gates: A".</summary>
    public bool TryFindBare(in Item heading, out Score score)
    {
        if (TryReadBracketed(heading, out score))
            return true;
        return heading.LabelEnd >= 0 && TryReadAt(heading, heading.FirstValueToken, heading.EndToken, out score)
            && model.FirstBehindMarks(score.End, heading.EndToken) >= heading.EndToken;
    }

    /// <summary>Finds a grade that is all that a cell holds.</summary>
    public bool TryReadCell(in Item row, in Cell cell, out Score score) =>
        TryReadAt(row, cell.FirstToken, cell.EndToken, out score) && score.End >= cell.EndToken;

    // "### Gates (A+)".
    private bool TryReadBracketed(in Item heading, out Score score)
    {
        score = default;
        var close = heading.EndToken - 1;
        while (close > heading.FirstToken && model.Tokens[close].Kind == TokenKind.Mark)
            close--;
        var open = close - 2;
        if (open > heading.FirstToken && !model.Tokens[open].Is('('))
            open--;
        return open > heading.FirstToken && model.Tokens[close].Is(')') && model.Tokens[open].Is('(')
            && TryReadAt(heading, open + 1, close, out score) && score.End == close;
    }

    // "| Overall grade | A- |".
    private bool TryReadRow(in Item row, out Score score)
    {
        score = default;
        ref readonly var label = ref model.CellList[row.Cells.First];
        if ((model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Graded) == 0)
            return false;
        for (var cell = row.Cells.End - 1; cell > row.Cells.First; cell--)
        {
            if (model.CellList[cell].EndToken > model.CellList[cell].FirstToken && TryReadCell(row, model.CellList[cell], out score))
                return true;
        }
        return false;
    }

    // Three or more stars that are all that follows a label. A hotel has its stars; how many there could be only a judgement shows.
    private bool TryReadStars(in Item item, bool isJudged, out Score score)
    {
        score = default;
        if (item.LabelEnd <= item.FirstToken || item.FirstValueToken >= item.EndToken || item.Kind == ItemKind.Heading)
            return false;
        for (var at = item.FirstValueToken; at < item.EndToken; at++)
        {
            if (model.Text.Content[model.Tokens[at].Start] is not ('\u2605' or '\u2606'))
                return false;
        }
        score = new(item.FirstValueToken, item.EndToken, -1, HasScale: true);
        return (isJudged || model.Text.Content[model.Tokens[item.EndToken - 1].End - 1] == '\u2606')
            && model.SpanOf(score.First, score.End).Length is >= FewestStars and <= MostStars;
    }

    // "A quality rating of AA", "its grade is B+", "94% (grade: A)"; not "rated from A to E".
    private bool TryReadSentence(in Item item, out Score score)
    {
        score = default;
        for (var i = item.FirstToken; i < item.EndToken && item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine; i++)
        {
            if (!model.Tokens[i].Has(Topics.Graded))
                continue;
            var at = i + model.Tokens[i].Width;
            if (at + 1 < item.EndToken && TryReadAt(item, at + 1, item.EndToken, out score)
                && (model.Tokens[at].Has(Concepts.Of) || model.Tokens[at].Has(Topics.Copula) || model.Tokens[at].Is(':')))
                return !HoldsLetters(at + 2, item.EndToken);
        }
        return false;
    }

    private bool TryReadAt(in Item item, int at, int last, out Score score)
    {
        score = default;
        at = model.FirstBehindMarks(at, last);
        if (at >= last || !IsLetters(model.Tokens[at]))
            return false;
        var end = at + 1;
        if (end < last && IsSign(model.Tokens[end]))
            end++;
        score = new(at, end, -1, HasScale: true);
        // "C++" is a name, and so is "A team".
        return end >= last || (!IsSign(model.Tokens[end]) && (model.Tokens[end].Kind != TokenKind.Word || item.Kind == ItemKind.TableRow));
    }

    private static bool IsSign(in Token token) => token.IsGlued && (token.Is('+') || token.Is('-') || token.Is('\u2212'));

    private bool HoldsLetters(int first, int end)
    {
        while (first < end && !IsLetters(model.Tokens[first]))
            first++;
        return first < end;
    }

    // A, B, AA, AAA.
    private bool IsLetters(in Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length > LongestGrade)
            return false;
        var letter = model.Text.Content[token.Start];
        for (var i = 1; i < token.Length; i++)
        {
            if (model.Text.Content[token.Start + i] != letter)
                return false;
        }
        return letter is >= 'A' and <= 'F';
    }
}

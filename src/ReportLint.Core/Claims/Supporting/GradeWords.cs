namespace ReportLint.Claims.Supporting;

/// <summary>Finds grades in letters: "Grade: A+", "| Overall grade | A- |".</summary>
internal sealed class GradeWords(ReportModel model)
{
    // In letters: AAA.
    private const int LongestGrade = 3;

    /// <summary>Finds a grade after a label, or in a row, that says what is judged.</summary>
    public bool TryFind(in Item item, out Score score)
    {
        score = default;
        if (item.Kind == ItemKind.TableRow)
            return TryReadRow(item, out score);
        return item.LabelEnd >= 0 && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.Graded | Topics.Merit)) != 0
            && TryReadAt(item, item.FirstValueToken, item.EndToken, out score);
    }

    // "| Overall grade | A- |".
    private bool TryReadRow(in Item row, out Score score)
    {
        score = default;
        ref readonly var label = ref model.CellList[row.Cells.First];
        if ((model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Graded) == 0)
            return false;
        for (var i = row.Cells.End - 1; i > row.Cells.First; i--)
        {
            ref readonly var cell = ref model.CellList[i];
            if (TryReadAt(row, cell.FirstToken, cell.EndToken, out score) && score.End >= cell.EndToken)
                return true;
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
        score = new(at, end, -1);
        // "C++" is a name, and so is "A team".
        return end >= last || (!IsSign(model.Tokens[end]) && (model.Tokens[end].Kind != TokenKind.Word || item.Kind == ItemKind.TableRow));
    }

    private static bool IsSign(in Token token) => token.IsGlued && (token.Is('+') || token.Is('-'));

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

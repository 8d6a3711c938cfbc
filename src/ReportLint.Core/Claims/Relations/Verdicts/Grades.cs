using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Grades in letters: "Grade: A+", "### Security: B".</summary>
internal static class Grades
{
    /// <summary>In letters: AAA.</summary>
    private const int LongestGrade = 3;

    private const int FewestStars = 3, MostStars = 10;

    /// <summary>Finds a grade where the words before it say that it is one.</summary>
    public static bool TryRead(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        var at = item.FirstValueToken;
        if (item.Kind == ItemKind.Heading && TryReadBracketed(model, item, out span))
            return IsSigned(model, span);
        if (item.Kind == ItemKind.TableRow)
            at = LastCellOf(model, item);
        else if (item.LabelEnd < 0 || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.Graded | Topics.Merit)) == 0)
            return false;
        return TryReadAt(model, item, at, out span);
    }

    /// <summary>Finds a grade behind any label that nothing follows but marks.</summary>
    public static bool TryReadBare(ReportModel model, in Item item, out TextSpan span)
    {
        if (item.Kind == ItemKind.Heading && TryReadBracketed(model, item, out span))
            return true;
        span = default;
        if (item.LabelEnd < 0 || !TryReadAt(model, item, item.FirstValueToken, out span))
            return false;
        for (var i = item.EndToken - 1; i >= item.FirstValueToken && model.Tokens[i].Start >= span.End; i--)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark)
                return false;
        }
        return true;
    }

    // "### Gates (A+)".
    private static bool TryReadBracketed(ReportModel model, in Item heading, out TextSpan span)
    {
        span = default;
        var close = heading.EndToken - 1;
        while (close > heading.FirstToken && model.Tokens[close].Kind == TokenKind.Mark)
            close--;
        var open = close - 2;
        if (open > heading.FirstToken && !model.Tokens[open].Is('('))
            open--;
        if (open <= heading.FirstToken || !model.Tokens[close].Is(')') || !model.Tokens[open].Is('(') || !TryReadAt(model, heading, open + 1, out span))
            return false;
        return span.End == model.Tokens[close - 1].End;
    }

    // A letter alone may number what it stands behind: "Annex (A)".
    private static bool IsSigned(ReportModel model, TextSpan grade) => model.Text.Content[grade.End - 1] is '+' or '-';

    /// <summary>Finds three or more stars, filled or not, that are all that stands behind a label: "Seal quality: ★★★★☆".</summary>
    public static bool TryReadStars(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        if (item.LabelEnd <= item.FirstToken || item.FirstValueToken >= item.EndToken)
            return false;
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            if (model.Text.Content[model.Tokens[i].Start] is not ('\u2605' or '\u2606'))
                return false;
        }
        // A hotel has its stars; how many of them there could be only a judgement shows.
        if ((model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.Graded | Topics.Merit)) == 0 && model.Text.Content[model.Tokens[item.EndToken - 1].End - 1] != '\u2606')
            return false;
        span = model.SpanOf(item.FirstValueToken, item.EndToken);
        return span.Length is >= FewestStars and <= MostStars;
    }

    private static bool TryReadAt(ReportModel model, in Item item, int at, out TextSpan span)
    {
        span = default;
        at = model.FirstBehindMarks(at, item.EndToken);
        if (at >= item.EndToken || !IsLetters(model, model.Tokens[at]))
            return false;
        var end = at + 1;
        if (end < item.EndToken && model.Tokens[end].IsGlued && (model.Tokens[end].Is('+') || model.Tokens[end].Is('-') || model.Tokens[end].Is('\u2212')))
            end++;
        span = TextSpan.FromBounds(model.Tokens[at].Start, model.Tokens[end - 1].End);
        return end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Word || item.Kind == ItemKind.TableRow;
    }

    /// <summary>Finds a grade that a sentence gives: "a quality rating of AA", "its grade is B+", "94% (grade: A)".</summary>
    public static bool TryReadSentence(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        for (var i = item.FirstToken; i < item.EndToken && item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine; i++)
        {
            if (!model.Tokens[i].Has(Topics.Graded))
                continue;
            var at = i + Math.Max(1, (int)model.Tokens[i].PhraseLength);
            if (at + 1 < item.EndToken && (model.Tokens[at].Has(Concepts.Of) || model.Tokens[at].Has(Topics.Copula) || model.Tokens[at].Is(':')) && TryReadAt(model, item, at + 1, out span))
                return !IsScale(model, item, at + 2);
        }
        return false;
    }

    // "Rated from A to E", "noté de A (calme) à E".
    private static bool IsScale(ReportModel model, in Item item, int first)
    {
        for (var i = first; i < item.EndToken; i++)
        {
            if (IsLetters(model, model.Tokens[i]))
                return true;
        }
        return false;
    }

    /// <summary>Finds a grade that is all that a cell holds.</summary>
    public static bool TryReadCell(ReportModel model, in Item row, in Cell cell, out TextSpan span) =>
        TryReadAt(model, row, cell.FirstToken, out span) && span.End >= model.Tokens[cell.EndToken - 1].End;

    // A, B, AA, AAA.
    private static bool IsLetters(ReportModel model, in Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length > LongestGrade)
            return false;
        var first = model.Text.Content[token.Start];
        for (var i = 0; i < token.Length; i++)
        {
            if (model.Text.Content[token.Start + i] != first)
                return false;
        }
        return first is >= 'A' and <= 'F';
    }

    // The last cell that holds a grade and nothing else, in a row whose label says that it is one.
    private static int LastCellOf(ReportModel model, in Item row)
    {
        if (row.Cells.End - row.Cells.First < 2 || (model.MeaningOf(model.CellList[row.Cells.First].FirstToken, model.CellList[row.Cells.First].EndToken).Topics & Topics.Graded) == 0)
            return row.EndToken;
        var table = model.FindTable(row.Group);
        for (var i = row.Cells.End - 1; i > row.Cells.First; i--)
        {
            // "| Overall grade | A- |" below "Target grade".
            if (i - row.Cells.First < table.ColumnCount && model.ColumnList[table.Columns.First + i - row.Cells.First].Role is ColumnRole.Target or ColumnRole.Before)
                continue;
            ref readonly var cell = ref model.CellList[i];
            if (cell.EndToken > cell.FirstToken && cell.EndToken - cell.FirstToken <= 2 && model.Tokens[cell.FirstToken] is { Kind: TokenKind.Word, Length: 1 })
                return cell.FirstToken;
        }
        return row.EndToken;
    }
}

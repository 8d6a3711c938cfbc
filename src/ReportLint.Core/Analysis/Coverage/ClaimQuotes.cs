using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Quotes claims as a reader understands them: the cell with its row and column, the value with its label, the sentence.</summary>
internal sealed class ClaimQuotes(ReportModel model)
{
    /// <summary>In UTF-16 units on each side of the claim: a text without sentences must not be quoted for each of its numbers.</summary>
    private const int LongestSide = 240;

    private const int MostSubjectCells = 3;

    /// <summary>What a claim says, on one line.</summary>
    public string Of(TextSpan claim)
    {
        if (ItemAt(claim.Start) is not { } item)
            return Text(LineAround(claim), claim);
        return item.Kind == ItemKind.TableRow ? OfCell(item, claim) : OfSentence(item, claim);
    }

    /// <summary>Whether a number counts nothing: no word follows it, and neither a label nor a cell says what it is of.</summary>
    public bool IsBare(in Quantity quantity)
    {
        if (quantity.Dimension != Dimension.Count)
            return false;
        if (ItemAt(quantity.Span.Start) is not { } item)
            return true;
        if (item.Kind == ItemKind.TableRow)
            return !HasWord(OfCell(item, quantity.Span));
        var isOfLabel = item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd;
        var isOfNoun = quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Kind is TokenKind.Word or TokenKind.Code;
        return !isOfLabel && !isOfNoun;
    }

    private string OfCell(in Item item, TextSpan claim)
    {
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            var cell = model.CellList[i].Span;
            if (!cell.Contains(claim.Start))
                continue;
            var subject = string.Join(", ", new[] { SubjectOf(item, i), HeaderOf(item, i - item.Cells.First) }.Where(HasWord));
            return subject.Length > 0 ? $"{subject}: {Text(cell, claim)}" : Text(cell, claim);
        }
        return Text(item.Span, claim);
    }

    // The first cell before it that is more than a number of the row.
    private string SubjectOf(in Item row, int cell)
    {
        for (var i = row.Cells.First; i < Math.Min(cell, row.Cells.First + MostSubjectCells); i++)
        {
            if (Clean(model.CellList[i].Span) is var subject && HasWord(subject))
                return subject;
        }
        return "";
    }

    private string HeaderOf(in Item row, int column)
    {
        var tables = model.TableList;
        var behind = Bisection.FirstWhere(0, tables.Count, (tables, row.Index), static (all, i) => all.tables[i].Rows.First > all.Index);
        if (behind == 0 || row.Index >= tables[behind - 1].Rows.End || column >= tables[behind - 1].ColumnCount)
            return "";
        ref readonly var header = ref model.ColumnList[tables[behind - 1].Columns.First + column];
        return header.EndToken > header.FirstToken ? Clean(model.SpanOf(header.FirstToken, header.EndToken)) : "";
    }

    private string OfSentence(in Item item, TextSpan claim)
    {
        var label = item.LabelEnd >= 0 ? model.Tokens[item.LabelEnd].Span : default;
        if (label.IsEmpty || label.Start >= claim.Start || label.Start <= item.Span.Start)
            return Text(Around(item.Span, claim, EndsSentence), claim).TrimStart('#', ' ');
        // Of "Tests: 40 passed, 2 failed" each part is a claim of its own.
        var value = Around(TextSpan.FromBounds(Math.Min(label.End, claim.Start), Math.Max(item.Span.End, claim.End)), claim, EndsPart);
        return $"{Clean(TextSpan.FromBounds(item.Span.Start, label.Start))}: {Text(value, claim)}";
    }

    // From the last end before a claim to the first one at its end or after it.
    private static TextSpan Around(TextSpan whole, TextSpan claim, Func<int, bool> ends)
    {
        var (start, end) = (claim.Start, claim.End);
        while (start > whole.Start && claim.Start - start <= LongestSide && !ends(start - 1))
            start--;
        while (end < whole.End && end - claim.End <= LongestSide && !ends(end))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    // "in 3 s. It" ends one, "approx. 3 s" and "v1.2" do not.
    private bool EndsSentence(int at)
    {
        var text = model.Text.Content;
        if (text[at] is not ('.' or '!' or '?' or ';') || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return text[at] == ';' || next == text.Length || !(char.IsLower(text[next]) || char.IsDigit(text[next]));
    }

    private bool EndsPart(int at)
    {
        var text = model.Text.Content;
        return EndsSentence(at) || (text[at] == ',' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !IsInParentheses(at));
    }

    private bool IsInParentheses(int at)
    {
        var before = model.Text.Slice(TextSpan.FromBounds(Math.Max(0, at - LongestSide), at));
        var line = before.Slice(before.LastIndexOf('\n') + 1);
        return line.LastIndexOf('(') > line.LastIndexOf(')');
    }

    private string Text(TextSpan span, TextSpan claim)
    {
        var start = Math.Max(span.Start, claim.Start - LongestSide);
        var end = Math.Min(Math.Max(span.End, claim.End), claim.End + LongestSide);
        return (start > span.Start ? "… " : "") + Clean(TextSpan.FromBounds(start, end)) + (end < span.End ? " …" : "");
    }

    private string Clean(TextSpan span) =>
        string.Join(" ", model.Quote(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',');

    private TextSpan LineAround(TextSpan claim) => model.Text.GetLineSpan(model.Text.GetLinePosition(claim.Start).Line);

    private Item? ItemAt(int at)
    {
        var items = model.ItemList;
        var behind = Bisection.FirstWhere(0, items.Count, (items, at), static (all, i) => all.items[i].Span.Start > all.at);
        return behind > 0 && items[behind - 1].Span.Contains(at) ? items[behind - 1] : null;
    }

    private static bool HasWord(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i - 1]))
                return true;
        }
        return false;
    }
}

using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Annotating;

/// <content>The numbers that items are listed or named by: "3.", "Phase 3".</content>
internal sealed partial class Annotator
{
    // "3. Tests" in a list or as a heading, "Phase 3: Tests", "#3 Tests".
    private int OrdinalOf(in Item item)
    {
        if (item.Kind == ItemKind.ListItem && item.Node > 0 && model.Tree[item.Node - 1] is { Kind: SyntaxKind.ListItem } marker)
        {
            var number = LeadingNumber(model.Text.Slice(marker.Span));
            if (number >= 0)
                return number;
        }
        var first = item.Kind == ItemKind.Heading && item.FirstToken > 1 && model.Tokens[item.FirstToken - 2].Kind == TokenKind.Number
            ? item.FirstToken - 2
            : model.FirstBehindMarks(item.FirstToken, item.EndToken);
        for (var at = first; at < item.EndToken && at < first + 3; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Number)
                return IsOrdinal(item, first, at) ? (int)Math.Min(model.Tokens.NumberOf(token).Value, int.MaxValue) : -1;
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) && !token.Is('#'))
                return -1;
        }
        return -1;
    }

    private bool IsOrdinal(in Item item, int first, int number)
    {
        var next = number + 1;
        if (number > first)
            return model.Tokens[number - 1].Is('#') || model.Tokens[number - 1].Has(Concepts.Ordinal) || next >= item.EndToken
                || model.Tokens[next].Is(':');
        return next < item.EndToken && (model.Tokens[next].Is('.') || model.Tokens[next].Is(')') || model.Tokens[next].Is(':'))
            && model.Tokens[next].IsGlued;
    }

    private static int LeadingNumber(ReadOnlySpan<char> text)
    {
        var number = 0;
        var at = 0;
        for (; at < text.Length && at < 5 && text[at] is >= '0' and <= '9'; at++)
            number = (10 * number) + text[at] - '0';
        return at > 0 ? number : -1;
    }
}

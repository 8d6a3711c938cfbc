using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Boxes of which the line tells another state: "[ ] Pumps tested ✅", "[ ] Pumps tested ✅ (done)", "[x] Hoist ❌".</summary>
internal static class ContradictedBoxes
{
    /// <summary>The mark that ends the line, but for a word that says the same in parentheses; empty where none contradicts the box.</summary>
    public static TextSpan Find(ReportModel model, in Item item)
    {
        var last = item.EndToken - 1;
        if (last > item.FirstToken + 1 && model.Tokens[last].Is(')'))
        {
            while (last > item.FirstToken && !model.Tokens[last].Is('('))
                last--;
            if (last <= item.FirstToken || !SaysSame(model, last + 1, item.EndToken - 1, model.Tokens[last - 1].Polarity))
                return DoneAtEnd(model, item);
            last--;
        }
        return last > item.FirstToken + 1 && model.Tokens[last] is { Kind: TokenKind.Mark } mark && (model.Tokens[item.FirstToken].Polarity, mark.Polarity) is (Polarity.Open, Polarity.Done) or (Polarity.Done, Polarity.Open or Polarity.Failed)
            ? mark.Span : DoneAtEnd(model, item);
    }

    // "[ ] Pumps tested - DONE", "[ ] Pumps (completed)": behind a dash in small letters it may be part of a criterion.
    private static TextSpan DoneAtEnd(ReportModel model, in Item item)
    {
        if (model.Tokens[item.FirstToken].Polarity != Polarity.Open)
            return default;
        var last = item.EndToken - 1;
        var isRemark = model.Tokens[last].Is(')');
        last -= isRemark ? 1 : 0;
        if (last <= item.FirstToken + 2 || model.Tokens[last] is not { Kind: TokenKind.Word } word || !word.Has(Concepts.Done) || word.Has(Concepts.Open | Concepts.Negation))
            return default;
        ref readonly var before = ref model.Tokens[last - 1];
        return isRemark ? (before.Is('(') ? word.Span : default) : before.IsFreeDash && LetterCases.Of(model.Text.Slice(word.Span)) == LetterCase.Capitals ? word.Span : default;
    }

    private static bool SaysSame(ReportModel model, int first, int end, Polarity status) =>
        first < end && (StatusReader.FindWord(model.Tokens, first, end, out var word) == first && word == status || (status == Polarity.Done && model.Tokens[first].Has(Concepts.Achieved)));
}

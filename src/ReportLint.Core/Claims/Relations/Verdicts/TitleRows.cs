using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads verdicts in tables of two columns, whose rows are labels and values: "| Decision | Go |".</summary>
internal static class TitleRows
{
    /// <summary>Whether a row gives one, from the label to the end; <paramref name="isOfWhole"/> where its label says of what, "| Production readiness | ✅ Ready |", in whatever table.</summary>
    public static bool TryFind(ReportModel model, in Item row, out TextSpan span, out bool isOfWhole)
    {
        (span, isOfWhole) = (default, false);
        if (row.Cells.End - row.Cells.First < 2)
            return false;
        ref readonly var label = ref model.CellList[row.Cells.First];
        isOfWhole = (row.Topics & Topics.Fitness) != 0 && IsFitness(model, label);
        if (!isOfWhole && !(row.Cells.End - row.Cells.First == 2 && model.FindTable(row.Group).ColumnCount == 2 && IsJudgement(model, label)))
            return false;
        ref readonly var value = ref model.CellList[row.Cells.First + 1];
        var first = model.FirstBehindMarks(value.FirstToken, value.EndToken);
        var end = value.EndToken;
        while (end > first && model.Tokens[end - 1].Kind is TokenKind.Mark or TokenKind.Punctuation)
            end--;
        if (end <= first)
            return false;
        span = TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End);
        return model.Wordings.Is(model.Text.Slice(span), Wording.GoAhead) || (isOfWhole && model.Wordings.Is(model.Text.Slice(span), Wording.GrantedValue)) || (model.Tokens[first].Has(Topics.Verdict) && !model.Tokens[first].Has(Concepts.Negation) && first + Math.Max(1, (int)model.Tokens[first].PhraseLength) == end);
    }

    // "Production readiness", "Release readiness"; the "code readiness" is that of a part.
    private static bool IsFitness(ReportModel model, in Cell label)
    {
        var (isFit, isWhole) = (false, false);
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Mark or TokenKind.Punctuation)
                continue;
            if (token.Kind != TokenKind.Word || (!token.Has(Topics.Fitness | Topics.Destination | Topics.Whole | Topics.Deploy) && !token.Has(Concepts.Mean | Concepts.Stop | Concepts.Delivery)))
                return false;
            isFit |= token.Has(Topics.Fitness);
            isWhole |= !token.Has(Topics.Fitness) || token.PhraseLength > 1;
        }
        return isFit && isWhole;
    }

    // "Decision", "Recommendation", "Status".
    private static bool IsJudgement(ReportModel model, in Cell label)
    {
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark or TokenKind.Punctuation) || (token.Kind == TokenKind.Word && !token.Has(Topics.Judgement | Topics.Whole) && !token.Has(Concepts.Status | Concepts.Stop | Concepts.Mean | Concepts.Total)))
                return false;
        }
        return label.EndToken > label.FirstToken;
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what the remark of a row says against its mark: "| ✅ | site survey still pending, owner away |", "| ⏳ | all work finished on 3 May |".</summary>
internal static class ContradictedRemarks
{
    private const Concepts Doubt = Concepts.Negation | Concepts.Open | Concepts.Remaining | Concepts.Future | Concepts.Optional | Concepts.Failed | Concepts.Plan;

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    /// <summary>The words at the end of a clause that say that its subject is not done; empty where none do.</summary>
    public static TextSpan FindUndone(ReportModel model, in Item row, in Cell cell)
    {
        if ((row.Concepts & (Concepts.Optional | Concepts.NotApplicable)) != 0)
            return default;
        for (var i = cell.FirstToken; i < cell.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.Has(Concepts.Open) || token.Has(Concepts.Future | Concepts.Plan) || (i > cell.FirstToken && model.Tokens[i - 1].Kind != TokenKind.Word))
                continue;
            var isStill = i > cell.FirstToken && Still.Contains(model.Tokens[i - 1].Value);
            var end = i + Math.Max(1, (int)token.PhraseLength);
            if ((isStill || (token.PhraseLength > 1 && token.Has(Concepts.Negation))) && (end >= cell.EndToken || model.Tokens[end].Kind == TokenKind.Punctuation))
                return TextSpan.FromBounds(model.Tokens[isStill ? i - 1 : i].Start, model.Tokens[end - 1].End);
        }
        return default;
    }

    /// <summary>The words by which a remark says that all is done, or when it was; empty where none do.</summary>
    public static TextSpan FindDone(ReportModel model, in Table table, int row)
    {
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role != ColumnRole.Remark || model.CellAt(row, i) is not { } cell || IsDoubted(model, cell))
                continue;
            var isAll = All.Contains(model.Tokens[cell.FirstToken].Value);
            for (var at = cell.FirstToken; at < Math.Min(cell.EndToken, cell.FirstToken + (isAll ? 5 : 1)) && model.Tokens[at].Kind == TokenKind.Word; at++)
            {
                if (model.Tokens[at].Has(Concepts.Done) && at + 1 < cell.EndToken && (isAll ? at > cell.FirstToken + 1 : IsDated(model, at + 1, cell.EndToken)))
                    return TextSpan.FromBounds(model.Tokens[cell.FirstToken].Start, model.Tokens[at].End);
            }
        }
        return default;
    }

    /// <summary>"| Gate | ❌ | Fully painted and tested |": a remark that says nothing but that it is done; empty where none does.</summary>
    public static TextSpan FindFinished(ReportModel model, in Table table, int row)
    {
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role != ColumnRole.Remark || model.CellAt(row, i) is not { } cell || cell.EndToken == cell.FirstToken || IsDoubted(model, cell))
                continue;
            var done = false;
            for (var at = cell.FirstToken; at < cell.EndToken; at++)
            {
                ref readonly var token = ref model.Tokens[at];
                var isDone = token.Kind == TokenKind.Word && token.Has(Concepts.Done) && !token.Has(Concepts.Open | Concepts.Failed);
                if (!isDone && !(token.Kind == TokenKind.Word && (token.Has(Concepts.Universal | Concepts.Stop) || token.Has(Topics.Joining) || model.EndsParticiple(at))) && !token.Is('.'))
                    return default;
                done |= isDone;
            }
            return done ? cell.Span : default;
        }
        return default;
    }

    // "All drawings done but the mast is missing"; the month of May asks for nothing.
    private static bool IsDoubted(ReportModel model, in Cell cell)
    {
        foreach (ref readonly var token in model.Tokens.Between(cell.FirstToken, cell.EndToken))
        {
            if (token.Has(Doubt) || token.Has(Topics.Missing) || (token.Has(Topics.Proviso) && !token.Has(Concepts.Stop)) || (token.Has(Topics.Conditional) && MonthNames.Find(token.Value) == 0))
                return true;
        }
        return false;
    }

    // "Done on 3 May".
    private static bool IsDated(ReportModel model, int at, int end) => at + 1 < end && model.Tokens[at].Has(Concepts.Stop) && model.Tokens[at + 1].Kind is TokenKind.Number or TokenKind.Date;
}

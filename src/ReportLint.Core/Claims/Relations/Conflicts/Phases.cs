namespace ReportLint.Claims;

/// <summary>The phases that items are about, by their number: "Phase 3: cranes", "Sprint 2", and the 3 below a header "Phase".</summary>
internal static class Phases
{
    /// <summary>Whether a word names what is numbered and takes its time: "phase", "sprint", "étape".</summary>
    public static bool IsPhase(in Token token) => token.Has(Concepts.Ordinal) && (DateWords.Find(token) & DateWord.Period) != 0;

    /// <summary>The tokens of the word and of the number that an item starts with or, of a row, of its header and first cell; negative where it starts with none.</summary>
    public static (int Word, int Number) Find(ReportModel model, in Item item)
    {
        if (item.Kind == ItemKind.TableRow && model.IsNumber(model.CellList[item.Cells.First]))
        {
            var table = model.FindTable(item.Group);
            ref readonly var header = ref model.ColumnList[table.Columns.First];
            return header.EndToken == header.FirstToken + 1 && IsPhase(model.Tokens[header.FirstToken]) ? (header.FirstToken, item.FirstToken) : (-1, -1);
        }
        if ((item.Concepts & Concepts.Ordinal) == 0)
            return (-1, -1);
        var end = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : item.EndToken;
        var first = model.FirstBehindMarks(item.FirstToken, end);
        if (first + 1 >= end || !IsPhase(model.Tokens[first]) || model.Tokens[first + 1].Kind != TokenKind.Number)
            return (-1, -1);
        return EndsName(model, item, first + 2, end) ? (first, first + 1) : (-1, -1);
    }

    /// <summary>The key of the first phase that an item names, wherever it stands; 0 where it names none, or a part of one.</summary>
    public static ulong FirstIn(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken; i + 1 < item.EndToken && (item.Concepts & Concepts.Ordinal) != 0; i++)
        {
            if (IsPhase(model.Tokens[i]))
                return model.Tokens[i + 1].Kind == TokenKind.Number && !(i + 2 < item.EndToken && model.Tokens[i + 2] is { IsGlued: true, Kind: TokenKind.Punctuation } joint && (joint.Is('.') || joint.Is('-'))) ? KeyOf(model, i, i + 1) : 0;
        }
        return 0;
    }

    /// <summary>The same number for the same phase.</summary>
    public static ulong KeyOf(ReportModel model, int word, int number) => ~(NounPhrase.Mix(model.Singular(model.Tokens[word])) + NounPhrase.Mix(WordFolder.Hash(model.Text.Slice(model.Tokens[number].Span))));

    // "Phase 2.1", "Phase 2-3" and "Phase 2 tests" are others.
    private static bool EndsName(ReportModel model, in Item item, int at, int end) =>
        at >= end || at == item.LabelEnd || model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Break || model.Tokens[at].Is('(') || model.Tokens[at].Is(':') || model.Tokens[at].IsFreeDash || model.Tokens[at].Has(Concepts.Done | Concepts.Open);
}

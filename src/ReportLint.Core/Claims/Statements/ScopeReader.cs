namespace ReportLint.Claims.Statements;

/// <summary>Reads the scopes that the words of an item name.</summary>
internal sealed class ScopeReader(ReportModel model)
{
    // In tokens; a long sentence names scopes in passing.
    private const int MostTokens = 16;

    private static readonly WordSet Environments = Wordings.WordsOf(Wording.EnvironmentWord);
    private static readonly WordSet Platforms = Wordings.WordsOf(Wording.PlatformWord);

    /// <summary>Adds the scopes that an item names.</summary>
    /// <param name="index">The item.</param>
    /// <param name="found">Kinds, with the noun of a numbered part, and values, by their hashes.</param>
    public void Read(int index, List<(ScopeKind Kind, uint Noun, uint Value)> found)
    {
        ref readonly var item = ref model.ItemList[index];
        Read(item.FirstToken, Math.Min(item.EndToken, item.FirstToken + MostTokens), found);
    }

    /// <summary>Adds the numbered part that an item names and nothing else, before its label or its remarks end.</summary>
    public void ReadPart(int index, List<(ScopeKind Kind, uint Noun, uint Value)> found)
    {
        ref readonly var item = ref model.ItemList[index];
        var isRow = item.Kind == ItemKind.TableRow && item.Cells.End > item.Cells.First;
        var first = isRow ? model.CellList[item.Cells.First].FirstToken : model.FirstBehindMarks(item.FirstToken, item.EndToken);
        var end = isRow ? model.CellList[item.Cells.First].EndToken : item.EndToken;
        if (first + 1 >= end || model.Tokens[first].Kind != TokenKind.Word || !model.Tokens[first].Has(Concepts.Ordinal))
            return;
        var after = first + (model.Tokens[first + 1].Is('#') ? 3 : 2);
        var isWhole = after >= end || model.Tokens[after].Kind == TokenKind.Mark
            || (model.Tokens[after].Kind == TokenKind.Punctuation && !IsDecimal(after));
        if (isWhole)
            Read(first, Math.Min(after, end), found);
    }

    // "Phase 3.1", "Phase 3/4", "Phase 3 & 4".
    private bool IsDecimal(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return (token.Is('.') && at + 1 < model.Tokens.Count && model.Tokens[at + 1].IsGlued) || token.Is('/') || token.Is('&')
            || token.Is('-') || token.Is('+');
    }

    /// <summary>Adds the scopes that a run of tokens names.</summary>
    public void Read(int first, int end, List<(ScopeKind Kind, uint Noun, uint Value)> found)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Date)
                found.Add((ScopeKind.Date, 0, WordFolder.Hash(model.Text.Slice(token.Span))));
            else if (token.Kind == TokenKind.Word)
                ReadWord(at, end, token, found);
        }
    }

    private void ReadWord(int at, int end, in Token token, List<(ScopeKind Kind, uint Noun, uint Value)> found)
    {
        if (token.Has(Concepts.Ordinal) && at + 1 < end && NumberAfter(at + 1) is not 0 and var number)
            found.Add((ScopeKind.Phase, Stems.Of(model, token), number));
        else if (Environments.Contains(token.Value) && !token.Has(Concepts.Readiness))
            found.Add((ScopeKind.Environment, 0, token.Value));
        else if (Platforms.Contains(token.Value))
            found.Add((ScopeKind.Platform, 0, token.Value));
        else if (model.Text.Slice(token.Span) is ['v' or 'V', >= '0' and <= '9', ..] version)
            found.Add((ScopeKind.Version, 0, WordFolder.Hash(version)));
    }

    // "Phase 3", "Phase 2B", "Sprint #4", "Part II".
    private uint NumberAfter(int at)
    {
        if (model.Tokens[at].Is('#'))
            at++;
        ref readonly var token = ref model.Tokens[at];
        var text = model.Text.Slice(token.Span);
        var isNumber = token.Kind == TokenKind.Number
            || (token.Kind is TokenKind.Word or TokenKind.Code && text.Length <= 4 && IsNumeral(text));
        return isNumber && !IsOfSeveral(at + 1) ? WordFolder.Hash(text) : 0;
    }

    // "Phases 3-10", "Phases 1, 2 and 3": limited to none of them.
    private bool IsOfSeveral(int at)
    {
        if (at + 1 >= model.Tokens.Count)
            return false;
        ref readonly var next = ref model.Tokens[at];
        var isJoined = next.Is(',') || next.Is('&') || next.Is('-') || next.Is('\u2013') || next.IsFreeDash || next.Is('+');
        return isJoined && model.Tokens[at + 1].Kind == TokenKind.Number;
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) =>
        text[0] is >= '0' and <= '9' || (text.Length == 1 && char.IsUpper(text[0])) || text.Trim("IVX".AsSpan()).IsEmpty;
}

using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds what a reader can look up in an item: a path, a link, a commit, a command, a number or a name in code.</summary>
internal sealed class CheckableNames(ReportModel model)
{
    private const int ShortestCommit = 7;

    // In tokens: a mark and a noun stand before the number of a stage that a line starts with.
    private const int FarthestName = 2;

    // What names of products end in, after a dot.
    private static readonly WordSet Products = WordSet.Of("js io net ai");

    private static readonly WordSet Stages = Wordings.WordsOf(Wording.StageNoun);

    /// <summary>Whether an item holds anything that can be looked up. Any number does: a version, a date, a pull request.</summary>
    public bool Holds(in Item item)
    {
        if (item.HasQuantities || item.HasLink || item.Has(TokenKind.Date))
            return true;
        if ((item.Has(TokenKind.Number) && HasNumber(item)) || (item.Has(TokenKind.Code) && HasCode(item)))
            return true;
        return (item.MayHold('/') && HasDirectory(item)) || ((item.Flags & TokenFlags.Name) != 0 && HasName(item));
    }

    /// <summary>Whether an item names code or a file, and not only a product.</summary>
    public bool HasCode(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Code && !IsProduct(model.Text.Slice(model.Tokens[i].Span)))
                return true;
        }
        return false;
    }

    private bool HasName(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Name) == 0)
                continue;
            if (IsName(model.Text.Slice(token.Span)))
                return true;
        }
        return false;
    }

    // "✅ Phase 5 events" starts with the name of what was done.
    private bool HasNumber(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number && !IsOfStage(item, i))
                return true;
        }
        return false;
    }

    private bool IsOfStage(in Item item, int at) => at > item.FirstToken && at <= item.FirstToken + FarthestName
        && Stages.Contains(model.Tokens[at - 1].Value) && model.Tokens.NumberOf(model.Tokens[at]).Notation.Decimals == 0;

    // "tests/unit/": nothing follows the last slash; "GET /api/nets": nothing stands before the first.
    private bool HasDirectory(in Item item)
    {
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            ref readonly var slash = ref model.Tokens[i];
            if (!slash.Is('/'))
                continue;
            if (slash.IsGlued && model.Tokens[i - 1].Kind == TokenKind.Word && (i + 1 == item.EndToken || !model.Tokens[i + 1].IsGlued))
                return true;
            if (!slash.IsGlued && i + 2 < item.EndToken && model.Tokens[i + 1] is { Kind: TokenKind.Word, IsGlued: true }
                && model.Tokens[i + 2].Is('/') && model.Tokens[i + 2].IsGlued)
                return true;
        }
        return false;
    }

    // "Node.js" and "ASP.NET" look like files.
    private static bool IsProduct(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && char.IsUpper(name[0]) && Products.Contains(WordFolder.Hash(name.Slice(dot + 1)))
            && name.IndexOfAny('/', '_', '`') < 0;
    }

    // "test_rejects_expired_tokens", "3f2a9c1", "#500" and "0xC4" can be looked up, "16kHz" was measured; "2FA" is a name.
    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && NumberScanner.IsDigit(word[0])
            && (NumberScanner.IsDigit(word[1]) || (word[0] == '0' && word[1] is 'x' or 'X')))
            return true;
        var (digits, others) = (0, 0);
        foreach (var c in word)
        {
            if (c == '_')
                return true;
            digits += c is >= '0' and <= '9' ? 1 : 0;
            others += c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F' ? 0 : 1;
        }
        return digits > 0 && others == 0 && word.Length >= ShortestCommit;
    }
}

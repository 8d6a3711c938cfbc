using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the size, the length and the number of files that stand beside a path on its line, or below a heading that names
/// it.</summary>
internal sealed class FileClaimReader(ReportModel model, Lexer lexer, QuantityReader quantities)
{
    /// <summary>Between a number and the directory that holds so many.</summary>
    private const int MostWords = 6;

    private readonly FileLabelReader _labels = new(model);
    private bool _isReport;

    public void Read(List<PathMention> mentions)
    {
        _isReport = ReportTitles.TellsOfWork(model);
        TextSpan line = default;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            line = model.LineAt(mention.Span.Start, line);
            var next = i + 1 < mentions.Count ? Math.Min(line.End, mentions[i + 1].Span.Start) : line.End;
            ReadBehind(mention, TextSpan.FromBounds(mention.Span.End, Math.Max(mention.Span.End, EndOfCell(mention, next))));
            var start = i > 0 && mentions[i - 1].Span.Start >= line.Start ? mentions[i - 1].Span.End : line.Start;
            ReadBefore(mention, TextSpan.FromBounds(Math.Min(start, mention.Span.Start), mention.Span.Start));
        }
        _labels.Read(mentions);
    }

    private int EndOfCell(PathMention mention, int end)
    {
        if (mention.Item < 0 || model.ItemList[mention.Item].Kind != ItemKind.TableRow)
            return end;
        for (var i = model.ItemList[mention.Item].Cells.First; i < model.ItemList[mention.Item].Cells.End; i++)
        {
            if (model.CellList[i].Span.Contains(mention.Span.Start))
                return Math.Min(end, model.CellList[i].Span.End);
        }
        return end;
    }

    // "a.yaml (7.1 KB, 250 lines)", "a.yaml - 250 lines", "a.yaml  # settings (45 KB)"
    private void ReadBehind(PathMention mention, TextSpan text)
    {
        var (first, end) = Lex(text, out var q, out var last);
        if (q == last)
            return;
        var at = first;
        while (at < end && IsFiller(model.Tokens[at]))
            at++;
        var isBeside = model.QuantityList[q].FirstToken <= at;
        while (q < last && !isBeside && !IsBehindBracket(model.QuantityList[q].FirstToken, first))
            q++;
        // One after the other, with nothing but their units and signs between.
        var behind = q;
        while (behind < last && (behind == q || IsBeside(model.QuantityList[behind - 1].EndToken, model.QuantityList[behind].FirstToken)))
            behind++;
        for (var i = q; i < behind; i++)
        {
            // Of two sizes one is that of another time.
            if (CountOf(model.QuantityList[i].Dimension, q, behind) == 1 || model.QuantityList[i].Dimension == Dimension.Count)
                Add(mention, model.QuantityList[i], end);
        }
    }

    private bool IsOfPlace(in Token token) => token.Has(Concepts.Stop)
        || model.Wordings.Is(model.Text.Slice(token.Span), Wording.FilePlace);

    private int CountWords(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            count += model.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        return count;
    }

    // "9 scripts; the rest is in ..."
    private bool HasSign(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Is(',') || model.Tokens[i].Is(';') || model.Tokens[i].Is(':') || model.Tokens[i].Is('.'))
                return true;
        }
        return false;
    }

    private int CountOf(Dimension dimension, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            count += model.QuantityList[i].Dimension == dimension ? 1 : 0;
        return count;
    }

    // "9 manifests in `k8s/`", "250 lines in `a.py`"
    private void ReadBefore(PathMention mention, TextSpan text)
    {
        var (_, end) = Lex(text, out var q, out var last);
        if (q == last || CountWords(model.QuantityList[last - 1].EndToken, end) is < 2 or > MostWords
            || HasSign(model.QuantityList[last - 1].EndToken, end))
            return;
        ref readonly var quantity = ref model.QuantityList[last - 1];
        var at = end - 1;
        // "in the directory `k8s/`"
        while (at >= quantity.EndToken
            && (model.Tokens[at].Kind != TokenKind.Word
            || (IsOfPlace(model.Tokens[at]) && !model.Wordings.Is(model.Text.Slice(model.Tokens[at].Span), Wording.Inside))))
            at--;
        if (at > quantity.EndToken && model.Wordings.Is(model.Text.Slice(model.Tokens[at].Span), Wording.Inside))
            Add(mention, quantity, at);
    }

    private (int First, int End) Lex(TextSpan text, out int firstQuantity, out int endQuantity)
    {
        var first = model.Tokens.Count;
        firstQuantity = endQuantity = model.QuantityList.Count;
        if (text.Length == 0 || !HasDigit(text))
            return (first, first);
        lexer.ReadLine(text);
        quantities.Read(first, model.Tokens.Count);
        for (var i = firstQuantity; i < model.QuantityList.Count; i++)
            model.QuantityList[i] = ByteSigns.Read(model, model.QuantityList[i]);
        endQuantity = model.QuantityList.Count;
        return (first, model.Tokens.Count);
    }

    private bool HasDigit(TextSpan text)
    {
        foreach (var c in model.Text.Slice(text))
        {
            if (NumberScanner.IsDigit(c))
                return true;
        }
        return false;
    }

    private void Add(PathMention mention, in Quantity quantity, int end)
    {
        if (model.IsSigned(quantity))
            return;
        var behind = WordsBehind(quantity, end);
        if (quantity.Dimension == Dimension.Data)
        {
            if (model.Wordings.Leads((behind + " .").AsSpan(), Wording.OtherSize))
                return;
            model.ClaimsOf<FileSizeClaim>().Add(new(mention, quantity));
            // What programs write has a size, too.
            mention.IsMeasured |= _isReport && !FileExtensions.IsData(mention.Path.Text);
        }
        else if (quantity.Unit == Unit.None && quantity.Comparator != Comparator.Range)
        {
            if (model.Wordings.Leads((behind + " .").AsSpan(), Wording.FileLength))
            {
                if (model.Wordings.StartsWordIn(behind.AsSpan(), Wording.ChangedLines))
                    return;
                model.ClaimsOf<FileLengthClaim>().Add(new(mention, quantity));
                mention.IsMeasured |= _isReport;
            }
            else if (NounOf(behind) is { } noun)
                model.ClaimsOf<FileCountClaim>().Add(new(mention, quantity, noun));
        }
    }

    // "12 YAML files": what is counted stands first, second or third.
    private string? NounOf(string behind)
    {
        var words = behind.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length && i < 3; i++)
        {
            if (model.Wordings.Is(words[i].AsSpan(), Wording.CountedFile))
                return string.Join(" ", words.Take(i + 1));
        }
        return null;
    }

    // Up to the next sign.
    private string WordsBehind(in Quantity quantity, int end)
    {
        var words = new List<string>();
        for (var i = quantity.EndToken; i < end && words.Count < 6
            && (model.Tokens[i].Kind == TokenKind.Word || model.Tokens[i].Is('-')); i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word)
                words.Add(model.Text.ToString(model.Tokens[i].Span).ToLowerInvariant());
        }
        return string.Join(" ", words);
    }

    // "(250 lines", "(NEW, 250 lines"
    private bool IsBehindBracket(int token, int first)
    {
        if (token > first + 2 && model.Tokens[token - 1].Is(',')
            && model.Wordings.Is(model.Text.Slice(model.Tokens[token - 2].Span), Wording.NewFile))
            token -= 2;
        return token > first && (model.Tokens[token - 1].Is('(') || model.Tokens[token - 1].Is('['));
    }

    private bool IsBeside(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsFiller(model.Tokens[i])
                && !(i == first && model.Wordings.Is(model.Text.Slice(model.Tokens[i].Span), Wording.FileLength)))
                return false;
        }
        return true;
    }

    private static bool IsFiller(in Token token) => token.Kind is TokenKind.Punctuation or TokenKind.Mark;
}

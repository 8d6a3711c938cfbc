namespace ReportLint.Claims;

/// <summary>Turns what starts with a digit into tokens: numbers with their suffixes, dates, and names such as "2FA" and "3rd".</summary>
internal sealed class NumberLexer(TokenBuffer tokens)
{
    private string _text = "";
    private int _end;
    private Lexicon _lexicon = tokens.Lexicon;

    /// <summary>Starts on another report.</summary>
    public void Reset(string text) => (_text, _lexicon) = (text, tokens.Lexicon);

    /// <summary>Reads what starts at a digit.</summary>
    /// <param name="at">The place of the digit.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="flags">How it stands.</param>
    /// <returns>Where the last token ends.</returns>
    public int Read(int at, int end, TokenFlags flags)
    {
        _end = end;
        var rest = _text.AsSpan(at, end - at);
        var length = NumberScanner.GroupsWithPoints(rest, tokens.HasDecimalComma) ? 0 : NumberScanner.ScanName(rest);
        if (length > 0)
        {
            tokens.Add(IsDateOrTime(rest.Slice(0, length)) ? TokenKind.Date : TokenKind.Code, at, length, 0, flags);
            return at + length;
        }
        length = NumberScanner.Scan(rest, tokens.HasDecimalComma, out var number);
        if (IsYearAndMonth(rest, length))
            return AddRun(TokenKind.Date, at, at + length, flags);
        if ((flags & TokenFlags.Glued) != 0 && _text[at - 1] is '#' or '_')
            return AddRun(TokenKind.Word, at, at + length, flags);
        if (at + length < end && _text[at + length] is (char)Emoji.VariationSelector or (char)Emoji.Keycap)
            return at + length;
        if (at + length < end && (char.IsLetter(_text[at + length]) || _text[at + length] == '_'))
            return ReadSuffix(at, length, number, flags);
        tokens.AddNumber(at, length, number, flags);
        return at + length;
    }

    // "1.5k", "7.5h", "1h30" are quantities; "2FA", "3rd" and "01E8G" are names.
    private int ReadSuffix(int at, int length, NumberData number, TokenFlags flags)
    {
        var end = at + length;
        var suffixHash = default(WordHash);
        while (end < _end && char.IsLetter(_text[end]))
            suffixHash.Append(WordFolder.Fold(_text[end++]));
        var hash = suffixHash.Value;
        var suffix = end - at - length;
        var first = suffix == 1 ? _text[at + length] : '\0';
        var isMinutes = first == 'm' && AreMinutes(at, end);
        if (end < _end && (_text[end] == '_' || (NumberScanner.IsDigit(_text[end]) && first is not ('h' or 'H') && !isMinutes)))
            return AddRun(TokenKind.Word, at, end, flags);
        var factor = Multiplier(first);
        if (factor > 0)
        {
            var notation = number.Notation with { Suffix = first };
            tokens.AddNumber(at, length + 1, new(number.Value * factor, number.Precision * factor, notation), flags);
            return end;
        }
        // "3D" is no three days.
        if (!isMinutes && (!_lexicon.MayFollowNumber(hash, out var unit) || (unit == Unit.Day && char.IsUpper(_text[at + length]))))
            return AddRun(TokenKind.Word, at, end, flags);
        tokens.AddNumber(at, length, number, flags);
        // The unit alone: what follows may be minutes ("1h30") or the end of a range ("2h-3h").
        tokens.AddWord(at + length, suffix, hash, flags | TokenFlags.Glued);
        return end;
    }

    // "2m10s", "1h20m".
    private bool AreMinutes(int number, int end) =>
        NumberScanner.StartsWithSeconds(_text.AsSpan(end, _end - end)) || NumberScanner.EndsWithHours(_text.AsSpan(0, number));

    private int AddRun(TokenKind kind, int at, int end, TokenFlags flags)
    {
        while (end < _end && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' || (kind == TokenKind.Date && _text[end] == '-')))
            end++;
        var hash = WordFolder.Hash(_text.AsSpan(at, end - at));
        if (kind == TokenKind.Word)
            tokens.AddWord(at, end - at, hash, flags | TokenFlags.Name);
        else
            tokens.Add(kind, at, end - at, hash, flags);
        return end;
    }

    private static bool IsDateOrTime(ReadOnlySpan<char> name) => NumberScanner.IsDate(name) || name.IndexOf(':') > 0;

    private static bool IsYearAndMonth(ReadOnlySpan<char> text, int length) =>
        length == 4 && text[0] is '1' or '2' && text.Length > 6 && text[4] == '-'
            && NumberScanner.IsDigit(text[5]) && NumberScanner.IsDigit(text[6])
            && (text.Length == 7 || !NumberScanner.IsDigit(text[7]));

    private static double Multiplier(char suffix) => suffix switch { 'k' or 'K' => 1e3, 'M' => 1e6, _ => 0 };
}

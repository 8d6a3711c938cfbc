using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Turns plain text into words, numbers, marks and punctuation, reading mis-decoded characters as what they were.</summary>
internal sealed class TextLexer(TokenBuffer tokens)
{
    private readonly WordMap _map = new();
    private readonly NumberLexer _numbers = new(tokens);
    private Lexicon _lexicon = tokens.Lexicon;
    private string _text = "";
    private int _end;
    private TokenFlags _flags;

    // Where the last token ended; what starts there is glued to it.
    private int _last;

    public void Reset(string text)
    {
        _text = text;
        _lexicon = tokens.Lexicon;
        _map.Read(text);
        _numbers.Reset(text);
    }

    /// <summary>Reads the text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Read(int start, int end, TokenFlags flags)
    {
        _end = end;
        _flags = flags;
        _last = -1;
        while (start < end)
            start = ReadRow(start, end);
    }

    // Most tokens are ASCII letters with a blank or a sign after them, or signs: the two are added alike, since nobody can predict which
    // comes next. All others are read with more care.
    private int ReadRow(int start, int end)
    {
        var row = _map.From(start);
        var starts = ~row.Blanks & ~(row.Letters & (row.Letters << 1));
        if (end - start < CharacterWords.Length)
            starts &= (1UL << (end - start)) - 1;
        var flags = _flags;
        var last = _last;
        while (starts != 0)
        {
            var offset = CharacterWords.TrailingZeroCount(starts);
            var length = CharacterWords.TrailingZeroCount(~(row.Letters >> offset));
            var at = start + offset;
            var next = offset + length;
            if (next < CharacterWords.Length && (row.Joints >> next & 1) == 0)
            {
                last = AddPlain(at, Math.Min(length, end - at), at == last ? flags | TokenFlags.Glued : flags);
                starts &= starts - 1;
                continue;
            }
            if (length > 0 && next >= CharacterWords.Length && offset > 0)
            {
                _last = last;
                return at;
            }
            var read = ReadToken(at, at == last ? flags | TokenFlags.Glued : flags);
            // Nothing is glued to a no-break space.
            last = IsBlank(_text[read - 1]) ? -1 : read;
            if (read - start >= CharacterWords.Length)
            {
                _last = last;
                return read;
            }
            // A letter that was left is a start although another stands before it.
            var behind = read < end ? 1UL << (read - start) : 0;
            starts = (starts | (row.Letters & behind)) & (~0UL << (read - start));
        }
        _last = last;
        return start + CharacterWords.Length;
    }

    // A word of ASCII letters, or, where it has none, a sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AddPlain(int at, int letters, TokenFlags flags)
    {
        var isSign = (letters - 1) >> 31;
        var c = _text[at];
        // The bit of a capital letter is not set.
        flags |= (TokenFlags)((~c & 0x20 & ~isSign) >> 1);
        if (letters > 1)
            flags |= (TokenFlags)((~(c | _text[at + 1]) & 0x20) << 2);
        var hash = AsciiWord.Hash(_text, at, letters) & (uint)~isSign;
        ref readonly var phrase = ref _lexicon.Start(ref hash, out var state);
        tokens.AddPlain(at, letters - isSign, hash | (uint)(c & isSign), isSign, flags, phrase, state);
        return at + letters - isSign;
    }

    /// <summary>Reads one code point that stands in the source under another name.</summary>
    public void ReadCharacter(int codePoint, TextSpan span, TokenFlags flags)
    {
        var polarity = MarkTable.Find(codePoint);
        if (polarity != Polarity.None)
        {
            tokens.Add(TokenKind.Mark, span.Start, span.Length, (uint)polarity,
                MarkTable.IsColour(codePoint) ? flags | TokenFlags.Colour : flags);
        }
        else if (codePoint < 0x10000 && !IsBlank((char)codePoint))
            tokens.Add(TokenKind.Punctuation, span.Start, span.Length, Arrows.Fold(codePoint), flags);
    }

    private int ReadToken(int at, TokenFlags flags)
    {
        var c = _text[at];
        if (c < 0x80)
        {
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_')
                return ReadWord(at, flags);
            if (NumberScanner.IsDigit(c))
                return _numbers.Read(at, _end, flags);
            // ":warning:"; in "a:x:b" the colons part.
            if (c == ':' && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]))
                && Shortcodes.Scan(_text.AsSpan(at, _end - at), out var named) is > 0 and var name)
            {
                ReadCharacter(named, new(at, name), flags);
                return at + name;
            }
            var length = c == '-' && at + 1 < _end && _text[at + 1] == '>' ? 2 : 1;
            if (c > ' ')
                tokens.Add(TokenKind.Punctuation, at, length, length > 1 ? Arrows.Right : c, flags);
            return at + length;
        }
        if (IsBlank(c))
            return at + 1;
        var width = ReadCodePoint(at, out var codePoint);
        if (codePoint < 0x10000 && char.IsLetter((char)codePoint))
            return ReadWord(at, flags);
        if (codePoint is not (Emoji.VariationSelector or Emoji.Joiner or Emoji.Keycap or 0xFFFD))
            ReadCharacter(codePoint, new(at, width), flags);
        return at + width;
    }

    private int ReadWord(int at, TokenFlags flags)
    {
        while (true)
        {
            var end = ScanWord(at, ref flags, out var hash);
            if (end + 1 >= _end)
            {
                tokens.AddWord(at, end - at, hash.Value, flags);
                return end;
            }
            var next = _text[end];
            if (next == '.' && char.IsLetterOrDigit(_text[end + 1]))
                return ReadName(at, end, flags);
            // "SHA-256" and "HTTP-01" are names; "production-ready" is two words.
            if (next == '-' && NumberScanner.IsDigit(_text[end + 1]))
            {
                flags |= TokenFlags.Name;
                for (end++; end < _end && char.IsLetterOrDigit(_text[end]); end++)
                    hash.Append(WordFolder.Fold(_text[end]));
            }
            tokens.AddWord(at, end - at, hash.Value, flags);
            if (next is not ('-' or '\u2010' or '\u2011') || end + 1 >= _end || _text[end] != next || !IsLetter(end + 1))
                return end;
            at = end + 1;
            flags = _flags | TokenFlags.Glued;
        }
    }

    private bool IsLetter(int at)
    {
        _ = ReadCodePoint(at, out var codePoint);
        return codePoint < 0x10000 && char.IsLetter((char)codePoint);
    }

    /// <returns>Where the word ends.</returns>
    private int ScanWord(int start, ref TokenFlags flags, out WordHash hash)
    {
        var text = _text;
        var end = _end;
        var at = start;
        hash = default;
        while (at < end)
        {
            uint c = text[at];
            if (c >= 0x80)
            {
                var length = ReadCodePoint(at, out var codePoint);
                if (codePoint >= 0x10000 || !char.IsLetter((char)codePoint))
                    break;
                hash.Append(WordFolder.Fold((char)codePoint));
                at += length;
                continue;
            }
            // An ASCII letter's case is one bit; setting it leaves digits as they are.
            if ((c | 0x20) - 'a' > 'z' - 'a')
            {
                if (c - '0' > 9 && c != '_')
                    break;
                flags |= TokenFlags.Name;
            }
            hash.Append((char)(c | 0x20));
            at++;
        }
        _ = ReadCodePoint(start, out var first);
        if (first < 0x10000 && char.IsUpper((char)first))
            flags |= TokenFlags.Capitalised | TokenFlags.Capitals;
        return at;
    }

    private int ReadName(int start, int at, TokenFlags flags)
    {
        while (at < _end && (char.IsLetterOrDigit(_text[at])
            || (_text[at] is '.' or '_' or '-' or '/' && at + 1 < _end && char.IsLetterOrDigit(_text[at + 1]))))
            at++;
        tokens.Add(TokenKind.Code, start, at - start, 0, flags);
        return at;
    }

    private int ReadCodePoint(int at, out int codePoint)
    {
        if (Mojibake.CanStart(_text[at]))
        {
            var length = Mojibake.Decode(_text.AsSpan(at, _end - at), out codePoint);
            if (length > 0)
                return length;
        }
        if (char.IsHighSurrogate(_text[at]) && at + 1 < _end && char.IsLowSurrogate(_text[at + 1]))
        {
            codePoint = char.ConvertToUtf32(_text[at], _text[at + 1]);
            return 2;
        }
        codePoint = _text[at];
        return 1;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' or '\r' or '\n';
}

namespace ReportLint.Markdown;

/// <summary>A place in a leaf's text; it shows line endings as <c>\n</c>. A copy looks ahead, assigning it back accepts.</summary>
internal ref struct LeafCursor
{
    /// <summary>What <see cref="Current"/> is after the last character.</summary>
    public const int AtEnd = -1;

    private readonly LeafText _leaf;

    public LeafCursor(in LeafText leaf, int line, int offset)
    {
        _leaf = leaf;
        LineEnd = leaf.EndOf(line);
        Line = line;
        Offset = offset;
    }

    public int Line { get; private set; }

    public int Offset { get; private set; }

    /// <summary>Offset after the last character of the line.</summary>
    public int LineEnd { get; private set; }

    public readonly int LineStart => _leaf.StartOf(Line);

    public readonly bool IsInLastLine => Line == _leaf.LastLine;

    public readonly string Source => _leaf.Source;

    /// <summary>The whole leaf; a copy.</summary>
    public readonly LeafText Leaf => _leaf;

    public readonly int Current => Offset < LineEnd ? _leaf.Source[Offset] : Line < _leaf.LastLine ? '\n' : AtEnd;

    /// <summary>What is left of the line.</summary>
    public readonly ReadOnlySpan<char> Rest => _leaf.Slice(Offset, LineEnd);

    public readonly ReadOnlySpan<char> Slice(int start, int end) => _leaf.Slice(start, end);

    public readonly int Next => Offset + 1 < LineEnd ? _leaf.Source[Offset + 1] : AtEnd;

    public void Advance()
    {
        if (Offset < LineEnd)
            Offset++;
        else if (Line < _leaf.LastLine)
            GoToLine(Line + 1);
    }

    /// <summary>Goes on in the line; <paramref name="length"/> characters of it are left at least.</summary>
    public void Advance(int length) => Offset += length;

    /// <summary>Goes to the start of the next line; there is one.</summary>
    public void GoToLine(int line)
    {
        Line = line;
        Offset = _leaf.StartOf(line);
        LineEnd = _leaf.EndOf(line);
    }

    public bool TryTake(char expected)
    {
        if (Current != expected)
            return false;
        Advance();
        return true;
    }

    /// <summary>Skips spaces, tabs and line endings; whether there were any. A leaf has no blank line, so there is one line ending at
    /// most.</summary>
    public bool SkipWhitespace()
    {
        var skipped = false;
        for (; Current is ' ' or '\t' or '\n'; skipped = true)
            Advance();
        return skipped;
    }

    /// <summary>Skips spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Characters.IsBlank(Current))
            Offset++;
    }
}

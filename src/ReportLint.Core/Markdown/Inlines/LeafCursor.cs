namespace ReportLint.Markdown;

/// <summary>A place in a leaf's text; it shows line endings as <c>\n</c>. A copy looks ahead, assigning it back accepts.</summary>
internal ref struct LeafCursor
{
    /// <summary>What <see cref="Current"/> is behind the last character.</summary>
    public const int AtEnd = -1;

    private readonly LeafText _leaf;
    private int _lineEnd;

    public LeafCursor(LeafText leaf, int line, int offset)
    {
        _leaf = leaf;
        _lineEnd = leaf.EndOf(line);
        Line = line;
        Offset = offset;
    }

    public int Line { get; private set; }

    public int Offset { get; private set; }

    public readonly LeafText Leaf => _leaf;

    public readonly int Current => Offset < _lineEnd ? _leaf.Source[Offset] : Line < _leaf.LastLine ? '\n' : AtEnd;

    /// <summary>What is left of the line.</summary>
    public readonly ReadOnlySpan<char> Rest => _leaf.Slice(Offset, _lineEnd);

    public readonly int Next => Offset + 1 < _lineEnd ? _leaf.Source[Offset + 1] : AtEnd;

    public void Advance()
    {
        if (Offset < _lineEnd)
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
        _lineEnd = _leaf.EndOf(line);
    }

    public bool TryTake(char expected)
    {
        if (Current != expected)
            return false;
        Advance();
        return true;
    }

    /// <summary>Skips spaces, tabs and line endings; whether there were any. A leaf has no blank line, so there is one line ending at most.</summary>
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

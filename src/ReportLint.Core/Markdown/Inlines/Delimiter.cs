namespace ReportLint.Markdown;

/// <summary>A delimiter run (§6.2) and what is left of it: closers take from its start, openers from its end.</summary>
internal struct Delimiter
{
    public int Start;
    public int End;

    /// <summary>Its length before anything was taken; the rule of three asks for it.</summary>
    public int Length;

    /// <summary>The run before it that is still alive, or -1.</summary>
    public int Previous;

    /// <summary>Its mark.</summary>
    public int Mark;

    public char Character;
    public bool CanOpen;
    public bool CanClose;

    public readonly int Left => End - Start;

    /// <summary>Which of the lower bounds for openers it uses: runs of one key find the same openers.</summary>
    public readonly int BottomKey => ((Character == '*' ? 0 : Character == '_' ? 1 : 2) * 2 + (CanOpen ? 1 : 0)) * 3 + Length % 3;
}

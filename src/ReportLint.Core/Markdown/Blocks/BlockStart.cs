namespace ReportLint.Markdown;

/// <summary>What the start of a line opened.</summary>
internal enum BlockStart
{
    /// <summary>Nothing: the rest of the line is text of a block that is there or of a new paragraph.</summary>
    None,

    /// <summary>A container: the rest of the line may open more.</summary>
    Container,

    /// <summary>A leaf whose text the rest of the line is.</summary>
    Text,

    /// <summary>A leaf that has taken the whole line.</summary>
    Leaf,
}

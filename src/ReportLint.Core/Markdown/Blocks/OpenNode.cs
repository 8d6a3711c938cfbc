namespace ReportLint.Markdown;

/// <summary>A container whose node waits for its descendants.</summary>
internal struct OpenNode
{
    public int Node;

    /// <summary>Where the container ends in the text.</summary>
    public int End;

    /// <summary>Index after the container's last descendant in the <see cref="BlockList"/>.</summary>
    public int SubtreeEnd;
}

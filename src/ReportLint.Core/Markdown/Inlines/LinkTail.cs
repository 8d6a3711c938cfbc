namespace ReportLint.Markdown;

/// <summary>What follows a link's text, as places in the leaf: destination and title of an inline link, or the label of a full
/// reference.</summary>
internal struct LinkTail
{
    /// <summary>Offset of the bracket that closes the link's text.</summary>
    public int Start;

    /// <summary>Offset after the last character of the link.</summary>
    public int End;

    /// <summary>The ordinal of a reference's definition plus 1; 0 for an inline link.</summary>
    public int Reference;

    public LeafPart Destination;

    /// <summary>Without quotation marks; missing where there is none.</summary>
    public LeafPart Title;

    /// <summary>Missing for collapsed and shortcut references.</summary>
    public LeafPart Label;
}

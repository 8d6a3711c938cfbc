namespace ReportLint.Markdown;

/// <summary>A link reference definition (§4.7); its parts are places in lines that the <see cref="ReferenceMap"/> keeps.</summary>
internal struct ReferenceDefinition
{
    public int Start;
    public int End;
    public LeafPart Label;
    public LeafPart Destination;
    public LeafPart Title;

    /// <summary>The first of its lines among the map's.</summary>
    public int FirstLine;
    public int LineCount;
}

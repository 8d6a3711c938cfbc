namespace ReportLint.Claims;

/// <summary>Reads what a report says of files: where it names them, how large and how long it calls them, and where its links lead. Only
/// where there is a repository to hold it against, since nobody else asks.</summary>
internal sealed class ArtifactReader(ReportModel model, Lexer lexer, QuantityReader quantities)
{
    private readonly PathReader _paths = new(model);
    private readonly TreeReader _trees = new(model);
    private readonly ListingReader _listings = new(model);
    private readonly PathContexts _contexts = new(model);
    private readonly FileClaimReader _claims = new(model, lexer, quantities);
    private readonly FileTableReader _tables = new(model);
    private readonly LinkReader _links = new(model);

    public void Read()
    {
        _paths.Read();
        foreach (var (node, section) in model.FenceList)
        {
            if (!_trees.Read(node))
                _listings.Read(node);
        }
        var mentions = model.ClaimsOf<PathMention>();
        mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        for (var i = 0; i < mentions.Count; i++)
            mentions[i].Index = i;
        _contexts.Read(mentions);
        _claims.Read(mentions);
        _tables.Read(mentions);
        _links.Read();
    }
}

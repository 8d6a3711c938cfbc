using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Form;

/// <summary>Asks the queries of form, in order. They need no word of a known language.</summary>
internal sealed class FormReader(ClaimTable table)
{
    private readonly FormQuery[] _queries =
    [
        new PlaceholderReader(table),
        new DecorativeEmojiQuery(table),
        new ShoutingQuery(table),
        // Looks at the placeholders.
        new MissingMetadataQuery(table),
        new EmptySectionQuery(table),
    ];

    /// <summary>Asks all queries. One that throws is among the model's failures, and the others go on.</summary>
    public void Read()
    {
        foreach (var query in _queries)
            table.Model.Guard(query, static it => it.Read());
    }
}

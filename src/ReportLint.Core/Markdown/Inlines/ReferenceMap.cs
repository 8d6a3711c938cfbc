namespace ReportLint.Markdown;

/// <summary>The link reference definitions of a document, found by label. Of several with one label the first counts (§4.7); the others are kept as well.</summary>
internal sealed class ReferenceMap
{
    private readonly Buffer<ReferenceDefinition> _definitions = new();
    private readonly Buffer<LineSegment> _lines = new();
    private readonly LabelTable _labels = new();

    /// <summary>How many definitions there are, repeated ones too.</summary>
    public int Count => _definitions.Count;

    public ref readonly ReferenceDefinition this[int ordinal] => ref _definitions[ordinal];

    public void Clear()
    {
        _definitions.Clear();
        _lines.Clear();
        _labels.Clear();
    }

    /// <summary>Adds a definition, which takes the leaf's first <paramref name="lineCount"/> lines.</summary>
    public void Add(in LeafText leaf, ReferenceDefinition definition, int lineCount)
    {
        definition.FirstLine = _lines.Count;
        definition.LineCount = lineCount;
        for (var line = 0; line < lineCount; line++)
            _lines.Add(new(leaf.StartOf(line), leaf.EndOf(line)));
        _labels.TryAdd(in leaf, definition.Label, _definitions.Add(definition));
    }

    /// <summary>Finds the definition for a label, which is normalised for that: case folded, blanks collapsed.</summary>
    public bool TryFind(in LeafText leaf, LeafPart label, out int ordinal) => _labels.TryFind(in leaf, label, out ordinal);

    /// <summary>The lines a definition stands in.</summary>
    public LeafText LeafOf(int ordinal, string source) => new(source, _lines.Slice(_definitions[ordinal].FirstLine, _definitions[ordinal].LineCount));
}

namespace ReportLint.Markdown;

/// <summary>The link reference definitions of a document and its footnotes, found by label. Of several with one label the first counts
/// (§4.7); the other link reference definitions are kept as well.</summary>
internal sealed class ReferenceMap
{
    private readonly Buffer<ReferenceDefinition> _definitions = new();
    private readonly Buffer<LineSegment> _lines = new();
    private readonly LabelTable _labels = new();
    private readonly LabelTable _footnotes = new();
    private readonly LineSegment[] _footnoteLabel = new LineSegment[1];
    private int _footnoteCount;

    /// <summary>How many definitions there are, repeated ones too.</summary>
    public int Count => _definitions.Count;

    public ref readonly ReferenceDefinition this[int ordinal] => ref _definitions[ordinal];

    public void Clear()
    {
        _definitions.Clear();
        _lines.Clear();
        _labels.Clear();
        _footnotes.Clear();
        _footnoteCount = 0;
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

    /// <summary>Adds the label of a footnote definition and gives the footnote's number, from 1; 0 where the label is taken or too
    /// long.</summary>
    public int AddFootnote(string text, LineSegment label)
    {
        if (label.Length > InlineLimits.MaxLabelLength)
            return 0;
        _footnoteLabel[0] = label;
        var leaf = new LeafText(text, _footnoteLabel);
        return _footnotes.TryAdd(in leaf, new(0, label.Start, label.End), _footnoteCount + 1) ? ++_footnoteCount : 0;
    }

    /// <summary>Finds the number of the footnote that has a label, normalised as a link's.</summary>
    public bool TryFindFootnote(in LeafText leaf, LeafPart label, out int number)
    {
        number = 0;
        var mayHave = _footnoteCount > 0 && label.End - label.Start <= InlineLimits.MaxLabelLength;
        return mayHave && _footnotes.TryFind(in leaf, label, out number);
    }

    /// <summary>The lines a definition stands in.</summary>
    public LeafText LeafOf(int ordinal, string source) =>
        new(source, _lines.Slice(_definitions[ordinal].FirstLine, _definitions[ordinal].LineCount));
}

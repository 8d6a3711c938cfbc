using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Finds placeholders in the prose, the tables and the front matter of a document; code, comments and link targets are meant as they stand.</summary>
internal sealed class PlaceholderFinder(SyntaxTree tree)
{
    // Most texts hold no "XX" and no "lorem ipsum"; there, only brackets and dollars need a look.
    private readonly bool _mayHoldMasks = PlaceholderScanner.MayHoldMasks(tree.Text.Span);
    private readonly List<(TextSpan Label, TextSpan Value)> _values = [];
    private readonly List<Placeholder> _found = [];
    private readonly List<TextSpan> _opaque = [];
    private readonly HashSet<int> _links = [];
    private int _block;
    private bool _isMarked;

    /// <returns>By position.</returns>
    public List<Placeholder> Find()
    {
        // Most documents hold none, and need not be asked which of their sections are templates.
        for (var i = 0; i < tree.NodeCount && _found.Count == 0; i++)
            Read(tree[i]);
        if (_found.Count > 0)
            FindOutsideTemplates();
        return _found;
    }

    private void FindOutsideTemplates()
    {
        _found.Clear();
        var templateLevel = int.MaxValue;
        for (var i = 0; i < tree.NodeCount; i++)
        {
            var node = tree[i];
            if (node.Kind == SyntaxKind.Heading && (node.Value & 7) <= templateLevel)
                templateLevel = Announces(node.Source, PlaceholderWords.TemplateWords) ? node.Value & 7 : int.MaxValue;
            if (templateLevel == int.MaxValue)
                Read(node);
        }
    }

    private static bool Announces(ReadOnlySpan<char> heading, string[] words)
    {
        foreach (var word in words)
        {
            if (heading.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    private void Read(SyntaxNode node)
    {
        _block = node.Index;
        _isMarked = false;
        switch (node.Kind)
        {
            case SyntaxKind.TableRow:
                ReadRow(node);
                break;
            case SyntaxKind.Paragraph or SyntaxKind.Heading:
                ReadLines(node);
                break;
            case SyntaxKind.FrontMatter:
                foreach (var line in node.Children)
                    ReadLine(line.Span);
                break;
        }
    }

    private void ReadRow(SyntaxNode row)
    {
        TextSpan label = default;
        foreach (var cell in row.Children)
        {
            _block = cell.Index;
            _isMarked = false;
            var before = _found.Count;
            ReadAnywhere(cell.Span);
            // Only in a table of two columns does the first cell name what the second holds.
            if (_found.Count == before)
                ReadValue(row.Value == 2 ? label : default, cell.Span);
            label = cell.Span;
        }
    }

    private void ReadLines(SyntaxNode block)
    {
        for (var start = block.Span.Start; start < block.Span.End;)
        {
            var length = tree.Text.Slice(TextSpan.FromBounds(start, block.Span.End)).IndexOfAny('\n', '\r');
            var end = length < 0 ? block.Span.End : start + length;
            ReadLine(TextSpan.FromBounds(start, end));
            start = end + 1;
        }
    }

    private void ReadLine(TextSpan line)
    {
        var before = _found.Count;
        ReadAnywhere(line);
        if (_found.Count > before)
            return;
        LabelledValues.Read(tree.Text, line, _values);
        foreach (var (label, value) in _values)
            ReadValue(label, value);
    }

    private void ReadValue(TextSpan label, TextSpan value)
    {
        value = LabelledValues.Trim(tree.Text, value);
        if (!value.IsEmpty && PlaceholderValues.IsMissing(tree.Text.Slice(label), tree.Text.Slice(value)) && !IsOpaque(value.Start, out _))
            Add(value);
    }

    private void ReadAnywhere(TextSpan line)
    {
        var source = tree.Text.Slice(line);
        var mayHoldMasks = _mayHoldMasks && PlaceholderScanner.MayHoldMasks(source);
        for (var at = 0; at < source.Length;)
        {
            if (!mayHoldMasks)
            {
                var next = PlaceholderScanner.IndexOfBracket(source.Slice(at));
                if (next < 0)
                    return;
                at += next;
            }
            if (IsOpaque(line.Start + at, out var end))
            {
                at = end - line.Start;
                continue;
            }
            var length = PlaceholderScanner.Scan(source, at, _links.Contains(line.Start + at));
            if (length > 0 && !IsQuoted(source, at, at + length))
                Add(new(line.Start + at, length));
            at += Math.Max(1, length);
        }
    }

    // Quoted is what the text is about.
    private static bool IsQuoted(ReadOnlySpan<char> line, int start, int end) =>
        start > 0 && end < line.Length && (line[start - 1], line[end]) is ('"', '"') or ('“', '”') or ('\'', '\'') or ('‘', '’') or ('«', '»');

    private void Add(TextSpan span) => _found.Add(new(span, tree.Text.ToString(span)));

    // Where the code and the links of the block stand; asked for only where something looks like a placeholder.
    private void MarkOpaque()
    {
        if (_isMarked)
            return;
        _isMarked = true;
        var block = tree[_block];
        _opaque.Clear();
        _links.Clear();
        for (var i = block.Index + 1; i < block.SubtreeEnd; i++)
        {
            var node = tree[i];
            if (node.Kind is SyntaxKind.CodeSpan or SyntaxKind.HtmlComment or SyntaxKind.LinkDestination or SyntaxKind.LinkTitle or SyntaxKind.LinkLabel)
                _opaque.Add(node.Span);
            else if (node.Kind is SyntaxKind.Link or SyntaxKind.TaskMarker)
                _links.Add(node.Span.Start);
        }
    }

    private bool IsOpaque(int offset, out int end)
    {
        MarkOpaque();
        // They ascend, and none lies in another.
        var (low, high) = (0, _opaque.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_opaque[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        end = low < _opaque.Count ? _opaque[low].End : 0;
        return low < _opaque.Count && _opaque[low].Contains(offset);
    }
}

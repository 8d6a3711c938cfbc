using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the placeholders of one block of prose, of a table row or of front matter; code, comments and link targets are meant as
/// they stand.</summary>
internal sealed class PlaceholderFinder(ReportModel model)
{
    private readonly List<(TextSpan Label, TextSpan Value)> _values = new(8);
    private readonly List<TextSpan> _opaque = [];
    private readonly HashSet<int> _links = [];
    private List<TextSpan> _found = [];
    private int _block;
    private bool _isMarked;

    /// <summary>Reads a paragraph, a heading, a row or front matter; what is found goes after what is there.</summary>
    public void Read(int node, List<TextSpan> found)
    {
        _found = found;
        Enter(node);
        var block = model.Tree[node];
        if (block.Kind == SyntaxKind.TableRow)
            ReadRow(block);
        else if (block.Kind == SyntaxKind.FrontMatter)
            ReadChildren(block);
        else
            ReadLines(block);
    }

    private void Enter(int node)
    {
        _block = node;
        _isMarked = false;
    }

    private void ReadChildren(SyntaxNode block)
    {
        foreach (var line in block.Children)
            ReadLine(line.Span);
    }

    private void ReadRow(SyntaxNode row)
    {
        TextSpan label = default;
        foreach (var cell in row.Children)
        {
            Enter(cell.Index);
            // Only in a table of two columns does the first cell name what the second holds.
            if (!ReadAnywhere(cell.Span))
                ReadValue(row.Value == 2 ? label : default, cell.Span);
            label = cell.Span;
        }
    }

    private void ReadLines(SyntaxNode block)
    {
        for (var start = block.Span.Start; start < block.Span.End;)
        {
            var length = model.Text.Slice(TextSpan.FromBounds(start, block.Span.End)).IndexOfAny('\n', '\r');
            var end = length < 0 ? block.Span.End : start + length;
            ReadLine(TextSpan.FromBounds(start, end));
            start = end + 1;
        }
    }

    private void ReadLine(TextSpan line)
    {
        if (ReadAnywhere(line))
            return;
        LabelledValues.Read(model.Text, line, _values);
        foreach (var (label, value) in _values)
            ReadValue(label, value);
    }

    private void ReadValue(TextSpan label, TextSpan value)
    {
        value = LabelledValues.Trim(model.Text, value);
        if (!value.IsEmpty && PlaceholderValues.IsMissing(model.Wordings, model.Text.Slice(label), model.Text.Slice(value))
            && !IsOpaque(value.Start, out _))
            _found.Add(value);
    }

    /// <returns>Whether something was found.</returns>
    private bool ReadAnywhere(TextSpan line)
    {
        var source = model.Text.Slice(line);
        var before = _found.Count;
        var mayHoldMasks = PlaceholderScanner.MayHoldMasks(source);
        for (var at = 0; at < source.Length;)
        {
            if (!mayHoldMasks)
            {
                var next = PlaceholderScanner.IndexOfBracket(source.Slice(at));
                if (next < 0)
                    break;
                at += next;
            }
            if (IsOpaque(line.Start + at, out var end))
            {
                at = end - line.Start;
                continue;
            }
            var length = PlaceholderScanner.Scan(model.Wordings, source, at, _links.Contains(line.Start + at));
            if (length > 0 && !IsQuoted(source, at, at + length))
                _found.Add(new(line.Start + at, length));
            at += Math.Max(1, length);
        }
        return _found.Count > before;
    }

    // Quoted is what the text is about.
    private static bool IsQuoted(ReadOnlySpan<char> line, int start, int end) =>
        start > 0 && end < line.Length && (line[start - 1], line[end]) is ('"', '"') or ('“', '”') or ('\'', '\'') or ('‘', '’')
            or ('«', '»');

    // Where the code and the links of the block stand; asked for only where something looks like a placeholder.
    private void MarkOpaque()
    {
        if (_isMarked)
            return;
        _isMarked = true;
        _opaque.Clear();
        _links.Clear();
        for (var i = _block + 1; i < model.Tree[_block].SubtreeEnd; i++)
        {
            var node = model.Tree[i];
            if (node.Kind is SyntaxKind.CodeSpan or SyntaxKind.HtmlComment or SyntaxKind.LinkDestination or SyntaxKind.LinkTitle
                or SyntaxKind.LinkLabel or SyntaxKind.FootnoteReference)
                _opaque.Add(node.Span);
            else if (node.Kind is SyntaxKind.Link or SyntaxKind.TaskMarker)
                _links.Add(node.Span.Start);
        }
    }

    private bool IsOpaque(int offset, out int end)
    {
        MarkOpaque();
        // They ascend, and none lies in another.
        var next = Bisection.FirstWhere(0, _opaque.Count, (_opaque, offset), static (known, i) => known._opaque[i].End > known.offset);
        end = next < _opaque.Count ? _opaque[next].End : 0;
        return next < _opaque.Count && _opaque[next].Contains(offset);
    }
}

using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the paths that a report's prose names: in code spans, at the start of list items and of marked lines, alone in cells, in
/// headings.</summary>
internal sealed class PathReader(ReportModel model)
{
    // What the leaf holds that is no plain text, in order.
    private readonly List<TextSpan> _taken = [];
    private bool _isReport;

    private List<PathMention> _mentions = [];

    public void Read()
    {
        _mentions = model.ClaimsOf<PathMention>();
        _isReport = ReportTitles.TellsOfWork(model);
        var tree = model.Tree;
        for (var i = 1; i < tree.NodeCount; i++)
        {
            var node = tree[i];
            if (node.Kind is not (SyntaxKind.Heading or SyntaxKind.Paragraph or SyntaxKind.TableCell))
                continue;
            var before = _mentions.Count;
            ReadCode(node);
            if (node.Kind == SyntaxKind.Paragraph)
                ReadLines(node);
            else if (node.Kind == SyntaxKind.TableCell && _taken.Count == 0)
                ReadCell(node);
            else if (node.Kind == SyntaxKind.Heading && _mentions.Count == before
                && PathScanner.Find(model.Text, node.Span, out var span) is { } path && !IsTaken(span, 0))
                Add(span, path, PathPlace.Heading);
        }
    }

    private void ReadCode(SyntaxNode leaf)
    {
        _taken.Clear();
        var linkEnd = 0;
        for (var i = leaf.Index + 1; i < leaf.SubtreeEnd; i++)
        {
            var node = model.Tree[i];
            if (i >= linkEnd && node.Kind is (SyntaxKind.Link or SyntaxKind.Image or SyntaxKind.CodeSpan or SyntaxKind.Autolink
                or SyntaxKind.ExtendedAutolink or SyntaxKind.InlineHtml))
                _taken.Add(node.Span);
            if (node.Kind is SyntaxKind.Link or SyntaxKind.Image)
                linkEnd = Math.Max(linkEnd, node.SubtreeEnd);
            // A link's text is no more than its target, which is checked by itself. Code of two lines is no path. Ordinary documentation
            // names the reader's own files.
            if (node.Kind == SyntaxKind.CodeText && i >= linkEnd && PathScanner.Read(node.Source) is { } path)
                Add(node.Span, path, _isReport ? PathPlace.CodeSpan : PathPlace.Prose);
        }
    }

    // "a.yml", "**a.yml** ✅", "a.yml, b.yml", "a.yml (of the API)"
    private void ReadCell(SyntaxNode cell)
    {
        var text = model.Text.Slice(cell.Span);
        var (at, before) = (0, _mentions.Count);
        while (at < text.Length)
        {
            var length = text.Slice(at).IndexOf(',');
            length = length < 0 ? text.Length - at : length;
            var part = new TextSpan(cell.Span.Start + at, length);
            if (PathScanner.Find(model.Text, part, out var span) is not { } path || HasWords(TextSpan.FromBounds(part.Start, span.Start))
                || (HasWords(TextSpan.FromBounds(span.End, part.End)) && !IsRemark(TextSpan.FromBounds(span.End, part.End))))
            {
                _mentions.RemoveRange(before, _mentions.Count - before);
                return;
            }
            Add(span, path, PathPlace.Cell);
            at += length + 1;
        }
    }

    private void ReadLines(SyntaxNode paragraph)
    {
        var taken = 0;
        var first = model.Tree[paragraph.Index + 1];
        // A box that is ticked is a mark, and no word.
        for (var at = first.Kind == SyntaxKind.TaskMarker && first.Index < paragraph.SubtreeEnd
            ? first.Span.End : paragraph.Span.Start; at < paragraph.Span.End;)
        {
            var rest = model.Text.Span.Slice(at, paragraph.Span.End - at);
            var length = rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length;
            while (taken < _taken.Count && _taken[taken].End <= at)
                taken++;
            ReadLine(paragraph, new(at, length), taken);
            at += length + 1;
        }
    }

    private void ReadLine(SyntaxNode paragraph, TextSpan line, int taken)
    {
        if (PathScanner.Find(model.Text, line, out var span) is not { } path || IsTaken(span, taken))
            return;
        Add(span, path, IsNamed(paragraph, line, span, path) ? PathPlace.Lead : PathPlace.Prose);
    }

    private bool IsNamed(SyntaxNode paragraph, TextSpan line, TextSpan span, WrittenPath path)
    {
        if (!HasWords(TextSpan.FromBounds(line.Start, span.Start)))
        {
            // "Dockerfile optimization" is about something that it names.
            return (model.Tree[paragraph.Index - 1].Kind == SyntaxKind.ListItem || span.Start > line.Start)
                && (path.HasExtension || !PathScanner.IsWordBehind(model.Text, span.End, line.End));
        }
        if (model.ItemAt(span.Start) is not (>= 0 and var index) || path.IsRooted || !path.HasExtension)
            return false;
        ref readonly var item = ref model.ItemList[index];
        // "File: src/a.cs"
        if (model.LabelOf(item) is { } label && !FileExtensions.IsData(path.Text)
            && model.Wordings.Is(model.Text.Slice(label).Trim('*'), Wording.FilePlace)
            && !HasWords(TextSpan.FromBounds(label.End, span.Start)))
            return true;
        // "[x] Logging (logback.properties)", "✅ The limit stands in src/limits.cs"
        return item.Status == Polarity.Done && item.Kind != ItemKind.Heading && !path.IsDirectory && !FileExtensions.IsData(path.Text)
            && (!path.IsBare || (IsAloneInBrackets(span) && !FileExtensions.IsJson(path.Text)));
    }

    private bool IsRemark(TextSpan rest) => model.Text.Slice(rest).Trim() is ['(', .. var inside, ')'] && inside.IndexOf('(') < 0;

    private bool IsAloneInBrackets(TextSpan span) => span.Start > 0 && span.End < model.Text.Length
        && model.Text.Content[span.Start - 1] == '(' && model.Text.Content[span.End] == ')';

    private bool IsTaken(TextSpan span, int from)
    {
        for (var i = from; i < _taken.Count && _taken[i].Start < span.End; i++)
        {
            if (_taken[i].OverlapsWith(span))
                return true;
        }
        return false;
    }

    private bool HasWords(TextSpan span)
    {
        foreach (var c in model.Text.Slice(span))
        {
            if (char.IsLetterOrDigit(c) && c < 0x80)
                return true;
        }
        return false;
    }

    private void Add(TextSpan span, WrittenPath path, PathPlace place) => _mentions.Add(new(span, model.ItemAt(span.Start), path, place));
}

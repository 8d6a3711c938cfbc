using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>Writes marks into the tree in document order; what lies between them is text.</summary>
internal sealed class InlineEmitter(TreeBuilder builder, Buffer<Mark> marks, Emphasis emphasis, Links links)
{
    /// <summary>The value of a <see cref="SyntaxKind.CodeLine"/> after which its line goes on.</summary>
    private const int GoesOnInLine = 8;

    private readonly Buffer<OpenInline> _open = new();
    private string _source = "";
    private int _textStart;
    private int _linkDepth;
    private bool _mayHoldEmail;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EmitNodes(in LeafText leaf, InlineContext context, bool mayHoldEmail, CancellationToken cancellationToken)
    {
        _source = leaf.Source;
        _textStart = leaf.Start;
        _mayHoldEmail = mayHoldEmail;
        for (var i = 0; i < marks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EmitMark(in leaf, in marks[i], context);
        }
        EmitText(leaf.End);
    }

    private void EmitMark(in LeafText leaf, in Mark mark, InlineContext context)
    {
        switch (mark.Kind)
        {
            case MarkKind.Leaf:
                EmitText(mark.Start);
                EmitLeaf(in leaf, in mark);
                _textStart = mark.End;
                break;
            case MarkKind.Break:
                EmitText(mark.Start);
                builder.Leaf(mark.Syntax, mark.Start, mark.End);
                _textStart = leaf.StartOf(mark.Line + 1);
                break;
            case MarkKind.Delimiters:
                EmitDelimiters(in mark);
                break;
            case MarkKind.CodeSpan:
                EmitText(mark.Start);
                CodeSpanEmitter.Emit(builder, in leaf, in mark, context);
                _textStart = mark.End;
                break;
            case MarkKind.LinkStart:
                EmitLinkStart(in mark);
                break;
            case MarkKind.LinkTail:
                EmitLinkTail(in leaf, in mark);
                break;
        }
    }

    /// <summary>Only HTML spans lines; there each line is a node, as their indentation is not part of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitLeaf(in LeafText leaf, in Mark mark)
    {
        if (mark.End <= leaf.EndOf(mark.Line))
        {
            builder.Leaf(mark.Syntax, mark.Start, mark.End, mark.Data);
            return;
        }
        var node = builder.Open(mark.Syntax, mark.Start, mark.Data);
        var (line, start) = (mark.Line, mark.Start);
        for (; mark.End > leaf.EndOf(line); start = leaf.StartOf(++line))
            builder.Leaf(SyntaxKind.CodeLine, start, leaf.EndOf(line));
        builder.Leaf(SyntaxKind.CodeLine, start, mark.End, GoesOnInLine);
        builder.Close(node, mark.End);
    }

    private void EmitText(int end)
    {
        if (_mayHoldEmail && _linkDepth == 0)
            EmitEmails(end);
        if (end > _textStart)
            builder.Leaf(SyntaxKind.Text, _textStart, end);
        _textStart = Math.Max(_textStart, end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitEmails(int end)
    {
        while (end > _textStart && EmailScanner.TryFind(_source.AsSpan(_textStart, end - _textStart), out var at, out var length,
            out var hasScheme))
        {
            var start = _textStart + at;
            if (at > 0)
                builder.Leaf(SyntaxKind.Text, _textStart, start);
            _textStart = start + length;
            builder.Leaf(SyntaxKind.ExtendedAutolink, start, _textStart, hasScheme ? 0 : 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitDelimiters(in Mark run)
    {
        while (_open.Count > 0 && _open.Last.CloseStart >= run.Start && _open.Last.CloseStart < run.End)
            Close(_open.Last.CloseStart, _open.Last.CloseStart + _open.Last.CloseLength);
        for (var next = run.Data; next >= 0;)
        {
            ref readonly var span = ref emphasis.Span(next);
            TryOpen(span.Kind, span.Start, span.DelimiterLength, span.CloseStart, span.DelimiterLength, 0);
            next = span.Next;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitLinkStart(in Mark mark)
    {
        ref readonly var tail = ref links.Tail(mark.Data);
        if (TryOpen(mark.Syntax, mark.Start, mark.End - mark.Start, tail.Start, 0, tail.Reference) && mark.Syntax == SyntaxKind.Link)
            _linkDepth++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitLinkTail(in LeafText leaf, in Mark mark)
    {
        EmitText(mark.Start);
        _textStart = mark.End;
        if (_open.Count == 0 || _open.Last.CloseStart != mark.Start)
        {
            EscapedText.EmitLines(builder, in leaf, new(mark.Line, mark.Start, mark.End));
            return;
        }
        ref readonly var tail = ref links.Tail(mark.Data);
        if (tail.Reference == 0)
            EscapedText.Emit(builder, SyntaxKind.LinkDestination, in leaf, tail.Destination);
        if (tail.Title.Exists)
            EscapedText.Emit(builder, SyntaxKind.LinkTitle, in leaf, tail.Title);
        if (tail.Label.Exists)
            builder.Leaf(SyntaxKind.LinkLabel, tail.Label.Start, tail.Label.End);
        if (_open.Last.Kind == SyntaxKind.Link)
            _linkDepth--;
        Close(mark.Start, mark.End);
    }

    /// <summary>Opens a node, unless too many are open: then its markup stays text.</summary>
    private bool TryOpen(SyntaxKind kind, int start, int openLength, int closeStart, int closeLength, int value)
    {
        if (_open.Count >= InlineLimits.MaxInlineDepth)
            return false;
        EmitText(start);
        _open.Add(new() { Node = builder.Open(kind, start, value), CloseStart = closeStart, CloseLength = closeLength, Kind = kind });
        _textStart = start + openLength;
        return true;
    }

    private void Close(int closeStart, int end)
    {
        if (_textStart < closeStart)
            EmitText(closeStart);
        builder.Close(_open.Last.Node, end);
        _open.Truncate(_open.Count - 1);
        _textStart = end;
    }
}

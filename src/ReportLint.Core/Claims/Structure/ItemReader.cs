using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads list items, label lines, paragraphs and headings.</summary>
internal sealed class ItemReader(ReportModel model, Lexer lexer, QuantityReader quantities)
{
    private readonly Dictionary<int, int> _groups = [];
    private int _lastGroup;
    private int _lastStart;

    public void Reset(SyntaxTree tree)
    {
        lexer.Reset(tree);
        _groups.Clear();
        _lastGroup = -1;
    }

    /// <summary>Reads the inlines of a node as one item.</summary>
    /// <returns>The item's index.</returns>
    public int Read(SyntaxNode node, ItemKind kind, int section, int parent, int group)
    {
        var first = model.Tokens.Count;
        lexer.ReadInlines(node);
        return Add(first, model.Tokens.Count, kind, node.Index, node.Span, section, parent, group);
    }

    /// <summary>Reads a paragraph: as one item, or a line an item where its lines are labelled or marked.</summary>
    public void ReadLines(SyntaxNode node, int section, int parent)
    {
        var first = model.Tokens.Count;
        lexer.ReadInlines(node);
        var end = model.Tokens.Count;
        var hasLines = model.Tokens.Saw(TokenKind.Break) || (model.Tokens.Signs & TokenBuffer.SignOf('|')) != 0;
        if (!(model.Tokens.Saw(TokenKind.Mark) || LabelReader.MayFind(model.Tokens)) || !HasLabelledLine(first, end, hasLines))
        {
            Add(first, end, ItemKind.Paragraph, node.Index, node.Span, section, parent, node.Index);
            return;
        }
        for (var at = first; at < end;)
        {
            var lineEnd = hasLines ? EndOfLine(at, end) : end;
            if (lineEnd > at)
            {
                if (hasLines)
                    model.Tokens.Look(at, lineEnd);
                var span = TextSpan.FromBounds(model.Tokens[at].Start, model.Tokens[lineEnd - 1].End);
                Add(at, lineEnd, IsLabelled(at, lineEnd) ? ItemKind.LabelLine : ItemKind.Paragraph, node.Index, span, section, parent,
                    node.Index);
            }
            at = lineEnd + 1;
        }
    }

    /// <summary>Reads a raw line as an item.</summary>
    public int ReadRaw(TextSpan line, int node, int section, int parent)
    {
        var first = model.Tokens.Count;
        lexer.ReadLine(line);
        return Add(first, model.Tokens.Count, ItemKind.FenceLine, node, line, section, parent, node);
    }

    private int Add(int first, int end, ItemKind kind, int node, TextSpan span, int section, int parent, int group)
    {
        var firstQuantity = model.QuantityList.Count;
        var afterOrdinal = kind == ItemKind.Heading ? AfterOrdinal(first, end) : first;
        if (model.Tokens.Saw(TokenKind.Number))
            quantities.Read(afterOrdinal, end);
        var meaning = model.Tokens.LineMeaning;
        var item = new Item
        {
            Kind = kind,
            Index = model.ItemList.Count,
            Node = node,
            Span = span,
            Section = section,
            Parent = parent,
            Group = group,
            GroupStart = StartOf(group),
            Concepts = meaning.Concepts,
            Topics = meaning.Topics,
            Styles = model.Tokens.LineStyles,
            Kinds = model.Tokens.Kinds,
            Flags = model.Tokens.Flags,
            Signs = model.Tokens.Signs,
            FirstToken = afterOrdinal,
            EndToken = end,
            LabelEnd = LabelReader.MayFind(model.Tokens) ? LabelReader.FindEnd(model.Tokens, first, end) : -1,
            Quantities = (firstQuantity, model.QuantityList.Count),
        };
        if (MaySayStatus(item) && (kind != ItemKind.FenceLine || !HasCells(first, end)))
            StatusReader.Read(model.Tokens, ref item);
        model.ItemList.Add(item);
        return model.ItemList.Count - 1;
    }

    private int AfterOrdinal(int first, int end)
    {
        if (first + 1 >= end || model.Tokens[first].Kind != TokenKind.Number)
            return first;
        ref readonly var next = ref model.Tokens[first + 1];
        if (first + 2 < end && next.IsGlued && !model.Tokens[first + 2].IsGlued && (next.Is('.') || next.Is(')')))
            return first + 2;
        return IsSectionNumber(model.Tokens[first], next) ? first + 1 : first;
    }

    // "2.1 Files"; "2.5 million" and "1.5 h" are quantities.
    private bool IsSectionNumber(in Token number, in Token next) =>
        model.Tokens.NumberOf(number).Notation is { DecimalSeparator: '.', Decimals: 1 or 2 }
        && next.Kind == TokenKind.Word && !next.IsGlued && !next.Has(Concepts.Unit) && (next.Flags & TokenFlags.Capitalised) != 0;

    private bool MaySayStatus(in Item item) =>
        model.Tokens.Saw(TokenKind.Mark) || (item.Concepts & StatusReader.StatusWords) != 0
        || (item.EndToken > item.FirstToken && (model.Tokens[item.FirstToken].Flags & TokenFlags.Struck) != 0);

    private int StartOf(int group)
    {
        if (group == _lastGroup)
            return _lastStart;
        if (!_groups.TryGetValue(group, out var start))
            _groups.Add(group, start = model.ItemList.Count);
        (_lastGroup, _lastStart) = (group, start);
        return start;
    }

    // A table drawn in a fence: its marks stand for columns.
    private bool HasCells(int first, int end)
    {
        var pipes = 0;
        for (var i = first; i < end; i++)
            pipes += model.Tokens[i].Is('|') || model.Tokens[i].Is('\u2502') ? 1 : 0;
        return pipes > 1;
    }

    private bool HasLabelledLine(int first, int end, bool hasLines)
    {
        for (var at = first; at < end;)
        {
            var lineEnd = hasLines ? EndOfLine(at, end) : end;
            if (IsLabelled(at, lineEnd))
                return true;
            at = lineEnd + 1;
        }
        return false;
    }

    private bool IsLabelled(int first, int end)
    {
        if (first >= end)
            return false;
        ref readonly var token = ref model.Tokens[first];
        if (token.Polarity != Polarity.None)
            return true;
        if ((token.Flags & (TokenFlags.Strong | TokenFlags.Capitalised)) == 0)
            return false;
        var label = LabelReader.FindEnd(model.Tokens, first, end);
        return label >= 0 && ((token.Flags & TokenFlags.Strong) != 0 || label - first <= 4);
    }

    // "**Date**: today | **Status**: done" is two lines.
    private int EndOfLine(int at, int end)
    {
        while (at < end && model.Tokens[at].Kind != TokenKind.Break && !model.Tokens[at].Is('|'))
            at++;
        return at;
    }
}

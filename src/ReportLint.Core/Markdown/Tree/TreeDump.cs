using System.Globalization;
using System.Text;

namespace ReportLint.Markdown;

/// <summary>A tree as text, a line a node: kind, span, value unless it is zero, and for a node without children its source.</summary>
internal static class TreeDump
{
    private const int ColumnsALevel = 2;

    public static string ToText(SyntaxTree tree)
    {
        var text = new StringBuilder();
        var ends = new Stack<int>();
        for (var index = 0; index < tree.NodeCount; index++)
        {
            while (ends.Count > 0 && ends.Peek() <= index)
                ends.Pop();
            Append(text, tree[index], ends.Count);
            ends.Push(tree[index].SubtreeEnd);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, SyntaxNode node, int depth)
    {
        text.Append(' ', depth * ColumnsALevel).Append(node.Kind).Append(' ').Append(node.Span);
        if (node.Value != 0)
            text.Append(" = ").Append(node.Value.ToString(CultureInfo.InvariantCulture));
        if (!node.HasChildren)
            AppendQuoted(text.Append(' '), node.Source);
        text.Append('\n');
    }

    private static void AppendQuoted(StringBuilder text, ReadOnlySpan<char> source)
    {
        text.Append('"');
        foreach (var c in source)
        {
            _ = c switch
            {
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\0' => text.Append("\\0"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}

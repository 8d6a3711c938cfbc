using ReportLint.Hosting.Output;
using ReportLint.Markdown;

namespace ReportLint.Cli.Output.Pages;

/// <summary>Reads the inlines of a block as styled text.</summary>
internal static class InlineReader
{
    public static List<StyledText> Read(SyntaxNode block, TextStyle style = TextStyle.Plain)
    {
        var text = new List<StyledText>();
        ReadChildren(block, style, text);
        return text;
    }

    private static void ReadChildren(SyntaxNode parent, TextStyle style, List<StyledText> text)
    {
        foreach (var child in parent.Children)
            Read(child, style, text);
    }

    private static void Read(SyntaxNode node, TextStyle style, List<StyledText> text)
    {
        switch (node.Kind)
        {
            case SyntaxKind.SoftBreak:
                text.Add(new(" ", style));
                break;
            case SyntaxKind.HardBreak:
                text.Add(StyledText.LineBreak);
                break;
            case SyntaxKind.Escape:
                Add(node.Source[1..].ToString(), style, text);
                break;
            case SyntaxKind.CharacterReference:
                Add(char.ConvertFromUtf32(node.Value), style, text);
                break;
            case SyntaxKind.CodeSpan:
                ReadCode(node, style, text);
                break;
            case SyntaxKind.Strong or SyntaxKind.Emphasis or SyntaxKind.Strikethrough or SyntaxKind.Link or SyntaxKind.Image:
                ReadChildren(node, style | StyleOf(node.Kind), text);
                break;
            case SyntaxKind.LinkDestination:
                // The address of another page is of no use on a terminal.
                if (node.Source.Contains("://", StringComparison.Ordinal))
                    Add($" ({node.Source})", style, text);
                break;
            case SyntaxKind.Autolink:
                Add(node.Source[1..^1].ToString(), style, text);
                break;
            case SyntaxKind.LinkTitle or SyntaxKind.LinkLabel or SyntaxKind.HtmlComment:
                break;
            default:
                Add(node.Source.ToString(), style, text);
                break;
        }
    }

    private static TextStyle StyleOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Strong => TextStyle.Strong,
        SyntaxKind.Emphasis => TextStyle.Emphasis,
        _ => TextStyle.Plain,
    };

    private static void ReadCode(SyntaxNode span, TextStyle style, List<StyledText> text)
    {
        var lines = new List<string>();
        foreach (var line in span.Children)
            lines.Add(line.Source.ToString());
        Add(string.Join(' ', lines), style | TextStyle.Code, text);
    }

    private static void Add(string written, TextStyle style, List<StyledText> text) => text.Add(new(Printable.Text(written), style));
}

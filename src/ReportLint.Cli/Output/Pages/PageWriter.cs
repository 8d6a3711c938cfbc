using System.Globalization;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Pages;

/// <summary>Writes a page of Markdown for a terminal: headings, emphasis, code, lists and tables, wrapped at its width.</summary>
internal sealed class PageWriter(TextWriter writer, Palette palette, int width)
{
    private const string CodeIndent = "    ";

    private bool _hasBlock;

    public void Write(string page) => WriteBlocks(SyntaxTree.Parse(SourceText.From(page)).Root, "");

    private void WriteBlocks(SyntaxNode parent, string indent)
    {
        foreach (var block in parent.Children)
            WriteBlock(block, indent);
    }

    private void WriteBlock(SyntaxNode block, string indent)
    {
        switch (block.Kind)
        {
            case SyntaxKind.Heading:
                WriteHeading(block, indent);
                break;
            case SyntaxKind.FencedCode or SyntaxKind.IndentedCode or SyntaxKind.HtmlBlock:
                WriteCode(block, indent + CodeIndent);
                break;
            case SyntaxKind.Table:
                WriteTable(block, indent);
                break;
            case SyntaxKind.BulletList or SyntaxKind.OrderedList:
                WriteList(block, indent);
                break;
            case SyntaxKind.BlockQuote:
                WriteBlocks(block, indent + "> ");
                break;
            case SyntaxKind.ThematicBreak:
                Separate();
                writer.WriteLine(indent + new string('-', Math.Max(width - indent.Length, 1)));
                break;
            case SyntaxKind.Paragraph:
                Separate();
                WriteText(InlineReader.Read(block), indent, indent);
                break;
            default:
                break;
        }
    }

    private void WriteHeading(SyntaxNode heading, string indent)
    {
        Separate();
        var level = heading.Value & 7;
        var lines = WordWrap.Lines(InlineReader.Read(heading, TextStyle.Strong), palette, width - indent.Length);
        foreach (var line in lines)
            writer.WriteLine(indent + line.Text);
        // Without colours nothing else distinguishes a heading from text.
        if (!palette.IsColored && lines.Count > 0 && level <= 2)
            writer.WriteLine(indent + new string(level == 1 ? '=' : '-', lines.Max(line => line.Width)));
    }

    private void WriteText(List<StyledText> text, string first, string others)
    {
        var indent = first;
        foreach (var line in WordWrap.Lines(text, palette, width - others.Length))
        {
            writer.WriteLine(indent + line.Text);
            indent = others;
        }
    }

    private void WriteCode(SyntaxNode block, string indent)
    {
        Separate();
        foreach (var line in block.Children)
        {
            if (line.Kind != SyntaxKind.InfoString)
                writer.WriteLine((indent + palette.Of(TextStyle.Code, Printable.Text(line.Source.ToString()))).TrimEnd());
        }
    }

    private void WriteList(SyntaxNode list, string indent)
    {
        var number = list.Value >> 1;
        var isFirst = true;
        foreach (var item in list.Children)
        {
            var marker = list.Kind == SyntaxKind.BulletList ? "- " : string.Create(CultureInfo.InvariantCulture, $"{number++}. ");
            var inner = indent + new string(' ', marker.Length);
            var hasText = false;
            foreach (var block in item.Children)
            {
                if (block.Kind != SyntaxKind.Paragraph || hasText)
                {
                    WriteBlock(block, inner);
                    continue;
                }
                if (isFirst)
                    Separate();
                (isFirst, hasText) = (false, true);
                WriteText(InlineReader.Read(block), indent + marker, inner);
            }
        }
    }

    private void WriteTable(SyntaxNode table, string indent)
    {
        Separate();
        var rows = new List<StyledText[][]>();
        foreach (var row in table.Children)
        {
            if (row.Kind == SyntaxKind.TableDelimiterRow)
                continue;
            var cells = new List<StyledText[]>();
            foreach (var cell in row.Children)
            {
                if (cells.Count < table.Value)
                    cells.Add([.. InlineReader.Read(cell, row.Kind == SyntaxKind.TableHeader ? TextStyle.Strong : TextStyle.Plain)]);
            }
            while (cells.Count < table.Value)
                cells.Add([]);
            rows.Add([.. cells]);
        }
        var isHeader = true;
        foreach (var line in TextTable.Lines(rows, palette, width - indent.Length))
        {
            writer.WriteLine(indent + line);
            if (isHeader && !palette.IsColored)
                writer.WriteLine(indent + new string('-', Math.Min(width - indent.Length, line.Length)));
            isHeader = false;
        }
    }

    private void Separate()
    {
        if (_hasBlock)
            writer.WriteLine();
        _hasBlock = true;
    }
}

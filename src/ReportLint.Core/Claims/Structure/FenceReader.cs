using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the lines of fenced blocks that hold results: those with a status mark, or <c>label: value</c>. Commands, code and
/// listings are not claims.</summary>
internal sealed class FenceReader(ReportModel model, ItemReader items, TableReader tables)
{
    private static readonly string[] ResultLanguages =
        ["", "text", "txt", "plaintext", "plain", "yaml", "yml", "bash", "sh", "shell", "powershell", "pwsh", "console", "log", "output",
        "markdown", "md"];

    /// <summary>In characters.</summary>
    private const int LongestHead = 40;

    private readonly DrawnTableReader _drawn = new(model, tables);
    private readonly List<(int Node, TextSpan Span)> _lines = [];

    public void Read(SyntaxNode fence, int section, int parent)
    {
        if (!HoldsResults(fence, section))
            return;
        _lines.Clear();
        var first = int.MaxValue;
        foreach (var line in fence.Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            if (first == int.MaxValue && _lines.Count > 0 && DrawnTableReader.IsRule(model.Text.Slice(line.Span)))
                first = _lines.Count;
            _lines.Add((line.Index, line.Span));
        }
        for (var i = 0; i < _lines.Count;)
        {
            if (i + 1 >= first && i + 1 < _lines.Count && IsRule(i + 1) && !IsRule(i)
                && _drawn.Read(_lines, i + 1, section, parent) is var behind && behind > i + 1)
            {
                i = behind;
                continue;
            }
            if (!_lines[i].Span.IsEmpty)
                ReadLine(_lines[i].Span, fence.Index, section, parent);
            i++;
        }
    }

    private bool IsRule(int line) => DrawnTableReader.IsRule(model.Text.Slice(_lines[line].Span));

    private bool HoldsResults(SyntaxNode fence, int section)
    {
        foreach (var child in fence.Children)
        {
            if (child.Kind == SyntaxKind.InfoString)
                return IsResultLanguage(child.Source) && !IsSample(child.Source, section);
        }
        return true;
    }

    // A report within the report, below "Summary template".
    private bool IsSample(ReadOnlySpan<char> info, int section) =>
        info is ['m' or 'M', 'd' or 'D' or 'a' or 'A', ..] && section > 0
            && model.Wordings.IsIn(model.Text.Slice(model.ItemList[model.SectionList[section].Heading].Span), Wording.Sample);

    private static bool IsResultLanguage(ReadOnlySpan<char> info)
    {
        var blank = info.IndexOf(' ');
        var language = blank < 0 ? info : info.Slice(0, blank);
        foreach (var known in ResultLanguages)
        {
            if (language.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void ReadLine(TextSpan line, int fence, int section, int parent)
    {
        var text = model.Text.Slice(line);
        var indent = text.Length - text.TrimStart().Length;
        text = text.Trim();
        if (text.Length == 0)
            return;
        var branch = LengthOfBranch(text);
        if (branch > 0 ? !IsFigure(text.Slice(branch)) : !LooksLikeClaim(text) && !IsTimeHead(text))
            return;
        indent += branch;
        text = text.Slice(branch);
        items.ReadRaw(new TextSpan(line.Start + indent, text.Length), fence, section, parent);
    }

    // "├─ ", "│  └── ": what a branch of a drawn tree starts with.
    private static int LengthOfBranch(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is '\u251C' or '\u2514' or '\u2502' or '\u2500'
            || (end > 0 && end < text.Length && text[end] == ' '))
            end++;
        return end;
    }

    // "Ships moved: 40"; other branches name files.
    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon + 2 < text.Length && text[colon + 1] == ' ' && char.IsLetter(text[0])
            && text.Slice(0, colon).IndexOfAny('/', '.') < 0 && NumberScanner.IsDigit(text.Slice(colon + 1).TrimStart()[0]);
    }

    // "BEFORE THE REPAIR" above figures.
    private bool IsTimeHead(ReadOnlySpan<char> text) =>
        text.Length <= LongestHead && char.IsUpper(text[0]) && text.IndexOfAny('(', '=', ';') < 0
            && model.Wordings.Leads(text, Wording.TimeHead);

    // Cheap, so that listings cost nothing: a colon after a letter, or a character that may be a mark.
    private static bool LooksLikeClaim(ReadOnlySpan<char> text)
    {
        if (text[0] is '#' or '$' or '>' or '/' or '\u251C' or '\u2514' or '\u2502' or '|' or '+' or '{' or '}')
            return false;
        var colon = text.IndexOf(':');
        if (colon > 0 && colon + 1 < text.Length && text[colon + 1] is ' ' or '\t')
            return char.IsLetter(text[0]) || text[0] >= 0x80 || text[0] is '-' or '*';
        return text[0] >= 0x80 || text[text.Length - 1] >= 0x80 || text[0] == '[' || Lexer.BoxOf(text) >= 0;
    }
}

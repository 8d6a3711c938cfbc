using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds tables that the lines of a fence draw: a header, a rule below it, and rows of as many cells, parted by bars (<c>│ Nets │
/// 27 │</c>, <c>Nets | 27</c>) or by two blanks and more.</summary>
/// <remarks>Linear in the length of the fence: each line is split once, after a rule.</remarks>
internal sealed class DrawnTableReader(ReportModel model, TableReader tables)
{
    private const int FewestRows = 2;

    /// <summary>Two words side by side are a table only where bars part them.</summary>
    private const int FewestColumns = 2, FewestBlankColumns = 3;

    /// <summary>In UTF-16 units; shorter ones underline nothing.</summary>
    private const int ShortestRule = 5;

    private readonly List<DrawnRow> _rows = [];
    private readonly List<TextSpan> _cells = [];

    /// <summary>Whether a line is made of nothing but what rules are drawn with, so that the line before it may head a table.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < ShortestRule || !IsRuleCharacter(line[0]))
            return false;
        foreach (var c in line)
        {
            if (!IsRuleCharacter(c) && c != ' ')
                return false;
        }
        return line.IndexOfAny('-', '=', '\u2500') >= 0 || line.IndexOfAny('\u2501', '\u2550') >= 0;
    }

    /// <summary>Reads the table whose header stands before the rule at an index.</summary>
    /// <returns>The index of the line after it; the rule's own where there is none.</returns>
    public int Read(List<(int Node, TextSpan Span)> lines, int rule, int section, int parent)
    {
        _rows.Clear();
        _cells.Clear();
        var hasBars = HasBars(model.Text.Slice(lines[rule - 1].Span));
        var columns = Add(lines[rule - 1], hasBars);
        if (columns < (hasBars ? FewestColumns : FewestBlankColumns)
            || CrossingsOf(model.Text.Slice(lines[rule].Span)) != (hasBars ? columns - 1 : 0))
            return rule;
        var i = rule + 1;
        for (; i < lines.Count; i++)
        {
            if (IsRule(model.Text.Slice(lines[i].Span)))
                continue;
            var before = _cells.Count;
            if (Add(lines[i], hasBars) == columns)
                continue;
            _cells.RemoveRange(before, _cells.Count - before);
            _rows.RemoveAt(_rows.Count - 1);
            break;
        }
        if (_rows.Count <= FewestRows)
            return rule;
        tables.ReadDrawn(_rows, _cells, section, parent);
        return i;
    }

    /// <returns>How many cells the line has.</returns>
    private int Add((int Node, TextSpan Span) line, bool hasBars)
    {
        var text = model.Text.Slice(line.Span);
        var (start, end) = Trimmed(text, 0, text.Length);
        var span = new TextSpan(line.Span.Start + start, end - start);
        if (hasBars && start < end && IsBar(text[start]))
            start++;
        if (hasBars && start < end && IsBar(text[end - 1]))
            end--;
        var firstCell = _cells.Count;
        for (var at = start; at <= end;)
        {
            var stop = at;
            while (stop < end && !(hasBars ? IsBar(text[stop]) : IsGap(text, stop)))
                stop++;
            var (first, behind) = Trimmed(text, at, stop);
            _cells.Add(new TextSpan(line.Span.Start + first, behind - first));
            at = stop + 1;
            while (!hasBars && at < end && text[at] is ' ' or '\t')
                at++;
        }
        _rows.Add(new(line.Node, span, (firstCell, _cells.Count)));
        return _cells.Count - firstCell;
    }

    private static (int Start, int End) Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return (start, end);
    }

    private static bool IsGap(ReadOnlySpan<char> text, int at) => text[at] == '\t'
        || (text[at] == ' ' && at + 1 < text.Length && text[at + 1] is ' ' or '\t');

    private static bool HasBars(ReadOnlySpan<char> text) => text.IndexOfAny('|', '\u2502', '\u2503') >= 0 || text.IndexOf('\u2551') >= 0;

    // Inside the rule, at its ends there are corners.
    private static int CrossingsOf(ReadOnlySpan<char> rule)
    {
        rule = rule.Trim();
        var crossings = 0;
        for (var i = 1; i < rule.Length - 1; i++)
            crossings += rule[i] is '+' or '|' or '\u253C' or '\u254B' or '\u256A' or '\u256B' or '\u256C' ? 1 : 0;
        return crossings;
    }

    private static bool IsBar(char c) => c is '|' or '\u2502' or '\u2503' or '\u2551';

    // Box drawing, and what is drawn with ASCII.
    private static bool IsRuleCharacter(char c) => c is '-' or '=' or '+' or '|' or ':' or >= '\u2500' and <= '\u257F';
}

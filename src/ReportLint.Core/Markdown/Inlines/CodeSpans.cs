namespace ReportLint.Markdown;

/// <summary>Code spans (§6.1).</summary>
internal sealed class CodeSpans(Buffer<Mark> marks)
{
    /// <summary>Where the last run of each length stands, as far as it was looked for.</summary>
    private readonly int[] _lastRuns = new int[InlineLimits.MaxBackticks + 1];

    private bool _knowsAllRuns;

    public void Clear() => _knowsAllRuns = false;

    /// <summary>Marks the code span at the cursor, or leaves its backticks as text.</summary>
    public void Collect(ref LeafCursor cursor)
    {
        var (line, start) = (cursor.Line, cursor.Offset);
        var length = TakeRun(ref cursor);
        if (length > InlineLimits.MaxBackticks || (_knowsAllRuns && _lastRuns[length] <= start))
            return;
        if (TryFindInLine(ref cursor, line, start, length))
            return;
        var ahead = cursor;
        if (TryFindRun(ref ahead, length))
        {
            marks.Add(new() { Kind = MarkKind.CodeSpan, Start = start, End = ahead.Offset, Line = line, Data = length });
            cursor = ahead;
        }
    }

    /// <summary>Marks a span that the next run in its line closes, as nearly all are: then there is nothing to remember.</summary>
    private bool TryFindInLine(ref LeafCursor cursor, int line, int start, int length)
    {
        var rest = cursor.Rest;
        var at = rest.IndexOf('`');
        if (at < 0)
            return false;
        var end = at + 1;
        while (end < rest.Length && rest[end] == '`')
            end++;
        if (end - at != length)
            return false;
        cursor.Advance(end);
        marks.Add(new() { Kind = MarkKind.CodeSpan, Start = start, End = cursor.Offset, Line = line, Data = length });
        return true;
    }

    private static int TakeRun(ref LeafCursor cursor)
    {
        var rest = cursor.Rest;
        var length = 1;
        while (length < rest.Length && rest[length] == '`')
            length++;
        cursor.Advance(length);
        return length;
    }

    private bool TryFindRun(ref LeafCursor cursor, int length)
    {
        if (!_knowsAllRuns)
            _lastRuns.AsSpan().Clear();
        while (TryGoToBacktick(ref cursor))
        {
            var start = cursor.Offset;
            var found = TakeRun(ref cursor);
            if (found <= InlineLimits.MaxBackticks)
                _lastRuns[found] = Math.Max(_lastRuns[found], start);
            if (found == length)
                return true;
        }
        _knowsAllRuns = true;
        return false;
    }

    private static bool TryGoToBacktick(ref LeafCursor cursor)
    {
        for (; ; cursor.GoToLine(cursor.Line + 1))
        {
            var at = cursor.Rest.IndexOf('`');
            if (at >= 0)
            {
                cursor.Advance(at);
                return true;
            }
            if (cursor.IsInLastLine)
                return false;
        }
    }
}

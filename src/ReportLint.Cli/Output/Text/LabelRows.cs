namespace ReportLint.Cli.Output.Text;

/// <summary>Places the labels of one line as rustc does: all marks in one row, a message after its mark where there is room, else below it
/// at the end of a connector.</summary>
internal static class LabelRows
{
    /// <summary>Between a message and what stands to its right.</summary>
    private const int Gap = 2;

    private const string Connector = "|";

    public static IEnumerable<FrameRow> Of(IReadOnlyList<FrameMark> marks)
    {
        var first = Underlines(marks);
        var below = new List<FrameMark>();
        // From the right, as a message below passes on the left of those that stand to its right.
        foreach (var mark in marks.Where(mark => mark.Message.Length > 0).OrderByDescending(mark => mark.Columns.Start))
        {
            var start = mark.Columns.End + 1;
            if (first.Overlaps(mark.Columns.End, start + mark.MessageWidth + Gap))
                below.Add(mark);
            else
                first.Add(start, mark.MessageWidth, mark.Message, mark.Label.Paint);
        }
        yield return first;
        if (below.Count == 0)
            yield break;
        yield return Connectors(below, 0, new());
        for (var next = 0; next < below.Count;)
        {
            var row = new FrameRow();
            for (var isFirst = true; next < below.Count && (isFirst || Fits(below[next], row)); next++, isFirst = false)
                row.Add(below[next].Columns.Start, below[next].MessageWidth, below[next].Message, below[next].Label.Paint);
            yield return Connectors(below, next, row);
        }
    }

    private static bool Fits(FrameMark mark, FrameRow row) =>
        !row.Overlaps(mark.Columns.Start, mark.Columns.Start + mark.MessageWidth + Gap);

    private static FrameRow Connectors(List<FrameMark> below, int first, FrameRow row)
    {
        for (var i = first; i < below.Count; i++)
            row.Add(below[i].Columns.Start, 1, Connector, below[i].Label.Paint);
        return row;
    }

    // Where marks overlap, the first label wins.
    private static FrameRow Underlines(IReadOnlyList<FrameMark> marks)
    {
        var row = new FrameRow();
        foreach (var mark in marks)
        {
            for (var start = mark.Columns.Start; start < mark.Columns.End;)
            {
                var end = start;
                while (end < mark.Columns.End && !row.Overlaps(end, end + 1))
                    end++;
                if (end > start)
                    row.Add(start, end - start, new string(mark.Label.Mark, end - start), mark.Label.Paint);
                start = end + 1;
            }
        }
        return row;
    }
}

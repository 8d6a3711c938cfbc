using ReportLint.Text;

namespace ReportLint.Html.Marks;

/// <summary>Divides a text where marks start and end.</summary>
internal static class MarkedPlaces
{
    /// <summary>The parts that marks cover, ascending and apart, each with all that cover it. A mark of no length covers nothing.</summary>
    /// <param name="marks">By position.</param>
    public static IReadOnlyList<(TextSpan Span, IReadOnlyList<PageMark> Marks)> Of(IReadOnlyList<PageMark> marks)
    {
        var places = new List<(TextSpan, IReadOnlyList<PageMark>)>();
        var open = new List<PageMark>();
        var next = 0;
        var offset = 0;
        while (next < marks.Count || open.Count > 0)
        {
            if (open.Count == 0)
                offset = marks[next].Span.Start;
            for (; next < marks.Count && marks[next].Span.Start <= offset; next++)
            {
                if (marks[next].Span.End > offset)
                    open.Add(marks[next]);
            }
            if (open.Count == 0)
                continue;
            var end = open.Min(static mark => mark.Span.End);
            if (next < marks.Count)
                end = Math.Min(end, marks[next].Span.Start);
            places.Add((TextSpan.FromBounds(offset, end), [.. open]));
            open.RemoveAll(mark => mark.Span.End <= end);
            offset = end;
        }
        return places;
    }
}

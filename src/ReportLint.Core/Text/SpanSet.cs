namespace ReportLint.Text;

/// <summary>Spans in any order and of any length, of which one asks whether any of them overlaps another one.</summary>
internal sealed class SpanSet
{
    private readonly TextSpan[] _byStart;

    // How far the spans up to each one reach.
    private readonly int[] _reach;

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        _byStart = [.. spans.OrderBy(span => span.Start)];
        _reach = new int[_byStart.Length];
        for (var i = 0; i < _reach.Length; i++)
            _reach[i] = Math.Max(_byStart[i].End, i == 0 ? 0 : _reach[i - 1]);
    }

    /// <summary>Whether one of them overlaps a span.</summary>
    public bool Overlaps(TextSpan span)
    {
        var behind = Bisection.FirstWhere(0, _byStart.Length, (_byStart, span), static (all, i) => all._byStart[i].Start >= all.span.End);
        return behind > 0 && _reach[behind - 1] > span.Start;
    }
}

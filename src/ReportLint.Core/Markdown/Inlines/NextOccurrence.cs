namespace ReportLint.Markdown;

/// <summary>Where a rare string stands next in a text. Asked at ascending offsets, it searches the text once, whatever the number of questions.</summary>
internal struct NextOccurrence(string value)
{
    private string? _text;
    private int _from;
    private int _at;

    /// <summary>The offset of the first occurrence at or behind <paramref name="from"/>; <see cref="int.MaxValue"/> where there is none.</summary>
    public int Find(string text, int from)
    {
        if (!ReferenceEquals(text, _text) || from < _from || from > _at)
            Search(text, from);
        return _at;
    }

    private void Search(string text, int from)
    {
        var at = text.AsSpan(from).IndexOf(value.AsSpan());
        (_text, _from, _at) = (text, from, at < 0 ? int.MaxValue : from + at);
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Takes a line apart into labels and values: <c>**Date**: TBD | **Owner**: Ann</c>. A line without a label is one
/// value.</summary>
internal static class LabelledValues
{
    private const string Markup = " \t*_~>#-+";

    /// <summary>Reads a line into <paramref name="result"/>, which is cleared first.</summary>
    public static void Read(SourceText text, TextSpan line, List<(TextSpan Label, TextSpan Value)> result)
    {
        result.Clear();
        for (var start = line.Start; start <= line.End;)
        {
            var length = text.Slice(TextSpan.FromBounds(start, line.End)).IndexOfAny('|', '•', '·');
            var end = length < 0 ? line.End : start + length;
            result.Add(Split(text, TextSpan.FromBounds(start, end)));
            start = end + 1;
        }
    }

    /// <summary>Without blanks and the markup of emphasis, quotes, headings and bullets.</summary>
    public static TextSpan Trim(SourceText text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && Markup.AsSpan().IndexOf(text.Content[start]) >= 0)
            start++;
        while (end > start && (Markup.AsSpan().IndexOf(text.Content[end - 1]) >= 0 || text.Content[end - 1] == '\\'))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static (TextSpan Label, TextSpan Value) Split(SourceText text, TextSpan part)
    {
        var source = text.Slice(part);
        var colon = source.IndexOf(':');
        if (colon < 0 || source.Slice(colon).StartsWith("://".AsSpan()))
            return (default, part);
        return (new(part.Start, colon), TextSpan.FromBounds(part.Start + colon + 1, part.End));
    }
}

using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>The line that holds a number.</summary>
internal readonly record struct ReportLine(SourceText Text, TextSpan Span)
{
    public bool IsHeading => Letters.TrimStart() is ['#', ..];

    public bool IsTableRow => Letters.IndexOf('|') >= 0;

    public ReadOnlySpan<char> Letters => Text.Slice(Span);

    public static ReportLine Of(SourceText text, TextSpan place) => new(text, text.GetLineSpan(text.GetLinePosition(place.Start).Line));

    public bool Holds(TextSpan place) => place.Start >= Span.Start && place.End <= Span.End;

    /// <summary>Whether one of the words stands in the line.</summary>
    public bool HasOneOf(params string[] words)
    {
        foreach (var word in words)
        {
            if (Letters.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }
}

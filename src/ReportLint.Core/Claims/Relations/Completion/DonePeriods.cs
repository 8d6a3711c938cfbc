using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Headings of what was done in some time: "Completed in June", "Terminé en mai 2025".</summary>
internal static class DonePeriods
{
    /// <summary>In tokens.</summary>
    private const int LongestHeading = 8;

    /// <summary>Whether a heading says nothing but that, and by which word.</summary>
    public static bool Find(ReportModel model, in Item heading, out TextSpan span)
    {
        span = default;
        var first = model.FirstBehindMarks(heading.FirstToken, heading.EndToken);
        if (first + 2 >= heading.EndToken || heading.EndToken - first > LongestHeading || model.Tokens[first] is not { Kind: TokenKind.Word } done || !done.Has(Concepts.Done) || done.Has(Concepts.Open | Concepts.Negation))
            return false;
        var isDated = false;
        for (var i = first + 1; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isDay = token.Kind is TokenKind.Date or TokenKind.Number || MonthNames.Find(token.Value) > 0;
            if (!isDay && !token.Has(Concepts.Stop | Concepts.Current))
                return false;
            isDated |= isDay;
        }
        span = model.SpanOf(first, heading.EndToken);
        return isDated;
    }
}

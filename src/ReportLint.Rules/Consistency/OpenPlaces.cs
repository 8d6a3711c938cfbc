using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>The places that say what is open.</summary>
internal static class OpenPlaces
{
    public static AdditionalLocation[] Of(IReadOnlyList<OpenItem> items, string message)
    {
        var places = new AdditionalLocation[items.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = new(items[i].StatusSpan, message);
        return places;
    }
}

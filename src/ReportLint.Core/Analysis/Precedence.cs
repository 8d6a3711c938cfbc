using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One span, one judgement: of the rules that judge the same words, the first in order of precedence speaks.</summary>
internal static class Precedence
{
    /// <summary>Takes away every diagnostic whose words overlap those of one that precedes it: where it is reported, or where it says that it holds as well.</summary>
    public static void Apply(List<Diagnostic> found)
    {
        var ranked = found.Where(diagnostic => diagnostic.Descriptor.Precedence is not null).ToArray();
        if (ranked.Length < 2)
            return;
        var places = ranked.SelectMany(PlacesOf).OrderBy(place => place.Span.Start).ToArray();
        var silenced = new HashSet<Diagnostic>();
        for (var i = 0; i < places.Length; i++)
        {
            for (var k = i + 1; k < places.Length && places[k].Span.Start < places[i].Span.End; k++)
            {
                if (places[i].Rank != places[k].Rank && (places[i].Rank < places[k].Rank ? places[k] : places[i]) is { IsOwn: true } later)
                    silenced.Add(later.Diagnostic);
            }
        }
        found.RemoveAll(silenced.Contains);
    }

    private static IEnumerable<(TextSpan Span, int? Rank, bool IsOwn, Diagnostic Diagnostic)> PlacesOf(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Select(location => (location.Span, diagnostic.Descriptor.Precedence, false, diagnostic)).Prepend((diagnostic.Span, diagnostic.Descriptor.Precedence, true, diagnostic));
}

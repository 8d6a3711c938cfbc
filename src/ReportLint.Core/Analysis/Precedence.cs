using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One span, one judgement: of the rules that judge the same words, the first in order of precedence speaks.</summary>
internal static class Precedence
{
    /// <summary>Takes away every diagnostic whose words overlap those of one that precedes it: where it is reported, or where it says that it holds as well. Of a diagnostic
    /// about wording it takes away the places alone, so that what is said again elsewhere is still reported.</summary>
    public static void Apply(List<Diagnostic> found)
    {
        var ranked = found.Where(MayTakePart).ToArray();
        if (ranked.Length < 2)
            return;
        var places = ranked.SelectMany(PlacesOf).OrderBy(place => place.Span.Start).ToArray();
        var silenced = new HashSet<(Diagnostic, TextSpan)>();
        for (var i = 0; i < places.Length; i++)
        {
            for (var k = i + 1; k < places.Length && places[k].Span.Start < places[i].Span.End; k++)
            {
                if (Precedes(places[i].Diagnostic.Descriptor, places[k].Diagnostic.Descriptor))
                    silenced.Add(places[k]);
                else if (Precedes(places[k].Diagnostic.Descriptor, places[i].Diagnostic.Descriptor))
                    silenced.Add(places[i]);
            }
        }
        for (var i = found.Count - 1; i >= 0 && silenced.Count > 0; i--)
        {
            if (found[i].Descriptor.Category == Category.Wording)
                Reduce(found, i, silenced);
            else if (silenced.Contains((found[i], found[i].Span)))
                found.RemoveAt(i);
        }
    }

    private static bool MayTakePart(Diagnostic diagnostic) => diagnostic.Descriptor.Precedence is not null || JudgesWords(diagnostic.Descriptor);

    private static bool JudgesWords(DiagnosticDescriptor descriptor) => descriptor is { Category: Category.Evidence, JudgesMarks: false };

    // What cannot be checked matters more than how it is worded.
    private static bool Precedes(DiagnosticDescriptor one, DiagnosticDescriptor other) =>
        one.Precedence < other.Precedence || (other.Category == Category.Wording && other.Precedence is not null && JudgesWords(one));

    private static void Reduce(List<Diagnostic> found, int index, HashSet<(Diagnostic, TextSpan)> silenced)
    {
        var diagnostic = found[index];
        var left = PlacesOf(diagnostic).Where(place => !silenced.Contains(place)).Select(place => place.Span).ToArray();
        if (left.Length == 0)
            found.RemoveAt(index);
        else if (left.Length <= diagnostic.AdditionalLocations.Count)
            found[index] = diagnostic.At(left[0], [.. diagnostic.AdditionalLocations.Where(location => location.Span != left[0] && left.Contains(location.Span))]);
    }

    private static IEnumerable<(Diagnostic Diagnostic, TextSpan Span)> PlacesOf(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Select(location => (diagnostic, location.Span)).Prepend((diagnostic, diagnostic.Span));
}

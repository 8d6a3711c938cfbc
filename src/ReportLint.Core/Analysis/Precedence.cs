using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Of the rules that judge the same words, only the first in order of precedence reports.</summary>
internal static class Precedence
{
    /// <summary>Takes away every diagnostic whose words overlap those of one that precedes it: where it is reported, or where it says that
    /// it holds as well. Of a diagnostic about wording it takes away the places alone, so that what is said again elsewhere is still
    /// reported.</summary>
    /// <param name="found">What is left of it stays there.</param>
    /// <param name="text">What it was found in.</param>
    public static void Apply(List<Diagnostic> found, SourceText text)
    {
        var places = new List<Place>();
        foreach (var diagnostic in found)
        {
            if (!MayTakePart(diagnostic))
                continue;
            places.Add(new(diagnostic, diagnostic.Span, text));
            foreach (var location in diagnostic.AdditionalLocations)
                places.Add(new(diagnostic, location.Span, text));
        }
        if (Silence([.. places]))
            Reduce(found, places);
    }

    /// <returns>Whether any place is silenced.</returns>
    private static bool Silence(Place[] places)
    {
        var any = false;
        Array.Sort(places, static (one, other) => one.Span.CompareTo(other.Span));
        for (var i = 0; i < places.Length; i++)
        {
            for (var k = i + 1; k < places.Length && places[k].Span.Start <= places[i].Reach; k++)
            {
                var (isOverlapping, areClaims) = (places[k].Span.Start < places[i].Span.End, places[i].IsClaim && places[k].IsClaim);
                if (!isOverlapping && !areClaims)
                    continue;
                if (Precedes(places[i].Diagnostic.Descriptor, places[k].Diagnostic.Descriptor))
                    any = places[k].IsSilenced = true;
                else if (Precedes(places[k].Diagnostic.Descriptor, places[i].Diagnostic.Descriptor))
                    any = places[i].IsSilenced = true;
            }
        }
        return any;
    }

    // The places stand as the diagnostics do, each diagnostic's own first.
    private static void Reduce(List<Diagnostic> found, List<Place> places)
    {
        var (kept, first) = (0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            var end = first;
            while (end < places.Count && places[end].Diagnostic == found[i])
                end++;
            if (Reduce(found[i], places.GetRange(first, end - first)) is { } left)
                found[kept++] = left;
            first = end;
        }
        found.RemoveRange(kept, found.Count - kept);
    }

    private static Diagnostic? Reduce(Diagnostic diagnostic, List<Place> places)
    {
        if (places.Count == 0 || diagnostic.Descriptor.Category != Category.Wording)
            return places.Count > 0 && places[0].IsSilenced ? null : diagnostic;
        if (!places.Exists(static place => place.IsSilenced))
            return diagnostic;
        if (places.Find(static place => !place.IsSilenced) is not { } main)
            return null;
        var others = diagnostic.AdditionalLocations.Where((location, i) => !places[i + 1].IsSilenced && location.Span != main.Span);
        return diagnostic.At(main.Span, [.. others]);
    }

    private static bool MayTakePart(Diagnostic diagnostic) => diagnostic.Descriptor.Precedence is not null
        || JudgesWords(diagnostic.Descriptor);

    private static bool JudgesWords(DiagnosticDescriptor descriptor) => descriptor is { Category: Category.Evidence, JudgesMarks: false };

    // What cannot be checked matters more than how it is worded.
    private static bool Precedes(DiagnosticDescriptor one, DiagnosticDescriptor other) =>
        one.Precedence < other.Precedence || (other.Category == Category.Wording && other.Precedence is not null && JudgesWords(one));

    private sealed class Place(Diagnostic diagnostic, TextSpan span, SourceText text)
    {
        public Diagnostic Diagnostic { get; } = diagnostic;

        public TextSpan Span { get; } = span;

        /// <summary>Where the next word starts: "100% **production-ready**" is one verdict, whichever rule takes which of its
        /// words.</summary>
        public int Reach { get; } = SkipGap(text.Content, span.End);

        /// <summary>Whether a rule about claims reports, and not one about wording.</summary>
        public bool IsClaim { get; } = diagnostic.Descriptor is { Category: Category.Evidence, Precedence: not null };

        public bool IsSilenced { get; set; }

        private static int SkipGap(string content, int at)
        {
            while (at < content.Length && content[at] is ' ' or '*' or '_')
                at++;
            return at;
        }
    }
}

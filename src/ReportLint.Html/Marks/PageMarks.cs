using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Html.Marks;

/// <summary>Lists the places that a page marks.</summary>
internal static class PageMarks
{
    /// <summary>All of them, by position.</summary>
    public static IReadOnlyList<PageMark> Of(CheckedPage page)
    {
        var marks = new List<PageMark>();
        for (var i = 0; i < page.Findings.Count; i++)
            AddFinding(page.Findings[i].Diagnostic, i + 1, marks);
        AddClaims(page, marks);
        foreach (var relation in page.Explanation.Relations)
        {
            if (relation.State == RelationState.Holds)
                marks.Add(new(relation.Claim, MarkKind.Holding) { Title = $"Holds: compared with {relation.With}" });
        }
        marks.Sort(static (one, other) => one.Span != other.Span ? one.Span.CompareTo(other.Span) : one.Number.CompareTo(other.Number));
        return marks;
    }

    /// <summary>The id of the mark of a finding.</summary>
    public static string IdOf(int number) => $"mark-{number}";

    /// <summary>The id of the mark of another place of a finding; places count from zero.</summary>
    public static string IdOf(int number, int place) => $"mark-{number}-{place + 1}";

    /// <summary>The id of the note of a finding.</summary>
    public static string NoteIdOf(int number) => $"note-{number}";

    private static void AddFinding(Diagnostic diagnostic, int number, List<PageMark> marks)
    {
        marks.Add(Mark(diagnostic.Span, MarkKind.Finding, IdOf(number)));
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
            marks.Add(Mark(diagnostic.AdditionalLocations[i].Span, MarkKind.Related, IdOf(number, i)));

        PageMark Mark(TextSpan span, MarkKind kind, string id) => new(span, kind, id) { Number = number, Severity = diagnostic.Severity };
    }

    private static void AddClaims(CheckedPage page, List<PageMark> marks)
    {
        foreach (var claim in page.Claims)
        {
            if (claim.Verdict == ClaimVerdict.Verified)
                marks.Add(new(claim.Span, MarkKind.Verified) { Title = $"Verified: {claim.By}" });
            else if (claim.Verdict == ClaimVerdict.NotBound && page.IsAboutClaims)
                marks.Add(new(claim.Span, MarkKind.NotBound) { Title = "Nothing confirms or contradicts this claim" });
        }
    }
}

using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Analysis;

/// <summary>Finds the files that a report names, whether it claims that they are there or not.</summary>
internal static class NamedFiles
{
    /// <summary>Those that are there, by position; only of a report with a repository.</summary>
    public static IReadOnlyList<NamedFile> Of(ReportContext context)
    {
        var found = new List<NamedFile>();
        foreach (var mention in context.Report.ClaimsOf<PathMention>())
        {
            if (context.Judge.Resolve(mention) is { Outcome: PathOutcome.Found, Paths: [var path, ..] })
                found.Add(new(mention.Span, path));
        }
        return [.. found.OrderBy(static file => file.Span)];
    }
}

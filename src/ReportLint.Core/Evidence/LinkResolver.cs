using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>Follows the links of one report. They are relative to it and to nothing else.</summary>
internal sealed class LinkResolver(EvidenceSet evidence, string reportPath, SyntaxTree report)
{
    private static readonly string[] Pages = ["", ".md", ".mdx", ".markdown", "/index.md", "/README.md", "/readme.md"];

    private readonly string _directory = RepositoryPaths.DirectoryOf(reportPath);
    private Anchors? _own;

    private IRepository Repository => evidence.Repository!;

    private FileTree Tree => evidence.Tree!;

    /// <summary>Looks where a link leads; null where it leads somewhere, or that cannot be determined.</summary>
    public LinkResolution? Follow(RelativeLink link)
    {
        if (link.Path.Length == 0)
            return link.Fragment is { Length: > 0 } own ? FollowAnchor(_own ??= Anchors.Of(report), reportPath, own) : null;
        // On a site the slash is the site's root, wherever that is.
        if (link.Path[0] == '/' || Normalize(_directory, link.Path) is not { Length: > 0 } target)
            return null;
        if (IsRecorded(target) || Pages.Any(page => Exists(target + page)))
            return FollowAnchor(target, link.Fragment);
        // A page that a site generator makes of a source beside it.
        if (target.EndsWith(".html", StringComparison.Ordinal) && Exists($"{target.Substring(0, target.Length - 5)}.md"))
            return null;
        var isUnknown = Tree.Look(target, out _) is Standing.BelowUnknown or Standing.BelowLink;
        if (isUnknown || Repository.IsIgnored(target, link.Path[link.Path.Length - 1] == '/'))
            return null;
        return new(target, false, NearTo(target) is { } near ? RepositoryPaths.PathFrom(reportPath, near) : null);
    }

    // The repository is listed only for what is not on record.
    private bool IsRecorded(string target) =>
        !evidence.IsListed && evidence.Tracked is { } record
        && Pages.Any(page => record.Look(target + page, out _) == Standing.Present && Repository.IsListed(target + page));

    private bool Exists(string path) => Tree.Look(path, out _) switch
    {
        Standing.Present or Standing.BelowLink => true,
        Standing.BelowIgnored => Repository.Exists(path),
        _ => false,
    };

    private LinkResolution? FollowAnchor(string target, string? fragment) =>
        fragment is { Length: > 0 } && IsMarkdown(target) && evidence.Anchors.Of(Repository, target) is { } there
            ? FollowAnchor(there, target, fragment) : null;

    // A slug has none of these signs; "#tab/linux" and "#/route" are for programs.
    private static LinkResolution? FollowAnchor(Anchors there, string target, string fragment) =>
        fragment.IndexOfAny(['/', ':', '=', '?', '!']) >= 0 || there.Has(fragment) ? null : new(target, true, there.NearTo(fragment));

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private string? NearTo(string target)
    {
        var same = Tree.Named(RepositoryPaths.NameOf(target));
        if (same.Count > 0)
            return same.OnlyOne() ?? same.Where(path => string.Equals(path, target, StringComparison.OrdinalIgnoreCase)).OnlyOne();
        var name = RepositoryPaths.NameOf(target);
        // In one folder paths differ in length as their names do.
        var reach = Suggestion.Reach(name);
        var known = Tree.EntriesOf(RepositoryPaths.DirectoryOf(target)).Where(path => Math.Abs(path.Length - target.Length) <= reach);
        var near = Suggestion.For(name, known.Select(RepositoryPaths.NameOf));
        return near is null ? null : $"{target.Substring(0, target.Length - name.Length)}{near}";
    }

    // Null where it leaves the Repository.
    private static string? Normalize(string directory, string path)
    {
        var parts = new List<string>(directory.Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join("/", parts);
    }
}

using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>Follows the links of one report. They are relative to it and to nothing else.</summary>
internal sealed class LinkResolver(IRepository repository, Func<FileTree> tree, AnchorCache anchors, string reportPath, SyntaxTree report)
{
    private static readonly string[] Pages = ["", ".md", ".mdx", ".markdown", "/index.md", "/README.md", "/readme.md"];

    private readonly string _directory = FileTree.DirectoryOf(reportPath);
    private Anchors? _own;

    /// <summary>Looks where a link leads; null where it leads somewhere, or nobody can tell.</summary>
    public LinkResolution? Follow(RelativeLink link)
    {
        if (link.Path.Length == 0)
            return link.Fragment is { Length: > 0 } own ? FollowAnchor(_own ??= Anchors.Of(report), reportPath, own) : null;
        // On a site the slash is the site's root, wherever that is.
        if (link.Path[0] == '/' || Normalize(_directory, link.Path) is not { Length: > 0 } target)
            return null;
        if (Pages.Any(page => repository.Exists(target + page)))
            return link.Fragment is { Length: > 0 } fragment && IsMarkdown(target) && anchors.Of(repository, target) is { } there ? FollowAnchor(there, target, fragment) : null;
        // A page that a site generator makes of a source beside it.
        if (target.EndsWith(".html", StringComparison.Ordinal) && repository.Exists($"{target.Substring(0, target.Length - 5)}.md"))
            return null;
        return repository.IsIgnored(target, link.Path[link.Path.Length - 1] == '/') || tree().IsBelowUnknown(target) ? null : new(target, false, NearTo(target) is { } near ? FileTree.PathFrom(reportPath, near) : null);
    }

    // A slug has none of these signs; "#tab/linux" and "#/route" are for programs.
    private static LinkResolution? FollowAnchor(Anchors there, string target, string fragment) => fragment.IndexOfAny(['/', ':', '=', '?', '!']) >= 0 || there.Has(fragment) ? null : new(target, true, there.NearTo(fragment));

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private string? NearTo(string target)
    {
        var same = tree().Named(FileTree.NameOf(target));
        if (same.Count > 0)
            return same.OnlyOne() ?? same.Where(path => string.Equals(path, target, StringComparison.OrdinalIgnoreCase)).OnlyOne();
        var known = tree().EntriesOf(FileTree.DirectoryOf(target)).Select(FileTree.NameOf);
        return Suggestion.For(FileTree.NameOf(target), known) is { } name ? $"{target.Substring(0, target.Length - FileTree.NameOf(target).Length)}{name}" : null;
    }

    // Null where it leaves the repository.
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

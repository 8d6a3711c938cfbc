using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Markdown;
using ReportLint.Rules.Tests.Testing;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>A page of <c>docs/rules</c>, read.</summary>
internal sealed class RulePage
{
    public RulePage(string id)
    {
        var text = RepositoryFiles.Read($"docs/rules/{id}.md").ReplaceLineEndings("\n");
        Lines = text.Split('\n');
        Headings = [.. Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];
        Reported = Fences(text, "markdown reported");
        Fixed = Fences(text, "markdown fixed");
        ReportedRows = RuleRows.Of(Lines, "Reported because");
        QuietRows = RuleRows.Of(Lines, "Not reported because");
        Other = Fences(text, "markdown other") is [var other] ? other : null;
        EvidenceFact[] facts = [.. ResultFences(text)];
        Evidence = Fences(text, "text repository") is [var listing] ? new EvidenceSet(MemoryRepository.Parse(listing)).For("docs/STATUS.md")
            : facts.Length > 0 ? new EvidenceSet(null, facts).For(null, "STATUS.md") : null;
    }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<string> Reported { get; }

    public IReadOnlyList<string> Fixed { get; }

    /// <summary>The texts of the table of what is reported, as reports.</summary>
    public IReadOnlyList<string> ReportedRows { get; }

    /// <summary>The texts of the table of what is not reported, as reports.</summary>
    public IReadOnlyList<string> QuietRows { get; }

    /// <summary>The other report of a run, <c>docs/TESTS.md</c>, that the examples are compared with; null where there is none.</summary>
    public string? Other { get; }

    /// <summary>What the examples are compared with: the files that the page lists, around a report <c>docs/STATUS.md</c>, or the result
    /// files that it shows, each in a fence that names it after its language; null where there are none.</summary>
    public ReportEvidence? Evidence { get; }

    /// <summary>The last row of the table below the title.</summary>
    public IReadOnlyList<string> Facts => [.. Lines[4].Trim('|').Split('|').Select(cell => cell.Trim())];

    /// <summary>What a rule finds in a text as the page shows it: beside the files, the results or the other report that the page
    /// gives.</summary>
    public IReadOnlyList<Diagnostic> Lint(string id, string text)
    {
        var linter = CatalogueRules.Linter(id);
        return Other is null ? linter.Lint(SourceText.From(text), linter.Options, Evidence)
            : ReportSet.Compare(linter, ("docs/TESTS.md", Other), ("docs/WEEK.md", text))[1];
    }

    public static bool Exists(string id) => File.Exists(RepositoryFiles.Path($"docs/rules/{id}.md"));

    private static IEnumerable<EvidenceFact> ResultFences(string page)
    {
        foreach (var name in page.Split('\n').Where(line => line.StartsWith("```", StringComparison.Ordinal) && line.Split(' ') is [_, var file] && file.Contains('.', StringComparison.Ordinal)))
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(Fences(page, name[3..]).Single()));
            foreach (var fact in ResultFiles.Read(content, name.Split(' ')[1]))
                yield return fact;
        }
    }

    private static List<string> Fences(string page, string info)
    {
        var tree = SyntaxTree.Parse(SourceText.From(page));
        var fences = new List<string>();
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind != SyntaxKind.FencedCode || !tree[i + 1].Source.SequenceEqual(info))
                continue;
            var lines = new List<string>();
            foreach (var child in tree[i].Children)
            {
                if (child.Kind == SyntaxKind.CodeLine)
                    lines.Add(child.Source.ToString());
            }
            fences.Add(string.Join('\n', lines) + "\n");
        }
        return fences;
    }
}

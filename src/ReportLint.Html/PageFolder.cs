using System.Text;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>A folder of pages: one a report, named as it is, and an index. Each file is written whole or not at all.</summary>
/// <param name="path">Its full path.</param>
/// <param name="ruleAddressOf">The address of a rule's page; null where it has none.</param>
internal sealed class PageFolder(string path, Func<string, string?> ruleAddressOf) : IPageOutput
{
    private const string IndexName = "index.html";

    private readonly List<IndexRow> _rows = [];

    /// <summary>Whether a report of this name has a page, so that links from one report to another lead to its page.</summary>
    public Func<string, bool> IsReport { get; init; } = static _ => false;

    /// <summary>Writes the page of a report.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written there.</exception>
    public void Write(CheckedPage page)
    {
        var file = PagePaths.FileOf(page.Name);
        var up = string.Concat(Enumerable.Repeat("../", file.Count(static c => c == '/')));
        var writer = new ReportPage(ruleAddressOf)
        {
            Index = up + IndexName,
            AddressOf = link => PagePaths.ReportOf(link, page.Name) is { } other && IsReport(other)
                ? up + FileAddress.Encoded(PagePaths.FileOf(other)) : null,
        };
        WriteFile(file, output => writer.Write(output, page));
        _rows.Add(new(page.Name, FileAddress.Encoded(file), page.Totals));
    }

    /// <summary>Writes the index of all that was written.</summary>
    /// <param name="problems">What could not be read, and what is wrong with the configuration.</param>
    public void Finish(IReadOnlyList<string> problems) => WriteFile(IndexName, output => IndexPage.Write(output, _rows, problems));

    private void WriteFile(string name, Action<TextWriter> write)
    {
        var full = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new AtomicFile(full);
        using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), bufferSize: 1 << 14, leaveOpen: true))
        {
            writer.NewLine = "\n";
            write(writer);
        }
        file.Commit();
    }
}

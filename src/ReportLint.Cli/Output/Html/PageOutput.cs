using System.Text;
using ReportLint.Cli.CommandLine;
using ReportLint.Hosting.Files;
using ReportLint.Html;

namespace ReportLint.Cli.Output.Html;

/// <summary>Where pages go: one report to a file or a stream, any number to a folder with an index.</summary>
/// <param name="stream">Where the page goes without a folder.</param>
/// <param name="folder">The folder, as it is named and as a full path; null where there is none.</param>
/// <param name="ruleAddressOf">The address of a rule's page; null where it has none.</param>
internal sealed class PageOutput(Stream stream, PageTarget? folder, Func<string, string?> ruleAddressOf)
    : IPageOutput
{
    private readonly PageFolder? _folder = folder is null ? null : new(folder.Path, ruleAddressOf) { IsReport = folder.IsReport };

    // Until it is known that it is the only one.
    private string? _page;

    /// <exception cref="CommandException">It cannot be written, or there is no folder and this is not the first report.</exception>
    public void Write(CheckedPage page)
    {
        if (_folder is not null)
        {
            Try(page.Name, () => _folder.Write(page));
            return;
        }
        if (_page is not null)
            throw new CommandException("--format html writes a single report to a file; for several, name a folder: --output DIR");
        using var writer = new StringWriter { NewLine = "\n" };
        new ReportPage(ruleAddressOf).Write(writer, page);
        _page = writer.ToString();
    }

    /// <param name="problems">What could not be read, and what is wrong with the configuration.</param>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public void Finish(IReadOnlyList<string> problems)
    {
        if (_folder is not null)
            Try("index.html", () => _folder.Finish(problems));
        stream.Write(Encoding.UTF8.GetBytes(_page ?? ""));
    }

    private void Try(string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException($"cannot write {Problem.From($"{folder!.Name} ({name})", cause)}");
        }
    }
}

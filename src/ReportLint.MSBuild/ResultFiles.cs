using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;
using ReportLint.Html;

namespace ReportLint.MSBuild;

/// <summary>The files that a build writes of its results: a SARIF log, and a page of each report.</summary>
/// <param name="sarifPath">The full path of the SARIF log; empty for none.</param>
/// <param name="tool">What the SARIF log says of the tool.</param>
/// <param name="pagesPath">The full path of the folder of pages; empty for none.</param>
/// <param name="pages">Writes that folder.</param>
internal sealed class ResultFiles(string sarifPath, SarifTool tool, string pagesPath, ResultPages pages) : IResultWriter, IDisposable
{
    private AtomicFile? _file;
    private SarifFormat? _sarif;

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Start() => WriteSarif(() =>
    {
        _file = new(sarifPath);
        _sarif = new(_file.Stream, tool);
        _sarif.Start();
    });

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Write(FileResult result)
    {
        WriteSarif(() => _sarif?.Write(result));
        WritePages(() => pages.Write(result));
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Finish(CheckSummary summary, int exitStatus)
    {
        WriteSarif(() =>
        {
            _sarif?.Finish(summary, exitStatus);
            _file?.Commit();
        });
        WritePages(() => pages.Finish(summary.Problems));
    }

    public void Dispose() => _file?.Dispose();

    private void WriteSarif(Action write) => Write("ReportLintSarif", sarifPath, write);

    private void WritePages(Action write) => Write("ReportLintHtml", pagesPath, write);

    private static void Write(string property, string path, Action write)
    {
        if (path.Length == 0)
            return;
        try
        {
            write();
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new OutputException(property, path, cause);
        }
    }
}

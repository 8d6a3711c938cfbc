using System.Collections;
using Microsoft.Build.Framework;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

public class CheckReportsTests : FolderTest
{
    private const string Report = "# Status\n\nCommit `4f2a91c`, 2026-03-20\n\nTests: 18/20 (95%), run with `dotnet test`.\n";

    [Fact]
    public void ABaselineThatTheBuildWroteKeepsItFromFailing()
    {
        Write("src/app/docs/status.md", Report);
        var failed = Run("src/app");
        const string Way = "build once with -p:ReportLintWriteBaseline=true to write them to a baseline";
        Assert.Equal(["error RL2002", $"message To accept the findings of today, {Way}"], failed);

        var written = Run("src/app", "src/app/reportlint.json", writes: true);
        Assert.DoesNotContain(written, line => line.StartsWith("error", StringComparison.Ordinal));
        Assert.Contains("\"path\": \"docs/status.md\"", Read("src/app/reportlint.json"), StringComparison.Ordinal);
        Assert.Empty(Run("src/app", "src/app/reportlint.json"));

        File.AppendAllText(PathOf("src/app/docs/status.md"), "\nGates: 3/4 (80%), counted with `ls`.\n");
        Assert.Equal(["error RL2002"], Run("src/app", "src/app/reportlint.json"));
    }

    [Fact]
    public void ABaselineOfTheRepositoryHoldsForAProjectBelowIt()
    {
        Write("src/app/docs/status.md", Report);
        Run("", "reportlint.json", writes: true);
        Assert.Contains("\"path\": \"src/app/docs/status.md\"", Read("reportlint.json"), StringComparison.Ordinal);
        Assert.Empty(Run("src/app", "reportlint.json"));

        Write("src/app/docs/status.md", "# Status\n");
        var gone = $"message {PathOf("reportlint.json")} has findings that are gone: 1";
        Assert.StartsWith(gone, Run("src/app", "reportlint.json").Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void PagesAreWrittenWithAnIndex()
    {
        Write("docs/status.md", Report);

        Assert.Contains("error RL2002", Run("", pages: "pages"));
        Assert.Contains("18/20 is 90 %", Read("pages/docs/status.md.html"), StringComparison.Ordinal);
        Assert.Contains("docs/status.md.html", Read("pages/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("reports.sarif")]
    public void PagesThatCannotBeWrittenAreAnError(string sarif)
    {
        Write("docs/status.md", Report);
        Write("pages", "");

        var logged = Run("", pages: "pages", sarif: sarif).Last();
        Assert.StartsWith($"error ReportLintHtml: cannot write {PathOf("pages")}: ", logged, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("reports.sarif")));
    }

    [Fact]
    public void ALogThatCannotBeWrittenIsAnErrorOfItsProperty()
    {
        Write("docs/status.md", Report);
        Directory.CreateDirectory(PathOf("reports.sarif"));

        var error = $"error ReportLintSarif: cannot write {PathOf("reports.sarif")}: is a folder";
        Assert.Equal(error, Run("", pages: "pages", sarif: "reports.sarif").Last());
    }

    [Fact]
    public void WordsOfAVocabularyCount()
    {
        Write("docs/status.md", "# Status\n\n**Date**: 2026-03-20\n\n- ✅ Night buses: parked\n");
        Assert.Empty(Run(""));
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_vocabulary = reportlint.words.txt\n");
        Write("reportlint.words.txt", "[Open]\nparked\n\n[Nonsense]\n");
        Assert.Equal(["warning RL0002", "warning RL2008"], Run("").Where(IsWarning).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "is not a baseline: line 1 is not valid JSON")]
    [InlineData(null, "no such file or folder")]
    public void ABaselineThatCannotBeReadIsAnError(string? content, string message)
    {
        Write("docs/status.md", Report);
        if (content is not null)
            Write("known.json", content);
        var error = $"error ReportLintBaseline: {PathOf("known.json")}: {message}; build once with ";
        Assert.StartsWith(error, Assert.Single(Run("", "known.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/{0}.html", null, "https://example.org/RL2002.html")]
    [InlineData("https://example.org/{0}.html", "https://example.com/", "https://example.org/RL2002.html")]
    [InlineData("", "https://example.com/", "https://example.com/RL2002")]
    [InlineData("", null, "file:///pages/RL2002.md")]
    public void FindingsLinkToTheirPage(string link, string? project, string expected)
    {
        Write("docs/status.md", Report);
        var engine = new RecordingEngine();
        using var task = Task(engine, "", "");
        (task.HelpLink, task.Pages) = (link, "/pages/");
        task.AddressOf = id => project is null ? null : project + id;
        Assert.False(task.Execute());
        Assert.Equal(expected, Assert.Single(engine.HelpLinks));
    }

    private static bool IsWarning(string line) => line.StartsWith("warning", StringComparison.Ordinal);

    private List<string> Run(string project, string baseline = "", bool writes = false, string pages = "", string sarif = "")
    {
        var engine = new RecordingEngine();
        using var task = Task(engine, project, baseline);
        task.WritesBaseline = writes;
        task.Html = pages.Length == 0 ? "" : PathOf(pages);
        task.Sarif = sarif.Length == 0 ? "" : PathOf(sarif);
        Assert.Equal(task.Execute(), !engine.Logged.Exists(line => line.StartsWith("error", StringComparison.Ordinal)));
        return engine.Logged;
    }

    private CheckReports Task(RecordingEngine engine, string project, string baseline) => new()
    {
        BuildEngine = engine,
        ProjectFolder = Path.GetFullPath(PathOf(project)),
        Files = [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(path => new Item(path))],
        Baseline = baseline.Length == 0 ? "" : PathOf(baseline),
    };

    private sealed class Item(string path) : ITaskItem
    {
        public string ItemSpec { get => path; set => throw new NotSupportedException(); }

        public ICollection MetadataNames => new[] { "FullPath" };

        public int MetadataCount => 1;

        public string GetMetadata(string metadataName) => path;

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public IDictionary CloneCustomMetadata() => new Hashtable();
    }
}

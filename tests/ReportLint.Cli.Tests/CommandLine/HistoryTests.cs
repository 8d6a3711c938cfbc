using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class HistoryTests : ProgramTest
{
    public HistoryTests() => RunsTheCatalogue = true;

    [Theory]
    [InlineData("text"), InlineData("markdown"), InlineData("json"), InlineData("html")]
    public Task ListsMetricsAndItemsThatWentBack(string format)
    {
        WriteReports();
        var result = Run("verify", "--history", "--format", format, "docs").ToString();
        // A page without its style sheet and script.
        var body = result.IndexOf("<body", StringComparison.Ordinal);
        return Verifier.Verify(body < 0 ? result : result[body..result.IndexOf("<footer>", StringComparison.Ordinal)],
            method: $"{nameof(ListsMetricsAndItemsThatWentBack)}.{format}");
    }

    [Theory]
    // More passed tests of more, and the same share: no step back.
    [InlineData("Unit tests: 400/400 passed", "Unit tests: 412/430 passed", false)]
    [InlineData("Unit tests: 412/430 passed", "Unit tests: 400/430 passed", true)]
    [InlineData("Unit tests: 12 failed", "Unit tests: 15 failed", true)]
    [InlineData("Unit tests: 15 failed", "Unit tests: 12 failed", false)]
    [InlineData("Line coverage: 80 %", "Line coverage: ~79 %", false)]
    [InlineData("Line coverage: 80 %", "Line coverage: 79 %", true)]
    [InlineData("Critical vulnerabilities: 0", "Critical vulnerabilities: 2", true)]
    public void SaysWhatIsWorse(string before, string after, bool isBack)
    {
        WriteReport("docs/a.md", "2026-10-02", before);
        WriteReport("docs/b.md", "2026-10-16", after);

        var output = Run("verify", "--history", "docs").Output;

        Assert.Contains("1 metric of several days", output, StringComparison.Ordinal);
        Assert.Equal(isBack, output.Contains("went back\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- ⚠️ Open invoices", false)]
    [InlineData("- ❌ Open invoices", true)]
    public void AWarningOpensNothingAgain(string later, bool isOpen)
    {
        WriteReport("docs/a.md", "2026-10-02", "Unit tests: 412/430 passed", items: "- ✅ Open invoices\n");
        WriteReport("docs/b.md", "2026-10-16", "Unit tests: 412/430 passed", items: $"{later}\n");

        var output = Run("verify", "--history", "docs").Output;

        Assert.Contains($"{(isOpen ? "1 item was" : "0 items were")} done and", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsOfOneDayThatDisagreeSayNothingOfThatDay()
    {
        WriteReport("docs/a.md", "2026-10-02", "Unit tests: 412/430 passed");
        WriteReport("docs/b.md", "2026-10-16", "Unit tests: 412/430 passed");
        WriteReport("docs/c.md", "2026-10-16", "Unit tests: 400/430 passed");

        Assert.Contains("0 metrics of several days", Run("verify", "--history", "docs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsOfDifferentThingsAreApart()
    {
        WriteReport("docs/a.md", "2026-10-02", "Unit tests: 412/430 passed");
        WriteReport("docs/b.md", "2026-10-16", "Unit tests: 12/14 passed", "Ferry timetable");

        Assert.Contains("0 metrics of several days", Run("verify", "--history", "docs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsWithoutADateHaveNoPart()
    {
        Write("docs/a.md", "# Status report\n\n- Unit tests: 412/430 passed\n");

        var result = Run("verify", "--history", "docs");

        Assert.Equal(
            "0 reports with a date; 0 metrics of several days, 0 went back; 0 items were done and are open again\n", result.Output);
        Assert.Equal(ExitStatus.Nothing, result.Status);
    }

    [Fact]
    public void AFileThatIsGoneIsAnError()
    {
        WriteReports();

        var result = Run("verify", "--history", "--format", "html", "docs", "gone.md");

        Assert.Equal(ExitStatus.Failed, result.Status);
        Assert.Contains("<p class=\"problem\">gone.md: ", result.Output, StringComparison.Ordinal);
    }

    private void WriteReports()
    {
        WriteReport("docs/a.md", "2026-10-02", "Unit tests: 412/430 passed", items: "- [x] Open invoices\n- [ ] Archive\n");
        WriteReport("docs/b.md", "2026-10-16", "Unit tests: 430/430 passed", items: "- [x] Open invoices\n- [x] Archive\n");
        WriteReport("docs/c.md", "2026-10-30", "Unit tests: 418/430 passed", items: "- [ ] Open invoices\n- [x] Archive\n");
    }

    private void WriteReport(string name, string day, string figure, string title = "Harbour booking", string items = "") =>
        Write(name, $"# {title} – status report\n\n**Date**: {day}\n\n- {figure}\n\n## Tasks\n\n{items}");
}

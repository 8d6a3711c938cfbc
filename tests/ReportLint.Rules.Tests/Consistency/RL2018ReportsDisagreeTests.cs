using ReportLint.Analysis;
using ReportLint.Rules.Consistency;
using ReportLint.Rules.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2018ReportsDisagreeTests
{
    private const string Separator = ">>> ";

    private static readonly Linter Linter = new([new RL2018ReportsDisagree()]);

    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2018ReportsDisagreeTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2018ReportsDisagreeTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheContradiction(string reports) => ShouldShow(reports);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReports(string reports) => ShouldShow(reports);

    [Fact]
    public void NamesTheOtherReportAndItsLine()
    {
        var found = Assert.Single(Compare(
            ("A.md", "# Harbour status report\n\n**Status**: in review\n\n**Date**: 2026-03-14\n\n## Summary\n\n- Gate tests: 638\n"),
            ("docs/B.md", "# Harbour status report\n\n**Status**: in review\n\n**Date**: 14 March 2026\n\n"
                + "## Summary\n\n- Gate tests: 644\n"))[1]);
        Assert.Equal("'Gate tests' is 644 here, but 638 in A.md:9", found.Message);
        Assert.Equal(["A.md:9: here '638'"], found.FileLocations.Select(place => $"{place}: {place.Message}"));
    }

    [Fact]
    public void NamesTheReportFirstThatIsAboutAPart()
    {
        var found = Assert.Single(Compare(
            ("A.md", "# Harbour status report\n\n**Status**: in review\n\n**Date**: 2026-03-14\n\n"
                + "## Summary\n\n- ✅ Season ticket printers\n"),
            ("B.md", "# Harbour ticket office status report\n\n**Status**: in review\n\n**Date**: 2026-03-14\n\n"
                + "## Summary\n\n- ❌ Season ticket printers: not started\n"))[0]);
        Assert.Equal("'Season ticket printers' is open in B.md:9, but done here", found.Message);
    }

    [Fact]
    public void CountsAReportAloneAsNone() =>
        Assert.Empty(Compare(("A.md", "# Harbour status report\n\n**Status**: in review\n\n**Date**: 2026-03-14\n\n"
            + "## Summary\n\n- Gate tests: 638\n"))[0]);

    [Fact]
    public void ComparesManyReportsOfOneDay()
    {
        const int Count = 2000;
        var reports = Enumerable.Range(0, Count).Select(i =>
            ($"{i:0000}.md", "# Harbour status report\n\n**Status**: in review\n\n**Date**: 2026-03-14\n\n"
                + $"## Summary\n\n- Gate tests: {(i == 1 ? 638 : 644)}\n"));
        var found = Compare([.. reports]);
        Assert.Equal([1], Enumerable.Range(0, Count).Where(i => found[i].Count > 0));
    }

    private static IReadOnlyList<IReadOnlyList<Diagnostics.Diagnostic>> Compare(params (string Name, string Text)[] reports) =>
        ReportSet.Compare(Linter, reports);

    private static void ShouldShow(string marked)
    {
        var reports = marked.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(static report => report.Split('\n', 2))
            .Select(static parts => (Name: parts[0], Marked: parts[1], MarkedText.Parse(parts[1]).Text)).ToArray();
        Assert.True(reports.Length > 1, "One report is compared with none.");
        var found = ReportSet.Compare(Linter, [.. reports.Select(static report => (report.Name, report.Text))]);
        for (var i = 0; i < reports.Length; i++)
        {
            var actual = MarkedText.Format(reports[i].Text, found[i].Select(static diagnostic => diagnostic.Span), []);
            Assert.True(reports[i].Marked == actual,
                $"{reports[i].Name}:\n{actual}\n{string.Join('\n', found[i].Select(static diagnostic => diagnostic.Message))}");
        }
    }
}

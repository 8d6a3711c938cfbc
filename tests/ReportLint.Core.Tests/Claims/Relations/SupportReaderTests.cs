using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Relations;

public class SupportReaderTests
{
    [Theory]
    [InlineData("- all tested", Support.None), InlineData("- all tested ([run](https://ci.example))", Support.Link), InlineData("- see https://ci.example/run", Support.Link), InlineData("- see `out/coverage.xml`", Support.Path | Support.Test), InlineData("- see `docs/guide.md`", Support.Path)]
    [InlineData("- run `npm test`", Support.Command | Support.Test), InlineData("- run `./gradlew assemble`", Support.Command), InlineData("- passed in run #12", Support.Run), InlineData("- passed in build 77", Support.Run | Support.Number), InlineData("- fixed in `3f2a9c1`", Support.Code), InlineData("- 18/20 tested", Support.Ratio | Support.Number), InlineData("- 42 tests", Support.Number)]
    [InlineData("- 100% tested", Support.None), InlineData("- written on 2025-03-04", Support.Date)]
    public void AnItemIsCheckedByWhatStandsInIt(string text, object expected)
    {
        var report = Reading.Report(text);
        Assert.Equal((Support)expected, report.Support.Of(report.ItemList[0]));
    }

    [Fact]
    public void ASectionHasTheSupportOfItsItemsItsFencesAndItsSections()
    {
        var report = Reading.Report("# Report\n\n## Tests\n\n- all passed\n\n### How\n\n```bash\ndotnet test\n```\n\n## Docs\n\n- written: `docs/guide.md`");
        Assert.Equal(Support.Command | Support.Test, report.Support.OfSection(2));
        Assert.Equal(Support.Command | Support.Test, report.Support.OfSection(3));
        Assert.Equal(Support.Path, report.Support.OfSection(4));
        Assert.Equal(Support.Command | Support.Test | Support.Path, report.Support.OfSection(1));
    }

    [Theory]
    [InlineData("test result: ok. 5 passed; 0 failed"), InlineData("Test Suites: 3 passed, 3 total"), InlineData("  12 passing (340ms)"),
        InlineData("=== 17 passed in 0.42s ==="), InlineData("ok      ferry/quay  0.012s"), InlineData("test berth::moors ... ok"),
        InlineData("Passed!  - Failed: 0, Passed: 9")]
    public void WhatATestRunnerPrintsIsARun(string line) => Assert.Equal(Support.Run, Reading.Report($"## Tests\n\n```text\n{line}\n```").Support.OfSection(1) & Support.Run);

    [Theory]
    [InlineData("Tests: all passed"), InlineData("✅ Berths passed"), InlineData("ok")]
    public void WhatAReportWritesIsNone(string line) => Assert.Equal(Support.None, Reading.Report($"## Tests\n\n```text\n{line}\n```").Support.OfSection(1) & Support.Run);

    [Fact]
    public void ANewReportStartsWithout()
    {
        var reader = new ReportReader();
        _ = reader.Read(ReportLint.Text.SourceText.From("- `npm test`")).Support.OfSection(0);
        Assert.Equal(Support.None, reader.Read(ReportLint.Text.SourceText.From("- tested")).Support.OfSection(0));
    }
}

namespace ReportLint.Claims.Relations;

public class SupportReaderTests
{
    [Theory]
    [InlineData("- all tested", Support.None), InlineData("- all tested ([run](https://ci.example))", Support.Link), InlineData("- see https://ci.example/run", Support.Link), InlineData("- see `out/coverage.xml`", Support.Path)]
    [InlineData("- run `npm test`", Support.Command), InlineData("- run `./gradlew check`", Support.Command), InlineData("- fixed in `3f2a9c1`", Support.Code), InlineData("- 18/20 tested", Support.Ratio | Support.Number), InlineData("- 42 tests", Support.Number)]
    [InlineData("- 100% tested", Support.None), InlineData("- tested on 2025-03-04", Support.Date)]
    public void AnItemIsCheckedByWhatStandsInIt(string text, object expected)
    {
        var report = Reading.Report(text);
        Assert.Equal((Support)expected, report.Support.Of(report.ItemList[0]));
    }

    [Fact]
    public void ASectionHasTheSupportOfItsItemsItsFencesAndItsSections()
    {
        var report = Reading.Report("# Report\n\n## Tests\n\n- all passed\n\n### How\n\n```bash\ndotnet test\n```\n\n## Docs\n\n- written: `docs/guide.md`");
        Assert.Equal(Support.Command, report.Support.OfSection(2));
        Assert.Equal(Support.Command, report.Support.OfSection(3));
        Assert.Equal(Support.Path, report.Support.OfSection(4));
        Assert.Equal(Support.Command | Support.Path, report.Support.OfSection(1));
    }

    [Fact]
    public void ANewReportStartsWithout()
    {
        var reader = new ReportReader();
        _ = reader.Read(ReportLint.Text.SourceText.From("- `npm test`")).Support.OfSection(0);
        Assert.Equal(Support.None, reader.Read(ReportLint.Text.SourceText.From("- tested")).Support.OfSection(0));
    }
}

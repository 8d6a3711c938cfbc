using AngleSharp.Dom;
using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Html.Tests;

public class ReportPageTests
{
    [Theory, MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public void EveryFindingHasANoteAndAPlace(string report)
    {
        var checkedPage = Pages.Check(report);
        var page = Pages.Read(Pages.Write(checkedPage));

        for (var number = 1; number <= checkedPage.Findings.Count; number++)
        {
            var note = page.GetElementById($"note-{number}")!;
            Assert.Equal(checkedPage.Findings[number - 1].Diagnostic.Message, note.QuerySelector(".message")!.TextContent);
            Assert.NotNull(page.GetElementById($"mark-{number}"));
        }
        Assert.Equal(checkedPage.Findings.Count, page.QuerySelectorAll(".note").Length);
    }

    [Theory, MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public void EveryLinkWithinThePageLeadsToOneElement(string report)
    {
        var page = Pages.Open(report);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory, MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public void TheTextIsThatOfThePageWithoutFindings(string report)
    {
        var page = Pages.Check(report);

        Assert.Equal(Pages.TextOf(Pages.Read(Pages.Write(page with { Findings = [] }))), Pages.TextOf(Pages.Read(Pages.Write(page))));
    }

    [Fact]
    public void TextIsMarkedExactly()
    {
        var page = Pages.Open("# Status\n\nTests: 18/20 (**95%**), done.\n");

        Assert.Equal("95", Assert.Single(page.QuerySelectorAll("mark.reportlint-error")).TextContent);
        Assert.Equal("18/20", Assert.Single(page.QuerySelectorAll(".related")).TextContent);
    }

    [Fact]
    public void ColumnsAreAlignedAsTheReportSays()
    {
        var cells = Pages.Open("| a | b | c |\n| :-- | :-: | --: |\n| d | e | f |\n").QuerySelectorAll("th, td").ToArray();

        Assert.Equal([null, "center", "right", null, "center", "right"], cells.Take(6).Select(cell => cell.GetAttribute("class")));
        Assert.All(cells, cell => Assert.False(cell.HasAttribute("style")));
    }

    [Fact]
    public void CodeIsMarkedExactly() =>
        Assert.Contains("TBD", Pages.Open("---\nowner: TBD\n---\n\n# Status\n").QuerySelectorAll("pre mark")
            .Select(mark => mark.TextContent));

    [Fact]
    public void AMarkAndItsNoteAreLinkedBothWays()
    {
        var page = Pages.Open("# Status\n\nTests: 18/20 (95%).\n");

        Assert.Equal("#note-1", page.QuerySelector("mark + a.to-note")!.GetAttribute("href"));
        Assert.Equal("#mark-1", page.QuerySelector("#note-1 a.number")!.GetAttribute("href"));
        Assert.Equal("#mark-1-1", page.QuerySelector("#note-1 .places a")!.GetAttribute("href"));
        Assert.Equal("#note-1", page.QuerySelector(".related + a.to-note")!.GetAttribute("href"));
    }

    [Fact]
    public void ANoteStandsBeforeTheListItemItIsAbout()
    {
        var page = Pages.Open("# Status\n\n- one\n- two: 18/20 (95%)\n");

        var item = page.QuerySelector(".note")!.Closest("li")!;
        Assert.StartsWith("two", item.QuerySelector(".notes")!.NextElementSibling!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFixIsShownAsADiff()
    {
        var diff = Pages.Open("# Status\n\nTests: 18/20 (95%).\n").QuerySelector(".diff")!;

        Assert.Equal("- Tests: 18/20 (95%).\n+ Tests: 18/20 (90%).\n", diff.TextContent);
        Assert.Equal(("95", "90"), (diff.QuerySelector("del")!.TextContent, diff.QuerySelector("ins")!.TextContent));
    }

    [Fact]
    public void TheHeaderCountsFindingsClaimsAndRelations()
    {
        var checkedPage = Pages.Check(Reports.Sample);
        var page = Pages.Read(Pages.Write(checkedPage));

        var totals = checkedPage.Totals;
        Assert.Equal(totals.ToString(), page.QuerySelector(".verdict")!.TextContent);
        Assert.Equal(totals.Findings.All, checkedPage.Findings.Count);
        Assert.Equal(totals.Claims.All, checkedPage.Explanation.Claims.Count);
        Assert.Equal(totals.Claims.Relations.All, checkedPage.Explanation.Relations.Count);
        Assert.Equal(
            [$"Claims: {totals.Claims.All}", $"Relations: {totals.Claims.Relations.All}"],
            page.QuerySelectorAll(".share p").Select(legend => legend.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void ABarIsDividedAsItsLegendSays()
    {
        var page = Pages.Open(Reports.Sample);

        foreach (var bar in page.QuerySelectorAll(".share svg"))
        {
            var widths = bar.QuerySelectorAll("rect").Select(part => double.Parse(part.GetAttribute("width")!)).ToArray();
            Assert.Equal(100, widths.Sum(), 0.05);
        }
    }

    [Fact]
    public void ARelationThatHoldsIsMarkedAndListed()
    {
        var checkedPage = Pages.Check(Reports.Sample);
        var page = Pages.Read(Pages.Write(checkedPage));

        var holding = checkedPage.Explanation.Relations.Count(relation => relation.State == RelationState.Holds);
        Assert.True(holding > 0);
        Assert.Equal("75%", Assert.Single(page.QuerySelectorAll("main .holding")).TextContent);
        Assert.Equal($"Relations that hold ({holding})", page.QuerySelectorAll("summary")[^1].TextContent);
    }

    [Fact]
    public void EveryClaimIsListedWithItsVerdict()
    {
        var checkedPage = Pages.Check(Reports.Sample);
        var rows = Pages.Read(Pages.Write(checkedPage)).QuerySelector(".lists table tbody")!.Children;

        Assert.Equal(checkedPage.Explanation.Claims.Select(claim => claim.Quote), rows.Select(row => row.Children[1].TextContent));
        Assert.Equal(checkedPage.Explanation.Claims.Count(claim => claim.Verdict == ClaimVerdict.Contradicted),
            rows.Count(row => row.Children[2].TextContent == "contradicted"));
    }

    [Theory]
    [InlineData(false, 500), InlineData(true, 600)]
    public void OnlyAPageAboutClaimsListsAnyNumberOfThem(bool isAboutClaims, int rows)
    {
        var claims = string.Concat(Enumerable.Range(1, 600).Select(i => $"- The import takes {i} minutes.\n"));
        var page = Pages.Read(Pages.Write(Pages.Check($"# Status\n\n{claims}") with { IsAboutClaims = isAboutClaims }));

        Assert.Equal(rows, page.QuerySelector(".lists tbody")!.ChildElementCount);
        var more = page.QuerySelector(".lists details > p")?.TextContent ?? "";
        Assert.Equal(!isAboutClaims, more.StartsWith("and 100 more", StringComparison.Ordinal));
    }

    [Fact]
    public void APageAboutClaimsMarksThoseThatNothingIsAbout()
    {
        var checkedPage = Pages.Check("# Status\n\nThe import takes 12 minutes.\n") with { IsAboutClaims = true };
        var page = Pages.Read(Pages.Write(checkedPage));

        Assert.Equal("12 minutes", page.QuerySelector("main .unbound")!.TextContent);
        Assert.True(page.QuerySelector(".lists details")!.HasAttribute("open"));
    }

    [Fact]
    public void ALinkToAHeadingLeadsToItsId()
    {
        var page = Pages.Open("# Status\n\n[next](#next-steps)\n\n## Next steps\n");

        var heading = page.GetElementById(page.QuerySelector("main p a:not(.to-note)")!.GetAttribute("href")![1..])!;
        Assert.StartsWith("Next steps", heading.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImageIsItsDescription()
    {
        var image = Pages.Open("![the plan](https://example.org/plan.png)").QuerySelector(".image")!;

        Assert.Equal(("the plan", "https://example.org/plan.png"), (image.TextContent, image.GetAttribute("title")));
    }
}

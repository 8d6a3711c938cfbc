using FsCheck;
using FsCheck.Fluent;
using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What holds for the model of any text.</summary>
public class ReportModelInvariantTests
{
    private static readonly Config Deterministic = Config.QuickThrowOnFailure.WithMaxTest(4000).WithReplay(20240128, 7);

    [Fact]
    public void EveryPrefixOfAReportIsRead()
    {
        var reader = new ReportReader();
        for (var length = 0; length <= ReportFragments.Sample.Length; length++)
            AssertWellFormed(reader.Read(SourceText.From(ReportFragments.Sample.Substring(0, length))));
    }

    [Fact]
    public void EverySuffixOfAReportIsRead()
    {
        var reader = new ReportReader();
        for (var start = 0; start <= ReportFragments.Sample.Length; start++)
            AssertWellFormed(reader.Read(SourceText.From(ReportFragments.Sample.Substring(start))));
    }

    [Fact]
    public void AnyTextIsRead()
    {
        var reader = new ReportReader();
        Check.One(Deterministic, Prop.ForAll(ReportFragments.Reports, text => AssertWellFormed(reader.Read(SourceText.From(text)))));
    }

    [Fact]
    public void WhatWasReadBeforeLeavesNoTrace()
    {
        var used = new ReportReader();
        Check.One(Deterministic.WithMaxTest(500), Prop.ForAll(ReportFragments.Reports, text =>
            Assert.Equal(ClaimsDump.Write(new ReportReader().Read(SourceText.From(text))), ClaimsDump.Write(used.Read(SourceText.From(text))))));
    }

    [Theory, InlineData(""), InlineData("\n"), InlineData("\uFFFD"), InlineData("\uD83D"), InlineData("a-âœ…"), InlineData("1.âœ…"), InlineData("9\u20E3"), InlineData("#1"), InlineData("- "), InlineData("# "), InlineData("|a|\n|-|\n||")]
    public void ScrapsAreRead(string text) => AssertWellFormed(new ReportReader().Read(SourceText.From(text)));

    [Fact]
    public void NumbersOfAnyLengthAreRead()
    {
        foreach (var text in (string[])[new('9', 400), "0." + new string('0', 400) + "1", "1." + new string('9', 400) + " + 1 = 3", new string('9', 400) + "/" + new string('9', 400) + " (95%)"])
            AssertWellFormed(new ReportReader().Read(SourceText.From("- Total: " + text)));
    }

    private static void AssertWellFormed(ReportModel report)
    {
        Assert.Empty(report.Failures);
        AssertItems(report);
        AssertSections(report);
        AssertRelations(report);
    }

    private static void AssertItems(ReportModel report)
    {
        var quantities = 0;
        var cells = 0;
        foreach (var item in report.Items)
        {
            AssertInText(report, item.Span, item.StatusSpan);
            Assert.InRange(item.Quantities.First, quantities, item.Quantities.End);
            quantities = item.Quantities.End;
            for (var i = item.Quantities.First; i < item.Quantities.End; i++)
                AssertInside(report.Quantities[i], item.Span);
            for (var i = item.Cells.First; i < item.Cells.End; i++)
                Assert.True(i >= cells && item.Span.Contains(report.Cells[i].Span), "A cell lies in its row.");
            cells = Math.Max(cells, item.Cells.End);
        }
        Assert.Equal(report.Quantities.Count, quantities);
    }

    private static void AssertInside(in Quantity quantity, TextSpan item)
    {
        Assert.True(item.Contains(quantity.Span) && quantity.Span.Contains(quantity.NumberSpan) && !quantity.NumberSpan.IsEmpty, $"{quantity.NumberSpan} in {quantity.Span} in {item}");
        Assert.True(quantity.Interval.Low <= quantity.Value && quantity.Value <= quantity.Interval.High, $"{quantity.Value} in {quantity.Interval}");
    }

    private static void AssertSections(ReportModel report)
    {
        for (var i = 0; i < report.Sections.Count; i++)
        {
            var section = report.Sections[i];
            Assert.True(section.Parent < i && section.Items.First <= section.Items.End && section.Items.End <= report.Items.Count);
            if (section.Parent >= 0)
                Assert.True(report.Sections[section.Parent].Items.First <= section.Items.First && section.Items.End <= report.Sections[section.Parent].Items.End, "Sections nest.");
        }
    }

    private static void AssertRelations(ReportModel report)
    {
        foreach (var contradiction in report.Claims<Contradiction>())
            AssertInText(report, [contradiction.Stated.Span, contradiction.Subject, .. contradiction.Places]);
        foreach (var claim in report.Claims<UnsupportedClaim>())
            AssertInText(report, [claim.Span, .. claim.Others]);
    }

    private static void AssertInText(ReportModel report, params TextSpan[] spans) =>
        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= report.Text.Length, $"{span} leaves the text"));
}

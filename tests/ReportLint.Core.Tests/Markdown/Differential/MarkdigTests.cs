using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using ReportLint.Markdown.Inlines;

namespace ReportLint.Markdown.Differential;

/// <summary>Markdig as a second opinion on generated documents.</summary>
public class MarkdigTests
{
    private static readonly Config Deterministic = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(31415926, 27);

    private static readonly MarkdigComparison CommonMark = new(MarkdownFeatures.CommonMark, new MarkdownPipelineBuilder().Build());

    private static readonly MarkdigComparison Gfm = new(
        MarkdownFeatures.Gfm,
        new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build());

    [Fact]
    public void AgreesOnInlines() => Check.One(Deterministic, Prop.ForAll(MarkdownFragments.CommonMarkParagraphs, text => AssertAgreement(CommonMark, text)));

    [Fact]
    public void AgreesOnBlocks() => Check.One(Deterministic, Prop.ForAll(MarkdownFragments.Documents, text => AssertAgreement(CommonMark, text)));

    [Fact]
    public void AgreesOnReports() => Check.One(Deterministic, Prop.ForAll(MarkdownFragments.Reports, text => AssertAgreement(Gfm, text)));

    [Fact]
    public void EachKnownDifferenceIsThereStillAndExplainsItsExample() => Assert.All(KnownDifferences.All, known =>
    {
        Assert.NotNull(CommonMark.FindDifference(known.Example, []));
        Assert.Null(CommonMark.FindDifference(known.Example, [known]));
    });

    private static void AssertAgreement(MarkdigComparison comparison, string text)
    {
        if (comparison.FindDifference(text) is { } difference)
            Assert.Fail(difference);
    }
}

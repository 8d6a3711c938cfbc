using System.Text;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Reports of many megabytes: their buffers are made for them, and given back after them.</summary>
public class LargeTextTests
{
    private const string Part = "## Part {0}\n\n"
        + "| Crane | Lifts | Done |\n|---|---:|---|\n| North | 12 | ✅ |\n| **Total** | 12 | 95% |\n\n"
        + "- [x] 3 of 4 tests passed in `a/b.md`, see [this](c.md)\n\n"
        + "All cranes are **ready**, and _most_ of them were checked on 2026-02-03.\n\n";

    // Without claims, which are objects.
    private const string Prose = "The cranes of the northern pier were moved to the other side of the harbour, where more room is.\n"
        + "They will stay there.\n\n- one at the gate\n- **two** at `the end`\n\n";

    private static readonly SourceText Large = SourceText.From(Repeat(Part, 4_200_000));
    private static readonly SourceText Small = SourceText.From(Repeat(Part, 20_000));
    private static readonly SourceText LargeProse = SourceText.From(Repeat(Prose, 4_200_000));
    private static readonly SourceText SmallProse = SourceText.From(Repeat(Prose, 400_000));

    // Arrays that grow to twice their length would leave as much behind as they need.
    [Fact]
    public void ReadingOneAllocatesItsBuffersOnce() => Assert.InRange(AllocatedBy(LargeProse), 0, 22);

    // A collection in between may count for some kilobytes.
    [Fact]
    public void ReadingASmallOneAgainAllocatesNothingForEachWord() => Assert.InRange(AllocatedBy(SmallProse), 0, 0.1);

    [Fact]
    public void AReaderReadsTheSameBeforeAndAfterALargeOne()
    {
        var reader = new ReportReader();
        var before = Counts(reader.Read(Small));
        var large = Counts(reader.Read(Large));
        Assert.Equal(before, Counts(reader.Read(Small)));
        Assert.Equal(large, Counts(new ReportReader().Read(Large)));
        Assert.Equal(large, Counts(reader.Read(Large)));
    }

    [Fact]
    public void OnlyAReaderOfSmallReportsIsUsedAgain()
    {
        var pool = new ReaderPool(ReadingOptions.Default, []);
        var first = pool.Rent();
        pool.Return(first, Small);
        Assert.Same(first, pool.Rent());
        pool.Return(first, Large);
        Assert.NotSame(first, pool.Rent());
    }

    /// <summary>How many bytes a reader that has read small reports allocates for each character.</summary>
    private static double AllocatedBy(SourceText text)
    {
        var reader = new ReportReader();
        reader.Read(SmallProse);
        reader.Read(SmallProse);
        _ = text.LineCount;
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(text);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
    }

    private static (int, int, int, int, int) Counts(ReportModel model) =>
        (model.Tree.NodeCount, model.Tokens.Count, model.Items.Count, model.Quantities.Count, model.Sections.Count);

    private static string Repeat(string part, int length)
    {
        var text = new StringBuilder("# Status\n\n");
        for (var i = 0; text.Length < length; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, part, i);
        return text.ToString();
    }
}

using ReportLint.Benchmarks.Reports;
using ReportLint.Markdown;

namespace ReportLint.Benchmarks.Guard;

/// <summary>What a parser that has seen a report allocates when it parses it again.</summary>
internal static class WarmParse
{
    /// <returns>The bytes allocated over all reports.</returns>
    public static long AllocatedBytes(ReportSet reports)
    {
        var parser = new MarkdownParser();
        // Twice: the first pass grows the buffers, the second runs whatever initializes itself late.
        for (var pass = 0; pass < 2; pass++)
            ParseAll(parser, reports);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ParseAll(parser, reports);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ParseAll(MarkdownParser parser, ReportSet reports)
    {
        for (var index = 0; index < reports.Texts.Count; index++)
            parser.Parse(reports.Texts[index]);
    }
}

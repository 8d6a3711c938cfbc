using System.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Markdown.Inlines;

/// <summary>Input that makes naive parsers take quadratic time or a deep stack: four times as much may take about four times as long.</summary>
[Collection(Core.Tests.Markdown.TimingTests.Name)]
public class HostileInlineTests
{
    private const int Length = 25_000;
    private const int Factor = 4;

    /// <summary>Quadratic time would show as 16; the best of some runs and this bound leave room for a busy machine.</summary>
    private const double MaxRatio = 9;

    private const int Tries = 30;

    /// <summary>Times below this are noise.</summary>
    private const double MinMilliseconds = 2;

    public static TheoryData<string> Pieces =>
    [
        "*a_ ", "*a **a ", "a**b", "a**bc* ", "*a ~b _c ", "a_", "**x* ", "*", "_ ", "~~a~", "~~a ~b ", "a~b", "***a** ",
        "[", "]", "![", "[a](", "[a](b", "[a](<b", "[a](b \"", "[a](b '", "[a](b (", "![[]()", "[](", "[a][", "[a][b", "[a]", "[a](b)", "[\\", "![a](b) [",
        "[^", "[^a", "[^a]", "![^a] ", "[^a](", "[^a\n", "[^*a] ", "*[^", "`a", "`` ` ", "\\`", "<!--", "<!-- -", "<?", "<!a", "<![CDATA[", "<a ", "<a b=\"", "<a b='", "<a b='\" ", "</", "<", "<a:", "<a@", "<a@b.",
        "&", "&a", "&#", "&#x", "&amp", "www.", "www.a_", " www.a_b", "*www.", "http://", "http://a_", "://", "a://", "http://a;", "http://a&a;", "http://a)",
        "a@", "a.", "a@b.", "@", "a@b.c_ ", "mailto:", "mailto:a@", "xmpp:a@b/", "\\\n", "a\n", "  \n", "<a\n", "`\n", "[\n", "\"\n", "\u00E4*", "\U0001F600_",
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void RepeatedPiecesTakeLinearTime(string piece) => AssertLinear(n => Repeat(piece, n / piece.Length));

    [Theory]
    [InlineData("[", "a", "](b)")]
    [InlineData("![", "a", "](b)")]
    [InlineData("*a **b ", "c", "** *")]
    [InlineData("~a ", "c", "~")]
    [InlineData("[a](b \"", "", "\\\"")]
    [InlineData("[a](b '", "\"", "x")]
    [InlineData("<a b='", "\"", "x")]
    [InlineData("![", "", "[a](b) ")]
    [InlineData("[", "", "[a](b) ")]
    [InlineData("[^a", "b", "]")]
    [InlineData("[^\n", "b", "]")]
    [InlineData("[^*a", "b", "*]")]
    [InlineData("*", "a", " *b")]
    [InlineData("_a ", "a", " b*")]
    public void NestingTakesLinearTime(string opener, string middle, string closer) =>
        AssertLinear(n => Repeat(opener, n / (opener.Length + closer.Length)) + middle + Repeat(closer, n / (opener.Length + closer.Length)));

    [Fact]
    public void BacktickRunsOfGrowingLengthTakeLinearTime() =>
        AssertLinear(n => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * n)).Select(i => new string('`', i) + " ")));

    [Fact]
    public void DefinitionsTakeLinearTime() =>
        AssertLinear(n => string.Concat(Enumerable.Range(0, n / 10).Select(i => $"[{i}]: /{i}\n")) + string.Concat(Enumerable.Range(0, n / 10).Select(i => $"[x][{i}] ")));

    [Fact]
    public void DefinitionsOfOneLabelTakeLinearTime() => AssertLinear(n => Repeat("[a]: b\n", n / 14) + Repeat("[a] ", n / 8));

    /// <summary>What is quadratic fails every try; what is linear passes one, though others have the processor now and then.</summary>
    private static void AssertLinear(Func<int, string> make)
    {
        var (small, large) = (new ParagraphParser(), new ParagraphParser());
        small.SetText(SourceText.From(make(Length)));
        large.SetText(SourceText.From(make(Factor * Length)));
        var (bestSmall, bestLarge) = (double.MaxValue, double.MaxValue);
        for (var run = 0; run < Tries && bestLarge > MaxRatio * Math.Max(bestSmall, MinMilliseconds); run++)
        {
            bestSmall = Math.Min(bestSmall, Milliseconds(small));
            bestLarge = Math.Min(bestLarge, Milliseconds(large));
        }
        Assert.True(bestLarge <= MaxRatio * Math.Max(bestSmall, MinMilliseconds), $"{Factor} times the input took {bestLarge / bestSmall:F1} times the time.");
    }

    /// <summary>By the clock or by the processor's time, whichever is shorter: the one counts others' work while waiting, the other this process's other threads.</summary>
    private static double Milliseconds(ParagraphParser parser)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        parser.Parse();
        return Math.Min(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}

using System.Diagnostics;
using System.Text;
using ReportLint.Testing;

namespace ReportLint.Evidence.Tests.Results;

public class ResultFilesTests : FolderTest
{
    [Theory]
    [InlineData("<html><body /></html>", "is XML with the root <html>, which is not a result file; ")]
    [InlineData("{ \"name\": \"tide\" }", "is JSON of another kind, which is not a result file; ")]
    [InlineData("[]", "is JSON of another kind, which is not a result file; ")]
    [InlineData("Tests: 12", "is not a result file; ")]
    [InlineData("Summary: fine", "is not a result file; ")]
    public void KnowsAFileByWhatItHolds(string text, string start) => Assert.StartsWith(start, ResultText.Failure(text), StringComparison.Ordinal);

    [Fact]
    public void ReadsAFileOfAnyName()
    {
        Write("notes.txt", "<testsuite name=\"a\"><testcase name=\"b\" /></testsuite>");
        Assert.Equal("notes.txt:1", ResultFiles.Read(PathOf("notes.txt"), "notes.txt")[0].Source.ToString());
    }

    [Theory, InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE")]
    public void ReadsAFileWithAByteOrderMark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(2, ResultText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("<testsuite name=\"a\"><testcase name=\"b\" /></testsuite>")]).Count);
    }

    [Fact]
    public void ReadsJsonWithAByteOrderMark() => Assert.Empty(ResultText.Read([0xEF, 0xBB, 0xBF, .. "{ \"version\": \"2.1.0\", \"runs\": [] }"u8]));

    [Fact]
    public void ExpandsNoEntities()
    {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE testsuite [\n<!ENTITY lol \"lol\">\n");
        for (var i = 1; i < 10; i++)
            laughs.Append($"<!ENTITY lol{i} \"{string.Concat(Enumerable.Repeat(i == 1 ? "&lol;" : $"&lol{i - 1};", 10))}\">\n");
        laughs.Append("]>\n<testsuite name=\"&lol9;\"><testcase name=\"a\"><system-out>&lol9;</system-out></testcase></testsuite>");
        Assert.StartsWith("line 14: is damaged XML: ", ResultText.Failure(laughs.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsNoOtherFileForAnEntity()
    {
        Write("secret.txt", "secret");
        Assert.StartsWith("line 1: is damaged XML: ", ResultText.Failure($"<!DOCTYPE testsuite [<!ENTITY x SYSTEM \"file://{PathOf("secret.txt")}\">]><testsuite name=\"a\"><testcase name=\"b\"><system-out>&x;</system-out></testcase></testsuite>"), StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesElementsThatNestTooDeep() =>
        Assert.Equal("line 1: nests deeper than 256 elements", ResultText.Failure(string.Concat(Enumerable.Repeat("<testsuite>", 100_000))));

    [Fact]
    public void RefusesJsonThatNestsTooDeep() => Assert.StartsWith("line 1: is damaged JSON: ", ResultText.Failure("{ \"version\": \"2.1.0\", \"runs\": " + new string('[', 10_000) + new string(']', 10_000) + " }"), StringComparison.Ordinal);

    [Fact]
    public void SaysWhereJsonIsCut() => Assert.StartsWith("line 2: is damaged JSON: ", ResultText.Failure("{ \"results\": [\n { \"command\": \"tide\", \"mean\""), StringComparison.Ordinal);

    [Fact]
    public void SaysWhereXmlIsNotUtf8() => Assert.StartsWith("line 2: is damaged XML: ", ResultText.Failure([.. "<testsuite name=\"a\">\n<testcase name=\""u8, 0xFF, 0xC0, .. "\" /></testsuite>"u8]), StringComparison.Ordinal);

    [Fact]
    public void SaysThatJsonIsNotUtf8() => Assert.Equal("is damaged JSON: contains text that is not Unicode", ResultText.Failure([.. "{ \"version\": \""u8, 0xFF, 0xC0, .. "\", \"runs\": [] }"u8]));

    [Fact]
    public void SaysThatJsonHoldsHalfOfAPair() => Assert.Equal("is damaged JSON: contains text that is not Unicode", ResultText.Failure("{ \"version\": \"\\ud800\", \"runs\": [] }"));

    [Fact]
    public void SaysThatThereIsNoFile()
    {
        Directory.CreateDirectory(PathOf("folder"));
        Assert.Throws<FileNotFoundException>(() => ResultFiles.Read(PathOf("none.trx"), "none.trx"));
        Assert.Equal("is a folder", Assert.Throws<IOException>(() => ResultFiles.Read(PathOf("folder"), "folder")).Message);
        Write("empty.trx", "");
        Assert.Equal("is empty", Assert.Throws<ResultFormatException>(() => ResultFiles.Read(PathOf("empty.trx"), "empty.trx")).Message);
    }

    [Fact]
    public void OpensNoPipe()
    {
        if (OperatingSystem.IsWindows())
            return;
        MakePipe("pipe.trx");
        File.CreateSymbolicLink(PathOf("link.trx"), PathOf("pipe.trx"));
        foreach (var name in new[] { "pipe.trx", "link.trx" })
            Assert.Equal("is not a regular file", Assert.Throws<IOException>(() => ResultFiles.Read(PathOf(name), name)).Message);
    }

    // 500 MB of what tests print, in a run of 100,000 tests; most of the limit is the tests' own names.
    [Fact]
    public void ReadsALargeRunInLittleMemory()
    {
        const long length = 500_000_000;
        using var stream = new LargeTrxStream(length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tally = Assert.IsType<TestTally>(ResultFiles.Read(stream, "large.trx")[0]);
        Assert.True(stream.Written >= length, $"only {stream.Written} bytes");
        Assert.Equal(stream.Results, tally.Total);
        Assert.InRange(stream.MostMemory - before, 0, 100_000_000);
    }
}

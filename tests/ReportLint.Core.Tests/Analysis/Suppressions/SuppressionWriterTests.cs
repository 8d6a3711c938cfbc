using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis.Suppressions;

public class SuppressionWriterTests
{
    private static readonly Linter Linter = new([new WordRule("RL4901", "cat"), new WordRule("RL4902", "dog"), new WordRule("RL4903", "emu", repeatsAreOne: true, isOnePerFile: true)]);

    [Theory]
    [InlineData("a cat\nb", "a cat <!-- reportlint-disable-line RL4901 -->\nb")]
    [InlineData("a cat  \nb dog\\\nc", "a cat <!-- reportlint-disable-line RL4901 -->  \nb dog <!-- reportlint-disable-line RL4902 -->\\\nc")]
    [InlineData("a dog and a cat\r\n", "a dog and a cat <!-- reportlint-disable-line RL4901, RL4902 -->\r\n")]
    [InlineData("# A cat #\n", "# A cat <!-- reportlint-disable-line RL4901 --> #\n")]
    [InlineData("- a cat\n  - a dog\n", "- a cat <!-- reportlint-disable-line RL4901 -->\n  - a dog <!-- reportlint-disable-line RL4902 -->\n")]
    [InlineData("| a |\n| - |\n| cat |\n", "| a |\n| - |\n| cat <!-- reportlint-disable-line RL4901 --> |\n")]
    [InlineData("a | b\n- | -\ncat | c\n", "a | b\n- | -\ncat | c <!-- reportlint-disable-line RL4901 -->\n")]
    [InlineData("a\n\n```\ncat\n```\n", "<!-- reportlint-disable-file RL4901 -->\n\na\n\n```\ncat\n```\n")]
    [InlineData("---\na: cat\n---\nb\n", "---\na: cat\n---\n<!-- reportlint-disable-file RL4901 -->\n\nb\n")]
    [InlineData("emu\n\nemu\n", "<!-- reportlint-disable-file RL4903 -->\n\nemu\n\nemu\n")]
    [InlineData("cat `code\nruns on`\n", "<!-- reportlint-disable-file RL4901 -->\n\ncat `code\nruns on`\n")]
    [InlineData("quiet\n", "quiet\n")]
    public void SilencesWhatIsFound(string report, string expected)
    {
        var written = SuppressionWriter.Add(Linter, SourceText.From(report), new(), "");
        Assert.Equal(expected, written.Content);
        Assert.DoesNotContain(Linter.Lint(written), found => found.Id != "RL5006");
        Assert.Same(written, SuppressionWriter.Add(Linter, written, new() { Ignore = ["RL5006"] }, ""));
    }

    [Fact]
    public void GivesTheReason() =>
        Assert.Equal("cat <!-- reportlint-disable-line RL4901: agreed with the client -->", SuppressionWriter.Add(Linter, SourceText.From("cat"), new(), "agreed with the client").Content);

    [Fact]
    public void KeepsTheEncoding() => Assert.Equal(SourceEncoding.Utf16LittleEndian, SuppressionWriter.Add(Linter, SourceText.From("cat", SourceEncoding.Utf16LittleEndian), new(), "").Encoding);
}

using FsCheck;
using FsCheck.Fluent;
using ReportLint.Cli.Diffs;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Diffs;

public class UnifiedDiffTests : ProgramTest
{
    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n")]
    [InlineData("a", "b")]                                       // neither ends in a line feed
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("a\nb\n", "a\nb")]
    [InlineData("a\r\nb\r\n", "a\r\nB\r\n")]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\rb\rc", "a\rB\rc")]                           // one line for git
    [InlineData("\uFEFFa\nb\n", "\uFEFFa\nB\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n", "1\nx\n3\n4\n5\n6\ny\n8\n")]                     // one hunk
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\ny\n")]   // two hunks
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\nnew\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "2\n3\n4\n5\n6\n7\n8\n")]
    [InlineData("É 😀 \u2028 x\n", "E 😀 \u2028 x\n")]
    public void AppliesWithGit(string before, string after) => Assert.Equal(after, Applied("a.md", before, after));

    [Theory]
    [InlineData("docs/a report.md")]
    [InlineData("docs/a\"b.md")]
    [InlineData("Ünïcode ✅.md")]
    [InlineData("tab\there.md")]
    public void NamesFilesAsGitDoes(string name) => Assert.Equal("right\n", Applied(name, "wrong\n", "right\n"));

    [Fact]
    public void AppliesWhateverChanges()
    {
        var line = Gen.Elements("a", "b", "c", "", "a\r");
        var lines = line.ListOf().Select(parts => string.Join('\n', parts));
        Prop.ForAll(Arb.From(lines), Arb.From(lines), (before, after) =>
        {
            // Git wants a file to be there and to stay.
            if (before != after && before.Length > 0 && after.Length > 0)
                Assert.Equal(after, Applied("a.md", before, after));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private string Applied(string name, string before, string after)
    {
        Write(name, before);
        using var diff = new StringWriter();
        new UnifiedDiff(diff).Write(name, before, after);
        Git.Run(Folder, diff.ToString(), ["apply", "--whitespace=nowarn", "-"]);
        return Read(name) is var text && before.StartsWith('\uFEFF') ? '\uFEFF' + text : text;
    }
}

using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Output;
using VerifyXunit;

namespace ReportLint.Cli.Tests.Output;

public class FormatTests : ProgramTest
{
    private const string Report = """
        # Status

        | Part | State |
        |------|-------|
        | 漢字 ✅ | wrong |

        Only because we have many tests, it is 100% done.

        """;

    [Fact]
    public Task Text() => Shows("text");

    [Fact]
    public Task TextInColor()
    {
        UsesColor = true;
        return Shows("text");
    }

    [Fact]
    public Task TextWithSeveralLabelsOnALine()
    {
        Write("a.md", "because it is wrong, because it was\n\n\n\nbecause\n漢字 because\tit is\n\nbecause");
        return Verify(Run("check"));
    }

    [Fact]
    public Task TextWithLabelsFarApart()
    {
        Write("a.md", $"It starts with because, and then {string.Concat(Enumerable.Repeat("goes on and ", 20))}because of that it is wrong {new string('x', 200)}");
        return Verify(Run("check"));
    }

    [Fact]
    public Task TextOfAllSeverities() => ShowsWith("text", "--verbose");

    [Fact]
    public Task TextWithASummary()
    {
        Write("docs/a.md", Report);
        Write("docs/it's.md", "wrong 100% many");
        Write("docs/z.md", "100%");
        return Verify(Run("check", "--max-findings", "1", "--severity", "RL1001=warning", "docs"));
    }

    [Fact]
    public Task TextWithManyNotes()
    {
        Write("a.md", "wrong " + string.Concat(Enumerable.Repeat("\nbecause", 9)));
        return Verify(Run("check"));
    }

    [Fact]
    public Task TextOfASpanOverLines()
    {
        Write("a.md", new string('\n', 8) + "runs over\nlines and because it does, wrong");
        return Verify(Run("check"));
    }

    [Fact]
    public Task TextWithConfidence()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_confidence = low\n");
        Write("a.md", "because it is wrong\n\nit is wrong?\n\nit is wrong??\n");
        return Verify(Run("check", "--verbose"));
    }

    [Fact]
    public Task TextWithoutSource()
    {
        Write("a.md", [0xE9]);
        Write("b.md", "throw");
        return Verify(Run("check"));
    }

    [Fact]
    public Task Concise() => Shows("concise");

    [Fact]
    public Task ConciseInColor()
    {
        UsesColor = true;
        return Shows("concise");
    }

    [Fact]
    public Task Json() => Shows("json");

    [Fact]
    public Task Sarif() => Shows("sarif");

    [Fact]
    public Task SarifOfProblems()
    {
        Write("docs/a b%.md", [0x00]);
        Write("throw.md", "throw");
        return Verify(Run("check", "--format", "sarif", "--select", "RL5,RL1009", "docs", "throw.md", "none.md"));
    }

    [Fact]
    public Task MSBuild() => Shows("msbuild");

    [Fact]
    public Task GitHub() => Shows("github");

    [Fact]
    public Task GitLab() => Shows("gitlab");

    [Fact]
    public Task JUnit() => Shows("junit");

    [Fact]
    public Task Agent() => Shows("agent");

    [Fact]
    public Task GitHubSummary()
    {
        JobSummaryFile = Write("summary.txt", "before\n");
        Write("docs/a.md", Report);
        Run("check", "--format", "github", "docs");
        return Verifier.Verify(Read("summary.txt"));
    }

    [Theory, InlineData("github"), InlineData("junit"), InlineData("gitlab"), InlineData("agent"), InlineData("msbuild")]
    public void FilesThatCannotBeReadAreTold(string format)
    {
        var result = Run("check", "--format", format, "none.md");
        Assert.Equal(2, result.Status);
        Assert.Contains("none.md", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory, InlineData("github", "%250A%2C%3A"), InlineData("junit", "\uFFFD"), InlineData("gitlab", "\\u0001"), InlineData("agent", "\\u0001"), InlineData("msbuild", "\u2401")]
    public void EscapesWhatItsReadersTakeForTheirOwn(string format, string escaped)
    {
        Write("a%0A,:\u0001.md", "wrong");
        Assert.Contains(escaped, Run("check", "--format", format).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("msbuild")]
    [InlineData("github")]
    public void SendsNothingToTheTerminalThatSteersIt(string format)
    {
        Write("a\u001b[31m.md", "\u001b]0;title\u0007 wrong \u202E because\u0085");
        var result = Run("check", "--format", format);
        Assert.DoesNotContain(result.Output + result.Error, c => char.IsControl(c) && c != '\n' || c == '\u202E');
    }

    [Fact]
    public void GitHubDecodesAFileNameToWhatItIs()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("50%, a:\nb\r.md", "wrong");
        Assert.StartsWith("::error file=50%25%2C a%3A%0Ab%0D.md,line=1,", Run("check", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 2)]
    [InlineData("info", 3)]
    [InlineData("never", 0)]
    public void JUnitFailsOnlyWhatFailsTheRun(string failOn, int failures)
    {
        Write("a.md", "wrong 100% many");
        var suite = XDocument.Parse(Run("check", "--format", "junit", "--fail-on", failOn).Output).Root!.Element("testsuite")!;
        Assert.Equal(("3", $"{failures}"), ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!));
        Assert.Equal(failures, suite.Descendants("failure").Count());
        Assert.Equal(3 - failures, suite.Elements("testcase").Count(test => ((string?)test.Element("system-out"))?.StartsWith("a.md:1:", StringComparison.Ordinal) is true));
    }

    private Task Shows(string format, [CallerMemberName] string method = "") => ShowsWith(format, null, method);

    private Task ShowsWith(string format, string? option, [CallerMemberName] string method = "")
    {
        Write("docs/a.md", Report);
        Write("docs/fine.md", "fine");
        Write("docs/sub folder/ü.md", "wrong");
        return Verify(Run(["check", "--format", format, .. option is null ? (string[])[] : [option], "docs"]), method);
    }

    /// <summary>Without what changes with each release, and with escapes that an editor shows.</summary>
    private static Task Verify(RunResult result, [CallerMemberName] string method = "") =>
        Verifier.Verify(result.ToString().Replace(Product.Version, "VERSION", StringComparison.Ordinal).Replace('\e', '␛'), method: method);
}

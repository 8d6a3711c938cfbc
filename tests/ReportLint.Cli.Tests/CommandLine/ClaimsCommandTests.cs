using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class ClaimsCommandTests : ProgramTest
{
    private const string Report = "# Status\n\n- Tests: 18/20 (95%)\n";

    [Fact]
    public void PrintsTheClaimsOfAReport()
    {
        Write("a.md", Report);
        var result = Run("claims", "a.md");
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("contradicts", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task AlignsWhatWasRead()
    {
        Write("a.md", """
            # Status ✅ done

            - Tests: 18/20 (95%)

            | Work | Effort |
            | --- | ---: |
            | Timetable | 4 h |
            | Refunds | 90 min |
            | **Total** | **8 h** |

            A paragraph that goes on and on until it no longer fits into one line of eighty columns, and says 100%.

            """);
        return VerifyXunit.Verifier.Verify(Run("claims", "a.md").Output);
    }

    [Fact]
    public void NamesTheReportsWhereThereAreSeveral()
    {
        Write("a.md", Report);
        Write("b.md", Report);
        var output = Run("claims").Output;
        Assert.StartsWith("a.md:\n", output, StringComparison.Ordinal);
        Assert.Contains("\nb.md:\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysWhatItCannotRead()
    {
        Write("a.md", [0xE9]);
        var result = Run("claims", "a.md", "no.md");
        Assert.Equal((2, "", "error: a.md: Not UTF-8 or UTF-16: byte 0xE9 at offset 0\nerror: no.md: no such file or folder\n"), (result.Status, result.Output, result.Error));
    }
}

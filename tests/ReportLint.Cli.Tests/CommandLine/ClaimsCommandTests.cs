using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class ClaimsCommandTests : ProgramTest
{
    private const string Totals = """
        # Status

        | Work | Cost |
        | --- | ---: |
        | Timetable | 10 |
        | Refunds | 20 |
        | Berths | 30 |
        | **Total** | 63 |

        | Work | Score |
        | --- | ---: |
        | Timetable | 4 |
        | Refunds | 2 |
        | Berths | 3 |
        | **Total** | 3 |

        """;

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
    public Task ShowsRelations()
    {
        Write("a.md", Totals);
        return VerifyXunit.Verifier.Verify(Run("claims", "--relations", "a.md").Output);
    }

    [Theory]
    [InlineData("a.md:6", "8:15  sum  63     10, 20, 30     contradicts: 60 expected\n")]
    [InlineData("a.md:8:15", "8:15  sum  63     10, 20, 30     contradicts: 60 expected\n")]
    [InlineData("a.md:15", "15:15  sum  3      4, 2, 3        explained: the whole is the mean of its parts\n")]
    [InlineData("a.md:1", "Line 1: nothing was compared here\n")]
    [InlineData("a.md:99", "Line 99: the report has only 16 lines\n")]
    [InlineData("a.md:0", null)]
    [InlineData("b.md:1", null)]
    [InlineData("a.md:x", null)]
    public void ShowsTheRelationsOfALine(string path, string? shown)
    {
        Write("a.md", Totals);
        var result = Run("claims", "--relations", path);
        if (shown is null)
            Assert.Equal((2, "", $"error: {path}: no such file or folder\n"), (result.Status, result.Output, result.Error));
        else
            Assert.Contains(shown, result.Output, StringComparison.Ordinal);
        Assert.True(shown?.StartsWith("Line", StringComparison.Ordinal) != true || result.Output == shown);
    }

    [Fact]
    public void ShowsTheRelationsOfSeveralLines()
    {
        Write("a.md", Totals);
        var output = Run("claims", "--relations", "a.md:1", "a.md:8", "a.md:2").Output;
        Assert.EndsWith("Line 1: nothing was compared here\nLine 2: nothing was compared here\n", output, StringComparison.Ordinal);
        Assert.Contains("8:15", output, StringComparison.Ordinal);
        Assert.DoesNotContain("15:15", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileMayHaveAColonInItsName()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("a.md:8", "Nothing");
        Write("a.md", Totals);
        Assert.Equal("Nothing was compared in this report\n", Run("claims", "--relations", "a.md:8").Output);
    }

    [Fact]
    public void OnlyRelationsHaveLines()
    {
        Write("a.md", Totals);
        Assert.Equal((2, "error: a.md:8: no such file or folder\n"), (Run("claims", "a.md:8").Status, Run("claims", "a.md:8").Error));
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

using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

/// <summary>What a finding is in the build log is what the table in <c>docs/hosts/msbuild.md</c> says.</summary>
public class LogLevelsTests
{
    private const string Code = "RL2005";

    private static readonly DiagnosticSeverity[] Severities =
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    public static TheoryData<string, bool, string, string> Rows()
    {
        var rows = new TheoryData<string, bool, string, string>();
        foreach (var cells in TableOfThePage())
            rows.Add(cells[0], cells[1] == "true", cells[2], string.Join(", ", cells[3..]));
        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public void AreThoseOfTheTable(string failOn, bool treatWarningsAsErrors, string named, string expected)
    {
        var levels = Levels(failOn, treatWarningsAsErrors, named);
        var names = Severities.Select(severity => levels.Of(Code, severity))
            .Select(level => level == DiagnosticSeverity.Info ? "message" : level.ToString().ToLowerInvariant());
        Assert.Equal(expected, string.Join(", ", names));
    }

    [Fact]
    public void TheTableHasEveryCombinationOnce()
    {
        var all = from failOn in new[] { "error", "warning", "info", "never" }
                  from treats in new[] { "false", "true" }
                  from named in new[] { "none", "WarningsAsErrors", "WarningsNotAsErrors", "both" }
                  select (failOn, treats, named);
        Assert.Equal(all, TableOfThePage().Select(cells => (cells[0], cells[1], cells[2])));
    }

    [Theory, MemberData(nameof(Rows))]
    public void NothingIsLoggedAboveWhatIsWorse(string failOn, bool treatWarningsAsErrors, string named, string expected)
    {
        var levels = Levels(failOn, treatWarningsAsErrors, named);
        DiagnosticSeverity[] logged = [.. Severities.Select(severity => levels.Of(Code, severity))];
        Assert.True(logged[0] >= logged[1] && logged[1] >= logged[2], expected);
    }

    private static LogLevels Levels(string failOn, bool treatWarningsAsErrors, string named) => new(
        FailureThreshold.Find(failOn)!,
        treatWarningsAsErrors,
        named is "WarningsAsErrors" or "both" ? $"CS1591;{Code}" : "CS1591",
        named is "WarningsNotAsErrors" or "both" ? $"{Code},CS8600" : "");

    private static IEnumerable<string[]> TableOfThePage() => RepositoryFiles.Read("docs/hosts/msbuild.md").ReplaceLineEndings("\n")
        .Split('\n')
        .SkipWhile(line => !line.StartsWith("| `ReportLintFailOn` | `TreatWarningsAsErrors` |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray());
}

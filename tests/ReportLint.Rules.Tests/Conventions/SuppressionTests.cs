using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>A comment that suppresses one finding changes no other one.</summary>
public class SuppressionTests
{
    private const string Reason = "this is one of the things that the team has to look at with the supplier of the crane";

    private readonly Linter _linter = new(RuleCatalogue.Analyzers);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SilencesOneRuleAndNothingElse(bool isForFile)
    {
        var report = SourceText.From(RepositoryFiles.Read("samples/status-report.md"));
        var before = _linter.Lint(report);
        Assert.NotEmpty(before);
        foreach (var finding in before)
        {
            var silenced = report.WithChanges([SuppressionWriter.ChangeFor(report, finding, isForFile, Reason)]);
            var line = report.GetLinePosition(finding.Span.Start).Line;
            var expected = before.Where(other => other.Id != finding.Id
                || (!isForFile && report.GetLinePosition(other.Span.Start).Line != line));
            Assert.Equal(expected.Select(Name), _linter.Lint(silenced).Select(Name));
        }
    }

    // Its rule and message: numbers of lines in messages may move with a comment of the whole file.
    private static string Name(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Message.Split("(line")[0]}";
}

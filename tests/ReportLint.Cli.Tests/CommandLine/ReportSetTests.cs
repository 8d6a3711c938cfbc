using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>What <c>check</c> finds by comparing the reports of a run.</summary>
public class ReportSetTests : ProgramTest
{
    private const string Head = "# Harbour status report\n\n**Date**: 2026-03-14\n\n## Summary\n\n";

    private const string Found = "docs/b.md:7:15: warning RL2018: 'Gate tests' is 644 here, but 638 in a.md:7\n";

    public ReportSetTests()
    {
        RunsTheCatalogue = true;
        Write("a.md", Head + "- Gate tests: 638\n");
        Write("docs/b.md", Head + "- Gate tests: 644\n");
    }

    [Fact]
    public void ComparesTheReportsOfAFolder() => Assert.Equal(Found, Check(".").Output);

    [Fact]
    public void GivesResultsByName()
    {
        Write("c.md", "# Pier status report\n\nSurvey: 12 files.\n\nThe pier is TBD.\n\n**Status**: TBD\n");
        var names = Check(".", "--select", "RL2018,RL5001").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':')[0]).Distinct();
        Assert.Equal(["c.md", "docs/b.md"], names);
    }

    [Fact]
    public void ComparesNothingOfOneReport() => Assert.Empty(Check("docs").Output);

    [Fact]
    public void ComparesNothingOfAList()
    {
        Write("list", "a.md\ndocs/b.md\n");
        Assert.Empty(Check("--files-from", "list").Output);
    }

    [Fact]
    public void WhoIgnoresTheRuleGetsNothing() =>
        Assert.Empty(Run("check", ".", "--format", "concise", "--ignore", "RL2018,RL1,RL5").Output);

    [Fact]
    public void ConfigurationSetsItsSeverity()
    {
        Write(".editorconfig", "root = true\n\n[docs/**.md]\ndotnet_diagnostic.RL2018.severity = error\n");
        Assert.Equal(Found.Replace("warning", "error", StringComparison.Ordinal), Check(".").Output);
    }

    [Fact]
    public void AReportForWhichTheRuleIsOffIsNotCompared()
    {
        Write(".editorconfig", "root = true\n\n[a.md]\ndotnet_diagnostic.RL2018.severity = none\n");
        Assert.Empty(Run("check", ".", "--format", "concise", "--ignore", "RL1,RL5").Output);
    }

    [Theory, InlineData("RL2018: counted after the storm"), InlineData("RL2"), InlineData("")]
    public void ACommentSilencesItAndIsUsed(string rules)
    {
        Write("docs/b.md", Head + $"<!-- reportlint-disable-next-line {rules} -->\n- Gate tests: 644\n");
        Assert.Empty(Check(".", "--select", "RL2,RL5006").Output);
    }

    [Fact]
    public void ACommentThatSilencesNothingIsReported()
    {
        Write("docs/b.md", Head + "<!-- reportlint-disable-next-line RL2018 -->\n- Gate tests: 638\n");
        Assert.Contains("docs/b.md:7:1: info RL5006", Check(".", "--select", "RL2018,RL5006").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ACommentInAReportAloneIsNotCalledUnused()
    {
        Write("docs/b.md", Head + "<!-- reportlint-disable-next-line RL2018 -->\n- Gate tests: 638\n");
        Assert.Empty(Check("docs", "--select", "RL2018,RL5006").Output);
    }

    [Fact]
    public void ABaselineKnowsIt()
    {
        Assert.Equal(0, Run("check", ".", "--select", "RL2018", "--write-baseline", "known.json").Status);
        Assert.Empty(Check(".", "--baseline", "known.json").Output);
    }

    [Fact]
    public void JsonAndSarifNameThePlaceInTheOtherReport()
    {
        var json = JsonNode.Parse(Run("check", ".", "--select", "RL2018", "--format", "json").Output)!;
        var place = json["diagnostics"]![0]!["fileLocations"]![0]!;
        Assert.Equal(("a.md", 7, "here '638'"), ($"{place["path"]}", (int)place["line"]!, $"{place["message"]}"));
        var sarif = JsonNode.Parse(Run("check", ".", "--select", "RL2018", "--format", "sarif").Output)!;
        var related = sarif["runs"]![0]!["results"]![0]!["relatedLocations"]![0]!;
        Assert.Equal("a.md", $"{related["physicalLocation"]!["artifactLocation"]!["uri"]}");
    }

    private RunResult Check(params string[] args) =>
        Run(["check", .. args, "--format", "concise", .. args.Contains("--select") ? Array.Empty<string>() : ["--select", "RL2018"]]);
}

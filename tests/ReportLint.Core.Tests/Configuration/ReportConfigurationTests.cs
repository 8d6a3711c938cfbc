using ReportLint.Analysis;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Configuration;

public class ReportConfigurationTests
{
    private static readonly DiagnosticDescriptor Total = new("RL2001", "TotalMismatch", "", Category.Consistency, DiagnosticSeverity.Error);
    private static readonly DiagnosticDescriptor Hype = new("RL4001", "Hype", "", Category.Wording, DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor Unmet = new("RL2016", "UnmetTarget", "", Category.Consistency, DiagnosticSeverity.Off);

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("[*]\ndotnet_diagnostic.rl2001.severity=none", DiagnosticSeverity.Off)]
    [InlineData("[*]\r\nDOTNET_DIAGNOSTIC.RL2001.SEVERITY : suggestion\r\n", DiagnosticSeverity.Info)]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = silent", DiagnosticSeverity.Off)]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = warning # for now", DiagnosticSeverity.Warning)]
    [InlineData("[*]\n# dotnet_diagnostic.RL2001.severity = warning\n; dotnet_diagnostic.RL2001.severity = warning", DiagnosticSeverity.Error)]
    [InlineData("[docs/*.md]\ndotnet_diagnostic.RL2001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("[notes/*.md]\ndotnet_diagnostic.RL2001.severity = warning", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.RL2001.severity = warning\n[*]", DiagnosticSeverity.Error)]                       // before all sections
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = none\n[*.md]\ndotnet_diagnostic.RL2001.severity = info", DiagnosticSeverity.Info)]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = none\n[*.md]\ndotnet_diagnostic.RL2001.severity = unset", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = default\ndotnet_analyzer_diagnostic.severity = info", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = info", DiagnosticSeverity.Info)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = info\ndotnet_analyzer_diagnostic.category-Consistency.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Style.severity = none", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.RL2001.severity = loud", DiagnosticSeverity.Error)]
    public void SetsSeveritiesAsRoslynDoes(string file, DiagnosticSeverity severity) => Assert.Equal(severity, Options(new(), file).SeverityOf(Total));

    [Theory]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = warning", DiagnosticSeverity.Off)]       // who is off by default is asked for by name
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consistency.severity = warning", DiagnosticSeverity.Off)]
    [InlineData("[*]\ndotnet_diagnostic.RL2016.severity = warning", DiagnosticSeverity.Warning)]
    public void WhatIsOffIsTurnedOnByItsId(string file, DiagnosticSeverity severity) => Assert.Equal(severity, Options(new(), file).SeverityOf(Unmet));

    [Fact]
    public void TheCommandLineWins()
    {
        const string File = "[*]\ndotnet_diagnostic.RL2001.severity = none\ndotnet_diagnostic.RL4001.severity = error";
        Assert.Equal(DiagnosticSeverity.Error, Options(new() { Select = ["RL2001"] }, File).SeverityOf(Total));
        Assert.Equal(DiagnosticSeverity.Off, Options(new() { Select = ["RL2"] }, File).SeverityOf(Total));
        Assert.Equal(DiagnosticSeverity.Off, Options(new() { Ignore = ["Wording"] }, File).SeverityOf(Hype));
        Assert.Equal(DiagnosticSeverity.Warning, Options(new() { Overrides = [("RL4", DiagnosticSeverity.Warning)] }, File).SeverityOf(Hype));
        Assert.Equal(DiagnosticSeverity.Info, Options(new() { Overrides = [("RL4001", null)] }, File).SeverityOf(Hype));
    }

    [Fact]
    public void NearerFilesWinUpToTheRoot()
    {
        var outer = Parse("/repo/.editorconfig", "[*]\ndotnet_diagnostic.RL2001.severity = none\ndotnet_diagnostic.RL4001.severity = none");
        var inner = Parse("/repo/docs/.editorconfig", "[*.md]\ndotnet_diagnostic.RL2001.severity = info");
        var root = Parse("/repo/docs/.editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL2001.severity = info");
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Off], Severities(outer, inner));
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Info], Severities(outer, root));

        static DiagnosticSeverity[] Severities(params EditorConfigFile[] files)
        {
            var options = ReportConfiguration.For("/repo/docs/a.md", files).ApplyTo(new());
            return [options.SeverityOf(Total), options.SeverityOf(Hype)];
        }
    }

    [Fact]
    public void KnowsWhereAValueComesFrom()
    {
        var configuration = ReportConfiguration.For("/repo/docs/a.md", [Parse("/repo/.editorconfig", "# all\n[*]\n\nreportlint_languages = en\ndotnet_analyzer_diagnostic.severity = warning")]);
        Assert.Equal(("/repo/.editorconfig", 4), (configuration.Values["reportlint_languages"].File.Path, configuration.Values["reportlint_languages"].Line));
        Assert.Equal(5, configuration.SourceOf(Total)?.Line);
        Assert.Null(configuration.SourceOf(Unmet));
    }

    [Theory]
    [InlineData("reportlint_exclude = CHANGELOG.md", "/repo/docs/CHANGELOG.md", true)]
    [InlineData("reportlint_exclude = CHANGELOG.md, archive/**", "/repo/archive/2020/a.md", true)]
    [InlineData("reportlint_exclude = {a,b}.md", "/repo/b.md", true)]
    [InlineData("reportlint_exclude = archive/**", "/repo/docs/archive/a.md", false)]
    [InlineData("reportlint_exclude = CHANGELOG.md", "/repo/README.md", false)]
    public void ExcludesPaths(string line, string path, bool isExcluded) =>
        Assert.Equal(isExcluded, ReportConfiguration.For(path, [Parse("/repo/.editorconfig", "[*]\n" + line)]).Exclusion is not null);

    [Fact]
    public void ReadsTheOtherKeys()
    {
        var configuration = ReportConfiguration.For("/repo/a.md", [Parse("/repo/.editorconfig", "[*.md]\nreportlint_languages = FR, en\nreportlint_max_file_size = 16 MB\nreportlint_require_suppression_reason = true\nreportlint_evidence = out/**/*.trx, cov/{a,b}.xml")]);
        var options = configuration.ApplyTo(new());
        Assert.Equal(["fr", "en"], options.Languages);
        Assert.True(options.RequiresSuppressionReason);
        Assert.Equal(16_000_000, configuration.MaxFileSize);
        Assert.Equal(["out/**/*.trx", "cov/{a,b}.xml"], configuration.Evidence.Select(evidence => evidence.Pattern));
    }

    [Theory]
    [InlineData("reportlint_confidence = high", Confidence.High)]
    [InlineData("reportlint_confidence = Medium", Confidence.Medium)]
    [InlineData("reportlint_confidence = low", Confidence.Low)]
    [InlineData("reportlint_confidence = certain", Confidence.Medium)]
    [InlineData("reportlint_confidence = high\nreportlint_confidence = unset", Confidence.Medium)]
    [InlineData("indent_size = 4", Confidence.Medium)]
    public void ReadsTheLowestConfidence(string lines, Confidence least) =>
        Assert.Equal(least, Options(new(), "[*.md]\n" + lines).LeastConfidence);

    [Theory]
    [InlineData("", Confidence.Medium, DiagnosticSeverity.Warning)]
    [InlineData("", Confidence.Low, DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.RL2001.severity = error", Confidence.Medium, DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.RL2001.severity = warning", Confidence.Low, DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.RL2001.severity = none", Confidence.Medium, DiagnosticSeverity.Off)]
    [InlineData("dotnet_diagnostic.RL2001.severity = default", Confidence.Medium, DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-Consistency.severity = error", Confidence.Medium, DiagnosticSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", Confidence.Medium, DiagnosticSeverity.Error)]
    public void ConfidenceLowersTheDefaultSeverityOnly(string line, Confidence confidence, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Options(new(), "[*]\n" + line).SeverityOf(Total, confidence));

    [Fact]
    public void ConfidenceLowersNothingBelowInfo()
    {
        Assert.Equal(DiagnosticSeverity.Info, new LinterOptions().SeverityOf(Hype, Confidence.Medium));
        Assert.Equal(DiagnosticSeverity.Off, new LinterOptions().SeverityOf(Unmet, Confidence.Medium));
        Assert.Equal(DiagnosticSeverity.Info, new LinterOptions { Select = ["RL2016"] }.SeverityOf(Unmet, Confidence.Medium));
        Assert.Equal(DiagnosticSeverity.Error,
            new LinterOptions { Overrides = [("RL2", DiagnosticSeverity.Error)] }.SeverityOf(Total, Confidence.Medium));
        Assert.Equal(DiagnosticSeverity.Warning, new LinterOptions { Overrides = [("RL2", null)] }.SeverityOf(Total, Confidence.Medium));
    }

    [Fact]
    public void ReadsOptionsOfRules()
    {
        var reading = Options(new(), "[*.md]\nreportlint_RL2014.tolerance = 7.5\nreportlint_RL4001.additional_words = turbo, rock solid\nreportlint_rl4001.allowed_words = seamless\nREPORTLINT_RL4005.ALLOWED_WORDS = BERTHS").Reading;
        Assert.Equal(7.5, reading.ProgressTolerance);
        Assert.Equal(["turbo", "rock solid"], reading.AdditionalPraise);
        Assert.Equal(["seamless"], reading.AllowedPraise);
        Assert.Equal(["BERTHS"], reading.Acronyms);
    }

    [Theory]
    [InlineData("5", 5), InlineData("5 %", 5), InlineData("0", 0), InlineData("2.5%", 2.5), InlineData("100%", 100)]
    public void ReadsTolerances(string value, double percent)
    {
        var reading = Options(new(), $"[*.md]\nreportlint_line_tolerance = {value}\nreportlint_size_tolerance = {value}").Reading;
        Assert.Equal((percent, percent), (reading.LineTolerance, reading.SizeTolerance));
    }

    [Theory]
    [InlineData("reportlint_RL2014.tolerance = much")]
    [InlineData("reportlint_RL2014.tolerance = unset")]
    [InlineData("indent_size = 4")]
    public void OptionsThatSayNothingAreTheCallers(string line)
    {
        var reading = new ReportLint.Claims.ReadingOptions { ProgressTolerance = 3 };
        Assert.Same(reading, Options(new() { Reading = reading }, "[*.md]\n" + line).Reading);
    }

    [Theory]
    [InlineData("reportlint_langages = en", "1:0 Unknown key 'reportlint_langages'; did you mean reportlint_languages?")]
    [InlineData("reportlint_colour = red", "1:0 Unknown key 'reportlint_colour'")]
    [InlineData("reportlint_languages = tlh", "1:23 'tlh' is not a value of reportlint_languages, which expects a list of LANGUAGES")]
    [InlineData("reportlint_languages =", "1:0 '' is not a value of reportlint_languages, which expects a list of LANGUAGES")]
    [InlineData("reportlint_max_file_size = much", "1:27 'much' is not a value of reportlint_max_file_size, which expects a size from 1 byte to 1GiB, such as 4096, 64MB or 0.5GiB")]
    [InlineData("reportlint_confidence = certain", "1:24 'certain' is not a value of reportlint_confidence, which expects high, medium or low")]
    [InlineData("reportlint_confidence =", "1:0 '' is not a value of reportlint_confidence, which expects high, medium or low")]
    [InlineData("reportlint_require_suppression_reason = often", "1:40 'often' is not a value of reportlint_require_suppression_reason, which expects true or false")]
    [InlineData("reportlint_RL2014.tolerance = 101", "1:30 '101' is not a value of reportlint_RL2014.tolerance, which expects a number of points from 0 to 100")]
    [InlineData("reportlint_RL2014.tolerance = -1", "1:30 '-1' is not a value of reportlint_RL2014.tolerance, which expects a number of points from 0 to 100")]
    [InlineData("reportlint_line_tolerance = some", "1:28 'some' is not a value of reportlint_line_tolerance, which expects a percentage from 0 to 100, such as 5, 5 % or 2.5%")]
    [InlineData("reportlint_size_tolerance = 101 %", "1:28 '101 %' is not a value of reportlint_size_tolerance, which expects a percentage from 0 to 100, such as 5, 5 % or 2.5%")]
    [InlineData("reportlint_size_tolerance = -1", "1:28 '-1' is not a value of reportlint_size_tolerance, which expects a percentage from 0 to 100, such as 5, 5 % or 2.5%")]
    [InlineData("reportlint_size_tolerance = %", "1:28 '%' is not a value of reportlint_size_tolerance, which expects a percentage from 0 to 100, such as 5, 5 % or 2.5%")]
    [InlineData("reportlint_RL4001.alowed_words = a", "1:0 Unknown key 'reportlint_rl4001.alowed_words'; did you mean reportlint_RL4001.allowed_words?")]
    [InlineData("reportlint_RL4001.allowed_words = a,,b", "1:34 'a,,b' is not a value of reportlint_RL4001.allowed_words, which expects a list of words or phrases")]
    [InlineData("dotnet_diagnostic.RL2011.severity = error", "1:0 Unknown rule 'RL2011'; did you mean RL2001?")]
    [InlineData("dotnet_diagnostic.RL2001.severity = loud", "1:36 'loud' is not a severity; expected one of error, warning, suggestion (or info), none (or off), default")]
    [InlineData("dotnet_analyzer_diagnostic.category-Wording.severity = loud", "1:55 'loud' is not a severity; expected one of error, warning, suggestion (or info), none (or off), default")]
    public void TellsWhatItDoesNotUnderstand(string line, string expected)
    {
        var file = Parse("/repo/.editorconfig", "[*]\n" + line);
        var found = Assert.Single(ConfigurationChecker.Check(file, [Total, Hype, Unmet]));
        var place = file.Text.GetLinePosition(found.Span.Start);
        expected = expected.Replace("LANGUAGES", string.Join(", ", ConfigurationKeys.KnownLanguages), StringComparison.Ordinal);
        Assert.Equal((expected, "RL0002"), ($"{place.Line}:{place.Character} {found.Message}", found.Id));
    }

    [Theory]
    [InlineData("indent_size = 4")]
    [InlineData("dotnet_diagnostic.CA1707.severity = loud")]
    [InlineData("dotnet_diagnostic.RLX1.severity = error")]
    [InlineData("dotnet_analyzer_diagnostic.category-Style.severity = loud")]
    [InlineData("reportlint_languages = unset")]
    [InlineData("reportlint_languages = en, fr")]
    [InlineData("REPORTLINT_RL2014.Tolerance = 0")]
    [InlineData("dotnet_diagnostic.RL2001.severity = unset")]
    public void SaysNothingOfWhatItUnderstandsOrWhatIsNotItsOwn(string line) => Assert.Empty(ConfigurationChecker.Check(Parse("/repo/.editorconfig", "[*]\n" + line), [Total]));

    [Theory, InlineData("en", 0), InlineData("fr", 1), InlineData("", 1)]
    public void LanguagesDecideWhichWordsCount(string languages, int done)
    {
        var report = new ReportLint.Claims.ReportReader([.. languages.Split(',', StringSplitOptions.RemoveEmptyEntries)]).Read(SourceText.From("- Recette : terminée"));
        Assert.Equal(done, report.Items.Count(item => item.Status == ReportLint.Claims.Polarity.Done));
    }

    private static LinterOptions Options(LinterOptions commandLine, string file) => ReportConfiguration.For("/repo/docs/a.md", [Parse("/repo/.editorconfig", file)]).ApplyTo(commandLine);

    private static EditorConfigFile Parse(string path, string text) => EditorConfigFile.Parse(SourceText.From(text), path);
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportLint.Analyzers.Tests;

public class ReportFileAnalyzerTests
{
    private const string Report =
        "# Status\n\nCommit `4f2a91c`, 2026-03-20\n\n"
        + "## Scripts (4 scripts)\n\n- `move-archive.sh`\n- `weigh-parcels.sh`\n- `close-gates.sh`\n";

    private static readonly TextFile Status = new("/site/docs/status.md", Report);

    [Theory]
    [InlineData("reportlint_exlude = docs/**", "Unknown key 'reportlint_exlude'; did you mean reportlint_exclude?", "(1,0)-(1,17)")]
    [InlineData("reportlint_languages = tlh", "'tlh' is not a value of reportlint_languages, which expects", "(1,23)-(1,26)")]
    [InlineData("dotnet_diagnostic.RL9999.severity = error", "Unknown rule 'RL9999'", "(1,0)-(1,33)")]
    public async Task ConfigurationThatIsNotUnderstoodIsReportedAtItsLine(string line, string message, string place)
    {
        var all = await Analyze(Status, new("/site/.editorconfig", $"[*]\n{line}\n"));
        var found = Assert.Single(all, diagnostic => diagnostic.Id == "RL0002");
        Assert.StartsWith(message, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal($"/site/.editorconfig: {place}", found.Location.GetLineSpan().ToString());
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Theory, InlineData("error", DiagnosticSeverity.Error), InlineData("none", null)]
    public async Task ConfigurationCanWeighIt(string severity, DiagnosticSeverity? expected)
    {
        var configuration = $"[*]\nreportlint_exlude = docs/**\ndotnet_diagnostic.RL0002.severity = {severity}\n";
        var found = await Analyze(Status, new("/site/.editorconfig", configuration));
        Assert.Equal(expected, found.SingleOrDefault(diagnostic => diagnostic.Id == "RL0002")?.Severity);
    }

    [Fact]
    public async Task ConfigurationThatOnlyTheCompilerKnowsIsReportedOnce()
    {
        Dictionary<string, string> shown = new() { ["reportlint_exlude"] = "docs/**", ["dotnet_analyzer_diagnostic.severity"] = "error" };
        TextFile other = new("/site/docs/other.md", Report);
        var found = Assert.Single(await Analyze(new ShownOptions(shown), Status, other), diagnostic => diagnostic.Id == "RL0002");
        Assert.Equal((LocationKind.None, DiagnosticSeverity.Error), (found.Location.Kind, found.Severity));
        // What a file says as well is reported there.
        TextFile file = new("/site/.editorconfig", "[*]\nreportlint_exlude = docs/**\n");
        found = Assert.Single(await Analyze(new ShownOptions(shown), Status, other, file), diagnostic => diagnostic.Id == "RL0002");
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
    }

    [Theory]
    [InlineData("/site/reportlint.json", "docs/status.md", true)]
    [InlineData("/site/docs/reportlint.json", "status.md", true)]
    [InlineData("/site/ci/reportlint.json", "../docs/status.md", true)]
    [InlineData("/site/reportlint.json", "docs/other.md", false)]
    [InlineData("/site/known.json", "docs/status.md", false)]
    public async Task WhatABaselineHasIsNotReported(string baseline, string path, bool isKnown)
    {
        var found = await Analyze(Status, new(baseline, Baseline(path)));
        Assert.Equal(isKnown ? [] : ["RL2005"], found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task SuppressedFindingsStaySuppressed()
    {
        const string Comment = "(4 scripts) <!-- reportlint-disable-line RL2005: one is drawn -->";
        TextFile suppressed = new("/site/docs/status.md", Report.Replace("(4 scripts)", Comment, StringComparison.Ordinal));
        Assert.Empty(await Analyze(suppressed));
        Assert.Empty(await Analyze(suppressed, new("/site/reportlint.json", Baseline("docs/other.md"))));
    }

    [Theory]
    [InlineData("{", "The file is not a baseline: it is not valid JSON")]
    [InlineData("", "The file is not a baseline: it is not valid JSON")]
    [InlineData("[]", "The file is not a baseline: 'version' or 'findings' is missing")]
    [InlineData("{\"version\": 2, \"findings\": []}", "The file is a baseline of another version; write it again")]
    [InlineData("{\"version\": 1, \"findings\": [{\"path\": null}]}", "The file is not a baseline: a finding has no text 'path'")]
    public async Task AFileThatIsNotABaselineIsReported(string content, string message)
    {
        var found = await Analyze(Status, new("/site/reportlint.json", content));
        Assert.Equal(["RL0002", "RL2005"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        var problem = found.Single(diagnostic => diagnostic.Id == "RL0002");
        Assert.Equal(message, problem.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("/site/reportlint.json", problem.Location.GetLineSpan().Path);
    }

    // As the tool writes it: the fingerprint is that of the one finding.
    private static string Baseline(string path) =>
        $"{{\n  \"version\": 1,\n  \"findings\": [\n    {{ \"path\": \"{path}\", \"rule\": \"RL2005\", \"fingerprint\": \"0a85acb75a0982ce1221ed67e996c32a\", \"words\": \"4\" }}\n  ]\n}}\n";

    private static Task<IReadOnlyList<Diagnostic>> Analyze(params TextFile[] files) => Analyze(new ShownOptions([]), files);

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(AnalyzerConfigOptionsProvider shown, params TextFile[] files)
    {
        var thrown = new System.Collections.Concurrent.ConcurrentBag<Exception>();
        var compilation = CSharpCompilation.Create("reports", options: new(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], shown),
            onAnalyzerException: (cause, _, _) => thrown.Add(cause),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new ReportFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return found;
    }
}

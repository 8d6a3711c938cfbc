using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>The regions are the fences of docs/library.md and of the README: what is shown is compiled and run.</summary>
public class LibrarySnippets
{
    [Fact]
    public void Short()
    {
        #region short
        var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
        var report = SourceText.From("Tests: 18/20 (95%)");
        var diagnostics = linter.Lint(report);
        var corrected = FixEngine.Apply(linter, report, FixSafety.Suggested).Text;
        #endregion
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "RL2002");
        Assert.Equal("Tests: 18/20 (90%)", corrected.Content);
    }

    [Fact]
    public void Places()
    {
        var lines = new List<string>();
        var linter = new Linter(RuleCatalogue.Analyzers, options: new() { Select = ["RL2001"] });
        #region places
        var report = SourceText.From("- Docks: 2 h\n- Cranes: 3 h\n- Total: 6 h\n");
        foreach (var diagnostic in linter.Lint(report))
        {
            var at = report.GetLinePosition(diagnostic.Span.Start);   // from zero
            lines.Add($"{at.Line + 1}:{at.Character + 1} {diagnostic.Severity} {diagnostic.Id} {diagnostic.Message}");
            foreach (var note in diagnostic.AdditionalLocations)
                lines.Add($"  {report.ToString(note.Span)}: {note.Message}");
        }
        #endregion
        Assert.Equal(["3:10 Error RL2001 The parts add up to 5 h, not 6 h", "  2: a part", "  3: a part"], lines);
    }

    [Fact]
    public void Options()
    {
        #region options
        var linter = new Linter(RuleCatalogue.Analyzers);
        var strict = new LinterOptions
        {
            Select = ["Consistency", "RL4001"],                                  // ids, prefixes, categories
            Ignore = ["RL2005"],
            Overrides = [("RL4001", DiagnosticSeverity.Error)],
            Languages = ["en"],
            Reading = new ReadingOptions { AdditionalPraise = ["unsinkable"] },
        };
        var diagnostics = linter.Lint(SourceText.From("# Ferry\n\n**Status**: in progress\n\n- An unsinkable ferry\n"), strict);
        #endregion
        Assert.Equal(("RL4001", DiagnosticSeverity.Error), (Assert.Single(diagnostics).Id, diagnostics[0].Severity));
    }

    [Fact]
    public void Configuration()
    {
        #region configuration
        var file = EditorConfigFile.Parse(SourceText.From("[*.md]\ndotnet_diagnostic.RL2002.severity = none\n"), "/repository/.editorconfig");
        var configuration = ReportConfiguration.For("/repository/docs/status.md", [file]);   // the outermost file first
        var options = configuration.ApplyTo(new LinterOptions());
        var mistakes = ConfigurationChecker.Check(file, RuleCatalogue.Descriptors);          // RL0002
        #endregion
        Assert.Equal(DiagnosticSeverity.Off, options.SeverityOf(RuleCatalogue.Descriptors.Single(rule => rule.Id == "RL2002")));
        Assert.Empty(mistakes);
    }

    [Fact]
    public void Bytes()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. "Tests: 18/20 (95%)\r\n"u8];
        var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
        #region bytes
        if (!TextDecoder.TryDecode(file, out var report, out var failure))
            throw new InvalidDataException(failure.Message);
        var result = FixEngine.Apply(linter, report, FixSafety.Suggested);
        if (result.Applied.Count > 0)
            file = TextEncoder.Encode(result.Text);   // the same encoding, mark and line endings
        #endregion
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "Tests: 18/20 (90%)\r\n"u8], file);
    }

    [Fact]
    public void OneLinterForAll()
    {
        var texts = Enumerable.Range(0, 50).Select(_ => "Tests: 18/20 (95%)").ToArray();
        #region threads
        var linter = new Linter(RuleCatalogue.Analyzers);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var found = texts.AsParallel().SelectMany(text => linter.Lint(SourceText.From(text), timeout.Token)).ToList();
        #endregion
        Assert.Equal(50, found.Count(diagnostic => diagnostic.Id == "RL2002"));
    }

    [Fact]
    public void Suppressions()
    {
        #region suppressions
        var linter = new Linter(RuleCatalogue.Analyzers, options: new() { Select = ["RL2002"], ReportsSuppressed = true });
        var diagnostics = linter.Lint(SourceText.From("Tests: 18/20 (95%) <!-- reportlint-disable-line RL2002: as the customer counts -->"));
        var reasons = diagnostics.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Suppression!.Reason);
        #endregion
        Assert.Equal(["as the customer counts"], reasons);
    }

    [Fact]
    public void OwnRule()
    {
        #region use
        var linter = new Linter([.. RuleCatalogue.Analyzers, new FailureRule()]);
        #endregion
        Assert.Contains(linter.Lint(SourceText.From("- ❌ Crane: 3 of 4 tests\n- ✅ Dock\n")), diagnostic => diagnostic.Id == "HB0001");
    }

    #region rule
    /// <summary>HB0001: something failed; our customers want to read of it on the first page.</summary>
    private sealed class FailureRule : ReportAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("HB0001", "Failure", "\"{0}\" failed: say so in the summary", Category.Evidence, DiagnosticSeverity.Warning);

        public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
        {
            foreach (var item in report.Report.Items.Where(item => item.Status == Polarity.Failed))
                report.ReportDiagnostic(Rule, item.Span, [], null, report.Report.Quote(item.Span));
        });
    }
    #endregion
}

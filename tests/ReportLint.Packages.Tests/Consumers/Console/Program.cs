using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Rules;
using ReportLint.Text;

var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
var report = SourceText.From("# Status\n\nTests: 18/20 (95%), run with `dotnet test`.\n");
foreach (var diagnostic in linter.Lint(report))
{
    var at = report.GetLinePosition(diagnostic.Span.Start);
    Console.WriteLine($"{at.Line + 1}:{at.Character + 1} {diagnostic.Id} {diagnostic.Message}");
}
Console.Write(FixEngine.Apply(linter, report, FixSafety.Suggested).Text);

foreach (var found in Checker.Check(report.Content))
    Console.WriteLine($"checker: {found}");

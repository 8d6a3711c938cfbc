using System.Collections.Generic;
using System.Linq;
using ReportLint.Analysis;
using ReportLint.Rules;
using ReportLint.Text;

public static class Checker
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    public static IReadOnlyList<string> Check(string report) => Linter.Lint(SourceText.From(report)).Select(diagnostic => diagnostic.ToString()).ToList();
}

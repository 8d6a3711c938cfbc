using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Rules.Tests.Artifacts;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What holds for reports that begin and end in the middle of something: a few lines that stand elsewhere in these tests, torn out and put together anew.</summary>
public partial class ShuffledLinesTests
{
    private const int Reports = 40_000;

    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new LinterOptions());

    private static readonly List<string> Lines = ReadLines();

    [Fact]
    public void NoReaderAndNoRuleThrows()
    {
        var random = new Random(20261123);
        for (var i = 0; i < Reports; i++)
        {
            var report = Tear(random);
            var failed = All.Lint(SourceText.From(report), All.Options, i % 4 == 0 ? HarbourRepository.Evidence : null).Where(diagnostic => diagnostic.Descriptor == LinterDiagnostics.RuleFailed);
            Assert.True(!failed.Any(), $"{string.Join('\n', failed.Select(diagnostic => diagnostic.Message))}\n\n{report}");
        }
    }

    [Fact]
    public void WhatWasReadBeforeLeavesNoTrace()
    {
        var random = new Random(1123);
        for (var i = 0; i < Reports / 100; i++)
        {
            var report = SourceText.From(Tear(random));
            Assert.Equal(Describe(new Linter(RuleCatalogue.Analyzers), report), Describe(All, report));
        }
    }

    [Fact]
    public void ASecondRunMendsNothing()
    {
        var random = new Random(5);
        for (var i = 0; i < Reports / 4; i++)
        {
            var report = Tear(random);
            var result = FixEngine.Apply(All, SourceText.From(report), FixSafety.Suggested);
            Assert.True(FixEngine.Apply(All, result.Text, FixSafety.Suggested).Applied.Count == 0, report);
        }
    }

    private static string Describe(Linter linter, SourceText report) =>
        string.Join('\n', linter.Lint(report).Select(diagnostic => $"{diagnostic} {string.Join(", ", diagnostic.AdditionalLocations.Select(location => location.Span))}"));

    // Some runs of lines, with or without what ends the last one.
    private static string Tear(Random random)
    {
        var torn = new List<string>();
        for (var run = random.Next(1, 5); run > 0; run--)
            torn.AddRange(Lines.GetRange(random.Next(Lines.Count - 12), random.Next(1, 12)));
        var report = string.Join('\n', torn);
        return random.Next(3) switch
        {
            0 => report.TrimEnd(),
            1 => report[..random.Next(report.Length + 1)],
            _ => report + "\n",
        };
    }

    // All that these tests lint, a line an entry.
    private static List<string> ReadLines()
    {
        var lines = new List<string>();
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Path("tests/ReportLint.Rules.Tests"), "*Tests.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var token in SyntaxFactory.ParseTokens(File.ReadAllText(file)))
            {
                if (token.Value is string text)
                    lines.AddRange(Marker().Replace(text, "").Split('\n'));
            }
        }
        return lines;
    }

    // "[|main|]", "{|+:additional|}".
    [GeneratedRegex(@"\{\|\+?\w*:?|\[\||\|[\]}]")]
    private static partial Regex Marker();
}

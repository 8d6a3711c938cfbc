using System.Security.Cryptography;
using System.Text.Json;
using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;
using Xunit.Abstractions;

namespace ReportLint.Rules.Tests.Labels;

/// <summary>Reports of others, held against what readers found in them, where <c>REPORTLINT_CORPUS</c> names the folder that has them. The labels hold no text of the reports.</summary>
public class LabelledReportsTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers);

    // In percent of the musts: to be raised whenever more is found, and never to be lowered for a new rule. Of RL1 it was 80 until what a
    // section names counted as support of the ticks in it: on reports that nobody had seen, one in five of those findings had been right.
    // It was 60 until RL1002 had low confidence where passed tests are counted: none of those findings that were read was right.
    // It was 58 until RL1001 left qualities ("100% functionality") and headings out: fewer than half of its findings had been right.
    [Theory, InlineData("RL1", 56), InlineData("RL2", 20)]
    public void MustsAreFound(string rules, int least)
    {
        var (found, all) = (0, 0);
        foreach (var (report, text, diagnostics) in Read())
        {
            foreach (var must in report.Must.Where(label => label.Rule.StartsWith(rules, StringComparison.Ordinal)))
            {
                var isFound = diagnostics.Any(diagnostic => diagnostic.Id == must.Rule && LinesOf(text, diagnostic).Any(must.Covers));
                (found, all) = (found + (isFound ? 1 : 0), all + 1);
                if (!isFound)
                    output.WriteLine($"silent: {must.Rule} {report.File}:{must.Line}: {must.Why}");
            }
        }
        Say($"{found} of {all} musts of {rules} are found.");
        Assert.True(found * 100 >= all * least, $"{found} of {all} are less than {least} %.");
    }

    [Fact]
    public void TrapsAreNotTold()
    {
        var told = new List<string>();
        foreach (var (report, text, diagnostics) in Read())
        {
            foreach (var trap in report.MustNot)
            {
                if (diagnostics.Any(diagnostic => diagnostic.Id == trap.Rule && LineOf(text, diagnostic.Span.Start) == trap.Line))
                    told.Add($"{trap.Rule} {report.File}:{trap.Line}");
            }
        }
        Assert.Empty(told);
    }

    private IEnumerable<(LabelledReport Report, SourceText Text, IReadOnlyList<Diagnostic> Diagnostics)> Read()
    {
        var folder = Environment.GetEnvironmentVariable("REPORTLINT_CORPUS");
        if (string.IsNullOrEmpty(folder))
        {
            Say("The labelled reports are left out: REPORTLINT_CORPUS names no folder.");
            yield break;
        }
        foreach (var labels in Directory.GetFiles(RepositoryFiles.Path("tests/ReportLint.Rules.Tests/Labels"), "*.json").Order(StringComparer.Ordinal))
        {
            var report = JsonSerializer.Deserialize<LabelledReport>(File.ReadAllText(labels), Names)!;
            var path = Path.Combine(folder, report.File);
            if (!File.Exists(path))
            {
                Say($"{report.File} is left out: {folder} does not hold it.");
                continue;
            }
            var bytes = File.ReadAllBytes(path);
            if (report.Digest != Convert.ToHexStringLower(SHA256.HashData(bytes)))
            {
                Say($"{report.File} is left out: it is not the file that was labelled.");
                continue;
            }
            Assert.True(TextDecoder.TryDecode(bytes, out var text, out _));
            yield return (report, text, Linter.Lint(text));
        }
    }

    private static IEnumerable<int> LinesOf(SourceText text, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Select(location => location.Span).Prepend(diagnostic.Span).SelectMany(span => Enumerable.Range(LineOf(text, span.Start), LineOf(text, span.End) - LineOf(text, span.Start) + 1));

    private static int LineOf(SourceText text, int offset) => text.GetLinePosition(offset).Line + 1;

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}

using System.Reflection;
using System.Text;
using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;
using Xunit.Abstractions;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>After the fixes, no contradiction is found that was not found before: by rule and words, wherever it stands.</summary>
public class FixContradictionTests(ITestOutputHelper output)
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Theory, InlineData(FixSafety.Safe), InlineData(FixSafety.Suggested)]
    public void FixesOfTheTextsOfAllTestsBringNone(FixSafety upTo)
    {
        var texts = TextsOfTests().ToList();
        Assert.True(texts.Count > 1000, $"Only {texts.Count} texts are found.");
        Assert.Empty(texts.AsParallel().Where(text => BringsContradiction(SourceText.From(text), upTo)));
    }

    [Theory, InlineData(FixSafety.Safe), InlineData(FixSafety.Suggested)]
    public void FixesOfTheReportsOfOthersBringNone(FixSafety upTo)
    {
        var folder = Environment.GetEnvironmentVariable("REPORTLINT_CORPUS");
        if (string.IsNullOrEmpty(folder))
        {
            output.WriteLine("The reports of others are left out: REPORTLINT_CORPUS names no folder.");
            return;
        }
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Empty(files.AsParallel().Where(file => TextDecoder.TryDecode(File.ReadAllBytes(file), out var text, out _) && BringsContradiction(text, upTo)));
    }

    // Every text that a test of this project is given, with its marks taken away.
    private static IEnumerable<string> TextsOfTests() =>
        typeof(FixContradictionTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)).SelectMany(row => row.OfType<string>()))
            .Where(text => text.Contains(' ', StringComparison.Ordinal))
            .Select(text => MarkedText.Parse(text).Text)
            .Distinct(StringComparer.Ordinal);

    private static bool BringsContradiction(SourceText text, FixSafety upTo)
    {
        var result = FixEngine.Apply(Linter, text, upTo);
        var after = Contradictions(result.Remaining);
        var before = Contradictions(Linter.Lint(text));
        return after.Any(pair => pair.Value > before.GetValueOrDefault(pair.Key));
    }

    private static Dictionary<string, int> Contradictions(IEnumerable<Diagnostic> found) =>
        found.Where(diagnostic => diagnostic.Descriptor.Category == Category.Consistency).GroupBy(WordsOf).ToDictionary(group => group.Key, group => group.Count());

    private static string WordsOf(Diagnostic diagnostic)
    {
        var words = new StringBuilder(diagnostic.Id);
        foreach (var part in diagnostic.Message.Split([.. diagnostic.Message.Where(letter => !char.IsLetterOrDigit(letter))], StringSplitOptions.RemoveEmptyEntries))
            words.Append(' ').Append(part.ToUpperInvariant());
        return words.ToString();
    }
}

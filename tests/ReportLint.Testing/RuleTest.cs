using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Testing;

/// <summary>Tests one rule, alone, with marked documents (see <see cref="MarkedText"/>).</summary>
/// <param name="rule">The rule.</param>
/// <param name="fix">Its code fix; null where it has none.</param>
public abstract partial class RuleTest(ReportAnalyzer rule, CodeFixProvider? fix = null)
{
    // By full id, so that a rule that is off by default is run as well.
    private protected readonly Linter Linter = new(
        [rule], fix is null ? [] : [fix], new() { Select = [.. rule.SupportedDiagnostics.Select(descriptor => descriptor.Id)] });

    /// <summary>What the documents are held against; nothing, where a test says nothing.</summary>
    protected virtual ReportEvidence? Evidence => null;

    /// <summary>Exactly the marked places are reported.</summary>
    /// <returns>The diagnostics, by position.</returns>
    protected IReadOnlyList<Diagnostic> Reports(string marked)
    {
        var expected = MarkedText.Parse(marked);
        Assert.True(expected.Spans.Count > 0, "The document marks no diagnostic; say IsQuiet.");
        var found = Lint(expected.Text);
        ShouldShow(marked, expected.Text, found);
        return found;
    }

    /// <summary>Exactly the marked place is reported, with this message.</summary>
    protected void Reports(string marked, string message) => Assert.Equal(message, Assert.Single(Reports(marked)).Message);

    /// <summary>Nothing is reported.</summary>
    protected void IsQuiet(string text) => ShouldShow(text, text, Lint(text));

    private protected IReadOnlyList<Diagnostic> Lint(string text)
    {
        var found = Linter.Lint(SourceText.From(text), Linter.Options, Evidence);
        foreach (var diagnostic in found)
        {
            Assert.False(diagnostic.Id == LinterDiagnostics.RuleFailed.Id, diagnostic.Message);
            Assert.All([diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)], span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} leaves the text"));
        }
        return found;
    }

    private protected static void ShouldShow(string expected, string text, IReadOnlyList<Diagnostic> found)
    {
        var actual = MarkedText.Format(text, found.Select(diagnostic => diagnostic.Span), found.SelectMany(diagnostic => diagnostic.AdditionalLocations.Select(location => location.Span)));
        if (Normal(expected) != actual)
            Assert.Fail($"Expected:\n{expected}\nActual:\n{actual}\nMessages:\n{string.Join('\n', found.Select(diagnostic => "  " + diagnostic))}");
    }

    // One spelling for marks that start or end together; an unmarked document may hold what looks like marks.
    private static string Normal(string marked)
    {
        if (!marked.Contains("[|", StringComparison.Ordinal) && !marked.Contains("{|+:", StringComparison.Ordinal))
            return marked;
        var parsed = MarkedText.Parse(marked);
        return MarkedText.Format(parsed.Text, parsed.Spans, parsed.Additional);
    }
}

using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Testing;

// Tests of a rule together with its code fix.
public abstract partial class RuleTest
{
    /// <summary>Exactly the marked places are reported; the fixes turn the document into <paramref name="fixedText"/>, where only its own
    /// marks are left, and a second run changes nothing.</summary>
    /// <param name="marked">The document with marks.</param>
    /// <param name="fixedText">What the fixes leave: with marks where something cannot be fixed.</param>
    /// <param name="upTo">How far the fixes may go.</param>
    protected void ReportsAndFixes(string marked, string fixedText, FixSafety upTo = FixSafety.Suggested)
    {
        Reports(marked);
        var expected = MarkedText.Parse(fixedText);
        var result = Apply(MarkedText.Parse(marked).Text, upTo);
        Assert.Equal(expected.Text, result.Text.Content);
        ShouldShow(fixedText, result.Text.Content, result.Remaining);
        Assert.NotEmpty(result.Applied);
        Assert.Empty(Apply(result.Text.Content, upTo).Applied);
    }

    /// <summary>Exactly the marked places are reported, and no fix is applied.</summary>
    protected void ReportsWithoutFix(string marked, FixSafety upTo = FixSafety.Suggested)
    {
        Reports(marked);
        Assert.Empty(Apply(MarkedText.Parse(marked).Text, upTo).Applied);
    }

    private FixResult Apply(string text, FixSafety upTo) => FixEngine.Apply(Linter, SourceText.From(text), Linter.Options, upTo, Evidence);
}

using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the percentage by the one that the ratio gives, in the report's notation and precision.</summary>
internal sealed class RL2002RatioPercentMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2002"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Contradiction { Law: Law.Ratio, Confidence: Confidence.High, Stated.IsPlain: true } share
            || !IsPlainShare(context.Text, share))
            return;
        var percent = NumberWriter.Write(share.Expected.High, share.Stated.Notation, share.Stated.Notation.Decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {percent}", FixSafety.Suggested,
            [new TextChange(share.Stated.NumberSpan, percent)]));
    }

    // "+2% (23/24 → 27/27)" is a change, and where both have their own words they may measure two things: "22% coverage (0/3 gates)".
    private static bool IsPlainShare(SourceText text, Contradiction share)
    {
        var line = ReportLine.Of(text, share.Stated.NumberSpan);
        if (SignBefore(text.Content, share.Stated.NumberSpan.Start) || line.HasOneOf("→", "->", "=>"))
            return false;
        var (ratio, percent) = (share.Figures[0].Span, share.Stated.Span);
        if (!line.Holds(ratio) || percent.End > ratio.Start || line.IsTableRow)
            return true;
        var rest = text.Slice(TextSpan.FromBounds(ratio.End, line.Span.End));
        var noun = rest.IndexOf(')') is >= 0 and var end ? rest.Slice(0, end) : rest;
        return !HasWord(noun) || !HasWord(text.Slice(TextSpan.FromBounds(percent.End, ratio.Start)));
    }

    private static bool HasWord(ReadOnlySpan<char> between)
    {
        foreach (var letter in between)
        {
            if (char.IsLetter(letter))
                return true;
        }
        return false;
    }

    private static bool SignBefore(string text, int at) => at > 0 && text[at - 1] is '+' or '-' or '\u2212' or '\u00B1';
}

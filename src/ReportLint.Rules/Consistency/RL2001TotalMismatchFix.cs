using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the total by the sum, in the report's notation; where the total is repeated elsewhere, only when asked for alone.</summary>
public sealed class RL2001TotalMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Total { Stated.IsPlain: true } total || total.Parts.Any(part => !part.Interval.IsExact && !part.IsPlain))
            return;
        var decimals = total.Parts.Max(part => part.Unit == total.Stated.Unit ? part.Notation.Decimals : total.Stated.Notation.Decimals);
        var notation = total.Stated.Notation;
        if (notation.GroupSeparator == '\0')
            notation = notation with { GroupSeparator = total.Parts.Max(part => part.Notation.GroupSeparator) };
        var sum = NumberWriter.Write(total.Sum, notation, decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {sum}", FixSafety.Suggested, [new TextChange(total.Stated.NumberSpan, sum)]) { InFixAll = !total.IsRepeated });
    }
}

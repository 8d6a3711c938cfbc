using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the total by the sum, in the report's notation; where the total is repeated elsewhere, only when asked for alone.</summary>
public sealed class RL2001TotalMismatchFix : CodeFixProvider
{
    private const int MostDecimals = 3;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Total { Stated.IsPlain: true } total || total.Parts.Any(part => !part.Interval.IsExact && !part.IsPlain))
            return;
        var notation = NotationOf(total);
        var decimals = DecimalsOf(total, notation);
        if (decimals > MostDecimals)
            return;
        var sum = NumberWriter.Write(total.Sum, notation, decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {sum}", FixSafety.Suggested, [new TextChange(total.Stated.NumberSpan, sum)]) { InFixAll = !total.IsRepeated });
    }
    // What the total does not show, its parts may.
    private static NumberNotation NotationOf(Total total)
    {
        var notation = total.Stated.Notation;
        if (notation.GroupSeparator == '\0')
            notation = notation with { GroupSeparator = total.Parts.Max(part => part.Notation.GroupSeparator) };
        if (notation.Decimals == 0 && total.Parts.Any(part => part.Notation is { Decimals: > 0, DecimalSeparator: ',' }))
            notation = notation with { DecimalSeparator = ',' };
        return notation;
    }

    // As many as the parts in the total's own unit have, and as many more as half an hour needs.
    private static int DecimalsOf(Total total, NumberNotation notation)
    {
        var decimals = total.Parts.Max(part => part.Unit == total.Stated.Unit && part.Notation.Suffix == notation.Suffix ? part.Notation.Decimals : 0);
        while (decimals <= MostDecimals && Math.Abs(Math.Round(Scaled(total.Sum, notation), decimals) - Scaled(total.Sum, notation)) > 1e-9)
            decimals++;
        return decimals;
    }

    private static double Scaled(double value, NumberNotation notation) => notation.Suffix switch { 'k' or 'K' => value / 1e3, 'M' => value / 1e6, _ => value };
}

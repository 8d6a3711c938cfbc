using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces a figure by the measured one, in the unit and notation of the report; an amount of memory only in bytes, since nobody
/// says how many a kilobyte has.</summary>
internal sealed class RL3009BenchmarkMismatchFix : CodeFixProvider
{
    private const int MostDecimals = 4;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3009"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not WrongMeasurement
            {
                Figure.Figure: { IsPlain: true, Comparator: Comparator.None } number,
                Measured: { } measured
            } || (measured.Unit == Unit.Byte && number.Unit != Unit.Byte))
            return;
        var value = measured.In(number.Unit);
        var decimals = number.Notation.Suffix == '\0' ? number.Notation.Decimals : 1;
        // What was measured is not nothing.
        while (decimals < MostDecimals && value > 0 && Math.Round(value, decimals) == 0)
            decimals++;
        var text = NumberWriter.Write(value, number.Notation, decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", FixSafety.Safe, [new TextChange(number.NumberSpan, text)]));
    }
}

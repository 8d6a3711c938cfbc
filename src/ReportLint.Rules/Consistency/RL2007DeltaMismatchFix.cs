using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the number of the change by the computed one, in the report's notation and precision; its sign stays.</summary>
public sealed class RL2007DeltaMismatchFix : CodeFixProvider
{
    /// <summary>In percent.</summary>
    private const double MostOfReduction = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2007"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Delta { Stated.IsPlain: true } delta || !IsOneValue(delta.Values.Before) || !IsOneValue(delta.Values.After))
            return;
        if (delta.Values.Before.Value.Equals(delta.Values.After.Value) || !IsToldOfThem(context.Text, delta))
            return;
        // "Reduced by 90% (15 s → 60 s)" is another change than the +300% of these values.
        if (delta.Stated.Unit is Unit.Percent && delta.Computed > MostOfReduction && delta.Stated.Value < MostOfReduction)
            return;
        // "+220" for a decrease: its writer may have meant the values the other way round.
        if (delta.Stated.Unit is not (Unit.Percent or Unit.Times) && delta.Sign * delta.Computed < 0)
            return;
        var change = NumberWriter.Write(Math.Abs(delta.Computed), NotationOf(delta), DecimalsOf(delta));
        context.RegisterCodeFix(new CodeFix($"Replace by {change}", FixSafety.Suggested, [new TextChange(delta.Stated.NumberSpan, change)]));
    }

    // In one line with the values; in a row behind them; or in a line that gives no other number. "| Load +10% | ok | 0.98 → 0.95 |" tells what was tried.
    private static bool IsToldOfThem(SourceText text, Delta delta)
    {
        var line = ReportLine.Of(text, delta.Stated.NumberSpan);
        if (!line.Holds(delta.Values.After.NumberSpan))
            return line.IsTableRow || !HasOtherNumber(line, delta.Stated.NumberSpan);
        return !line.IsTableRow || delta.Stated.NumberSpan.Start > delta.Values.After.NumberSpan.Start;
    }

    private static bool HasOtherNumber(ReportLine line, TextSpan number)
    {
        for (var at = line.Span.Start; at < line.Span.End; at++)
        {
            if (char.IsDigit(line.Text.Content[at]) && !number.Contains(at))
                return true;
        }
        return false;
    }

    private static bool IsOneValue(in Quantity value) => value.Comparator == Comparator.None;

    // What the change does not show, its values may.
    private static NumberNotation NotationOf(Delta delta)
    {
        var (stated, before, after) = (delta.Stated.Notation, delta.Values.Before.Notation, delta.Values.After.Notation);
        if (stated.GroupSeparator == '\0')
            stated = stated with { GroupSeparator = before.GroupSeparator == '\0' ? after.GroupSeparator : before.GroupSeparator };
        if (stated.Decimals == 0 && Math.Max(before.Decimals, after.Decimals) > 0)
            stated = stated with { DecimalSeparator = before.Decimals > 0 ? before.DecimalSeparator : after.DecimalSeparator };
        return stated;
    }

    // A difference is as precise as its values; a share and a factor are rounded as they were.
    private static int DecimalsOf(Delta delta) => delta.Stated.Unit is Unit.Percent or Unit.Times
        ? delta.Stated.Notation.Decimals
        : Math.Max(delta.Stated.Notation.Decimals, Math.Max(delta.Values.Before.Notation.Decimals, delta.Values.After.Notation.Decimals));
}

using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the number of the change by the computed one, in the report's notation and precision; its sign stays.</summary>
internal sealed class RL2007DeltaMismatchFix : CodeFixProvider
{
    /// <summary>In percent.</summary>
    private const double MostOfReduction = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2007"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Contradiction { Confidence: Confidence.High, Stated.IsPlain: true } delta
            || !AreOneValueEach(delta.Figures))
            return;
        if (delta.Expected.High.Equals(0) || !IsToldOfThem(context.Text, delta))
            return;
        // "Reduced by 90% (15 s → 60 s)" is another change than the +300% of these values.
        if (delta.Stated.Unit is Unit.Percent && delta.Expected.High > MostOfReduction && delta.Stated.Value < MostOfReduction)
            return;
        // "+220" for a decrease: its writer may have meant the values the other way round.
        if (delta.Stated.Unit is not (Unit.Percent or Unit.Times) && SignOf(context.Text, delta) * delta.Expected.High < 0)
            return;
        var change = NumberWriter.Write(Math.Abs(delta.Expected.High), NotationOf(delta), DecimalsOf(delta));
        context.RegisterCodeFix(new CodeFix($"Replace by {change}", FixSafety.Suggested,
            [new TextChange(delta.Stated.NumberSpan, change)]));
    }

    // In one line with the values; in a row after them; or in a line that gives no other number. "| Load +10% | ok | 0.98 → 0.95 |" says
    // what was tried.
    private static bool IsToldOfThem(SourceText text, Contradiction delta)
    {
        var line = ReportLine.Of(text, delta.Stated.NumberSpan);
        var last = delta.Figures[delta.Figures.Count - 1].NumberSpan;
        if (!line.Holds(last))
            return line.IsTableRow || !HasOtherNumber(line, delta.Stated.NumberSpan);
        return !line.IsTableRow || delta.Stated.NumberSpan.Start > last.Start;
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

    // A range holds both, where "from" and "to" made it.
    private static bool AreOneValueEach(IReadOnlyList<Quantity> values)
    {
        if (values.Count == 1)
            return values[0].Comparator == Comparator.Range;
        return values.Count == 2 && values[0].Comparator == Comparator.None && values[1].Comparator == Comparator.None;
    }

    private static int SignOf(SourceText text, Contradiction delta) =>
        delta.Stated.Span.Start > 0
            ? text.Content[delta.Stated.Span.Start - 1] switch { '+' => 1, '-' or '\u2212' or '\u2013' => -1, _ => 0 } : 0;

    // What the change does not show, its values may.
    private static NumberNotation NotationOf(Contradiction delta)
    {
        var (stated, before, after) = (delta.Stated.Notation, delta.Figures[0].Notation, delta.Figures[delta.Figures.Count - 1].Notation);
        if (stated.GroupSeparator == '\0')
            stated = stated with { GroupSeparator = before.GroupSeparator == '\0' ? after.GroupSeparator : before.GroupSeparator };
        if (stated.Decimals == 0 && Math.Max(before.Decimals, after.Decimals) > 0)
            stated = stated with { DecimalSeparator = before.Decimals > 0 ? before.DecimalSeparator : after.DecimalSeparator };
        return stated;
    }

    // A difference is as precise as its values; a share and a factor are rounded as they were.
    private static int DecimalsOf(Contradiction delta) => delta.Stated.Unit is Unit.Percent or Unit.Times
        ? delta.Stated.Notation.Decimals
        : Math.Max(delta.Stated.Notation.Decimals,
        Math.Max(delta.Figures[0].Notation.Decimals, delta.Figures[delta.Figures.Count - 1].Notation.Decimals));
}

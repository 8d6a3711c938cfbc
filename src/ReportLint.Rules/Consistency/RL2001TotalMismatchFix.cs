using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the total by the sum, in the report's notation, where the report names it as the total of these parts; where the total
/// is repeated elsewhere, only when
/// asked for alone.</summary>
internal sealed class RL2001TotalMismatchFix : CodeFixProvider
{
    private const int MostDecimals = 3;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Contradiction { Law: Law.Sum, Confidence: Confidence.High, Stated.IsPlain: true } total
            || !ArePlain(total.Figures) || !total.Expected.IsExact || !IsNamed(context.Text, total))
            return;
        var notation = NotationOf(total);
        var decimals = DecimalsOf(total, notation);
        if (decimals > MostDecimals)
            return;
        var sum = NumberWriter.Write(total.Expected.High, notation, decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {sum}", FixSafety.Suggested,
            [new TextChange(total.Stated.NumberSpan, sum)])
        { InFixAll = !IsRepeated(context.Text, total) });
    }

    // Where the number stands elsewhere too, changing one place alone would make another contradiction.
    private static bool IsRepeated(SourceText text, Contradiction total)
    {
        var number = text.Slice(total.Stated.NumberSpan);
        var content = text.Content.AsSpan();
        for (var at = content.IndexOf(number); at >= 0;)
        {
            var isWhole = (at == 0 || !IsOfNumber(content[at - 1]))
                && (at + number.Length == content.Length || !IsOfNumber(content[at + number.Length]));
            if (isWhole && at != total.Stated.NumberSpan.Start && !total.Figures.Any(part => part.NumberSpan.Start == at))
                return true;
            var next = content.Slice(at + number.Length).IndexOf(number);
            at = next < 0 ? -1 : at + number.Length + next;
        }
        return false;
    }

    private static bool IsOfNumber(char character) => char.IsDigit(character) || character is '.' or ',';

    // In a table, in one line with its parts, or called a total. What only heads a list may count more than is listed.
    private static bool IsNamed(SourceText text, Contradiction total)
    {
        var start = total.Stated.NumberSpan.Start;
        if (start > 0 && text.Content[start - 1] is '~' or '\u2248')
            return false;
        var line = ReportLine.Of(text, total.Stated.NumberSpan);
        if (total.Figures.All(part => line.Holds(part.NumberSpan)))
            return !line.HasOneOf(" each ", " per ", " chaque ", " par ");
        if (line.IsTableRow)
            return true;
        return !line.IsHeading && line.HasOneOf("total", "totaux", "sum", "somme")
            && total.Figures.All(part => IsBeside(text, line, part.NumberSpan));
    }

    // In the same section, and no cell: a total apart from the table may count more than the table shows.
    private static bool IsBeside(SourceText text, ReportLine line, TextSpan part)
    {
        var first = Math.Min(line.Span.Start, part.Start);
        var between = text.Slice(TextSpan.FromBounds(first, Math.Max(line.Span.Start, part.Start)));
        return !ReportLine.Of(text, part).IsTableRow && between.IndexOf("\n#".AsSpan(), StringComparison.Ordinal) < 0;
    }

    private static bool ArePlain(IReadOnlyList<Quantity> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].Interval.IsExact && !parts[i].IsPlain)
                return false;
        }
        return true;
    }

    // What the total does not show, its parts may.
    private static NumberNotation NotationOf(Contradiction total)
    {
        var stated = total.Stated.Notation;
        var notation = stated;
        for (var i = 0; i < total.Figures.Count; i++)
        {
            var its = total.Figures[i].Notation;
            if (stated.GroupSeparator == '\0' && its.GroupSeparator > notation.GroupSeparator)
                notation = notation with { GroupSeparator = its.GroupSeparator };
            if (stated.Decimals == 0 && its is { Decimals: > 0, DecimalSeparator: ',' })
                notation = notation with { DecimalSeparator = ',' };
        }
        return notation;
    }

    // As many as the parts in the total's own unit have, and as many more as half an hour needs.
    private static int DecimalsOf(Contradiction total, NumberNotation notation)
    {
        var decimals = 0;
        for (var i = 0; i < total.Figures.Count; i++)
        {
            if (total.Figures[i].Unit == total.Stated.Unit && total.Figures[i].Notation.Suffix == notation.Suffix)
                decimals = Math.Max(decimals, total.Figures[i].Notation.Decimals);
        }
        // "1.68 GB" of 880 MB, 802 MB and 409 MB is rounded.
        if (total.Stated.Dimension == Dimension.Data && notation.Decimals > 0)
            return Math.Max(decimals, notation.Decimals);
        while (decimals <= MostDecimals
            && Math.Abs(Math.Round(Scaled(total.Expected.High, notation), decimals) - Scaled(total.Expected.High, notation)) > 1e-9)
            decimals++;
        return decimals;
    }

    private static double Scaled(double value, NumberNotation notation) =>
        notation.Suffix switch { 'k' or 'K' => value / 1e3, 'M' => value / 1e6, _ => value };
}

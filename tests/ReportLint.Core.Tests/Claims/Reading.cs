using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What tests ask of a small report.</summary>
internal static class Reading
{
    public static ReportModel Report(string text) => new ReportReader().Read(SourceText.From(text));

    /// <summary>The quantities of a report, as <c>18/20; 95 %; [2, 4] h; [40, inf]</c>.</summary>
    public static string Quantities(string text) => string.Join("; ", Report(text).Quantities.Select(Describe));

    private static string Describe(Quantity quantity) => quantity.Unit == Unit.Ratio
        ? $"{NumberWriter.Write(quantity.Value)}/{NumberWriter.Write(quantity.Whole)}"
        : (quantity.Interval.IsExact ? NumberWriter.Write(quantity.Value) : $"[{End(quantity.Interval.Low)}, {End(quantity.Interval.High)}]") + Units.Symbol(quantity.Unit);

    private static string End(double end) => double.IsNegativeInfinity(end) ? "-inf" : double.IsPositiveInfinity(end) ? "inf" : NumberWriter.Write(end);
}

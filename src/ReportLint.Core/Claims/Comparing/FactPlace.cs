using ReportLint.Text;

namespace ReportLint.Claims.Comparing;

/// <summary>Where a statement stands, and how messages quote it.</summary>
/// <param name="Name">The words that name what it is about; may be empty.</param>
/// <param name="Words">What it says of that.</param>
/// <param name="Span">Where it stands in its report.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record FactPlace(string Name, string Words, TextSpan Span, int Line)
{
    /// <summary>The place of a statement of a report.</summary>
    /// <param name="model">The report.</param>
    /// <param name="name">The words that name what it is about.</param>
    /// <param name="span">What it says.</param>
    public static FactPlace Of(ReportModel model, TextSpan name, TextSpan span) =>
        new(name.IsEmpty || name.OverlapsWith(span) ? "" : QuotedText.ForMessage(model.Quote(name)),
            QuotedText.ForMessage(model.Quote(span)), span, model.Text.GetLinePosition(span.Start).Line + 1);
}

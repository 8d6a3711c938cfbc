using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>Another place that takes part in a defect.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What it contributes, as a note in a few words.</param>
public sealed record AdditionalLocation(TextSpan Span, string Message)
{
    /// <summary>Places that contribute the same.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="spans"/> is null.</exception>
    public static IReadOnlyList<AdditionalLocation> Each(IReadOnlyList<TextSpan> spans, string message)
    {
        var all = new AdditionalLocation[(spans ?? throw new ArgumentNullException(nameof(spans))).Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = new(spans[i], message);
        return all;
    }
}

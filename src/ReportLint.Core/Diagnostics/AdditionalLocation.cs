using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>Another place that takes part in a defect.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="message">What it contributes, as a note in a few words.</param>
public sealed class AdditionalLocation(TextSpan span, string message)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What it contributes, as a note in a few words.</summary>
    public string Message { get; } = message;

    /// <summary>Places that contribute the same.</summary>
    internal static IReadOnlyList<AdditionalLocation> Each(IReadOnlyList<TextSpan> spans, string message)
    {
        var all = new AdditionalLocation[spans.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = new(spans[i], message);
        return all;
    }
}

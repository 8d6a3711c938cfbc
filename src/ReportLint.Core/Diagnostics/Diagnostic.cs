using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>One defect in one report.</summary>
public sealed class Diagnostic
{
    private readonly object[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<AdditionalLocation> additionalLocations, object? fact,
        object[] arguments, IReadOnlyList<FileLocation>? files = null)
    {
        FileLocations = files ?? [];
        Descriptor = descriptor;
        Severity = descriptor.DefaultSeverity;
        Span = span;
        AdditionalLocations = additionalLocations;
        Fact = fact;
        _arguments = arguments;
    }

    /// <summary>The rule.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Its severity in this report.</summary>
    public DiagnosticSeverity Severity { get; internal set; }

    /// <summary>How sure ReportLint is that it is right.</summary>
    public Confidence Confidence { get; internal init; } = Confidence.High;

    /// <summary>Where a reader would fix first.</summary>
    public TextSpan Span { get; }

    /// <summary>Every other place that takes part.</summary>
    public IReadOnlyList<AdditionalLocation> AdditionalLocations { get; }

    /// <summary>The places in other files that take part.</summary>
    public IReadOnlyList<FileLocation> FileLocations { get; }

    /// <summary>What the rule found out, for its code fix; null where there is nothing.</summary>
    internal object? Fact { get; }

    /// <summary>The comment that silences it; null where none does.</summary>
    public Suppression? Suppression { get; internal set; }

    /// <summary>Whether a comment in the report silences it.</summary>
    public bool IsSuppressed => Suppression is not null;

    /// <summary>What is wrong, in one sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, _arguments);

    /// <summary>The same defect, reported at another place or at fewer places.</summary>
    internal Diagnostic At(TextSpan span, IReadOnlyList<AdditionalLocation> additionalLocations) =>
        new(Descriptor, span, additionalLocations, Fact, _arguments, FileLocations) { Severity = Severity, Confidence = Confidence };

    /// <summary>As <c>RL2001 [start..end): message</c>.</summary>
    public override string ToString() => $"{Id} {Span}: {Message}";
}

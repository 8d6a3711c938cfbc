using ReportLint.Claims;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One claim of a report.</summary>
/// <typeparam name="T">What kind of claim.</typeparam>
internal readonly struct ClaimContext<T>
{
    private readonly ReportContext _report;

    internal ClaimContext(ReportContext report, T claim)
    {
        _report = report;
        Claim = claim;
    }

    /// <summary>The claim.</summary>
    public T Claim { get; }

    /// <summary>The report's text.</summary>
    public SourceText Text => _report.Text;

    /// <summary>What the report says there, as a message quotes it.</summary>
    public string Quote(TextSpan span) => QuotedText.ForMessage(_report.Report.Quote(span));

    /// <summary>The line on which words start, counted from one, as a message names it.</summary>
    public int LineOf(TextSpan span) => Text.GetLinePosition(span.Start).Line + 1;

    /// <summary>What result files say of some words; null where none is about them.</summary>
    public FactBinding? BindingAt(TextSpan span) => _report.BindingAt(span);

    /// <summary>How the report would refer to the file that says so.</summary>
    public string ReferenceTo(FactBinding binding) => ResultReference.To(binding.Sources[0], _report.Evidence?.ReportName);

    /// <summary>Reports a defect with a fact of its own for the code fix.</summary>
    public void ReportWith(object fact, DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<AdditionalLocation> because,
        params object[] arguments) =>
        _report.ReportWith(fact, descriptor, Confidence, at, because, arguments);

    /// <summary>Reports a defect. A contradiction and a claim without support have their own confidence; what has a low one is shown on
    /// request only, so that a rule need not leave it out.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<AdditionalLocation> because,
        params object[] arguments) =>
        _report.ReportWith(Claim, descriptor, Confidence, at, because, arguments);

    private Confidence Confidence => Claim switch
    {
        Contradiction contradiction => contradiction.Confidence,
        UnsupportedClaim claim => claim.Confidence,
        _ => Confidence.High,
    };
}

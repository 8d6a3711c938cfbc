using ReportLint.Claims.Comparing;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>All reports of a run, and where the diagnostics about them go.</summary>
internal sealed class ReportSetContext
{
    private readonly IReadOnlyList<ComparableReport> _reports;
    private readonly List<Diagnostic>[] _found;
    private List<Disagreement>? _disagreements;

    public ReportSetContext(IReadOnlyList<ComparableReport> reports, CancellationToken cancellationToken)
    {
        (_reports, CancellationToken) = (reports, cancellationToken);
        _found = new List<Diagnostic>[reports.Count];
        for (var i = 0; i < _found.Length; i++)
            _found[i] = [];
    }

    /// <summary>Ends it early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What two reports of one state of the work say differently.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _disagreements ??=
        ReportComparison.Compare([.. _reports.Select(static report => report.Facts)], CancellationToken);

    /// <summary>How a message refers to a statement of a report.</summary>
    public string ReferenceTo(FactReference statement) => _reports[statement.Report].Facts.ReferenceTo(statement.Place);

    /// <summary>Reports what a report says differently.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="disagreement">What it says, and where the others contradict it.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, Disagreement disagreement, params object[] arguments)
    {
        FileLocation[] files = [.. disagreement.Others.Select(other =>
            new FileLocation(_reports[other.Report].Facts.Name, other.Place.Line, "", $"here '{other.Place.Words}'"))];
        _found[disagreement.Report].Add(new(descriptor, disagreement.Place.Span, [], null, arguments, files));
    }

    /// <summary>What was found in each report.</summary>
    internal IReadOnlyList<List<Diagnostic>> Found => _found;

    /// <summary>Takes back what a rule found that failed.</summary>
    internal void Fail(Diagnostic failure)
    {
        foreach (var found in _found)
            found.Clear();
        if (_found.Length > 0)
            _found[0].Add(failure);
    }
}

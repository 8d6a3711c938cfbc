using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <content>What becomes of the diagnostics that rules found: severities, precedence and comments that silence rules.</content>
public sealed partial class Linter
{
    /// <summary>Compares the reports of a run.</summary>
    /// <param name="reports">The reports, by name.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>What is added to the diagnostics of each report, by position.</returns>
    internal IReadOnlyList<IReadOnlyList<Diagnostic>> Compare(IReadOnlyList<ComparableReport> reports, CancellationToken cancellationToken)
    {
        var context = new ReportSetContext(reports, cancellationToken);
        foreach (var rule in _rules)
            rule.Run(context);
        for (var i = 0; i < reports.Count; i++)
        {
            var (found, options, suppressions) = (context.Found[i], reports[i].Options, reports[i].Suppressions);
            Weigh(found, options);
            suppressions.Apply(found);
            if (!suppressions.IsEmpty)
                AddUnused(found, suppressions, options, isCompared: true);
            Sort(found, options);
        }
        return context.Found;
    }

    private List<Diagnostic> Judge(List<Diagnostic> found, SourceText text, SuppressionSet suppressions, LinterOptions options,
        bool isCompared)
    {
        Weigh(found, options);
        var unsure = found.FindAll(diagnostic => diagnostic.Confidence < options.LeastConfidence);
        found.RemoveAll(diagnostic => diagnostic.Confidence < options.LeastConfidence);
        Precedence.Apply(found, text);
        if (!suppressions.IsEmpty)
        {
            suppressions.Apply(found);
            // A comment that would silence what is not reported still counts as used.
            suppressions.Apply(unsure);
            if (!isCompared)
                AddUnused(found, suppressions, options, isCompared);
        }
        Sort(found, options);
        return found;
    }

    private void AddUnused(List<Diagnostic> found, SuppressionSet suppressions, LinterOptions options, bool isCompared)
    {
        DiagnosticDescriptor[] all = [.. _rules.SelectMany(rule => rule.Descriptors), .. LinterDiagnostics.All];
        var run = new HashSet<DiagnosticDescriptor>(all.Where(rule => options.IsEnabled(rule) && (isCompared || !rule.ComparesReports)));
        List<Diagnostic> unused = [.. suppressions.Unused(run.Contains, all)];
        Weigh(unused, options);
        suppressions.Apply(unused);
        found.AddRange(unused);
    }

    private static void Sort(List<Diagnostic> found, LinterOptions options)
    {
        if (!options.ReportsSuppressed)
            found.RemoveAll(static diagnostic => diagnostic.IsSuppressed);
        found.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Id, b.Id));
    }

    private static void Weigh(List<Diagnostic> found, LinterOptions options)
    {
        foreach (var diagnostic in found)
            diagnostic.Severity = options.SeverityOf(diagnostic.Descriptor, diagnostic.Confidence);
        found.RemoveAll(diagnostic => diagnostic.Severity == DiagnosticSeverity.Off);
    }
}

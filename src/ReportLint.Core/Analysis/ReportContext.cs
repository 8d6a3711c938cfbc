using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One report under analysis, and where its diagnostics go.</summary>
public sealed class ReportContext
{
    private readonly List<Diagnostic> _diagnostics;
    private ArtifactJudge? _judge;
    private FactJudge? _facts;
    private ReportClaims? _claims;
    private SyntaxTree? _tree;

    internal ReportContext(ReportModel report, ReportEvidence? evidence, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        Report = report;
        Evidence = evidence;
        _diagnostics = diagnostics;
        CancellationToken = cancellationToken;
    }

    /// <summary>The model of the report; its buffers are reused for the next one.</summary>
    internal ReportModel Report { get; }

    /// <summary>The statements and relations of the report.</summary>
    public ReportClaims Claims => _claims ??= ReportClaimsReader.Read(Report);

    /// <summary>What it is compared with; null where nothing is given.</summary>
    public ReportEvidence? Evidence { get; }

    /// <summary>Whether it stands in a repository whose files are known.</summary>
    internal bool HasRepository => Evidence is { Set.Repository: not null, ReportPath: not null };

    /// <summary>Reads its figures into the model when they are needed; null where that is done or never needed.</summary>
    internal Action? FigureReading { get; set; }

    /// <summary>Compares it with its repository; only where it has one.</summary>
    internal ArtifactJudge Judge => _judge ??= new(Evidence!.Set, Evidence.ReportPath!, Report, FigureReading);

    /// <summary>The syntax of the report.</summary>
    public SyntaxTree Tree => _tree ??= Report.Tree.Copy();

    /// <summary>Its text.</summary>
    public SourceText Text => Report.Text;

    /// <summary>Ends the analysis early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether there are result files to compare it with.</summary>
    internal bool HasFacts => Evidence is { Set.Facts.Count: > 0 };

    /// <summary>The claims that some result file is about; only where there is one.</summary>
    internal IReadOnlyList<FactBinding> Bindings => (_facts ??= new(Evidence!.Set, Report)).Bindings;

    /// <summary>What result files say of some words, a contradiction first; null where none is about them.</summary>
    internal FactBinding? BindingAt(TextSpan span)
    {
        if (!HasFacts)
            return null;
        var there = Bindings.Where(binding => binding.Claim.Span.Start < span.End && span.Start < binding.Claim.Span.End).ToArray();
        return Array.Find(there, binding => binding.Verdict == ClaimVerdict.Contradicted) ?? there.FirstOrDefault();
    }

    /// <summary>Reports a defect in which places of other files take part.</summary>
    internal void ReportContradiction(DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<FileLocation> files, object? fact,
        object[] arguments) =>
        Add(new(descriptor, at, [], fact, arguments, files));

    /// <summary>Reports a defect of a claim.</summary>
    internal void ReportRelation(
        DiagnosticDescriptor descriptor, ReportRelation relation, IReadOnlyList<AdditionalLocation> because, object[] arguments) =>
        ReportWith(relation, descriptor, relation.Confidence ?? Confidence.High, relation.Span, because, arguments);

    /// <summary>Reports a defect with what its code fix needs to know.</summary>
    /// <param name="fact">What the code fix needs to know; null where there is none.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="confidence">How sure the rule is.</param>
    /// <param name="at">Where a reader would fix first.</param>
    /// <param name="because">Every other place that takes part.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    internal void ReportWith(object? fact, DiagnosticDescriptor descriptor, Confidence confidence, TextSpan at,
        IReadOnlyList<AdditionalLocation> because, object[] arguments)
    {
        if (fact is Contradiction { View: null } contradiction)
            contradiction.View = ReportClaimsReader.Read(Report, Report.Laws.Table.Relations.All[contradiction.Relation]);
        Add(new(descriptor, at, because, fact, arguments) { Confidence = confidence });
    }

    /// <summary>Reports a defect.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="at">Where a reader would fix first.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, TextSpan at, params object[] arguments) =>
        ReportDiagnostic(descriptor, Confidence.High, at, [], arguments);

    /// <summary>Reports a defect that is not certain, or in which several places take part.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="confidence">How sure the rule is. A defect of low confidence is reported on request only.</param>
    /// <param name="at">Where a reader would fix first.</param>
    /// <param name="because">Every other place that takes part.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    public void ReportDiagnostic(
        DiagnosticDescriptor descriptor,
        Confidence confidence,
        TextSpan at,
        IReadOnlyList<AdditionalLocation> because,
        params object[] arguments) =>
        Add(new(descriptor, at, because, null, arguments) { Confidence = confidence });

    private void Add(Diagnostic diagnostic)
    {
        CancellationToken.ThrowIfCancellationRequested();
        _diagnostics.Add(diagnostic);
    }
}

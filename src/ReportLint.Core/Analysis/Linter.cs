using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ReportLint.Claims;
using ReportLint.Claims.Comparing;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Runs rules over reports. Safe to share between threads.</summary>
public sealed partial class Linter
{
    private const int MostPools = 16;

    private readonly RuleActions[] _rules;
    private readonly Dictionary<string, CodeFixProvider> _fixes = [];

    // By the languages that they read, and what users say of words.
    private readonly ConcurrentDictionary<string, ReaderPool> _readers = new(StringComparer.Ordinal);

    // Of options that were used before.
    private readonly ConditionalWeakTable<LinterOptions, RuleActions[]> _chosen = new();

    /// <summary>Makes a linter.</summary>
    /// <param name="analyzers">The rules to run; <c>RuleCatalogue.Analyzers</c> has all.</param>
    /// <param name="fixes">The code fixes to offer; <c>RuleCatalogue.CodeFixes</c> has all.</param>
    /// <param name="options">Which rules run, and how; the defaults where it is null.</param>
    public Linter(IEnumerable<ReportAnalyzer> analyzers, IEnumerable<CodeFixProvider>? fixes = null, LinterOptions? options = null)
    {
        Options = options ?? new();
        var rules = new List<RuleActions>();
        foreach (var analyzer in analyzers)
            rules.Add(new(analyzer));
        _rules = [.. rules];
        foreach (var fix in fixes ?? [])
            foreach (var id in fix.FixableDiagnosticIds)
                _fixes[id] = fix;
    }

    /// <summary>What holds where nothing else is said.</summary>
    public LinterOptions Options { get; }

    /// <summary>Finds the defects of one report.</summary>
    /// <returns>By position, then by id.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled. Nothing in the text makes it throw.</exception>
    public IReadOnlyList<Diagnostic> Lint(SourceText text, CancellationToken cancellationToken = default) =>
        Lint(text, Options, evidence: null, cancellationToken);

    /// <summary>Finds the defects of one report, with options of its own.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">Instead of <see cref="Options"/>; best one instance for all reports that share them.</param>
    /// <param name="evidence">What it is compared with; null where there is nothing.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>By position, then by id; those that a comment silences only where <see cref="LinterOptions.ReportsSuppressed"/> says
    /// so.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled. Nothing in the text makes it throw.</exception>
    public IReadOnlyList<Diagnostic> Lint(SourceText text, LinterOptions options, ReportEvidence? evidence = null,
        CancellationToken cancellationToken = default) =>
        Analyze(text, options, evidence, comparedAs: null, cancellationToken).Gathered;

    /// <summary>Counts what a report claims, and how much of it can be checked.</summary>
    /// <param name="text">The report.</param>
    /// <param name="found">What <see cref="Lint(SourceText, LinterOptions, ReportEvidence, CancellationToken)"/> found in it.</param>
    /// <param name="options">With which options; <see cref="Options"/> where it is null.</param>
    /// <param name="evidence">What it was compared with; null where there is nothing.</param>
    internal ReportCounts Count(SourceText text, IReadOnlyList<Diagnostic> found, LinterOptions? options = null,
        ReportEvidence? evidence = null) =>
        Read(options ?? Options, text, (reader, report) =>
        {
            var context = new ReportContext(report, evidence, [], default);
            if (context.HasRepository)
                reader.ReadArtifacts();
            if (context.HasFacts)
                reader.ReadFigures();
            return new ReportCounts(new ClaimCounter(context, found).Count(), report.Laws.Table.Relations.Count());
        }, default);

    /// <summary>Reads what a report says for a history of several.</summary>
    /// <param name="text">The report.</param>
    /// <param name="name">The name of its file, as it is shown, with <c>/</c>.</param>
    /// <param name="options">With which options.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Null where it gives no day.</returns>
    internal ReportFacts? ReadFacts(SourceText text, string name, LinterOptions options, CancellationToken cancellationToken) =>
        Read(options, text, (reader, report) =>
        {
            reader.ReadFigures();
            return ReportFactsReader.ReadDated(report, name);
        }, cancellationToken);

    private T Read<T>(LinterOptions options, SourceText text, Func<ReportReader, ReportModel, T> take, CancellationToken cancellationToken)
    {
        var readers = ReadersOf(options);
        var reader = readers.Rent();
        try
        {
            return take(reader, reader.Read(text, cancellationToken));
        }
        finally
        {
            if (!cancellationToken.IsCancellationRequested)
                readers.Return(reader, text);
        }
    }

    /// <summary>Lists what a report claims, and what bears each claim out or contradicts it.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">Instead of <see cref="Options"/>; rules that are left out contradict nothing.</param>
    /// <param name="evidence">What it is compared with; null where there is nothing.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>The claims by position. Marks and dates are listed only where they are contradicted.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled. Nothing in the text makes it throw.</exception>
    internal CheckedReport Verify(SourceText text, LinterOptions? options = null, ReportEvidence? evidence = null,
        CancellationToken cancellationToken = default) =>
        Analyze(text, options ?? Options, evidence, Check, takesArtifacts: true, comparedAs: null, cancellationToken);

    /// <summary>Reads what a report claims and how its claims relate, for somebody who looks at a place of it.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">What is reported.</param>
    /// <param name="evidence">What it is compared with; null where there is nothing.</param>
    /// <param name="comparedAs">In a run that compares its reports, the name of its file as it is shown, with <c>/</c>; null
    /// elsewhere.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. Nothing in the text makes it throw.</exception>
    internal ReportExplanation Explain(SourceText text, LinterOptions options, ReportEvidence? evidence = null,
        string? comparedAs = null, CancellationToken cancellationToken = default) =>
        Analyze(text, options, evidence, Explain, takesArtifacts: true, comparedAs, cancellationToken);

    /// <summary>Analyses a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">What is reported.</param>
    /// <param name="evidence">What it is compared with; null where there is nothing.</param>
    /// <param name="comparedAs">In a run that compares its reports, the name of its file as it is shown, with <c>/</c>; what silences
    /// nothing is then known after <see cref="Compare"/>. Null elsewhere.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    internal Analysis Analyze(SourceText text, LinterOptions options, ReportEvidence? evidence = null, string? comparedAs = null,
        CancellationToken cancellationToken = default) =>
        Analyze(text, options, evidence, static (_, analysis) => analysis, takesArtifacts: false, comparedAs, cancellationToken);

    private static CheckedReport Check(ReportContext context, Analysis analysis) =>
        new(new ClaimVerifier(context, analysis.Diagnostics).List(), context.Report.Laws.Table.Relations.Count());

    private static ReportExplanation Explain(ReportContext context, Analysis analysis) =>
        new(analysis, Check(context, analysis).Claims, ClaimsDump.RelationLines(context.Report), context.Claims)
        {
            RelationCounts = context.Report.Laws.Table.Relations.Count(),
            Files = context.HasRepository ? NamedFiles.Of(context) : [],
        };

    // The model lives until the reader goes on to another report.
    private T Analyze<T>(SourceText text, LinterOptions options, ReportEvidence? evidence, Func<ReportContext, Analysis, T> take,
        bool takesArtifacts, string? comparedAs, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var readers = ReadersOf(options);
        var reader = readers.Rent();
        try
        {
            // Waits, where it ends, for a cancellation that is under way.
            using var cancellation = cancellationToken.Register(static it => ((ReportReader)it!).Abandon(), reader);
            return Analyze(reader, text, options, evidence, take, takesArtifacts, comparedAs, cancellationToken);
        }
        catch (Exception cause) when (cause is not OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            if (!cancellationToken.IsCancellationRequested)
                readers.Return(reader, text);
        }
    }

    private T Analyze<T>(ReportReader reader, SourceText text, LinterOptions options, ReportEvidence? evidence, Func<ReportContext,
        Analysis, T> take, bool takesArtifacts, string? comparedAs, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var context = new ReportContext(reader.Read(text, cancellationToken), evidence, found, cancellationToken);
        var rules = _chosen.GetValue(options, Choose);
        // Nobody else asks for them.
        var readsArtifacts = context.HasRepository && (takesArtifacts || Array.Exists(rules, rule => rule.AsksRepository));
        if (readsArtifacts)
            reader.ReadArtifacts();
        if (context.HasFacts || (readsArtifacts && takesArtifacts))
            reader.ReadFigures();
        else
            context.FigureReading = reader.ReadFigures;
        foreach (var rule in rules)
            rule.Run(context, found);
        var facts = comparedAs is null || !Array.Exists(rules, static rule => rule.ComparesReports) ? null
            : ReportFactsReader.Read(context.Report, comparedAs);
        foreach (var (part, cause) in context.Report.Failures)
            found.Add(LinterDiagnostics.Failed($"Reader {part}", cause));
        if (context.Report.Names is { } names)
            found.RemoveAll(diagnostic =>
                diagnostic.Descriptor.Category is Category.Evidence or Category.Wording && names.Hold(text, diagnostic.Span));
        if (context.HasFacts)
            Verification.Apply(found, context.Bindings);
        var suppressions = SuppressionReader.Read(context.Report.Tree, options.RequiresSuppressionReason);
        var judged = Judge(found, text, suppressions, options, isCompared: facts is not null);
        return take(context, new(judged, suppressions, Gathering.Apply(judged, context.Report))
        {
            Comparable = facts is null ? null : new(facts, options, suppressions),
        });
    }

    private ReaderPool ReadersOf(LinterOptions options) =>
        options.Languages.Count == 0 && options.Reading == ReadingOptions.Default
            ? _readers.GetOrAdd("", _ => new(ReadingOptions.Default, []))
            : ReadersOf($"{string.Join(",", options.Languages)};{options.Reading.Key}", options);

    private ReaderPool ReadersOf(string key, LinterOptions options)
    {
        // Reports of any number of repositories may each have words of their own.
        if (_readers.Count >= MostPools && !_readers.ContainsKey(key))
            _readers.Clear();
        return _readers.GetOrAdd(key, _ => new(options.Reading, options.Languages));
    }

    private RuleActions[] Choose(LinterOptions options) => Array.FindAll(_rules, rule => rule.IsEnabledBy(options));
}

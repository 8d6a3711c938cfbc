using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3001: the report names a file or directory that is not there.</summary>
internal sealed class RL3001MissingArtifact : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL3001", "MissingArtifact", "'{0}' is not in the repository{1}", Category.Artifacts, DiagnosticSeverity.Error)
        {
            Summary = "A file, script or directory is not in the repository.",
            Help = "correct the path, add the file, or say that it is planned",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var mention in context.Report.Claims<PathMention>())
        {
            if (mention is not { Asserts: true, IsClaimed: true }
                || context.Resolve(mention) is not { Outcome: PathOutcome.Missing } resolution)
                continue;
            var near = resolution.OtherCase is { } other ? $"; '{other}' differs in case only" : resolution.Near is null ? ""
                : $"; '{resolution.Near}' is";
            // Of an entry of a tree the name alone says little.
            var written = mention.Tree is null ? context.Text.ToString(mention.Span) : mention.PathInTree;
            context.ReportDiagnostic(Rule, mention.Span, [], new MissingArtifact(mention, resolution.Near), written, near);
        }
    }
}

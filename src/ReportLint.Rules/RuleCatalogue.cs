using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Rules.Artifacts;
using ReportLint.Rules.Consistency;
using ReportLint.Rules.Evidence;
using ReportLint.Rules.Hygiene;
using ReportLint.Rules.Wording;

namespace ReportLint.Rules;

/// <summary>Every rule of the catalogue, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ReportAnalyzer> Analyzers { get; } =
    [
        new RL1001UnverifiablePercentage(),
        new RL1002UnsupportedReadiness(),
        new RL1003UnexplainedScore(),
        new RL1004OpenEndedCount(),
        new RL1005MeasurementWithoutConditions(),
        new RL1006UnsupportedCompletion(),
        new RL1007UnattributedCompliance(),
        new RL1008UnattributedTestResult(),
        new RL1009AbsoluteSecurityClaim(),
        new RL1010SelfCertification(),
        new RL1011ImprovementWithoutBaseline(),
        new RL1012UnansweredTarget(),
        new RL2001TotalMismatch(),
        new RL2002RatioPercentMismatch(),
        new RL2003TargetMissed(),
        new RL2004CompletionContradictsItems(),
        new RL2005DeclaredCountMismatch(),
        new RL2006ConflictingValues(),
        new RL2007DeltaMismatch(),
        new RL2008MarkContradictsText(),
        new RL2009PartExceedsWhole(),
        new RL2010DateContradiction(),
        new RL2011ReadinessContradictsOpenWork(),
        new RL2012OutcomeSumMismatch(),
        new RL2013SharesNotWhole(),
        new RL2014ProgressMismatch(),
        new RL2015ConflictingStatus(),
        new RL2016UnmetTarget(),
        new RL2017OrderMismatch(),
        new RL2018ReportsDisagree(),
        new RL3001MissingArtifact(),
        new RL3002SizeMismatch(),
        new RL3003LineCountMismatch(),
        new RL3004TestResultMismatch(),
        new RL3005CoverageMismatch(),
        new RL3006BrokenLink(),
        new RL3007FileCountMismatch(),
        new RL3008FindingCountMismatch(),
        new RL3009BenchmarkMismatch(),
        new RL3010StaleReport(),
        new RL3011TestDefinitionsMismatch(),
        new RL4001Hype(),
        new RL4002Absolute(),
        new RL4003Hedge(),
        new RL4004DecorativeEmoji(),
        new RL4005Shouting(),
        new RL4006VagueQuantity(),
        new RL5001Placeholder(),
        new RL5002Mojibake(),
        new RL5003MissingMetadata(),
        new RL5004RaggedTable(),
        new RL5005EmptySection(),
    ];

    /// <summary>Their code fixes.</summary>
    public static IReadOnlyList<CodeFixProvider> CodeFixes { get; } =
    [
        new RL1001UnverifiablePercentageFix(),
        new RL1004OpenEndedCountFix(),
        new RL1008UnattributedTestResultFix(),
        new RL2001TotalMismatchFix(),
        new RL2002RatioPercentMismatchFix(),
        new RL2007DeltaMismatchFix(),
        new RL2012OutcomeSumMismatchFix(),
        new RL3001MissingArtifactFix(),
        new RL3002SizeMismatchFix(),
        new RL3003LineCountMismatchFix(),
        new RL3004TestResultMismatchFix(),
        new RL3005CoverageMismatchFix(),
        new RL3006BrokenLinkFix(),
        new RL3007FileCountMismatchFix(),
        new RL3008FindingCountMismatchFix(),
        new RL3009BenchmarkMismatchFix(),
        new RL4001HypeFix(),
        new RL4004DecorativeEmojiFix(),
        new RL4005ShoutingFix(),
        new RL5002MojibakeFix(),
        new UnusedSuppressionFix(),
    ];

    /// <summary>What can be reported, the driver's own diagnostics among them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors => SortedDescriptors.Value;

    // Sorted where somebody asks: most runs do not.
    private static readonly Lazy<IReadOnlyList<DiagnosticDescriptor>> SortedDescriptors = new(SortDescriptors);

    private static List<DiagnosticDescriptor> SortDescriptors()
    {
        List<DiagnosticDescriptor> all = [.. LinterDiagnostics.All];
        foreach (var analyzer in Analyzers)
            all.AddRange(analyzer.SupportedDiagnostics);
        all.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return all;
    }
}

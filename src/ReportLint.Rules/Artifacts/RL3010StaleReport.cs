using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3010: files that the report describes changed after its date.</summary>
internal sealed class RL3010StaleReport : ReportAnalyzer
{
    /// <summary>More names are too many for a message; the additional locations have all.</summary>
    private const int MostNames = 3;

    private static readonly DiagnosticDescriptor Rule = new("RL3010", "StaleReport", "{0} changed after the date of the report, {1}",
        Category.Artifacts, DiagnosticSeverity.Info)
    {
        Summary = "Files that the report describes changed after its date.",
        Help = "look at the changes and give the report a new date",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var date in context.Report.Claims<ReportDate>())
        {
            if (context.ChangedAfter(date.Day) is { Count: > 0 } changed)
                context.ReportDiagnostic(Rule, date.Span,
                    [.. changed.Select(file => new AdditionalLocation(file.Mention.Span, "changed since"))], null, Names(changed),
                    context.Text.ToString(date.Span));
        }
    }

    private static string Names(IReadOnlyList<(string Path, PathMention Mention)> changed)
    {
        var names = changed.Take(MostNames).Select(file => $"'{file.Path}'").ToList();
        if (changed.Count > MostNames)
            names.Add($"{changed.Count - MostNames} more");
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace ReportLint.Analyzers;

/// <summary>Checks the reports among the additional files of a compilation, and the configuration and baselines beside them. It reads
/// nothing else, so that the rules that compare a report with its repository report nothing.</summary>
#pragma warning disable RS1004 // the package is for C# projects, where it is tested
[DiagnosticAnalyzer(LanguageNames.CSharp)]
#pragma warning restore RS1004
public sealed class ReportFileAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        RuleCatalogue.Descriptors.ToImmutableDictionary(rule => rule.Id, RoslynDescriptors.Of);

    private readonly ReportLinter _linter = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. RuleCatalogue.Descriptors.Select(rule => Descriptors[rule.Id])];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var settings = new AdditionalFileSettings(start.Options, start.CancellationToken);
            var configuration = new AdditionalConfiguration(settings);
            var baselines = new AdditionalBaselines(start.Options.AdditionalFiles, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Analyze(file, settings, configuration, baselines));
        });
    }

    private void Analyze(
        AdditionalFileAnalysisContext context,
        AdditionalFileSettings settings,
        AdditionalConfiguration configuration,
        AdditionalBaselines baselines)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;
        if (ReportLinter.IsReport(file.Path))
        {
            var found = _linter.Lint(text, file.Path, settings, context.CancellationToken);
            foreach (var diagnostic in baselines.Unknown(found, file.Path, text.ToString()))
                Report(diagnostic, RoslynDiagnostics.LocationOf(diagnostic.Span, file.Path, text));
            foreach (var diagnostic in configuration.CheckShown(file.Path))
                Report(diagnostic, Location.None);
        }
        else if (AdditionalFileSettings.IsConfiguration(file.Path))
        {
            foreach (var diagnostic in configuration.Check(file.Path))
                Report(diagnostic, RoslynDiagnostics.LocationOf(diagnostic.Span, file.Path, text));
        }
        else if (baselines.ProblemOf(file.Path) is { } problem)
        {
            var severity = configuration.SeverityFor(file.Path);
            if (severity != Diagnostics.DiagnosticSeverity.Off)
                Report(LinterDiagnostics.Misconfigured(problem, severity), RoslynDiagnostics.LocationOf(default, file.Path, text));
        }

        void Report(Diagnostics.Diagnostic diagnostic, Location location) =>
            context.ReportDiagnostic(RoslynDiagnostics.Of(diagnostic, Descriptors[diagnostic.Id], location, file.Path, text));
    }
}

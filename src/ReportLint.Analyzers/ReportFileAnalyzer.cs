using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Analyzers;

/// <summary>Checks the reports among the additional files of a compilation. It reads nothing else, so that the rules that hold a report against its repository stay silent.</summary>
#pragma warning disable RS1004 // the package is for C# projects, where it is tested
[DiagnosticAnalyzer(LanguageNames.CSharp)]
#pragma warning restore RS1004
public sealed class ReportFileAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = RuleCatalogue.Descriptors.ToImmutableDictionary(rule => rule.Id, RoslynDescriptors.Of);

    private readonly ReportLinter _linter = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. RuleCatalogue.Descriptors.Select(rule => Descriptors[rule.Id])];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var settings = new AdditionalFileSettings(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Analyze(file, settings));
        });
    }

    private void Analyze(AdditionalFileAnalysisContext context, AdditionalFileSettings settings)
    {
        var file = context.AdditionalFile;
        if (!ReportLinter.IsReport(file.Path) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var found in _linter.Lint(text, file.Path, settings, context.CancellationToken))
            context.ReportDiagnostic(RoslynDiagnostics.Of(found, Descriptors[found.Id], file.Path, text));
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Rules;

namespace ReportLint.Analyzers;

/// <summary>Offers our code fixes for reports among a project's additional documents, in editors that ask for them there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".md", ".markdown"])]
[Shared]
public sealed class ReportCodeFixProvider : CodeFixProvider
{
    private readonly ReportLinter _linter = new();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. RuleCatalogue.CodeFixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    /// <summary>None: Roslyn can fix all of documents with code only.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var path = document.FilePath ?? document.Name;
        var settings = new AdditionalFileSettings(document.Project.AnalyzerOptions, context.CancellationToken);
        var found = _linter.Lint(text, path, settings, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            // The text has been read anew, and what was found says how to fix it.
            var ours = found.FirstOrDefault(candidate => candidate.Id == diagnostic.Id
                && RoslynDiagnostics.SpanOf(candidate.Span) == diagnostic.Location.SourceSpan);
            foreach (var fix in ours is null ? [] : _linter.GetFixes(text, ours))
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(Apply(document, text, fix)),
                    equivalenceKey: fix.Title), diagnostic);
        }
    }

    private static Solution Apply(TextDocument document, SourceText text, CodeFixes.CodeFix fix) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id,
            text.WithChanges(fix.Changes.Select(change => new TextChange(RoslynDiagnostics.SpanOf(change.Span), change.NewText))));
}

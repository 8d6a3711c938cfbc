using System.Text.Json.Nodes;
using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features;

/// <summary>What can be done about the findings in a part of a document.</summary>
/// <param name="readings">What was found in the documents.</param>
/// <param name="writer">Writes findings as the client shows them.</param>
/// <param name="capabilities">What the client can do.</param>
internal sealed class CodeActions(Readings readings, DiagnosticWriter writer, ClientCapabilities capabilities)
{
    /// <summary>The kind of the action that applies all safe fixes.</summary>
    public const string FixAllKind = "source.fixAll.reportlint";

    /// <summary>The kind of all other actions.</summary>
    public const string QuickFixKind = "quickfix";

    private const string PlaceholderReason = "say why";

    /// <summary>The actions for a part of a document: fixes first, then suppressions and pages.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<CodeAction> For(
        OpenDocument document, CodeActionParams asked, Session session, CancellationToken cancellationToken)
    {
        if (!session.Settings.CodeActions || !capabilities.TakesCodeActions)
            return [];
        var (fixes, others) = (new List<CodeAction>(), new List<CodeAction>());
        var findings = readings.FindingsOf(document, session, cancellationToken);
        if (Wants(asked.Context.Only, QuickFixKind))
        {
            var selected = document.Positions.SpanOf(asked.Range);
            foreach (var finding in findings.Where(finding => Touches(finding.Diagnostic.Span, selected, document)))
            {
                var shown = writer.Write(finding, document.Uri, document.Positions, session);
                AddFixes(fixes, finding, shown, document);
                AddOthers(others, finding, shown, document, session.Settings);
            }
        }
        if (Wants(asked.Context.Only, FixAllKind) && FixAll(document, findings, session, cancellationToken) is { } all)
            others.Add(all);
        return [.. fixes, .. others];
    }

    /// <summary>An edit of a document, in the form that the client understands.</summary>
    public WorkspaceEdit EditOf(OpenDocument document, IReadOnlyList<TextEdit> edits) => capabilities.TakesVersionedEdits
        ? new() { DocumentChanges = [new(new(document.Uri, document.Version), edits)] }
        : new() { Changes = new Dictionary<string, IReadOnlyList<TextEdit>> { [document.Uri] = edits } };

    private static bool Wants(IReadOnlyList<string>? only, string kind) => only is null or []
        || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));

    // A finding about a whole file is shown on its first line.
    private static bool Touches(TextSpan span, TextSpan selected, OpenDocument document)
    {
        var shown = span.IsEmpty ? document.Text.GetLineSpan(document.Text.GetLinePosition(span.Start).Line) : span;
        return shown.Start <= selected.End && selected.Start <= shown.End;
    }

    private void AddFixes(List<CodeAction> actions, Finding finding, PublishedDiagnostic shown, OpenDocument document)
    {
        for (var i = 0; i < finding.Fixes.Count; i++)
        {
            var fix = finding.Fixes[i];
            var isSafe = fix.Safety == FixSafety.Safe;
            actions.Add(new(isSafe ? fix.Title : $"{fix.Title} (suggested)", QuickFixKind)
            {
                Diagnostics = [shown],
                IsPreferred = isSafe && i == 0 ? true : null,
                Edit = EditOf(document, LineEdits.Of(fix.Changes, document.Positions)),
            });
        }
    }

    private void AddOthers(
        List<CodeAction> actions, Finding finding, PublishedDiagnostic shown, OpenDocument document, ServerSettings settings)
    {
        var rule = finding.Diagnostic.Id;
        if (finding.Diagnostic.Descriptor.Category != Category.Linter)
        {
            if (!finding.Diagnostic.Descriptor.IsOnePerFile)
                actions.Add(Suppress($"Suppress {rule} on this line", isForFile: false));
            actions.Add(Suppress($"Suppress {rule} in this file", isForFile: true));
        }
        actions.Add(new($"Open the page of {rule}", QuickFixKind)
        {
            Diagnostics = [shown],
            Command = new($"Open the page of {rule}", CommandNames.OpenRulePage, new JsonArray(rule)),
        });

        CodeAction Suppress(string title, bool isForFile) => settings.AsksForReason
            ? new(title, QuickFixKind) { Diagnostics = [shown], Command = Ask(title, shown, document.Uri, isForFile) }
            : new(title, QuickFixKind)
            {
                Diagnostics = [shown],
                Edit = Suppression(document, finding.Diagnostic, isForFile, PlaceholderReason),
            };
    }

    private static CommandReference Ask(string title, PublishedDiagnostic shown, string uri, bool isForFile) =>
        new(title, CommandNames.AskForReason, new JsonArray(new JsonObject
        {
            ["uri"] = uri,
            ["rule"] = shown.Code,
            ["line"] = shown.Range.Start.Line,
            ["scope"] = isForFile ? "file" : "line",
        }));

    /// <summary>The edit that adds a comment which silences a finding.</summary>
    public WorkspaceEdit Suppression(OpenDocument document, Diagnostic diagnostic, bool isForFile, string reason) => EditOf(document,
        LineEdits.Of([SuppressionWriter.ChangeFor(document.Text, diagnostic, isForFile, reason)], document.Positions));

    private CodeAction? FixAll(
        OpenDocument document, IReadOnlyList<Finding> findings, Session session, CancellationToken cancellationToken)
    {
        if (!findings.Any(static finding => finding.FixUpTo(FixSafety.Safe) is not null))
            return null;
        var file = readings.Of(document).FileIn(session);
        var result = FixEngine.Apply(session.Linter, document.Text, session.For(file).Options, FixSafety.Safe, session.EvidenceOf(file),
            cancellationToken);
        var edits = LineEdits.Between(document.Text, result.Text, document.Encoding);
        return edits.Count == 0 ? null
            : new("Apply all safe ReportLint fixes", FixAllKind) { Edit = EditOf(document, edits) };
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer.Features;

/// <summary>Executes the commands of the server.</summary>
/// <param name="client">The client.</param>
/// <param name="capabilities">What it can do.</param>
/// <param name="documents">The documents that are open.</param>
/// <param name="readings">What was found in them.</param>
/// <param name="actions">Makes edits.</param>
/// <param name="workspace">Checks the workspace.</param>
/// <param name="publisher">Pushes findings.</param>
/// <param name="coverage">Counts claims.</param>
/// <param name="host">What the server runs in.</param>
internal sealed class Commands(Client client, ClientCapabilities capabilities, OpenDocuments documents, Readings readings,
    CodeActions actions, WorkspaceDiagnostics workspace, DiagnosticPublisher publisher, CoverageCounter coverage, ServerHost host)
{
    /// <summary>Executes a command.</summary>
    /// <returns>Writes the result.</returns>
    /// <exception cref="RequestException">It cannot be executed.</exception>
    /// <exception cref="JsonException">Its arguments are wrong.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Action<Utf8JsonWriter> Execute(ExecuteCommandParams asked, Session session, CancellationToken cancellationToken)
    {
        switch (asked.Command)
        {
            case CommandNames.OpenRulePage:
                return OpenRulePage(TextIn(asked) ?? throw new JsonException("the argument has to be the id of a rule"));
            case CommandNames.ClaimCoverage:
                return Result(Count(TextIn(asked), session, asked.WorkDoneToken, cancellationToken), ProtocolJson.Default.CoverageResult);
            case CommandNames.CheckWorkspace:
                return Result(CheckWorkspace(session, asked.WorkDoneToken, cancellationToken), ProtocolJson.Default.CheckResult);
            case CommandNames.SuppressWithReason:
                Suppress(asked.Arguments is [var argument] ? argument : default, session, cancellationToken);
                return static json => json.WriteNullValue();
            default:
                throw new RequestException($"The command '{asked.Command}' is not known.");
        }
    }

    private static string? TextIn(ExecuteCommandParams asked) =>
        asked.Arguments is [{ ValueKind: JsonValueKind.String } text, ..] ? text.GetString() : null;

    private static Action<Utf8JsonWriter> Result<T>(T result, JsonTypeInfo<T> type) =>
        json => JsonSerializer.Serialize(json, result, type);

    private Action<Utf8JsonWriter> OpenRulePage(string rule)
    {
        var page = host.PageOf(rule) ?? throw new RequestException($"There is no rule '{rule}'.");
        if (!capabilities.ShowsDocuments)
            return Result(new(rule, page), ProtocolJson.Default.RulePage);
        var address = host.AddressOf(rule);
        var parameters = new JsonObject
        {
            ["uri"] = address ?? DocumentAddress.Of(RulePageFile.Write(rule, page)),
            ["external"] = address is not null,
            ["takeFocus"] = true,
        };
        client.Request("window/showDocument", json => parameters.WriteTo(json));
        return static json => json.WriteNullValue();
    }

    private CoverageResult Count(string? uri, Session session, JsonElement progressToken, CancellationToken cancellationToken)
    {
        if (uri is null)
            return coverage.CountWorkspace(session, new(client, progressToken), cancellationToken);
        var document = documents.Find(uri) ?? throw new RequestException("The report is not open.");
        return coverage.Count(document, session, cancellationToken);
    }

    private CheckResult CheckWorkspace(Session session, JsonElement progressToken, CancellationToken cancellationToken)
    {
        var (reports, counts) = (0, default(FindingCounts));
        var previous = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in workspace.Check(session, previous, progressToken, cancellationToken))
        {
            reports++;
            counts += document.Counts;
            if (!capabilities.PullsDiagnostics && (document.Version is not null || document.Items is { Count: > 0 }))
                publisher.Publish(new(document.Uri, document.Version, document.Items ?? []));
        }
        publisher.PublishConfiguration(session);
        if (capabilities.RefreshesDiagnostics)
            client.Request("workspace/diagnostic/refresh", null);
        return new(reports, counts.Errors, counts.Warnings, counts.Infos);
    }

    private void Suppress(JsonElement argument, Session session, CancellationToken cancellationToken)
    {
        var asked = Server.Read(argument, ProtocolJson.Default.SuppressionRequest);
        var reason = string.Join(' ', asked.Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!SuppressionWriter.MayBeReason(reason))
            throw new RequestException($"{SuppressionWriter.ReasonMistake}.");
        var document = documents.Find(asked.Uri) ?? throw new RequestException("The report is not open.");
        var finding = readings.FindingsOf(document, session, cancellationToken).FirstOrDefault(each => each.Diagnostic.Id == asked.Rule
            && document.Text.GetLinePosition(each.Diagnostic.Span.Start).Line == asked.Line)
            ?? throw new RequestException($"{asked.Rule} is not reported on line {asked.Line + 1}.");
        var edit = actions.Suppression(document, finding.Diagnostic, asked.Scope == "file", reason);
        client.Request("workspace/applyEdit", json => JsonSerializer.Serialize(
            json, new($"Suppress {asked.Rule}", edit), ProtocolJson.Default.ApplyEditParams));
    }
}

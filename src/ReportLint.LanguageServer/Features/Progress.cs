using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Connection;

namespace ReportLint.LanguageServer.Features;

/// <summary>Shows in the client how far a request is (LSP 3.17, <i>Work Done Progress</i>).</summary>
/// <param name="client">The client.</param>
/// <param name="token">The token of the client; undefined where it shows no progress.</param>
internal readonly struct Progress(Client client, JsonElement token)
{
    private bool IsShown => token.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    /// <summary>Shows that the work began.</summary>
    public void Begin(string title) => Send(new() { ["kind"] = "begin", ["title"] = title, ["cancellable"] = true });

    /// <summary>Shows how far it is.</summary>
    public void Report(string message) => Send(new() { ["kind"] = "report", ["message"] = message });

    /// <summary>Shows that it ended.</summary>
    public void End(string message) => Send(new() { ["kind"] = "end", ["message"] = message });

    private void Send(JsonObject value)
    {
        if (IsShown)
            client.NotifyProgress(token, json => value.WriteTo(json));
    }
}

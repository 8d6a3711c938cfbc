using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer;

/// <summary>Takes the settings of the client, and asks for what it can tell the server: changed settings and files.</summary>
/// <param name="client">The client.</param>
/// <param name="capabilities">What it can do.</param>
/// <param name="sessions">What holds.</param>
/// <param name="changes">Shows new findings.</param>
internal sealed class ClientSettings(Client client, ClientCapabilities capabilities, Sessions sessions, Changes changes)
{
    private const string Section = "reportlint";

    /// <summary>Takes the settings at the start.</summary>
    public void Start(JsonElement options) => sessions.Configure(Read(sessions.Settings, options));

    /// <summary>Asks for settings, and for what changes from now on.</summary>
    public void Ask()
    {
        var registrations = new JsonArray();
        if (capabilities.WatchesFiles)
            registrations.Add((JsonNode)Registration("workspace/didChangeWatchedFiles", new()
            {
                // Reports name files of any kind: what they say depends on which ones are there.
                ["watchers"] = new JsonArray(new JsonObject { ["globPattern"] = "**/*" }),
            }));
        if (capabilities.RegistersConfiguration)
            registrations.Add((JsonNode)Registration("workspace/didChangeConfiguration", new() { ["section"] = Section }));
        if (registrations.Count > 0)
        {
            var parameters = new JsonObject { ["registrations"] = registrations };
            client.Request("client/registerCapability", json => parameters.WriteTo(json));
        }
        AskForSettings();
    }

    /// <summary>Takes settings that changed: those that the client sent, or that it has when it is asked.</summary>
    public void Change(JsonElement parameters)
    {
        if (capabilities.HasConfiguration)
            AskForSettings();
        else if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("settings"u8, out var settings)
            && settings.ValueKind == JsonValueKind.Object)
            Take(settings.TryGetProperty(Section, out var own) ? own : settings);
    }

    private void AskForSettings()
    {
        if (!capabilities.HasConfiguration)
            return;
        var parameters = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["section"] = Section }) };
        client.Request("workspace/configuration", json => parameters.WriteTo(json), answer =>
        {
            if (answer is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0)
                Take(list[0]);
        });
    }

    private void Take(JsonElement settings)
    {
        var changed = Read(new() { AsksForReason = sessions.Settings.AsksForReason }, settings);
        if (settings.ValueKind == JsonValueKind.Object && sessions.Configure(changed))
            changes.Refresh();
    }

    private ServerSettings Read(ServerSettings before, JsonElement json)
    {
        var mistakes = new List<string>();
        var settings = before.With(json, mistakes);
        foreach (var mistake in mistakes)
            client.ShowMessage(MessageType.Warning, mistake);
        return settings;
    }

    private static JsonObject Registration(string method, JsonObject options) => new()
    {
        ["id"] = method,
        ["method"] = method,
        ["registerOptions"] = options,
    };
}

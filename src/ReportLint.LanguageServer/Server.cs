using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.Analysis;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer;

/// <summary>A language server (LSP 3.17): reads the messages of one client on the thread that runs it, takes changes in their order, and
/// answers requests in the background. It keeps nothing that the client or the disk does not have.</summary>
/// <param name="host">What it runs in.</param>
internal sealed class Server(ServerHost host)
{
    private readonly Client _client = new(new(host.Output));
    private readonly WorkspaceFolders _folders = new(host.Folder);
    private ServerParts? _parts;
    private bool _isShutDown;

    /// <summary>Runs until the client says <c>exit</c> or closes the stream.</summary>
    /// <returns>0 where the client shut it down before; 1 otherwise (LSP 3.17, <c>exit</c>).</returns>
    public int Run()
    {
        var reader = new MessageReader(host.Input);
        try
        {
            while (reader.Read() is { } bytes)
            {
                if (!Take(bytes))
                    return _isShutDown ? 0 : 1;
            }
            return 1;
        }
        catch (ProtocolException mistake)
        {
            host.Error.WriteLine($"error: the client sent what is no message: {mistake.Message}");
            return 1;
        }
        finally
        {
            _parts?.Requests.CancelAll();
        }
    }

    // False at the end.
    private bool Take(byte[] bytes)
    {
        JsonElement message;
        try
        {
            message = JsonElement.Parse(bytes);
        }
        catch (JsonException cause)
        {
            _client.RespondError(null, ErrorCodes.ParseError, $"the message is not JSON: {cause.Message}");
            return true;
        }
        if (message.ValueKind != JsonValueKind.Object)
        {
            _client.RespondError(null, ErrorCodes.InvalidRequest, "a message has to be an object");
            return true;
        }
        var id = message.TryGetProperty("id"u8, out var its) ? its : (JsonElement?)null;
        if (!message.TryGetProperty("method"u8, out var method) || method.ValueKind != JsonValueKind.String)
        {
            _client.TakeAnswer(message);
            return true;
        }
        var parameters = message.TryGetProperty("params"u8, out var given) ? given : default;
        return Guard(id, () => Dispatch(id, method.GetString()!, parameters));
    }

    private bool Guard(JsonElement? id, Func<bool> dispatch)
    {
        try
        {
            return dispatch();
        }
#pragma warning disable CA1031 // nothing that goes wrong with one message may end the server
        catch (Exception cause)
#pragma warning restore CA1031
        {
            Refuse(id, RequestErrors.Of(cause));
        }
        return true;
    }

    private void Refuse(JsonElement? id, ResponseError error)
    {
        if (id is { } known)
            _client.RespondError(known, error);
        else
            _client.Log(MessageType.Error, $"A notification was refused: {error.Message}");
    }

    private bool Dispatch(JsonElement? id, string method, JsonElement parameters)
    {
        if (method == "exit")
            return false;
        if (id is not { } request)
        {
            if (_parts is { } running && !_isShutDown)
                running.Notifications.Take(method, parameters);
            return true;
        }
        if (method == "initialize")
            Initialize(request, parameters);
        else if (_parts is not { } parts)
            _client.RespondError(request, ErrorCodes.ServerNotInitialized, "the server is not initialized");
        else if (_isShutDown)
            _client.RespondError(request, ErrorCodes.InvalidRequest, "the server is shut down");
        else if (method == "shutdown")
            ShutDown(request, parts);
        else
            parts.Requests.Start(request, method, parameters);
        return true;
    }

    private void Initialize(JsonElement id, JsonElement parameters)
    {
        if (_parts is not null)
        {
            _client.RespondError(id, ErrorCodes.InvalidRequest, "the server is initialized already");
            return;
        }
        var asked = Read(parameters, ProtocolJson.Default.InitializeParams);
        var capabilities = ClientCapabilities.Read(asked.Capabilities);
        var encoding = Positions.Choose(capabilities.PositionEncodings);
        _folders.Start(asked);
        _parts = new(host, _client, capabilities, encoding, _folders, new Linter(host.Analyzers, host.CodeFixes));
        _client.Respond(id, json => Capabilities.Of(capabilities, encoding, host.Version).WriteTo(json));
        _parts.Settings.Start(asked.InitializationOptions);
        if (asked.ProcessId is { } process)
            ClientProcess.Watch(process, host.ClientEnded);
    }

    private void ShutDown(JsonElement id, ServerParts parts)
    {
        parts.Requests.CancelAll();
        _isShutDown = true;
        _client.Respond(id, static json => json.WriteNullValue());
    }

    /// <summary>Reads the parameters of a message.</summary>
    /// <exception cref="JsonException">Something is missing or of another type.</exception>
    public static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type)
        where T : class => parameters.ValueKind == JsonValueKind.Object && parameters.Deserialize(type) is { } read
        ? read : throw new JsonException("the parameters have to be an object");
}

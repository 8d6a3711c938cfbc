using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Connection;
using ReportLint.Rules;

namespace ReportLint.LanguageServer.Tests.Testing;

/// <summary>A client that runs the server beside it and talks to it through pipes, as another process would.</summary>
internal sealed class TestClient : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly AnonymousPipeClientStream _serverInput;
    private readonly AnonymousPipeClientStream _serverOutput;
    private readonly BlockingCollection<JsonObject> _received = [];
    private readonly Task<int> _server;
    private readonly StringWriter _error = new();
    private int _lastId;

    /// <summary>Starts a server.</summary>
    /// <param name="folder">Its current folder.</param>
    public TestClient(string folder)
    {
        _serverInput = new(PipeDirection.In, _toServer.ClientSafePipeHandle);
        _serverOutput = new(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        var server = new Server(new()
        {
            Input = _serverInput,
            Output = _serverOutput,
            Error = _error,
            Folder = folder,
            Version = "1.2.3",
            Analyzers = RuleCatalogue.Analyzers,
            CodeFixes = RuleCatalogue.CodeFixes,
            Descriptors = static () => RuleCatalogue.Descriptors,
            PageOf = RuleDocumentation.GetPage,
            AddressOf = static id => $"https://example.org/{id}",
        });
        _server = Task.Factory.StartNew(
            () =>
            {
                var status = server.Run();
                _serverOutput.Dispose();
                return status;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = Task.Factory.StartNew(Receive, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>What the server wrote about mistakes of the client.</summary>
    public string Error => _error.ToString();

    /// <summary>Sends a message as it is.</summary>
    public void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        SendRaw(message.ToJsonString());
    }

    /// <summary>Sends a text as a message.</summary>
    public void SendRaw(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        SendBytes([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    /// <summary>Sends bytes without a header.</summary>
    public void SendBytes(byte[] bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, JsonNode? parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    /// <summary>Sends a request and waits for the answer.</summary>
    /// <returns>The whole answer.</returns>
    public JsonObject Ask(string method, JsonNode? parameters)
    {
        var id = ++_lastId;
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return AnswerTo(id);
    }

    /// <summary>Waits for the answer to a request; what comes before it is kept.</summary>
    public JsonObject AnswerTo(int id) => Wait(message =>
        message["id"] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.GetValue<int>() == id
        && message["method"] is null);

    /// <summary>Waits for the findings of a version of a document.</summary>
    public JsonArray FindingsOf(string uri, int? version) => Wait(message =>
        message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
        && message["params"]!["uri"]!.GetValue<string>() == uri
        && message["params"]!["version"]?.GetValue<int>() == version)["params"]!["diagnostics"]!.AsArray();

    /// <summary>Waits for a message; those that come before it are kept for later.</summary>
    public JsonObject Wait(Predicate<JsonObject> isWanted)
    {
        if (Kept.Find(isWanted) is { } kept)
        {
            Kept.Remove(kept);
            return kept;
        }
        while (_received.TryTake(out var message, LongestWait))
        {
            if (isWanted(message))
                return message;
            Kept.Add(message);
        }
        throw new TimeoutException($"the server did not answer; it wrote: {_error}");
    }

    /// <summary>What came and was not waited for.</summary>
    public List<JsonObject> Kept { get; } = [];

    /// <summary>Initializes the server.</summary>
    public JsonObject Initialize(string? root, JsonObject? capabilities = null, JsonObject? options = null)
    {
        var answer = Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = root is null ? null : new Uri(root).AbsoluteUri,
            ["capabilities"] = capabilities ?? [],
            ["initializationOptions"] = options,
        });
        Notify("initialized", new JsonObject());
        return answer;
    }

    /// <summary>Closes the stream and waits for the server to end.</summary>
    /// <returns>Its status.</returns>
    public int End()
    {
        _toServer.Dispose();
        return _server.Wait(LongestWait) ? _server.Result : throw new TimeoutException("the server did not end");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _toServer.Dispose();
        _server.Wait(LongestWait);
        _serverInput.Dispose();
        _fromServer.Dispose();
        _received.Dispose();
        _error.Dispose();
    }

    private void Receive()
    {
        var reader = new MessageReader(_fromServer);
        try
        {
            while (reader.Read() is { } bytes)
                _received.Add(JsonNode.Parse(bytes)!.AsObject());
        }
        catch (Exception cause) when (cause is ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The test is over.
        }
    }
}

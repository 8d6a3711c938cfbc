using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Connection;

/// <summary>The client, as the server talks to it (JSON-RPC 2.0); safe to share between threads.</summary>
/// <param name="writer">Writes the messages.</param>
internal sealed class Client(MessageWriter writer)
{
    private readonly ConcurrentDictionary<int, Action<JsonElement?>> _pending = new();
    private int _lastRequest;

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="result">Writes the result as one value.</param>
    public void Respond(JsonElement id, Action<Utf8JsonWriter> result) => writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        id.WriteTo(json);
        json.WritePropertyName("result"u8);
        result(json);
    });

    /// <summary>Says why a request failed.</summary>
    /// <param name="id">The id of the request; null where it could not be read.</param>
    /// <param name="code">A member of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What happened.</param>
    public void RespondError(JsonElement? id, int code, string message) => RespondError(id, new(code, message));

    /// <summary>Says why a request failed.</summary>
    /// <param name="id">The id of the request; null where it could not be read.</param>
    /// <param name="error">Why.</param>
    public void RespondError(JsonElement? id, ResponseError error) => writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        if (id is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();
        json.WritePropertyName("error"u8);
        JsonSerializer.Serialize(json, error, ProtocolJson.Default.ResponseError);
    });

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => writer.Write(json =>
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Sends a part of a result, or how far it is, to a token of the client.</summary>
    /// <param name="token">The token.</param>
    /// <param name="value">Writes what is sent as one value.</param>
    public void NotifyProgress(JsonElement token, Action<Utf8JsonWriter> value) => writer.Write(json =>
    {
        json.WriteString("method"u8, "$/progress"u8);
        json.WriteStartObject("params"u8);
        json.WritePropertyName("token"u8);
        token.WriteTo(json);
        json.WritePropertyName("value"u8);
        value(json);
        json.WriteEndObject();
    });

    /// <summary>Asks the client for something.</summary>
    /// <param name="method">What is asked for.</param>
    /// <param name="parameters">Writes the parameters as one value; null where there are none.</param>
    /// <param name="answered">Called with the answer on the thread that reads messages; with null where the request failed.</param>
    public void Request(string method, Action<Utf8JsonWriter>? parameters, Action<JsonElement?>? answered = null)
    {
        var id = Interlocked.Increment(ref _lastRequest);
        _pending[id] = answered ?? (static _ => { });
        writer.Write(json =>
        {
            json.WriteNumber("id"u8, id);
            json.WriteString("method"u8, method);
            if (parameters is null)
                return;
            json.WritePropertyName("params"u8);
            parameters(json);
        });
    }

    /// <summary>Takes the answer to a request of the server.</summary>
    /// <param name="message">The whole message.</param>
    public void TakeAnswer(JsonElement message)
    {
        if (!message.TryGetProperty("id"u8, out var id) || id.ValueKind != JsonValueKind.Number || !id.TryGetInt32(out var number)
            || !_pending.TryRemove(number, out var answered))
            return;
        answered(message.TryGetProperty("result"u8, out var result) ? result : null);
    }

    /// <summary>Shows a message to the user.</summary>
    /// <param name="type">How it is shown.</param>
    /// <param name="message">The text.</param>
    public void ShowMessage(MessageType type, string message) => Message("window/showMessage", type, message);

    /// <summary>Adds a message to the log that the client keeps of the server.</summary>
    /// <param name="type">How it is shown.</param>
    /// <param name="message">The text.</param>
    public void Log(MessageType type, string message) => Message("window/logMessage", type, message);

    private void Message(string method, MessageType type, string message) =>
        Notify(method, new() { ["type"] = (int)type, ["message"] = message }, ProtocolJson.Default.JsonObject);
}

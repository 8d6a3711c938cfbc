using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Tests.Testing;
using ReportLint.Testing;
using VerifyXunit;

namespace ReportLint.LanguageServer.Tests.Transcripts;

/// <summary>Conversations between a client and the server. A file <c>.jsonl</c> has what the client sends, a message a line; the snapshot
/// has both sides.</summary>
/// <remarks>A line <c>{"file": name, "text": text}</c> writes a file, <c>{"wait": method, "with": text}</c> waits for a
/// message of the server that contains a text, and <c>{"answer": method, "result": value}</c> answers one of its requests.</remarks>
public class TranscriptTests : FolderTest
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _transcript = new();
    private bool _isPushed;

    [Theory]
    [InlineData("push")]
    [InlineData("pull")]
    [InlineData("actions")]
    [InlineData("places")]
    [InlineData("commands")]
    [InlineData("settings")]
    [InlineData("mistakes")]
    public async Task IsAsVerified(string name)
    {
        using (var client = new TestClient(Folder))
        {
            foreach (var line in await File.ReadAllLinesAsync(Path.Combine(FolderOfTests(), $"{name}.jsonl")))
            {
                if (line.StartsWith('#'))
                    _transcript.Append('\n').Append(line).Append('\n');
                else if (line.Length > 0)
                    Play(client, JsonNode.Parse(line.Replace("{root}", new Uri(Folder).AbsoluteUri, StringComparison.Ordinal))!.AsObject());
            }
            _transcript.Append($"\nexit status {client.End()}\n");
            foreach (var rest in client.Kept)
                Log("<--", rest);
        }
        var text = _transcript.ToString().Replace(new Uri(Folder).AbsoluteUri, "{root}", StringComparison.Ordinal)
            .Replace(Folder, "{folder}", StringComparison.Ordinal);
        await Verifier.Verify(text, method: $"{nameof(IsAsVerified)}.{name}");
    }

    private static string FolderOfTests([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;

    private void Play(TestClient client, JsonObject message)
    {
        if (message["file"] is { } file)
        {
            Write(file.GetValue<string>(), message["text"]!.GetValue<string>());
            return;
        }
        if (message["wait"] is { } wanted)
        {
            var text = message["with"]?.GetValue<string>() ?? "";
            Log("<--", client.Wait(each => each["method"]?.GetValue<string>() == wanted.GetValue<string>()
                && each.ToJsonString(Readable).Contains(text, StringComparison.Ordinal)));
            return;
        }
        if (message["answer"] is { } asked)
        {
            var request = client.Wait(each => each["method"]?.GetValue<string>() == asked.GetValue<string>());
            Log("<--", request);
            message = new() { ["id"] = request["id"]!.DeepClone(), ["result"] = message["result"]?.DeepClone() };
        }
        Log("-->", message);
        client.Send(message);
        Await(client, message);
    }

    private void Await(TestClient client, JsonObject message)
    {
        var method = message["method"]?.GetValue<string>();
        if (method == "initialize")
            _isPushed = message["params"]?["capabilities"]?["textDocument"]?["diagnostic"] is null;
        if (method is not null && message["id"] is { } id)
            Log("<--", client.Wait(each => each["method"] is null && JsonNode.DeepEquals(each["id"], id)));
        else if (_isPushed && method is "textDocument/didOpen" or "textDocument/didChange" or "textDocument/didClose")
            Log("<--", client.Wait(each => each["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"));
    }

    private void Log(string arrow, JsonObject message)
    {
        message.Remove("jsonrpc");
        _transcript.Append(arrow).Append(' ').Append(message.ToJsonString(Readable)).Append('\n');
    }
}

#:property PublishAot=false
// Measures the language server of a built tool as an editor uses it:
//   dotnet run eng/editing.cs -- TOOL [REPORT] [EDITS]
// It asks for the findings of a workspace of 2,000 copies of REPORT, opens REPORT repeated up to 200 kB, types EDITS characters into it
// (default 300) and asks for the findings after each, and types 20,000 more characters without asking. It prints milliseconds and the
// memory of the server.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run eng/editing.cs -- TOOL [REPORT] [EDITS]");
    return 2;
}
const int Size = 200_000;
const int Reports = 2000;
const int Replayed = 20_000;
var report = File.ReadAllText(args.Length > 1 ? args[1] : "samples/status-report.md");
var edits = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 300;
var text = new StringBuilder();
while (text.Length < Size)
    text.Append(report).Append("\n\n");
var folder = Directory.CreateTempSubdirectory("reportlint-").FullName;
try
{
    for (var i = 0; i < Reports; i++)
        File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"report-{i}.md")), report);
    var command = new ProcessStartInfo(args[0], ["lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
    using var server = Process.Start(command)!;
    using var client = new Client(server.StandardInput.BaseStream, server.StandardOutput.BaseStream);
    var start = Stopwatch.GetTimestamp();
    client.Ask("initialize", new()
    {
        ["rootUri"] = new Uri(folder).AbsoluteUri,
        ["capabilities"] = new JsonObject { ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() } },
    });
    Print("initialize", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    client.Notify("initialized", []);
    start = Stopwatch.GetTimestamp();
    client.Ask("workspace/diagnostic", new() { ["previousResultIds"] = new JsonArray() });
    Print($"{Reports} reports, first", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    start = Stopwatch.GetTimestamp();
    client.Ask("workspace/diagnostic", new() { ["previousResultIds"] = new JsonArray() });
    Print($"{Reports} reports, again", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    var uri = new Uri(Path.Combine(folder, "open.md")).AbsoluteUri;
    client.Notify("textDocument/didOpen", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text.ToString() },
    });
    var times = new List<double>();
    for (var i = 0; i < edits; i++)
    {
        start = Stopwatch.GetTimestamp();
        Type(i + 2);
        client.Ask("textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    Print($"{text.Length / 1000} kB, first", times[0]);
    times.Sort();
    Print("keystroke, median", times[times.Count / 2]);
    Print("keystroke, 95 %", times[times.Count * 95 / 100]);
    server.Refresh();
    Console.WriteLine($"memory                {server.WorkingSet64 >> 20} MB");
    for (var i = 0; i < Replayed; i++)
        Type(edits + i + 2);
    client.Ask("textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } });
    server.Refresh();
    Console.WriteLine($"memory, {Replayed} edits {server.WorkingSet64 >> 20} MB");
    client.Ask("shutdown", null);
    client.Notify("exit", null);
    server.WaitForExit();

    void Type(int version) => client.Notify("textDocument/didChange", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject
        {
            ["range"] = new JsonObject { ["start"] = Place(2), ["end"] = Place(version % 2 == 0 ? 2 : 3) },
            ["text"] = version % 2 == 0 ? "x" : "",
        }),
    });
}
finally
{
    Directory.Delete(folder, recursive: true);
}
return 0;

static JsonObject Place(int character) => new() { ["line"] = 1, ["character"] = character - 2 };

static void Print(string what, double milliseconds) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-21} {milliseconds,7:0.0} ms"));

/// <summary>The least of a client: a request at a time.</summary>
internal sealed class Client(Stream output, Stream input) : IDisposable
{
    private readonly BufferedStream _input = new(input, 1 << 16);
    private int _id;

    public void Dispose() => _input.Dispose();

    public void Notify(string method, JsonObject? parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    public void Ask(string method, JsonObject? parameters)
    {
        Send(new() { ["id"] = ++_id, ["method"] = method, ["params"] = parameters });
        while (!IsAnswer(Receive(), _id))
        {
        }
    }

    private static bool IsAnswer(byte[] message, int id)
    {
        using var document = JsonDocument.Parse(message);
        return document.RootElement.TryGetProperty("id", out var its) && its.ValueKind == JsonValueKind.Number && its.GetInt32() == id
            && !document.RootElement.TryGetProperty("method", out _);
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        output.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        output.Write(body);
        output.Flush();
    }

    private byte[] Receive()
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            header.Append((char)_input.ReadByte());
        var body = new byte[int.Parse(header.ToString().Split(':')[1], CultureInfo.InvariantCulture)];
        _input.ReadExactly(body);
        return body;
    }
}

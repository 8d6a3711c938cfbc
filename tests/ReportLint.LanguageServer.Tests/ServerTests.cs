using System.Text;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests;

public class ServerTests : FolderTest
{
    private const string Report = "# Status\n\nRoutes migrated: 18/20 (95%)\n";

    private string Uri => new Uri(PathOf("report.md")).AbsoluteUri;

    [Fact]
    public void EndsWithOneWhereTheClientIsGone()
    {
        using var client = new TestClient(Folder);
        client.Initialize(Folder);
        Assert.Equal(1, client.End());
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n{}", "a line before a message is no header")]
    [InlineData("Content-Type: x\r\n\r\n{}", "a message has no Content-Length header")]
    [InlineData("Content-Length: -1\r\n\r\n{}", "a Content-Length is not a number of bytes up to 1 GiB")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}", "a Content-Length is not a number of bytes up to 1 GiB")]
    public void EndsWhereMessagesCannotBeRead(string sent, string reason)
    {
        using var client = new TestClient(Folder);
        client.SendBytes(Encoding.ASCII.GetBytes(sent));
        Assert.Equal(1, client.End());
        Assert.Contains(reason, client.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("[1]", -32600)]
    public void GoesOnAfterAMessageThatIsNone(string sent, int code)
    {
        using var client = new TestClient(Folder);
        client.SendRaw(sent);
        Assert.Equal(code, client.Wait(message => message["error"] is not null)["error"]!["code"]!.GetValue<int>());
        Assert.NotNull(client.Initialize(Folder)["result"]);
    }

    [Fact]
    public void CancelsARequest()
    {
        using var client = new TestClient(Folder);
        client.Initialize(Folder, new() { ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() } });
        Open(client, string.Concat(Enumerable.Repeat(Report, 20_000)));
        client.Send(new() { ["id"] = 70, ["method"] = "textDocument/diagnostic", ["params"] = Document() });
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = 70 });
        Assert.Equal(-32800, client.AnswerTo(70)["error"]!["code"]!.GetValue<int>());
        // The next one is not harmed.
        Assert.NotNull(client.Ask("textDocument/hover", Document(new() { ["position"] = Place(0, 0) }))["id"]);
    }

    [Fact]
    public void PushesOnlyTheFindingsOfTheLastVersion()
    {
        using var client = new TestClient(Folder);
        client.Initialize(Folder);
        Open(client, string.Concat(Enumerable.Repeat(Report, 500)));
        for (var version = 2; version <= 40; version++)
            client.Notify("textDocument/didChange", Document(new()
            {
                ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = version < 40 ? Report : "# Status\n\nNothing.\n" }),
            }, version));
        Assert.Empty(client.FindingsOf(Uri, 40));
    }

    [Fact]
    public void ShowsNothingThatTheBaselineKnows()
    {
        Write("report.md", Report);
        using var client = new TestClient(Folder);
        client.Initialize(Folder);
        Open(client, Report);
        var fingerprint = client.FindingsOf(Uri, 1)[0]!["data"]!["fingerprint"]!.GetValue<string>();
        Write("reportlint.json", $$"""
            {"version":1,"findings":[{"path":"report.md","rule":"RL2002","fingerprint":"{{fingerprint}}","words":"known"}]}
            """);
        client.Notify("textDocument/didSave", Document());
        Assert.Empty(client.FindingsOf(Uri, 1));
    }

    [Fact]
    public void CountsManyChangesOfFilesAsOne()
    {
        using var client = new TestClient(Folder);
        client.Initialize(Folder, new()
        {
            ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() },
            ["workspace"] = new JsonObject { ["diagnostics"] = new JsonObject { ["refreshSupport"] = true } },
        });
        for (var i = 0; i < 50; i++)
        {
            client.Notify("workspace/didChangeWatchedFiles", new JsonObject
            {
                ["changes"] = new JsonArray(new JsonObject { ["uri"] = Uri + i, ["type"] = 1 }),
            });
        }
        client.Wait(static message => message["method"]?.GetValue<string>() == "workspace/diagnostic/refresh");
        client.Ask("shutdown", null);
        Assert.DoesNotContain(client.Kept, static message => message["method"]?.GetValue<string>() == "workspace/diagnostic/refresh");
    }

    [Fact]
    public void SaysThatTheBaselineCannotBeRead()
    {
        Write("reportlint.json", "{}");
        using var client = new TestClient(Folder);
        client.Initialize(Folder);
        Open(client, Report);
        Assert.NotEmpty(client.FindingsOf(Uri, 1));
        Assert.Equal("reportlint.json: is not a baseline: 'version' is missing or not a number",
            client.Wait(message => message["method"]?.GetValue<string>() == "window/showMessage")["params"]!["message"]!
                .GetValue<string>());
    }

    [Fact]
    public void LeavesOutWhatTheConfigurationExcludes()
    {
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_exclude = report.md\n");
        using var client = new TestClient(Folder);
        client.Initialize(Folder);
        Open(client, Report);
        Assert.Empty(client.FindingsOf(Uri, 1));
    }

    [Fact]
    public void ChecksDocumentsThatAreNoFiles()
    {
        using var client = new TestClient(Folder);
        client.Initialize(root: null);
        client.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = "untitled:Untitled-1",
                ["languageId"] = "markdown",
                ["version"] = 3,
                ["text"] = Report,
            },
        });
        Assert.Equal("RL2002", client.FindingsOf("untitled:Untitled-1", 3)[0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void NoticesThatTheProcessOfTheClientEnded()
    {
        using var ended = new ManualResetEventSlim();
        ClientProcess.Watch(int.MaxValue, ended.Set);
        Assert.True(ended.Wait(TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("file:///c%3A/a%20b.md")]
    [InlineData("file:///%C3%A9/%23.md")]
    public void PathsAndAddressesAreInverse(string address)
    {
        var path = DocumentAddress.PathOf(address)!;
        Assert.Equal(path, DocumentAddress.PathOf(DocumentAddress.Of(path)));
    }

    private void Open(TestClient client, string text) => client.Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text },
    });

    private JsonObject Document(JsonObject? more = null, int? version = null)
    {
        var parameters = more ?? [];
        parameters["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = version };
        return parameters;
    }

    private static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = character };
}

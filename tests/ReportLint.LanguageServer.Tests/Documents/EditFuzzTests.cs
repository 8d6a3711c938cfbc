using System.Text;
using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Documents;

/// <summary>The text of the server after many edits is the text of the client, in both encodings.</summary>
public class EditFuzzTests
{
    private const int Edits = 10_000;

    private static readonly string[] Pieces =
        ["a", "é", "→", "😀", "\n", "\r\n", "\r", "| 12 h |", "- [x] done ✅\n", "", "  ", "\t", "\u2028", "日本", "e\u0301", "100%"];

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-8", 2)]
    [InlineData("utf-16", 3)]
    [InlineData("utf-16", 4)]
    public void ServerHasTheTextOfTheClient(string encoding, int seed)
    {
        var random = new Random(seed);
        var unit = Positions.Choose([encoding]);
        var document = new OpenDocument("file:///a.md", null, 1, SourceText.From(""), unit);
        var client = new ClientText(encoding == "utf-8");
        for (var i = 0; i < Edits; i++)
        {
            var changes = new List<ContentChange>();
            for (var count = random.Next(1, 4); count > 0; count--)
                changes.Add(client.Change(random, Pieces));
            document = document.With(i + 2, changes);
            Assert.Equal(client.Text, document.Text.Content);
        }
        Assert.Equal(Edits + 1, document.Version);
    }

    [Theory]
    [InlineData(5, 0, 5)]
    [InlineData(0, 99, 3)]
    [InlineData(-1, 0, 0)]
    [InlineData(1, -4, 4)]
    public void PlaceOutsideTheTextIsTheNearestOne(int line, int character, int offset) =>
        Assert.Equal(offset, new Positions(SourceText.From("abc\nd"), PositionEncoding.Utf16).OffsetOf(new(line, character)));

    [Fact]
    public void PlaceWithinACharacterIsItsStart() =>
        Assert.Equal(1, new Positions(SourceText.From("a😀b"), PositionEncoding.Utf8).OffsetOf(new(0, 3)));

    [Theory]
    [InlineData("utf-8", 6)]
    [InlineData("utf-16", 4)]
    public void OffsetsAndPositionsAreInverse(string encoding, int end)
    {
        var positions = new Positions(SourceText.From("x\na😀b"), Positions.Choose([encoding]));
        Assert.Equal(new(1, end), positions.PositionOf(6));
        foreach (var offset in new[] { 0, 1, 2, 3, 5, 6 })
            Assert.Equal(offset, positions.OffsetOf(positions.PositionOf(offset)));
    }

    [Fact]
    public void HalvesOfPairsInMessagesAreKept()
    {
        var opened = JsonNode.Parse("{\"textDocument\":{\"uri\":\"file:///a.md\",\"version\":1,\"text\":\"x\"}}")!.ToJsonString()
            .Replace("\"x\"", "\"a\\ud83d\\n\\\"\\u00e9\\ude00\"", StringComparison.Ordinal);
        var read = System.Text.Json.JsonSerializer.Deserialize(opened, ProtocolJson.Default.DidOpenParams)!;
        Assert.Equal("a\ud83d\n\"é\ude00", read.TextDocument.Text);
    }

    /// <summary>A text as an editor keeps it, in lines, so that nothing is shared with the server.</summary>
    private sealed class ClientText(bool isUtf8)
    {
        public string Text { get; private set; } = "";

        public ContentChange Change(Random random, string[] pieces)
        {
            var added = string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (random.Next(500) == 0)
            {
                Text = added;
                return new(added);
            }
            var start = Boundary(random.Next(Text.Length + 1));
            var end = Boundary(Math.Min(Text.Length, start + random.Next(0, Text.Length > 2000 ? 400 : 20)));
            var change = new ContentChange(added, new(PositionOf(start), PositionOf(end)));
            Text = Text[..start] + added + Text[end..];
            return change;
        }

        // No client puts its caret within a pair or a line ending.
        private int Boundary(int offset)
        {
            while (offset > 0 && offset < Text.Length
                && (char.IsSurrogatePair(Text[offset - 1], Text[offset]) || (Text[offset] == '\n' && Text[offset - 1] == '\r')))
            {
                offset--;
            }
            return offset;
        }

        private Position PositionOf(int offset)
        {
            var (line, start) = (0, 0);
            for (var i = 0; i < offset; i++)
            {
                if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
                    (line, start) = (line + 1, i + 1);
            }
            return new(line, isUtf8 ? Encoding.UTF8.GetByteCount(Text.AsSpan(start, offset - start)) : offset - start);
        }
    }
}

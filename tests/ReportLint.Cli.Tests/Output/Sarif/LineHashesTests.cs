using ReportLint.Hosting.Output.Sarif;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Output.Sarif;

/// <summary>The hashes are those that <c>github/codeql-action</c> computes; the expected values are those of its own tests
/// (<c>src/fingerprints.test.ts</c>), or of its algorithm.</summary>
public class LineHashesTests
{
    private const string Greetings =
        "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1";

    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1")]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", Greetings)]
    [InlineData(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", Greetings)]
    [InlineData(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", Greetings)]
    [InlineData(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", Greetings)]
    public void AreThoseOfTheAction(string text, string expected) => Assert.Equal(expected.Split(' '), Hashes(SourceText.From(text)));

    [Fact]
    public void CountLinesThatHashAlike() => Assert.Equal(
        [
            "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3",
            "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
        ],
        Hashes(SourceText.From(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10)))));

    [Theory, InlineData("# État ✅\n\nLe port 🚢 est prêt.\n"), InlineData("a\r \nb"), InlineData("\n \n\t\n"), InlineData("x")]
    public void AreThoseOfItsAlgorithm(string text)
    {
        Assert.Equal(Expected(text), Hashes(SourceText.From(text)));
        // The action sees a byte order mark as a character.
        Assert.Equal(Expected("\uFEFF" + text), Hashes(SourceText.From(text, SourceEncoding.Utf8WithBom)));
    }

    [Fact]
    public void AreLeftOutForUtf16() => Assert.Null(LineHashes.Of(SourceText.From("a", SourceEncoding.Utf16LittleEndian)));

    private static string[] Hashes(SourceText text) => [.. Enumerable.Range(0, text.LineCount).Select(line => LineHashes.Of(text)![line])];

    // By its definition, line by line: 100 characters without blanks, as digits of a number to the base 37.
    private static string[] Expected(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')
            .Select(line => line.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal)).ToArray();
        var seen = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var covered = (string.Join('\n', lines[i..]) + '\uFFFF').PadRight(100, '\0')[..100];
            seen.Add(FormattableString.Invariant($"{covered.Aggregate(0UL, (hash, c) => unchecked((hash * 37) + c)):x}"));
        }
        return [.. seen.Select((hash, i) => $"{hash}:{seen.Take(i + 1).Count(other => other == hash)}")];
    }
}

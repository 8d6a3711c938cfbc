using System.Text;
using ReportLint.Cli.Files;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Files;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Files;

public class FileListTests : FolderTest
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n\r\n", "")]
    [InlineData("a.md", "a.md")]
    [InlineData("a.md\nb.md\n", "a.md|b.md")]
    [InlineData("a.md\r\n\r\nb.md\r\n", "a.md|b.md")]
    [InlineData("a.md\n\n\nb.md", "a.md|b.md")]
    [InlineData("b.md\na.md\nb.md\n", "b.md|a.md|b.md")]
    [InlineData("\uFEFFa.md\nb.md\n", "a.md|b.md")]
    [InlineData("./docs/../a.md\n", "a.md")]
    // Nothing is quoted, and nothing stands for anything else.
    [InlineData(" a.md \n\"b.md\"\n*.md\n-\n--help\n# no comment\n", " a.md |\"b.md\"|*.md|-|--help|# no comment")]
    [InlineData("a.md\0b.md\0", "a.md|b.md")]
    [InlineData("a.md\0\0b\nc.md\0d\r\0e", "a.md|b\nc.md|d\r|e")]
    [InlineData("\0a\nb.md\0c.md", "a\nb.md|c.md")]
    [InlineData("été.md\n", "été.md")]
    public void GivesTheNamesAsTheyAre(string list, string expected)
    {
        var names = expected.Length == 0 ? [] : expected.Split('|');
        foreach (var files in new[] { Named(list), [.. List(new ByteByByteStream(Encoding.UTF8.GetBytes(list))).Read()] })
        {
            Assert.Equal(names, files.Select(file => file.Name));
            Assert.Equal(names.Select(PathOf), files.Select(file => file.Path));
            Assert.All(files, file => Assert.Null(file.Refusal));
        }
    }

    [Fact]
    public void AFullPathOutsideTheFolderStaysOne()
    {
        var file = Assert.Single(Named("/elsewhere/a.md\n"));
        Assert.Equal(("/elsewhere/a.md", Path.GetFullPath("/elsewhere/a.md")), (file.Name, file.Path));
    }

    [Fact]
    public void RefusesANameThatIsNotUtf8AndReadsTheOthers()
    {
        var files = Named([.. "a.md\n"u8, 0xFF, .. ".md\nb.md\n"u8]);
        (string, string?)[] expected = [("a.md", null), ("\uFFFD.md", "the name is not UTF-8"), ("b.md", null)];
        Assert.Equal(expected, files.Select(file => (file.Name, file.Refusal)));
        Assert.Null(files[1].Path);
    }

    [Fact]
    public void RefusesNulInAListOfLines()
    {
        var files = Named("a.md\nb\0c\nd.md");
        Assert.Equal(["a.md", "b\uFFFDc", "d.md"], files.Select(file => file.Name));
        Assert.StartsWith("a name cannot contain NUL", files[1].Refusal, StringComparison.Ordinal);
    }

    // Such as a binary file; its first line must not take the memory that the whole of it has.
    [Fact]
    public void RefusesANameThatIsTooLongAndReadsTheOthers()
    {
        var list = List(new MemoryStream([.. Enumerable.Repeat((byte)'x', 200_000), .. "\nb.md"u8]));
        var files = list.Read().ToArray();
        (string, string?)[] expected = [(new string('x', 200) + "…", "the name is too long"), ("b.md", null)];
        Assert.Equal(expected, files.Select(file => (file.Name, file.Refusal)));
    }

    [Theory, InlineData(false), InlineData(true)]
    public void RefusesAListInUtf16(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var list = List(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes("a.md\r\nb.md\r\n")]));
        var refusal = Assert.Throws<CommandException>(() => list.Read().ToArray());
        Assert.Equal("--files-from: list: the list is UTF-16, and has to be UTF-8", refusal.Message);
    }

    [Fact]
    public void ReadsNoFurtherThanItIsAsked()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("name.md\n", 100_000))));
        Assert.Equal(10, List(stream).Read().Take(10).Count());
        Assert.Throws<ObjectDisposedException>(() => stream.Position);
        using var other = new MemoryStream(stream.ToArray());
        using var names = List(other).Read().GetEnumerator();
        Assert.True(names.MoveNext());
        Assert.InRange(other.Position, 1, other.Length / 4);
    }

    private FileList List(Stream stream) => new(stream, "list", Folder);

    private ReportFile[] Named(string list) => Named(Encoding.UTF8.GetBytes(list));

    private ReportFile[] Named(byte[] list) => [.. List(new MemoryStream(list)).Read()];
}

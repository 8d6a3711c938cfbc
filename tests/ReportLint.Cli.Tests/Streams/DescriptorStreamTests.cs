using System.Text;
using ReportLint.Cli.Streams;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Streams;

public class DescriptorStreamTests : ProgramTest
{
    [Fact]
    public void WritesWhereTheDescriptorStands()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(Folder, "written.txt");
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write))
        {
            using var stream = new DescriptorStream((int)file.DangerousGetHandle(), () => throw new InvalidOperationException());
            stream.Write("one "u8);
            stream.Write(default);
            stream.Write(Encoding.UTF8.GetBytes("- two -"), 2, 3);
            stream.Flush();
        }
        Assert.Equal("one two", File.ReadAllText(path));
    }

    [Fact]
    public void LeavesWhatCannotBeWrittenToTheFramework()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var console = new MemoryStream();
        using var stream = new DescriptorStream(-1, () => console);
        stream.Write("one "u8);
        stream.Write("two"u8);
        stream.Flush();
        Assert.Equal("one two", Encoding.UTF8.GetString(console.ToArray()));
    }

    // The framework would ignore it, and the run would go on for nobody.
    [Theory, InlineData(true), InlineData(false)]
    public void TellsThatItsReaderHasStopped(bool endsWithReader)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        pipe.ClientSafePipeHandle.Dispose();
        using var console = new MemoryStream();
        var descriptor = (int)pipe.SafePipeHandle.DangerousGetHandle();
        using var stream = new DescriptorStream(descriptor, () => console) { EndsWithReader = endsWithReader };
        if (endsWithReader)
            Assert.Throws<ClosedPipeException>(() => stream.Write("one"u8));
        else
            stream.Write("one"u8);
        Assert.Equal(endsWithReader ? 0 : 3, console.Length);
    }

    [Fact]
    public void IsNeitherReadNorSought()
    {
        using var stream = new DescriptorStream(1, () => Stream.Null);
        Assert.Equal((false, false, true), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Read(new byte[1], 0, 1));
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
    }
}

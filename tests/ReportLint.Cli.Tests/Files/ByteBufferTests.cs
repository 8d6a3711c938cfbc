using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Tests.Files;

public class ByteBufferTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData(0, 1), InlineData(1, 2), InlineData(5000, 5001), InlineData(5000, 16), InlineData(Megabyte, Megabyte + 1)]
    [InlineData(3 * Megabyte, 3 * Megabyte + 1), InlineData(3 * Megabyte, 100)]
    [InlineData(3 * Megabyte, 2 * Megabyte), InlineData(Megabyte + 1, Megabyte)]
    public void HoldsWhatWasRead(int length, int expected)
    {
        var bytes = Bytes(length);
        using var stream = new MemoryStream(bytes);
        using var buffer = new ByteBuffer(expected);
        buffer.ReadFrom(stream, 10 * Megabyte);
        Assert.True(buffer.Bytes.SequenceEqual(bytes));
    }

    [Fact]
    public void HoldsWhatComesInPieces()
    {
        var bytes = Bytes(20_000);
        using var stream = new ByteByByteStream(bytes);
        using var buffer = new ByteBuffer(16);
        buffer.ReadFrom(stream, 10 * Megabyte);
        Assert.True(buffer.Bytes.SequenceEqual(bytes));
    }

    [Theory, InlineData(1000), InlineData(2 * Megabyte)]
    public void ReadsOnPastTheLimitOnlyToKnowThatThereIsMore(int limit)
    {
        using var stream = new MemoryStream(Bytes(4 * Megabyte));
        using var buffer = new ByteBuffer(limit + 1);
        buffer.ReadFrom(stream, limit);
        Assert.InRange(buffer.Bytes.Length, limit + 1, 2 * limit);
    }

    // The text is twice as large, and has to find room beside what is not given back.
    [Fact]
    public void LeavesNothingToTheCollector()
    {
        using var stream = new MemoryStream(Bytes(8 * Megabyte));
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var buffer = new ByteBuffer(8 * Megabyte + 1))
            buffer.ReadFrom(stream, 10 * Megabyte);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Input that comes a byte at a time, as a slow pipe gives it.</summary>
internal sealed class ByteByByteStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

    public override int Read(Span<byte> buffer) => buffer.IsEmpty ? 0 : base.Read(buffer[..1]);
}

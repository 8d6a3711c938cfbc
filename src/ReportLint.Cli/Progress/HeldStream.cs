using ReportLint.Cli.Streams;

namespace ReportLint.Cli.Progress;

/// <summary>Passes on what is written to it, or keeps it until it is released: while a display stands on the terminal nothing else
/// may.</summary>
internal sealed class HeldStream(Stream stream) : OutputStream
{
    private readonly Lock _lock = new();
    private MemoryStream? _held;

    /// <summary>From now on keeps what is written.</summary>
    public void Hold()
    {
        lock (_lock)
            _held ??= new();
    }

    /// <summary>Writes what was kept, and passes on what follows.</summary>
    public void Release()
    {
        lock (_lock)
        {
            var held = _held;
            _held = null;
            held?.WriteTo(stream);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_lock)
            (_held ?? stream).Write(buffer);
    }

    public override void Flush()
    {
        lock (_lock)
            (_held ?? stream).Flush();
    }
}

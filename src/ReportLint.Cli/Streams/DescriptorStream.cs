using System.Runtime.InteropServices;

namespace ReportLint.Cli.Streams;

/// <summary>Writes to a file descriptor that the program was started with, as POSIX has them.</summary>
/// <param name="descriptor">Its number.</param>
/// <param name="console">Opens the framework's own stream for it.</param>
internal sealed partial class DescriptorStream(int descriptor, Func<Stream> console) : OutputStream
{
    // POSIX: errno.h, the same number everywhere.
    private const int BrokenPipe = 32;

    private Stream? _console;

    /// <summary>Whether a reader that stops causes an exception; the framework ignores what is written from then on.</summary>
    public bool EndsWithReader { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ClosedPipeException">The reader stopped, and <see cref="EndsWithReader"/> asks for it.</exception>
    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        while (_console is null && !buffer.IsEmpty)
        {
            nint written;
            fixed (byte* start = buffer)
                written = Write(descriptor, start, buffer.Length);
            if (written < 0 && EndsWithReader && Marshal.GetLastPInvokeError() == BrokenPipe)
                throw new ClosedPipeException();
            // Interrupted, not ready, full: the framework knows what to do, and what to throw.
            if (written < 0)
                _console = console();
            else
                buffer = buffer[(int)written..];
        }
        _console?.Write(buffer);
    }

    public override void Flush() => _console?.Flush();

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial nint Write(int descriptor, byte* buffer, nint count);
}

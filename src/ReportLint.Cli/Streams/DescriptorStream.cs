using System.Runtime.InteropServices;

namespace ReportLint.Cli.Streams;

/// <summary>Writes to a file descriptor that the program was started with, as POSIX has them.</summary>
/// <param name="descriptor">Its number.</param>
/// <param name="console">Opens the framework's own stream for it.</param>
internal sealed partial class DescriptorStream(int descriptor, Func<Stream> console) : OutputStream
{
    private Stream? _console;

    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        while (_console is null && !buffer.IsEmpty)
        {
            nint written;
            fixed (byte* start = buffer)
                written = Write(descriptor, start, buffer.Length);
            // Interrupted, not ready, closed by its reader, full: the framework knows what to do, and what to throw.
            if (written < 0)
                _console = console();
            else
                buffer = buffer[(int)written..];
        }
        _console?.Write(buffer);
    }

    public override void Flush() => _console?.Flush();

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial nint Write(int descriptor, byte* buffer, nint count);
}

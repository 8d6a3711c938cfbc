using System.Runtime.InteropServices;
#if !NET
using System.Text;
#endif

namespace ReportLint.Evidence;

/// <summary>Tells pipes, sockets and devices from regular files: a read of one may never end.</summary>
internal static partial class SpecialFile
{
    // The framework's own library, which hides what differs between systems. Its structure starts with flags and the mode of POSIX's
    // sys/stat.h, an integer each, and is about 120 bytes long.
    private const string Library = "libSystem.Native";
    private const string Function = "SystemNative_Stat";
    private const int StatusLength = 128;
    private const int ModeIndex = 1;
    private const int TypeMask = 0xF000;
    private const int DirectoryType = 0x4000;
    private const int RegularType = 0x8000;

    private const string DeviceFolder = "/dev/";

    /// <summary>Whether a path leads, over links too, to something other than a regular file or a folder. What is missing is not
    /// special.</summary>
    public static bool Is(string path)
    {
        if (Path.DirectorySeparatorChar != '/')
            return false;
        try
        {
            Span<int> status = stackalloc int[StatusLength];
            return Stat(path, status) == 0 && (status[ModeIndex] & TypeMask) is not (DirectoryType or RegularType);
        }
        catch (Exception cause) when (cause is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another runtime than .NET.
            return false;
        }
    }

    /// <summary>Whether a path names what the shell or the system keeps open, as <c>/dev/stdin</c> and <c>/dev/fd/63</c>: who names it
    /// wants it read or written as it is.</summary>
    /// <param name="fullPath">A full path.</param>
    public static bool IsDevice(string fullPath) =>
        Path.DirectorySeparatorChar == '/' && fullPath.StartsWith(DeviceFolder, StringComparison.Ordinal);

    /// <summary>Throws where a path leads to something special.</summary>
    /// <exception cref="IOException">It does.</exception>
    public static void Refuse(string path)
    {
        if (Is(path))
            throw Refusal();
    }

    /// <summary>Why something special is not read.</summary>
    public static IOException Refusal() => new("is not a regular file");

    /// <summary>Reads a regular file.</summary>
    /// <exception cref="IOException">It cannot be read, or is none.</exception>
    public static byte[] ReadRegular(string path)
    {
        Refuse(path);
        return File.ReadAllBytes(path);
    }

#if NET
    private static unsafe int Stat(string path, Span<int> status)
    {
        fixed (int* start = status)
            return Stat(path, start);
    }

    [LibraryImport(Library, EntryPoint = Function, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Stat(string path, int* status);
#else
    private static unsafe int Stat(string path, Span<int> status)
    {
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'))
        fixed (int* start = status)
            return Stat(name, start);
    }

    [DllImport(Library, EntryPoint = Function)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe int Stat(byte* path, int* status);
#endif
}

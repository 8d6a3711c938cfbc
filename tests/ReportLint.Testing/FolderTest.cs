using System.Diagnostics;
using System.Text;

namespace ReportLint.Testing;

/// <summary>A test with a folder of its own, which is gone when it ends.</summary>
public abstract class FolderTest : IDisposable
{
    /// <summary>The folder's full path.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("reportlint-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file in the folder and the folders that lead to it.</summary>
    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file in the folder and the folders that lead to it.</summary>
    protected string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Makes a pipe that nobody writes to, so that a read of it never ends; not on Windows.</summary>
    protected string MakePipe(string name)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }

    /// <summary>Reads a file of the folder.</summary>
    protected string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The full path of a file of the folder.</summary>
    protected string PathOf(string name) => Path.Combine(Folder, name);
}

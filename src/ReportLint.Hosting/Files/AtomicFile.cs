using ReportLint.Evidence;

namespace ReportLint.Hosting.Files;

/// <summary>A file that is written whole or not at all: beside its target under another name, and renamed when all is on the
/// disk.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileStream _stream;

    /// <exception cref="IOException">It cannot be written there.</exception>
    public AtomicFile(string path)
    {
        _target = TargetOf(path);
        var isDevice = SpecialFile.IsDevice(Path.GetFullPath(path));
        if (Directory.Exists(_target))
            throw new IOException("is a folder");
        if (File.Exists(_target) && File.GetAttributes(_target).HasFlag(FileAttributes.ReadOnly))
            throw new IOException("is read-only");
        if (!isDevice)
            SpecialFile.Refuse(_target);
        _temporary = isDevice ? null : Path.Combine(Path.GetDirectoryName(_target)!, $".reportlint-{Path.GetRandomFileName()}");
        _stream = Open(_temporary ?? path, _temporary is null ? FileMode.Open : FileMode.CreateNew);
    }

    public Stream Stream => _stream;

    /// <summary>Puts what was written in the target's place, with the target's permissions.</summary>
    public void Commit()
    {
        Close();
        Replace();
    }

    /// <summary>Does the same, unless the target no longer holds what it held when it was read.</summary>
    /// <param name="before">What it held.</param>
    /// <exception cref="IOException">It holds something else, or cannot be read or written.</exception>
    public void CommitOver(byte[] before)
    {
        Close();
        // As late as can be: what is written between here and the rename is lost.
        if (_temporary is not null && !SpecialFile.ReadRegular(_target).AsSpan().SequenceEqual(before))
            throw new IOException("was changed while it was checked, and is left as it is; run again");
        Replace();
    }

    private void Close()
    {
        _stream.Flush(flushToDisk: _temporary is not null);
        _stream.Dispose();
    }

    private void Replace()
    {
        if (_temporary is null)
            return;
        if (!File.Exists(_target))
        {
            File.Move(_temporary, _target);
            return;
        }
        CopyMode(_temporary);
        File.Replace(_temporary, _target, destinationBackupFileName: null);
    }

    /// <summary>Leaves the target as it was, unless <see cref="Commit"/> came first.</summary>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            // The disk is full, so that what is buffered cannot be written; whoever wrote it has the error already.
        }
        finally
        {
            if (_temporary is not null)
                File.Delete(_temporary);
        }
    }

#if NET
    private UnixFileMode? ModeOfTarget => !OperatingSystem.IsWindows() && File.Exists(_target) ? File.GetUnixFileMode(_target) : null;

    private static string TargetOf(string path)
    {
        var isLink = new FileInfo(path).LinkTarget is not null;
        return isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
    }

    private void CopyMode(string temporary)
    {
        if (!OperatingSystem.IsWindows() && ModeOfTarget is { } mode)
            File.SetUnixFileMode(temporary, mode);
    }

    private LimitedFileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        // Never readable by more people than the target, not even for a moment.
        if (!OperatingSystem.IsWindows() && mode == FileMode.CreateNew)
            options.UnixCreateMode = ModeOfTarget;
        return new(path, options);
    }
#else
    // This framework knows neither links nor modes; it writes build logs on Windows.
    private static string TargetOf(string path) => Path.GetFullPath(path);

    private static void CopyMode(string temporary)
    {
    }

    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.Write);
#endif
}

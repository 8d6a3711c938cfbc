using System.Text;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Files;

/// <summary>The names of a list, as <c>git ls-files</c> and <c>find -print0</c> write them. They are taken as they are: nothing is
/// quoted, no pattern is expanded, and
/// no folder is searched.</summary>
/// <remarks>The first separator decides: where it is NUL, names may hold line breaks. What cannot be a name is given as a file with a
/// reason, so that the others are read.</remarks>
/// <param name="stream">The list; read as far as names are asked for, and closed after the last one.</param>
/// <param name="listName">How the list is called.</param>
/// <param name="currentFolder">What relative names start from, as a full path.</param>
internal sealed class FileList(Stream stream, string listName, string currentFolder)
{
    /// <summary>In bytes; more than any system takes, so that a list which is no list needs no memory.</summary>
    private const int LongestName = 32 * 1024;

    /// <summary>How much is shown of what cannot be a name.</summary>
    private const int LongestShown = 200;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly byte[] _name = new byte[LongestName];
    private int _length;
    private bool _isTooLong;
    private bool _isStarted;
    private byte? _separator;

    /// <summary>The files, in the order of the list; empty names are left out.</summary>
    /// <exception cref="CommandException">The list cannot be read, or is in UTF-16.</exception>
    public IEnumerable<ReportFile> Read()
    {
        using var closed = stream;
        for (var read = ReadMore(); read > 0; read = ReadMore())
        {
            for (var start = 0; start < read;)
            {
                var end = EndOfName(start, read);
                Append(start, end);
                start = end + 1;
                if (end < read && TakeName() is { } file)
                    yield return file;
            }
        }
        if (TakeName() is { } last)
            yield return last;
    }

    private int ReadMore()
    {
        try
        {
            return stream.Read(_buffer);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException($"--files-from: {Problem.From(listName, cause)}");
        }
    }

    // Of what was read, all where no name ends in it.
    private int EndOfName(int start, int read)
    {
        var rest = _buffer.AsSpan(start, read - start);
        var length = _separator is { } known ? rest.IndexOf(known) : rest.IndexOfAny((byte)0, (byte)'\n');
        if (length < 0)
            return read;
        _separator ??= _buffer[start + length];
        return start + length;
    }

    private void Append(int start, int end)
    {
        var length = Math.Min(end - start, LongestName - _length);
        _buffer.AsSpan(start, length).CopyTo(_name.AsSpan(_length));
        _length += length;
        _isTooLong |= length < end - start;
    }

    /// <returns>Null where there is no name.</returns>
    private ReportFile? TakeName()
    {
        ReadOnlySpan<byte> name = _name.AsSpan(0, _length);
        var isTooLong = _isTooLong;
        (_length, _isTooLong) = (0, false);
        if (!_isStarted)
            name = WithoutMark(name);
        if (_separator != 0 && name is [.., (byte)'\r'] && !isTooLong)
            name = name[..^1];
        return name.IsEmpty ? null : FileOf(name, isTooLong);
    }

    // PowerShell writes it in front of a list.
    private ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> name)
    {
        _isStarted = true;
        return name switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] =>
                throw new CommandException($"--files-from: {listName}: the list is UTF-16, and has to be UTF-8"),
            [0xEF, 0xBB, 0xBF, ..] => name[3..],
            _ => name,
        };
    }

    private ReportFile FileOf(ReadOnlySpan<byte> name, bool isTooLong)
    {
        if (name.Contains((byte)0))
            return Refused(name, "a name cannot contain NUL; separate all names by NUL, or all of them by line breaks");
        if (isTooLong)
            return Refused(name, "the name is too long");
        try
        {
            var path = Path.GetFullPath(Utf8.GetString(name), currentFolder);
            return new(ReportFile.NameOf(path, currentFolder), path);
        }
        catch (DecoderFallbackException)
        {
            return Refused(name, "the name is not UTF-8");
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return Refused(name, cause.Message);
        }
    }

    private static ReportFile Refused(ReadOnlySpan<byte> name, string reason)
    {
        var shown = Encoding.UTF8.GetString(name).Replace('\0', '\uFFFD');
        return new(shown.Length > LongestShown ? $"{shown[..LongestShown]}…" : shown, null) { Refusal = reason };
    }
}

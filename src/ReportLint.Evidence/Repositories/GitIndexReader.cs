using System.Buffers.Binary;
using System.Text;

namespace ReportLint.Evidence;

/// <summary>Reads the bytes of one index of git, versions 2 to 4. See gitformat-index(5).</summary>
/// <param name="bytes">The file.</param>
/// <param name="nameLength">The length of an object's name in bytes.</param>
internal sealed class GitIndexReader(byte[] bytes, int nameLength)
{
    private const int HeaderLength = 12;

    /// <summary>What an entry holds before the object's name: times, places, owner, size; and the mode.</summary>
    private const int StatusLength = 40, ModeOffset = 24;

    private const int LengthMask = 0xFFF, IsExtended = 0x4000;

    private const string SplitIndex = "link", SparseFolders = "sdir";

    private readonly List<RepositoryEntry> _entries = [];

    // The path that is being read, and its length: paths of version 4 start as the one before.
    private byte[] _path = new byte[256];
    private int _pathLength;
    private int _at;
    private int _version;

    // The end of all but the checksum.
    private int End => bytes.Length - nameLength;

    /// <summary>Reads all of it.</summary>
    /// <returns>Null where something is not as it has to be, or is not known here.</returns>
    public IReadOnlyList<RepositoryEntry>? Read()
    {
        if (End < HeaderLength || Encoding.ASCII.GetString(bytes, 0, 4) != "DIRC")
            return null;
        _version = (int)Number(4);
        var count = Number(8);
        // Each entry is longer than that, so that a wrong number costs no memory.
        if (_version is < 2 or > 4 || count > bytes.Length / StatusLength)
            return null;
        _entries.Capacity = (int)count;
        _at = HeaderLength;
        for (var i = 0; i < count; i++)
        {
            if (!ReadEntry())
                return null;
        }
        return ReadExtensions() ? _entries : null;
    }

    private bool ReadEntry()
    {
        var start = _at;
        if (End - start < StatusLength + nameLength + 2)
            return false;
        var mode = Number(start + ModeOffset);
        _at += StatusLength + nameLength;
        var flags = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(_at));
        _at += 2;
        if ((flags & IsExtended) != 0)
            _at += 2;
        if ((flags & IsExtended) != 0 && _version == 2 || _at > End || !ReadPath())
            return false;
        // The rest of eight bytes is filled up, with one zero at least.
        if (_version < 4)
            _at = start + (_at - start + 7 & ~7);
        var isLengthRight = (flags & LengthMask) == Math.Min(_pathLength, LengthMask);
        return _at <= End && isLengthRight && Add(mode);
    }

    // Up to a zero, which is passed.
    private bool ReadPath()
    {
        if (_version < 4)
            _pathLength = 0;
        else if (!ReadVariable(out var removed) || removed > _pathLength)
            return false;
        else
            _pathLength -= removed;
        var length = bytes.AsSpan(_at, End - _at).IndexOf((byte)0);
        if (length < 0)
            return false;
        if (_path.Length < _pathLength + length)
            Array.Resize(ref _path, 2 * (_pathLength + length));
        bytes.AsSpan(_at, length).CopyTo(_path.AsSpan(_pathLength));
        _pathLength += length;
        _at += length + 1;
        return _pathLength > 0;
    }

    // Seven bits a byte, the highest first; each but the last adds one.
    private bool ReadVariable(out int number)
    {
        number = 0;
        for (var first = true; _at < End; first = false)
        {
            var part = bytes[_at++];
            number = ((first ? 0 : number + 1) << 7) + (part & 0x7F);
            if ((part & 0x80) == 0)
                return true;
            if (number > LengthMask << 7)
                return false;
        }
        return false;
    }

    private bool Add(uint mode)
    {
        // A folder stands for all in it only in a sparse index, which is not read; a submodule is a folder of which nothing is on record.
        EntryKind? kind = (mode >> 12) switch { 8 => EntryKind.File, 0xA => EntryKind.Link, 0xE => EntryKind.Directory, _ => null };
        if (kind is null || _path[0] == '/')
            return false;
        _entries.Add(new(Encoding.UTF8.GetString(_path, 0, _pathLength), kind.Value));
        return true;
    }

    // Those whose names start with a capital may be skipped.
    private bool ReadExtensions()
    {
        while (_at < End)
        {
            if (End - _at < 8)
                return false;
            var (name, length) = (Encoding.ASCII.GetString(bytes, _at, 4), Number(_at + 4));
            if (name is SplitIndex or SparseFolders || name[0] is < 'A' or > 'Z' || length > End - _at - 8)
                return false;
            _at += 8 + (int)length;
        }
        return true;
    }

    private uint Number(int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}

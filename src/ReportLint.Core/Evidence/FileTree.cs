namespace ReportLint.Evidence;

/// <summary>The paths of a repository in one table, found by place, by name and by how they end. No lookup makes a string or asks the
/// file system. Immutable and safe to share between threads.</summary>
internal sealed class FileTree
{
    /// <summary>The index of the root.</summary>
    public const int Root = 0;

    private const int None = -1;

    // The first node of each chain. Chains by name keep the order of the entries.
    private readonly int[] _byPlace, _byName;

    // A bit for each name, which others share.
    private readonly ulong[] _hashes;
    private Node[] _nodes;
    private int _count;

    // The folder of the entry before: most entries stand beside the one before.
    private int _lastFolder;

    public FileTree(IReadOnlyList<RepositoryEntry> entries)
    {
        var chains = 16;
        while (chains < entries.Count)
            chains *= 2;
        (_byPlace, _byName, _nodes) = (Chains(chains), Chains(chains), new Node[entries.Count + 16]);
        _hashes = new ulong[chains];
        Append("", 0, EntryKind.Directory, None);
        foreach (var entry in entries)
            Add(entry);
        for (var i = _count - 1; i > 0; i--)
        {
            if (_nodes[i].Kind != EntryKind.Ignored)
                _nodes[i].NextOfName = Replace(_byName, _nodes[i].NameHash, i);
        }
    }

    /// <summary>What stands at a path; null where nothing does that version control would list.</summary>
    public EntryKind? KindOf(string path) =>
        Look(path, out var node) == Standing.Present && _nodes[node].Kind is not EntryKind.Ignored and var kind ? kind : null;

    /// <summary>What stands at a path from the root.</summary>
    public Standing Look(string path, out int node)
    {
        node = Root;
        return path.Length == 0 ? Standing.Present : Look(Root, path.AsSpan(), out node);
    }

    /// <summary>What stands at a path from a place of the table.</summary>
    /// <param name="from">The index of what stands there.</param>
    /// <param name="path">The path from there.</param>
    /// <param name="node">The index of what stands at the path, or of what stands nearest above it.</param>
    public Standing Look(int from, ReadOnlySpan<char> path, out int node)
    {
        node = from;
        while (true)
        {
            switch (_nodes[node].Kind)
            {
                case EntryKind.Link:
                    return Standing.BelowLink;
                case EntryKind.Ignored:
                    return Standing.BelowIgnored;
                case EntryKind.File:
                    return Standing.BelowUnknown;
            }
            var end = path.IndexOf('/');
            var child = ChildOf(node, end < 0 ? path : path.Slice(0, end));
            if (child == None)
                return _nodes[node].FirstChild == None && node != Root ? Standing.BelowUnknown : Standing.Absent;
            node = child;
            if (end < 0)
                return Standing.Present;
            path = path.Slice(end + 1);
        }
    }

    /// <summary>The path of what stands at an index.</summary>
    public string PathOf(int node) => _nodes[node].Path;

    /// <summary>Whether a directory is listed, and something in it.</summary>
    public bool HoldsEntries(int node) => _nodes[node].Kind == EntryKind.Directory && _nodes[node].FirstChild != None;

    /// <summary>Whether something may have a name: false where it is certain that nothing has it, not even what is left out.</summary>
    public bool MayHold(ReadOnlySpan<char> name) => Hash(name) is var hash && (_hashes[FilterOf(hash)] & 1UL << (int)(hash >> 26)) != 0;

    /// <summary>Whether something has a name, whatever its case.</summary>
    public bool HasName(ReadOnlySpan<char> name) => NextOf(Chain(_byName, Hash(name)), name) != None;

    /// <summary>The files, folders and links whose last part is a name, whatever its case.</summary>
    public IReadOnlyList<string> Named(string name) => EndingIn(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files, folders and links that end in a path, in whole parts.</summary>
    public IReadOnlyList<string> EndingIn(string path, StringComparison comparison = StringComparison.Ordinal)
    {
        List<string>? found = null;
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        for (var i = NextOf(Chain(_byName, Hash(name)), name); i != None; i = NextOf(_nodes[i].NextOfName, name))
        {
            if (RepositoryPaths.EndsIn(_nodes[i].Path, path, comparison))
                (found ??= []).Add(_nodes[i].Path);
        }
        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>What lies directly in a folder.</summary>
    public IEnumerable<string> EntriesOf(string directory)
    {
        var child = Look(directory, out var node) == Standing.Present ? _nodes[node].FirstChild : None;
        for (; child != None; child = _nodes[child].NextSibling)
            yield return _nodes[child].Path;
    }

    /// <summary>The files and links below a folder, at any depth.</summary>
    public IEnumerable<string> FilesBelow(string directory)
    {
        var open = new Stack<string>([directory]);
        while (open.Count > 0)
        {
            foreach (var path in EntriesOf(open.Pop()))
            {
                if (KindOf(path) == EntryKind.Directory)
                    open.Push(path);
                else
                    yield return path;
            }
        }
    }

    private void Add(RepositoryEntry entry)
    {
        var start = entry.Path.LastIndexOf('/') + 1;
        _lastFolder = FolderOf(entry.Path, Math.Max(0, start - 1));
        if (ChildOf(_lastFolder, entry.Path.AsSpan(start)) == None)
            Append(entry.Path, start, entry.Kind, _lastFolder);
    }

    // A folder that no entry names is one all the same.
    private int FolderOf(string path, int length)
    {
        if (_nodes[_lastFolder].Path.AsSpan().SequenceEqual(path.AsSpan(0, length)))
            return _lastFolder;
        var folder = Root;
        for (int start = 0, end; start < length; start = end + 1)
        {
            end = path.IndexOf('/', start);
            var child = ChildOf(folder, path.AsSpan(start, end - start));
            folder = child != None ? child : Append(path.Substring(0, end), start, EntryKind.Directory, folder);
        }
        return folder;
    }

    private int Append(string path, int start, EntryKind kind, int folder)
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * _count);
        var hash = Hash(path.AsSpan(start));
        _hashes[FilterOf(hash)] |= 1UL << (int)(hash >> 26);
        _nodes[_count] = new(path, start, kind, folder, hash)
        {
            NextOfPlace = folder == None ? None : Replace(_byPlace, hash ^ PlaceOf(folder), _count),
        };
        if (folder != None && kind != EntryKind.Ignored)
            AddChild(ref _nodes[folder], _count);
        return _count++;
    }

    private void AddChild(ref Node folder, int child)
    {
        if (folder.FirstChild == None)
            folder.FirstChild = child;
        else
            _nodes[folder.LastChild].NextSibling = child;
        folder.LastChild = child;
    }

    private int ChildOf(int folder, ReadOnlySpan<char> name)
    {
        var i = Chain(_byPlace, Hash(name) ^ PlaceOf(folder));
        while (i != None && !(_nodes[i].Folder == folder && _nodes[i].Name.SequenceEqual(name)))
            i = _nodes[i].NextOfPlace;
        return i;
    }

    private int NextOf(int node, ReadOnlySpan<char> name)
    {
        while (node != None && !_nodes[node].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            node = _nodes[node].NextOfName;
        return node;
    }

    private uint FilterOf(uint hash) => (hash ^ hash >> 15) & (uint)(_hashes.Length - 1);

    private static uint PlaceOf(int folder) => (uint)folder * 2654435761;

    // The same for names that differ in case only.
    private static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261;
        foreach (var c in name)
            hash = (hash ^ Fold(c)) * 16777619;
        return hash;
    }

    // A pair of surrogates may have a case as well.
    private static uint Fold(char c) =>
        c < 0x80 ? c is >= 'a' and <= 'z' ? c & ~0x20u : c : char.IsSurrogate(c) ? 0u : char.ToUpperInvariant(c);

    private static int[] Chains(int count)
    {
        var chains = new int[count];
        for (var i = 0; i < count; i++)
            chains[i] = None;
        return chains;
    }

    private static ref int Place(int[] chains, uint hash) => ref chains[(hash ^ hash >> 15) & (uint)(chains.Length - 1)];

    private static int Chain(int[] chains, uint hash) => Place(chains, hash);

    private static int Replace(int[] chains, uint hash, int first)
    {
        ref var place = ref Place(chains, hash);
        var second = place;
        place = first;
        return second;
    }

    private struct Node(string path, int nameStart, EntryKind kind, int folder, uint nameHash)
    {
        public readonly string Path = path;
        public readonly uint NameHash = nameHash;
        public readonly int Folder = folder;
        public readonly EntryKind Kind = kind;
        public int NextOfPlace = None, NextOfName = None, FirstChild = None, LastChild = None, NextSibling = None;
        private readonly int _nameStart = nameStart;

        public readonly ReadOnlySpan<char> Name => Path.AsSpan(_nameStart);
    }
}

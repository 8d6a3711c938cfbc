using System.Text;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Testing;

/// <summary>A repository without a disk.</summary>
public sealed class MemoryRepository : IRepository
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<RepositoryEntry> _others = [];
    private readonly Dictionary<string, DateTime> _changes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name { get; init; } = "harbour";

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry> Entries => [.. _files.Keys.Select(path => new RepositoryEntry(path, EntryKind.File)), .. _others];

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry>? Tracked { get; init; }

    /// <summary>Reads a listing: a line a file, as <c>src/a.cs 120 lines</c>, <c>src/b.cs 7226 bytes</c> or <c>src/c.cs</c>; words in brackets are its lines; <c>changed 2026-03-14</c> behind it says when; a directory ends in a slash, a link in <c>@</c>, and
    /// what starts with <c>!</c> is left out by version control.</summary>
    public static MemoryRepository Parse(string listing)
    {
        var repository = new MemoryRepository();
        foreach (var line in listing.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            repository.Add(line);
        return repository;
    }

    /// <summary>Adds a text.</summary>
    public MemoryRepository With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <inheritdoc/>
    public bool IsIgnored(string path, bool isDirectory) => _ignored.Any(ignored => path == ignored || path.StartsWith(ignored + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool IsListed(string path) => Exists(path);

    /// <inheritdoc/>
    public bool Exists(string path) =>
        _files.ContainsKey(path) || _files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) || _others.Any(other => other.Path == path || other.Path.StartsWith(path + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public FileMeasure? Measure(string path)
    {
        if (!_files.TryGetValue(path, out var bytes))
            return null;
        return new(bytes.Length, bytes.Count(b => b == '\n'), 0) { IsEnded = bytes is [] or [.., (byte)'\n'], IsText = !bytes.Contains((byte)0) };
    }

    /// <inheritdoc/>
    public long? SizeOf(string path) => _files.TryGetValue(path, out var bytes) ? bytes.Length : null;

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? ChangedAfter(DateTime day) =>
        [.. _changes.Where(change => day < change.Value).Select(change => change.Key)];

    /// <inheritdoc/>
    public SourceText? Read(string path) => _files.TryGetValue(path, out var bytes) ? SourceText.From(Encoding.UTF8.GetString(bytes)) : null;

    private void Add(string line)
    {
        var words = line.TrimStart('!').Split(' ');
        var path = words[0].TrimEnd('/', '@');
        if (words is [.., "changed", var day])
            _changes[path] = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        if (line[0] == '!')
            _ignored.Add(path);
        else if (words[0][^1] is '/' or '@')
            _others.Add(new(path, words[0][^1] == '/' ? EntryKind.Directory : EntryKind.Link));
        else if (words.Length > 1 && words[1][0] == '[')
            With(path, string.Concat(words.Skip(1).Select(word => $"    {word}\n")));
        else
            With(path, Filled(int.Parse(words.ElementAtOrDefault(1) ?? "1", System.Globalization.CultureInfo.InvariantCulture), words.ElementAtOrDefault(2) ?? "lines"));
    }

    private static string Filled(int count, string unit) => unit == "bytes" ? new string('x', count) : string.Concat(Enumerable.Repeat("some words\n", count));
}

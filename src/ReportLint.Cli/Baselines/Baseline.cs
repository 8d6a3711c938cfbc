using System.Text.Json;
using ReportLint.Cli.Output;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Baselines;

/// <summary>Findings that are known and not reported again. They are matched by path, rule and words, so that lines may move and be wrapped anew.</summary>
internal sealed class Baseline
{
    private const int Version = 1;
    private const int MostStale = 20;

    private readonly string _name;
    private readonly Dictionary<(string Path, string Fingerprint), BaselineEntry> _entries;
    private readonly HashSet<(string Path, string Fingerprint)> _met = [];

    private Baseline(string name, IEnumerable<BaselineEntry> entries)
    {
        _name = name;
        _entries = new(entries.Select(entry => KeyValuePair.Create((entry.Path, entry.Fingerprint), entry)).DistinctBy(entry => entry.Key));
    }

    /// <summary>Tells of the entries of the files that were checked of which nothing is found any more.</summary>
    public void WriteStale(TextWriter error, IEnumerable<string> checkedPaths)
    {
        var paths = checkedPaths.ToHashSet(StringComparer.Ordinal);
        BaselineEntry[] stale = [.. _entries.Values.Where(entry => !_met.Contains((entry.Path, entry.Fingerprint)) && paths.Contains(entry.Path)).OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        foreach (var entry in stale.Take(MostStale))
            error.WriteLine($"note: {Printable.Text($"{entry.Path}: {entry.Rule} \"{entry.Words}\"")} is in {_name}, but is no longer found");
        if (stale.Length > 0)
            error.WriteLine($"note: {_name} has {(stale.Length == 1 ? "1 stale entry" : $"{Words.Number(stale.Length)} stale entries")}; write it again with --write-baseline");
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="CommandException">It is missing, or no baseline.</exception>
    public static Baseline Read(string name, string currentFolder)
    {
        try
        {
            var path = Path.GetFullPath(name, currentFolder);
            using var document = JsonDocument.Parse(SpecialFile.IsDevice(path) ? File.ReadAllBytes(path) : SpecialFile.ReadRegular(path));
            if (document.RootElement.GetProperty("version").GetInt32() != Version)
                throw new CommandException($"{name}: is a baseline of another version; write it again with --write-baseline");
            return new(name, [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(Read)]);
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CommandException($"{name}: no baseline: {cause.Message}");
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException(Problem.From(name, cause).ToString());
        }
    }

    /// <summary>The result with the findings marked that are known.</summary>
    public FileResult Mark(FileResult result) => result.Findings.Count == 0 ? result : result with { Findings = [.. result.Findings.Select(finding => finding with { IsKnown = Knows(result, finding) })] };

    private bool Knows(FileResult result, Finding finding)
    {
        var key = (result.File.Name, finding.Fingerprint);
        if (finding.Diagnostic.IsSuppressed || !_entries.ContainsKey(key))
            return false;
        _met.Add(key);
        return true;
    }

    private static BaselineEntry Read(JsonElement entry) => new(Text(entry, "path"), Text(entry, "rule"), Text(entry, "fingerprint"), Text(entry, "words"));

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");
}

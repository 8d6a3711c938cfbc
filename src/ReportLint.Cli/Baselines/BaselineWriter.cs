using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Baselines;

/// <summary>Writes all findings of a run as a baseline: sorted, and one a line, so that branches merge.</summary>
internal sealed class BaselineWriter
{
    private const int LongestWords = 80;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<BaselineEntry> _entries = [];

    /// <summary>Takes the findings of a file, which are known from now on.</summary>
    public FileResult Take(FileResult result)
    {
        foreach (var finding in result.Reported)
            _entries.Add(new(result.File.Name, finding.Diagnostic.Id, finding.Fingerprint, WordsOf(result, finding)));
        return result with { Findings = [.. result.Findings.Select(finding => finding with { IsKnown = !finding.Diagnostic.IsSuppressed })] };
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public void Write(string name, Host host)
    {
        try
        {
            using var file = new AtomicFile(Path.GetFullPath(name, host.Folder));
            using (var writer = Output.Text.LineWriter.Over(file.Stream))
                Write(writer);
            file.Commit();
            host.Notes.WriteLine($"Wrote {Output.Words.Count(_entries.Count, "finding")} to {name}");
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException(Problem.From(name, cause).ToString());
        }
    }

    private void Write(StreamWriter writer)
    {
        writer.WriteLine("{");
        writer.WriteLine("  \"version\": 1,");
        writer.WriteLine("  \"findings\": [");
        var sorted = _entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            writer.WriteLine($"    {{ \"path\": {Quoted(sorted[i].Path)}, \"rule\": {Quoted(sorted[i].Rule)}, \"fingerprint\": {Quoted(sorted[i].Fingerprint)}, \"words\": {Quoted(sorted[i].Words)} }}{(i + 1 < sorted.Length ? "," : "")}");
        writer.WriteLine("  ]");
        writer.WriteLine("}");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Options);

    private static string WordsOf(FileResult result, Finding finding)
    {
        var words = string.Join(' ', (result.Text?.ToString(finding.Diagnostic.Span) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestWords ? words : string.Concat(words.AsSpan(0, LongestWords), "…");
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Baselines;

/// <summary>Writes all findings of a run as a baseline: sorted, and one a line, so that branches merge.</summary>
/// <param name="name">The path of the file, from the current folder on.</param>
/// <param name="currentFolder">The current folder, as a full path.</param>
internal sealed class BaselineWriter(string name, string currentFolder)
{
    private const int LongestWords = 80;

    private readonly string _path = Path.GetFullPath(Path.Combine(currentFolder, name));
    private readonly List<BaselineEntry> _entries = [];

    /// <summary>How many findings were taken.</summary>
    public int Count => _entries.Count;

    /// <summary>Takes the findings of a file, which are known from now on.</summary>
    public FileResult Take(FileResult result)
    {
        // What goes to a device has no folder of its own.
        var folder = SpecialFile.IsDevice(_path) ? currentFolder : BaselineFile.FolderOf(_path);
        var path = Baseline.RelativePath(folder, BaselineFile.PathOf(result.File, currentFolder));
        foreach (var finding in result.Reported)
            _entries.Add(new(path, finding.Diagnostic.Id, finding.Fingerprint, WordsOf(result, finding)));
        var known = result.Findings.Select(finding => finding with { IsKnown = !finding.Diagnostic.IsSuppressed });
        return result with { Findings = [.. known] };
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <returns>Why it cannot be written; null where it was.</returns>
    public Problem? Write()
    {
        try
        {
            using var file = new AtomicFile(_path);
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(Json());
            file.Stream.Write(text, 0, text.Length);
            file.Commit();
            return null;
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return Problem.From(name, cause);
        }
    }

    private string Json()
    {
        var lines = _entries
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .Select(Line);
        var findings = string.Join(",\n", lines);
        return $"{{\n  \"version\": 1,\n  \"findings\": [\n{findings}{(findings.Length > 0 ? "\n" : "")}  ]\n}}\n";
    }

    private static string Line(BaselineEntry entry) =>
        $"    {{ \"path\": {Quoted(entry.Path)}, \"rule\": {Quoted(entry.Rule)}, "
        + $"\"fingerprint\": {Quoted(entry.Fingerprint)}, \"words\": {Quoted(entry.Words)} }}";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string WordsOf(FileResult result, Finding finding)
    {
        var covered = result.Text?.ToString(finding.Diagnostic.Span) ?? "";
        var words = string.Join(" ", covered.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestWords ? words : $"{words.Substring(0, CutOf(words))}…";
    }

    // A pair of surrogates is one character.
    private static int CutOf(string words) => char.IsHighSurrogate(words[LongestWords - 1]) ? LongestWords - 1 : LongestWords;
}

using System.Globalization;
using System.Text.Json;

namespace ReportLint.Hosting.Baselines;

/// <summary>Reads the JSON of a baseline.</summary>
internal static class BaselineReader
{
    private const int Version = 1;

    /// <summary>Reads the entries.</summary>
    /// <exception cref="BaselineFormatException">It is not a baseline.</exception>
    public static IReadOnlyList<BaselineEntry> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json));
            return Read(document.RootElement);
        }
        catch (JsonException cause)
        {
            throw new BaselineFormatException($"is not a baseline: line {Number((cause.LineNumber ?? 0) + 1)} is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            // Texts are decoded when they are asked for: half of a surrogate pair, or bytes that are not UTF-8.
            throw new BaselineFormatException("is not a baseline: it holds text that is not Unicode");
        }
    }

    private static List<BaselineEntry> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new BaselineFormatException("is not a baseline: it is not a JSON object");
        if (!root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number)
            throw new BaselineFormatException("is not a baseline: 'version' is missing or not a number");
        if (!version.TryGetInt32(out var number) || number != Version)
            throw new BaselineFormatException("is a baseline of another version; write it again");
        if (!root.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
            throw new BaselineFormatException("is not a baseline: 'findings' is missing or not an array");
        var entries = new List<BaselineEntry>();
        foreach (var finding in findings.EnumerateArray())
        {
            var at = entries.Count + 1;
            var (path, rule) = (Text(finding, "path", at), Text(finding, "rule", at));
            entries.Add(new(path, rule, Text(finding, "fingerprint", at), Text(finding, "words", at)));
        }
        return entries;
    }

    private static string Text(JsonElement finding, string name, int at)
    {
        var isObject = finding.ValueKind == JsonValueKind.Object;
        if (isObject && finding.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        throw new BaselineFormatException($"is not a baseline: finding {Number(at)} has no text '{name}'");
    }

    // Editors on Windows put a byte order mark before the text.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span is [0xEF, 0xBB, 0xBF, ..] ? json.Slice(3) : json;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

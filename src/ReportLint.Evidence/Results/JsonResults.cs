using System.Text.Json;

namespace ReportLint.Evidence;

/// <summary>Reads result files in JSON.</summary>
internal static class JsonResults
{
    /// <summary>A larger file is not read: it would have to be held in memory as a whole.</summary>
    private const int Largest = 256_000_000;

    /// <summary>Arrays and objects in one another; SARIF's code flows need twenty.</summary>
    private const int Deepest = 64;

    public static IReadOnlyList<EvidenceFact> Read(Stream stream, string file)
    {
        var bytes = ReadAll(stream);
        try
        {
            using var json = JsonDocument.Parse(bytes,
                new() { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var root = json.RootElement;
            return SarifReader.Recognizes(root) ? SarifReader.Read(root, file)
                : BenchmarkDotNetReader.Recognizes(root) ? BenchmarkDotNetReader.Read(root, file)
                : K6Reader.Recognizes(root) ? K6Reader.Read(root, file)
                : HyperfineReader.Recognizes(root) ? HyperfineReader.Read(root, file)
                : throw ResultFiles.Unknown("JSON of another kind");
        }
        catch (JsonException cause)
        {
            throw new ResultFormatException($"is damaged JSON: {WithoutPlace(cause.Message)}",
                (int)Math.Min(int.MaxValue - 1, cause.LineNumber ?? -1) + 1, cause);
        }
        catch (InvalidOperationException cause)
        {
            // Texts are decoded when they are asked for: bytes that are no UTF-8, or half of a surrogate pair.
            throw new ResultFormatException("is damaged JSON: contains text that is not Unicode", 0, cause);
        }
    }

    /// <summary>A member of an object that is of a kind; null where there is none.</summary>
    public static JsonElement? Member(this JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;

    /// <summary>The items of an array member; none where there is no such array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) => json.Member(name, JsonValueKind.Array) is { } array
        ? array.EnumerateArray() : Enumerable.Empty<JsonElement>();

    /// <summary>A text member; null where there is none.</summary>
    public static string? Text(this JsonElement json, string name) => json.Member(name, JsonValueKind.String)?.GetString();

    /// <summary>A member that is a number which can be measured; null where there is none.</summary>
    public static double? Number(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Number) is { } value && value.TryGetDouble(out var number) && !double.IsNaN(number)
            && !double.IsInfinity(number) ? number : null;

    /// <summary>A member that nothing can make less than zero, as a duration or a count; null where there is none.</summary>
    /// <exception cref="ResultFormatException">It is below zero or not finite.</exception>
    public static double? Amount(this JsonElement json, string name, string path)
    {
        if (json.Member(name, JsonValueKind.Number) is not { } value)
            return json.Text(name) is "Infinity" or "-Infinity" ? throw Impossible(json.Text(name)!) : null;
        return value.TryGetDouble(out var amount) && amount is >= 0 and < double.PositiveInfinity
            ? amount : throw Impossible(value.GetRawText());

        ResultFormatException Impossible(string written) => new($"{path}.{name} is {written}, which cannot be measured");
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length > Largest)
                throw new ResultFormatException("is JSON of more than 256 MB");
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * length, Largest + 1L));
        }
        var start = length >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
        return new(buffer, start, length - start);
    }

    // "... LineNumber: 3 | BytePositionInLine: 7." is said already.
    private static string WithoutPlace(string message)
    {
        var at = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return at > 0 ? message.Substring(0, at) : message;
    }
}

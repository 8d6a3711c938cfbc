using System.Text.Json;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>Reads the members of an object with settings, and describes those that are wrong.</summary>
/// <param name="json">The object.</param>
/// <param name="mistakes">Takes a sentence for each value that is wrong.</param>
internal readonly struct SettingsReader(JsonElement json, List<string> mistakes)
{
    /// <summary>One of some words; null is the value that is kept.</summary>
    public T Choice<T>(string name, T kept, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Find(name) is not { } value)
            return kept;
        var names = new string[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            if (value.ValueKind == JsonValueKind.String && value.ValueEquals(choices[i].Word))
                return choices[i].Value;
            names[i] = choices[i].Word;
        }
        mistakes.Add($"The setting reportlint.{name} has to be one of {string.Join(", ", names)}.");
        return kept;
    }

    /// <summary>True or false.</summary>
    public bool Truth(string name, bool kept)
    {
        if (Find(name) is not { } value)
            return kept;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        mistakes.Add($"The setting reportlint.{name} has to be true or false.");
        return kept;
    }

    /// <summary>A text; an empty one is none.</summary>
    public string? Text(string name, string? kept)
    {
        if (Find(name) is not { } value)
            return kept;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString() is { Length: > 0 } text ? text : null;
        mistakes.Add($"The setting reportlint.{name} has to be a text.");
        return kept;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string name, IReadOnlyList<string> kept)
    {
        if (Find(name) is not { } value)
            return kept;
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static each => each.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(static each => each.GetString()!).Where(static each => each.Length > 0)];
        mistakes.Add($"The setting reportlint.{name} has to be a list of texts.");
        return kept;
    }

    private JsonElement? Find(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}

using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>An <c>.editorconfig</c> file, as EditorConfig 0.17 (https://spec.editorconfig.org) and Roslyn read it: sections with globs, the
/// last value wins, and a <c>#</c> or <c>;</c> after a blank starts a remark.</summary>
public sealed class EditorConfigFile
{
    private readonly bool _isForEveryPath;

    private EditorConfigFile(string path, string? folder, SourceText text, bool isRoot, IReadOnlyList<EditorConfigSection> sections)
    {
        Path = path;
        Text = text;
        IsRoot = isRoot;
        Sections = sections;
        _isForEveryPath = folder is not null;
        Folder = folder is null ? path.Substring(0, path.LastIndexOf('/') + 1) : folder.TrimEnd('/') + "/";
    }

    /// <summary>Its path, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public SourceText Text { get; }

    /// <summary>Whether no file in a folder above counts.</summary>
    internal bool IsRoot { get; }

    /// <summary>In order; what stands before all of them is for no path.</summary>
    internal IReadOnlyList<EditorConfigSection> Sections { get; }

    /// <summary>The folder that its patterns start from, with a slash at its end; empty where its path has none.</summary>
    internal string Folder { get; }

    /// <summary>Reads a file. Lines that are neither a section, a pair nor a remark say nothing, as everywhere.</summary>
    /// <param name="text">What it holds.</param>
    /// <param name="path">Its path, with <c>/</c> between its parts.</param>
    /// <param name="folder">The folder that its patterns start from, for a file that is used for every path, wherever it stands; null for
    /// its own.</param>
    public static EditorConfigFile Parse(SourceText text, string path, string? folder = null)
    {
        var sections = new List<EditorConfigSection>();
        List<EditorConfigEntry>? entries = null;
        var isRoot = false;
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = Trim(text, text.GetLineSpan(line));
            if (span.IsEmpty || text.Content[span.Start] is '#' or ';')
                continue;
            if (text.Content[span.Start] == '[')
            {
                var close = text.Content.LastIndexOf(']', span.End - 1, span.Length);
                if (close > 0)
                    sections.Add(new(text.ToString(TextSpan.FromBounds(span.Start + 1, close)), entries = []));
            }
            else if (ReadEntry(text, span) is { } entry)
            {
                entries?.Add(entry);
                isRoot |= entries is null && entry is { Key: "root" }
                    && string.Equals(entry.Value, "true", StringComparison.OrdinalIgnoreCase);
            }
        }
        return new(path, folder, text, isRoot, sections);
    }

    /// <summary>What it says of a path, in order; nothing of one that it is not used for.</summary>
    internal IEnumerable<EditorConfigEntry> EntriesFor(string path) =>
        _isForEveryPath || path.StartsWith(Folder, StringComparison.Ordinal)
            ? Sections.Where(section => section.AppliesTo(RelativePathOf(path))).SelectMany(section => section.Entries) : [];

    /// <summary>A path below its folder, as its patterns see it; any other path as it is.</summary>
    internal string RelativePathOf(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path.Substring(Folder.Length) : path;

    private static EditorConfigEntry? ReadEntry(SourceText text, TextSpan line)
    {
        var separator = text.Content.IndexOfAny(['=', ':'], line.Start, line.Length);
        if (separator <= line.Start)
            return null;
        var key = Trim(text, TextSpan.FromBounds(line.Start, separator));
        var value = Trim(text, TextSpan.FromBounds(separator + 1, EndOfValue(text.Content, separator + 1, line.End)));
        return new(text.ToString(key).ToLowerInvariant(), text.ToString(value), key, value);
    }

    private static int EndOfValue(string text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i] is '#' or ';' && text[i - 1] is ' ' or '\t')
                return i;
        }
        return end;
    }

    private static TextSpan Trim(SourceText text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text.Content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text.Content[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}

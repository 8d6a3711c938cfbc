namespace ReportLint.Configuration;

/// <summary>A value that holds for a path, and where it comes from.</summary>
/// <param name="Value">As written.</param>
/// <param name="File">The file that says so.</param>
/// <param name="Entry">Where in it.</param>
internal sealed record ConfiguredValue(string Value, EditorConfigFile File, EditorConfigEntry Entry)
{
    /// <summary>The line, from one.</summary>
    public int Line => File.Text.GetLinePosition(Entry.KeySpan.Start).Line + 1;
}

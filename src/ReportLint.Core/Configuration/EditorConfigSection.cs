namespace ReportLint.Configuration;

/// <summary>A section of an <c>.editorconfig</c> file.</summary>
/// <param name="Pattern">Which paths it is for, relative to the file's folder, as written between the brackets.</param>
/// <param name="Entries">In order; later ones win.</param>
internal sealed record EditorConfigSection(string Pattern, IReadOnlyList<EditorConfigEntry> Entries)
{
    private readonly EditorConfigGlob _glob = new(Pattern);

    /// <summary>Whether it is for a path, which is relative to the file's folder and has <c>/</c> between its parts.</summary>
    public bool AppliesTo(string relativePath) => _glob.IsMatch(relativePath);
}

namespace ReportLint.LanguageServer.Features;

/// <summary>Pages of rules as files, for builds whose rules have no address.</summary>
internal static class RulePageFile
{
    /// <summary>Writes a page into a folder of this user.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="page">Its page in Markdown.</param>
    /// <returns>The full path of the file.</returns>
    public static string Write(string rule, string page)
    {
        // A folder that is made now belongs to this user: nobody else can have put a link into it.
        var path = Path.Combine(Folder.Value, $"{rule}.md");
        File.WriteAllText(path, page);
        return path;
    }

    private static readonly Lazy<string> Folder = new(static () => Directory.CreateTempSubdirectory("reportlint-").FullName);
}

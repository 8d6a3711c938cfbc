using System.Text;

namespace ReportLint.Cli.Diffs;

/// <summary>File names in the headers of diffs, as git writes them.</summary>
internal static class DiffName
{
    public static string Of(string prefix, string name)
    {
        var path = prefix + name.TrimStart('/');
        if (path.Any(c => char.IsControl(c) || c is '"' or '\\'))
            return Quoted(path);
        // patch reads a name up to the first blank unless a tab ends it.
        return path.Contains(' ') ? path + "\t" : path;
    }

    /// <summary>In the quotes and octal escapes of C.</summary>
    private static string Quoted(string path)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in path)
        {
            if (char.IsControl(c))
                quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            else
                quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        }
        return quoted.Append('"').ToString();
    }
}

namespace ReportLint.Configuration;

/// <summary>Lists in values: separated by commas, but not by those between braces.</summary>
internal static class Lists
{
    public static List<string> Split(string value)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] == '\\')
                i++;
            else if (i < value.Length && value[i] == '{')
                depth++;
            else if (i < value.Length && value[i] == '}')
                depth--;
            else if (i >= value.Length || (value[i] == ',' && depth <= 0))
            {
                parts.Add(value.Substring(start, Math.Min(i, value.Length) - start).Trim());
                start = i + 1;
            }
        }
        return parts;
    }
}

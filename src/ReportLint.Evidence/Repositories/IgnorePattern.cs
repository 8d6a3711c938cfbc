using System.Text.RegularExpressions;

namespace ReportLint.Evidence;

/// <summary>Rewrites a line of a .gitignore where MAB.DotIgnore 3.0.1 reads it otherwise than git.</summary>
internal static class IgnorePattern
{
    private static readonly Regex GluedAsterisks = new(@"(?<=[^/])\*{2,}|\*{2,}(?=[^/*])", RegexOptions.CultureInvariant);
    private static readonly Regex LiteralExclamationMark = new(@"\\!|(?<!\[)!", RegexOptions.CultureInvariant);

    public static string ForLibrary(string line)
    {
        var negation = line.Length > 0 && line[0] == '!' ? "!" : "";
        // gitignore(5): "Other consecutive asterisks are considered regular asterisks"; the library lets such a pattern match nothing.
        var pattern = GluedAsterisks.Replace(line.Substring(negation.Length), "*");
        // The library reads every exclamation mark as a negated class; '?' matches it, and hardly anything else that exists beside it.
        return negation + LiteralExclamationMark.Replace(pattern, "?");
    }
}

using System.Text.RegularExpressions;

namespace ReportLint.Cli.Files;

/// <summary>Rewrites a line of a .gitignore where MAB.DotIgnore 3.0.1 reads it otherwise than git.</summary>
internal static partial class IgnorePattern
{
    public static string ForLibrary(string line)
    {
        var negation = line.StartsWith('!') ? "!" : "";
        // gitignore(5): "Other consecutive asterisks are considered regular asterisks"; the library lets such a pattern match nothing.
        var pattern = GluedAsterisks().Replace(line[negation.Length..], "*");
        // The library reads every exclamation mark as a negated class; '?' matches it, and hardly anything else that exists beside it.
        return negation + LiteralExclamationMark().Replace(pattern, "?");
    }

    [GeneratedRegex(@"(?<=[^/])\*{2,}|\*{2,}(?=[^/*])", RegexOptions.CultureInvariant)]
    private static partial Regex GluedAsterisks();

    [GeneratedRegex(@"\\!|(?<!\[)!", RegexOptions.CultureInvariant)]
    private static partial Regex LiteralExclamationMark();
}

using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>A block of C# on a page of the documentation, and what the page says that it prints.</summary>
/// <param name="Heading">The heading above it.</param>
/// <param name="Code">The whole block.</param>
/// <param name="Output">The block of text after it; null where another heading or block comes first.</param>
internal sealed record CodeBlock(string Heading, string Code, string? Output)
{
    private const string Fence = "```";

    /// <summary>The C# blocks of a page, whatever else follows the language's name.</summary>
    public static IEnumerable<CodeBlock> Of(string page)
    {
        var lines = RepositoryFiles.Read(page).ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                heading = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var (start, end) = (i, Array.IndexOf(lines, Fence, i + 1));
            if (lines[start][Fence.Length..].Split(' ')[0] is "csharp" or "cs")
                yield return new(heading, Content(lines, start), OutputAfter(lines, end));
            i = end;
        }
    }

    private static string? OutputAfter(string[] lines, int end)
    {
        var next = Array.FindIndex(lines, end + 1, line => line.StartsWith(Fence, StringComparison.Ordinal) || line.StartsWith('#'));
        return next >= 0 && lines[next] == Fence + "text" ? Content(lines, next) : null;
    }

    private static string Content(string[] lines, int fence) =>
        string.Concat(lines[(fence + 1)..Array.IndexOf(lines, Fence, fence + 1)].Select(line => line + "\n"));
}

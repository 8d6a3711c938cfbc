using DiffPlex;
using DiffPlex.Model;

namespace ReportLint.Cli.Diffs;

/// <summary>Two texts as the lines of a diff, and where they differ.</summary>
/// <param name="OldLines">With their line feeds; a carriage return is content, as for git and patch.</param>
/// <param name="NewLines">With their line feeds.</param>
/// <param name="Blocks">Ascending.</param>
internal sealed record LineDiff(string[] OldLines, string[] NewLines, IReadOnlyList<DiffBlock> Blocks)
{
    public static LineDiff Between(string oldText, string newText) =>
        new(Lines(oldText), Lines(newText), [.. new Differ().CreateCustomDiffs(oldText, newText, false, Lines).DiffBlocks]);

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }
        return [.. lines];
    }
}

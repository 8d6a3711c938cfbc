using System.Globalization;
using DiffPlex.Model;

namespace ReportLint.Cli.Diffs;

/// <summary>Writes a change of one file as <c>git apply</c> and <c>patch -p1</c> read it.</summary>
internal sealed class UnifiedDiff(TextWriter writer)
{
    private const int ContextLines = 3;

    public void Write(string name, string oldText, string newText)
    {
        var diff = LineDiff.Between(oldText, newText);
        writer.Write($"--- {DiffName.Of("a/", name)}\n+++ {DiffName.Of("b/", name)}\n");
        foreach (var hunk in Hunks(diff.Blocks))
            WriteHunk(diff, hunk);
    }

    /// <summary>Blocks whose context would touch or overlap share a hunk.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IReadOnlyList<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk is [.., var last] && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) > 2 * ContextLines)
            {
                yield return hunk;
                hunk = [];
            }
            hunk.Add(block);
        }
        if (hunk.Count > 0)
            yield return hunk;
    }

    private void WriteHunk(LineDiff diff, List<DiffBlock> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var before = Math.Min(ContextLines, first.DeleteStartA);
        var behind = Math.Min(ContextLines, diff.OldLines.Length - (last.DeleteStartA + last.DeleteCountA));
        var oldStart = first.DeleteStartA - before;
        var oldEnd = last.DeleteStartA + last.DeleteCountA + behind;
        var newStart = first.InsertStartB - before;
        var newEnd = last.InsertStartB + last.InsertCountB + behind;
        writer.Write($"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@\n");

        var at = oldStart;
        foreach (var block in hunk)
        {
            WriteLines(' ', diff.OldLines.AsSpan(at..block.DeleteStartA));
            at = block.DeleteStartA + block.DeleteCountA;
            WriteLines('-', diff.OldLines.AsSpan(block.DeleteStartA..at));
            WriteLines('+', diff.NewLines.AsSpan(block.InsertStartB, block.InsertCountB));
        }
        WriteLines(' ', diff.OldLines.AsSpan(at..oldEnd));
    }

    private void WriteLines(char mark, ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write(mark);
            writer.Write(line);
            if (!line.EndsWith('\n'))
                writer.Write("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>First line from one and count; an empty range names the line in front of it.</summary>
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(start == end ? start : start + 1)},{end - start}");
}

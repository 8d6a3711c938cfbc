using ReportLint.Cli.Diffs;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>Puts fixed texts where they belong: into their files, to standard output, or into a diff.</summary>
internal sealed class FixWriter(Stream output, bool isDiff)
{
    /// <returns>Why it could not be written; null where it could or where nothing changes.</returns>
    public Problem? Write(FixOutcome outcome)
    {
        if (isDiff)
            WriteDiff(outcome);
        else if (outcome.File.Path is { } path)
            return outcome.After is null ? null : Replace(path, outcome);
        else if ((outcome.After ?? outcome.Before) is { } text)
            output.Write(TextEncoder.Encode(text));
        return null;
    }

    private void WriteDiff(FixOutcome outcome)
    {
        if (outcome is not { Before: { } before, After: { } after })
            return;
        using var writer = LineWriter.Over(output);
        // A diff knows no encodings; to apply, it must name the mark that the first line of the file starts with.
        var mark = before.Encoding == SourceEncoding.Utf8WithBom ? "\uFEFF" : "";
        new UnifiedDiff(writer).Write(outcome.File.Name, mark + before.Content, mark + after.Content);
    }

    private static Problem? Replace(string path, FixOutcome outcome)
    {
        try
        {
            using var file = new AtomicFile(path);
            file.Stream.Write(TextEncoder.Encode(outcome.After!));
            file.CommitOver(TextEncoder.Encode(outcome.Before!));
            return null;
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return Problem.From(outcome.File.Name, cause);
        }
    }
}

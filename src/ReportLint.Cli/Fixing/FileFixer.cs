using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Settings;
using ReportLint.CodeFixes;

namespace ReportLint.Cli.Fixing;

/// <summary>Reads files and mends their texts, without writing; safe to share between threads.</summary>
internal sealed class FileFixer(Linter linter, ReportFileReader reader, SettingsResolver settings, FixSafety upTo)
{
    public FixOutcome Fix(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, null, [], [], read.Unreadable is null ? read.Problem : new(file.Name, read.Unreadable.Message));
        var result = FixEngine.Apply(linter, text, its.Options, upTo, cancellationToken);
        var isChanged = result.Text.Content != text.Content;
        // Standard input goes on to standard output, changed or not; of other files nobody needs a text that stays.
        return new(file, isChanged || file.Path is null ? text : null, isChanged ? result.Text : null, result.Applied, result.Remaining);
    }
}

using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Settings;

namespace ReportLint.Cli.Fixing;

/// <summary>Reads files and puts comments into their texts that silence what is found, without writing; safe to share between threads.</summary>
internal sealed class FileSilencer(Linter linter, ReportFileReader reader, SettingsResolver settings, string reason)
{
    public FixOutcome Silence(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, null, [], [], read.Unreadable is null ? read.Problem : new(file.Name, read.Unreadable.Message));
        var silenced = SuppressionWriter.Add(linter, text, its.Options, reason, cancellationToken);
        var isChanged = silenced != text;
        return new(file, isChanged || file.Path is null ? text : null, isChanged ? silenced : null, [], linter.Lint(silenced, its.Options, cancellationToken))
        {
            Silenced = isChanged ? linter.Lint(silenced, its.Options with { ReportsSuppressed = true }, cancellationToken).Count(found => found.IsSuppressed) : 0,
        };
    }
}

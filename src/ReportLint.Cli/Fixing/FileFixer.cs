using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Settings;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>Reads files and mends their texts, without writing; safe to share between threads.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="settings">What holds for each.</param>
/// <param name="mend">Makes a new text of one.</param>
internal sealed class FileFixer(ReportFileReader reader, SettingsResolver settings, Func<SourceText, LinterOptions, CancellationToken, MendedText> mend)
{
    public FixOutcome Fix(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, null, [], [], read.Unreadable is null ? read.Problem : new(file.Name, read.Unreadable.Message));
        var result = mend(text, its.Options, cancellationToken);
        var isChanged = result.Text.Content != text.Content;
        // Standard input goes on to standard output, changed or not; of other files nobody needs a text that stays.
        return new(file, isChanged || file.Path is null ? text : null, isChanged ? result.Text : null, result.Applied, result.Remaining) { Silenced = isChanged ? result.Silenced : 0 };
    }

    /// <summary>Mends with the fixes up to a safety.</summary>
    public static Func<SourceText, LinterOptions, CancellationToken, MendedText> WithFixes(Linter linter, FixSafety upTo) => (text, options, cancellationToken) =>
    {
        var result = FixEngine.Apply(linter, text, options, upTo, cancellationToken);
        return new(result.Text, result.Applied, result.Remaining);
    };

    /// <summary>Mends nothing, and silences what is found with comments.</summary>
    public static Func<SourceText, LinterOptions, CancellationToken, MendedText> WithSuppressions(Linter linter, string reason) => (text, options, cancellationToken) =>
    {
        var silenced = SuppressionWriter.Add(linter, text, options, reason, cancellationToken);
        var found = linter.Lint(silenced, options with { ReportsSuppressed = true }, cancellationToken).ToLookup(diagnostic => diagnostic.IsSuppressed);
        return new(silenced, [], [.. found[false]], found[true].Count());
    };
}

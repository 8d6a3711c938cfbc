using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>Reads files and fixes their texts, without writing; safe to share between threads.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="settings">What holds for each.</param>
/// <param name="evidence">What each is compared with.</param>
/// <param name="fix">Makes a new text of one.</param>
internal sealed class FileFixer(ReportFileReader reader, SettingsResolver settings, EvidenceResolver evidence, TextFixing fix)
{
    public FixOutcome Fix(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, null, [], [], read.FailureOf(file));
        var result = fix(text, its.Options, evidence.For(file), cancellationToken);
        var isChanged = result.Text.Content != text.Content;
        // Standard input goes on to standard output, changed or not; of other files nobody needs a text that stays.
        return new(file, isChanged || file.Path is null ? text : null, isChanged
            ? result.Text : null, result.Applied, result.Remaining)
        { Silenced = isChanged ? result.Silenced : 0 };
    }

    /// <summary>Fixes with the fixes up to a safety.</summary>
    public static TextFixing WithFixes(Linter linter, FixSafety upTo) => (text, options, its, cancellationToken) =>
    {
        var result = FixEngine.Apply(linter, text, options, upTo, its, cancellationToken);
        return new(result.Text, result.Applied, result.Remaining);
    };

    /// <summary>Fixes nothing, and silences what is found with comments.</summary>
    public static TextFixing WithSuppressions(Linter linter, string reason) => (text, options, its, cancellationToken) =>
    {
        var silenced = SuppressionWriter.Add(linter, text, options, reason, its, cancellationToken);
        var found = linter.Lint(silenced, options with { ReportsSuppressed = true }, its, cancellationToken)
            .ToLookup(diagnostic => diagnostic.IsSuppressed);
        return new(silenced, [], [.. found[false]], found[true].Count());
    };
}

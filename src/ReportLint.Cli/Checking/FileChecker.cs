using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Checking;

/// <summary>Reads and lints one file after the other; safe to share between threads.</summary>
internal sealed class FileChecker(Linter linter, LinterOptions options, ReportReader reader)
{
    public FileResult Check(ReportFile file, CancellationToken cancellationToken)
    {
        try
        {
            var text = reader.Read(file, out var reason);
            if (text is null)
                return Unreadable(file, reason);
            var findings = linter.Lint(text, cancellationToken).Select(diagnostic => new Finding(diagnostic, linter.GetFixes(text, diagnostic))).ToArray();
            return new(file, findings.Length == 0 ? null : text, findings);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return new(file, null, [], Problem.From(file.Name, cause));
        }
    }

    /// <summary>Where RL5007 is not selected, the file must not seem to be checked all the same.</summary>
    private FileResult Unreadable(ReportFile file, string reason)
    {
        if (options.IsEnabled(LinterDiagnostics.UnreadableFile))
            return new(file, null, [new(LinterDiagnostics.Unreadable(reason), [])]);
        var isIgnored = options.Ignore.Any(choice => LinterOptions.Matches(choice, LinterDiagnostics.UnreadableFile));
        return new(file, null, [], isIgnored ? null : new(file.Name, reason));
    }
}

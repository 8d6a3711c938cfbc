using ReportLint.Analysis;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Hosting.Checking;

/// <summary>Reads and lints one file after the other; safe to share between threads.</summary>
internal sealed class FileChecker(Linter linter, ReportFileReader reader, SettingsResolver settings, EvidenceResolver evidence,
    bool countsClaims)
{
    public FileResult Check(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, read.Unreadable is null
                ? [] : [new(read.Unreadable, [], new Fingerprints(null).IdentityOf(read.Unreadable))], read.Problem);
        var fingerprints = new Fingerprints(text);
        var against = evidence.For(file);
        var found = linter.Lint(text, its.Options, against, cancellationToken);
        var findings = new List<Finding>(found.Count);
        foreach (var diagnostic in found)
            findings.Add(new(diagnostic, diagnostic.IsSuppressed
                ? [] : linter.GetFixes(text, diagnostic), fingerprints.IdentityOf(diagnostic)));
        return new(file, findings.Count == 0 ? null : text, findings)
        {
            Counts = countsClaims ? linter.Count(text, found, its.Options, against) : null,
        };
    }
}

using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.Hosting.Checking;

/// <summary>Reads and lints one file after the other; safe to share between threads.</summary>
internal sealed class FileChecker(Linter linter, ReportFileReader reader, SettingsResolver settings, EvidenceResolver evidence,
    bool countsClaims)
{
    /// <summary>Whether the results say what the reports claim, with their texts, for those who show whole reports.</summary>
    public bool Explains { get; init; }

    public FileResult Check(ReportFile file, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, read.Unreadable is null
                ? [] : [new(read.Unreadable, [], new Fingerprints(null).IdentityOf(read.Unreadable))], read.Problem);
        var against = evidence.For(file);
        var explanation = Explains ? linter.Explain(text, its.Options, against, cancellationToken) : null;
        var found = explanation?.Diagnostics ?? linter.Lint(text, its.Options, against, cancellationToken);
        var findings = FindingsOf(linter, text, found);
        return new(file, findings.Count == 0 && !Explains ? null : text, findings)
        {
            Explanation = explanation,
            Counts = countsClaims ? linter.Count(text, found, its.Options, against) : null,
        };
    }

    /// <summary>The diagnostics of a text with their fixes and what they are recognized by.</summary>
    /// <param name="linter">The linter that found them.</param>
    /// <param name="text">The text.</param>
    /// <param name="found">All that were found in it, by position.</param>
    public static List<Finding> FindingsOf(Linter linter, SourceText text, IReadOnlyList<Diagnostic> found)
    {
        var fingerprints = new Fingerprints(text);
        var findings = new List<Finding>(found.Count);
        foreach (var diagnostic in found)
            findings.Add(new(diagnostic, diagnostic.IsSuppressed
                ? [] : linter.GetFixes(text, diagnostic), fingerprints.IdentityOf(diagnostic)));
        return findings;
    }
}

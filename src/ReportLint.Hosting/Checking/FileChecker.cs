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

    /// <summary>Checks a report by itself.</summary>
    public FileResult Check(ReportFile file, CancellationToken cancellationToken) => Check(file, isOfSet: false, cancellationToken).Result;

    /// <summary>Checks a report that is compared with others. <see cref="Complete"/> adds what comes of that.</summary>
    public SetMember CheckOfSet(ReportFile file, CancellationToken cancellationToken) => Check(file, isOfSet: true, cancellationToken);

    /// <summary>Compares reports, and gives their results in the same order.</summary>
    public IEnumerable<FileResult> Complete(IReadOnlyList<SetMember> members, CancellationToken cancellationToken)
    {
        ComparableReport[] reports = [.. members.Select(static member => member.Comparable).OfType<ComparableReport>()];
        var (added, next) = (linter.Compare(reports, cancellationToken), 0);
        foreach (var member in members)
            yield return member.Comparable is null ? member.Result : With(member, added[next++]);
    }

    private FileResult With(SetMember member, IReadOnlyList<Diagnostic> added)
    {
        if (added.Count == 0)
            return member.Result;
        List<Finding> all = [.. member.Result.Findings, .. FindingsOf(linter, member.Text!, added)];
        return member.Result with
        {
            Text = member.Text,
            Findings = [.. all.OrderBy(static finding => finding.Diagnostic.Span)
                .ThenBy(static finding => finding.Diagnostic.Id, StringComparer.Ordinal)],
        };
    }

    private SetMember Check(ReportFile file, bool isOfSet, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        if (read.Text is not { } text)
            return new(new(file, null, read.Unreadable is null
                ? [] : [new(read.Unreadable, [], new Fingerprints(null).IdentityOf(read.Unreadable))], read.Problem), null, null);
        var against = evidence.For(file);
        var comparedAs = isOfSet ? file.Name : null;
        var explanation = Explains ? linter.Explain(text, its.Options, against, comparedAs, cancellationToken) : null;
        var analysis = explanation?.Analysis ?? linter.Analyze(text, its.Options, against, comparedAs, cancellationToken);
        var findings = FindingsOf(linter, text, analysis.Gathered);
        var result = new FileResult(file, findings.Count == 0 && !Explains ? null : text, findings)
        {
            Explanation = explanation,
            Counts = countsClaims ? linter.Count(text, analysis.Gathered, its.Options, against) : null,
        };
        return analysis.Comparable is null ? new(result, null, null) : new(result, text, analysis.Comparable);
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

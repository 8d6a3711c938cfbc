using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Verifying;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.Cli.CommandLine;

/// <summary>One run of <c>verify</c> over its reports.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="host">The world, as the command sees it.</param>
/// <param name="inputs">Which files it reads.</param>
/// <param name="settings">What holds for each.</param>
/// <param name="found">The files.</param>
/// <param name="writer">Writes what comes of them.</param>
internal sealed class VerifyRun(ParseResult parsed, Host host, InputOptions inputs, SettingsResolver settings, ReportSet found,
    VerdictWriter writer)
{
    private const int MostNames = 3;

    private readonly EvidenceResolver _evidence = inputs.Evidence(parsed, host, settings, found);
    // Fixes are shown on pages only.
    private readonly Linter _linter = new(host.Analyzers(), writer.ShowsReports ? host.CodeFixes() : null);
    private readonly ReportFileReader _reader = new(host.Input);

    public int Run(FailureThreshold failOn)
    {
        var problems = new ProblemLog(host.Error, isKept: !found.IsListed || writer.ListsProblems);
        problems.Add(found.Problems);
        var (counts, contradictions, isBound) = (default(VerdictCounts), default(FindingCounts), false);
        writer.Start();
        foreach (var file in found.Select(settings, Verify, host.Interrupted))
        {
            counts += file.Counts;
            foreach (var claim in file.Claims)
                contradictions += claim.Contradiction?.Severity ?? DiagnosticSeverity.Off;
            isBound |= file.Claims.Any(claim => claim.IsBound);
            if (file.Problem is not null)
                problems.Add(file.Problem);
            writer.Write(file);
        }
        problems.Add(settings.Problems.Concat(_evidence.Problems));
        // Nothing was verified, and nobody would notice that the files are of something else.
        if (!isBound && problems.IsEmpty && _evidence.ResultFiles.Any())
            problems.Add(new Problem(NamesOfEvidence(), "no claim of the reports could be bound to this evidence"));
        writer.Finish(counts, problems.Kept);
        problems.Write();
        InputOptions.WarnOfSkipped(settings, _evidence, host);
        return problems.IsEmpty ? failOn.StatusOf(contradictions.Worst) : ExitStatus.Failed;
    }

    private VerifiedFile Verify(ReportFile file)
    {
        var its = settings.For(file);
        var read = _reader.Read(file, its);
        if (read.Text is not { } text)
            return new(file, null, [], read.FailureOf(file));
        var against = _evidence.For(file);
        if (writer.ShowsReports)
            return Explain(file, text, its.Options, against);
        var report = _linter.Verify(text, its.Options, against, host.Interrupted);
        return new(file, text, report.Claims) { Relations = report.Relations };
    }

    private VerifiedFile Explain(ReportFile file, SourceText text, LinterOptions options, ReportEvidence? against)
    {
        var explanation = _linter.Explain(text, options, against, cancellationToken: host.Interrupted);
        Diagnostic[] contradictions = [.. explanation.Claims.Select(static claim => claim.Contradiction).OfType<Diagnostic>().Distinct()
            .OrderBy(static diagnostic => diagnostic.Span)];
        return new(file, text, explanation.Claims)
        {
            Relations = explanation.RelationCounts,
            Explanation = explanation,
            Contradictions = FileChecker.FindingsOf(_linter, text, contradictions),
        };
    }

    private string NamesOfEvidence()
    {
        var names = _evidence.ResultFiles.ToArray();
        return string.Join(", ", names.Take(MostNames)) + (names.Length > MostNames ? $" and {names.Length - MostNames} more" : "");
    }
}

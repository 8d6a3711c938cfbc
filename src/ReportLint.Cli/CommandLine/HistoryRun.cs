using ReportLint.Analysis;
using ReportLint.Claims.Comparing;
using ReportLint.Cli.Files;
using ReportLint.Cli.Verifying;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary>One run of <c>verify --history</c> over its reports.</summary>
/// <param name="host">The world, as the command sees it.</param>
/// <param name="settings">What holds for each report.</param>
/// <param name="found">The reports.</param>
internal sealed class HistoryRun(Host host, SettingsResolver settings, ReportSet found)
{
    private readonly Linter _linter = new(host.Analyzers());
    private readonly ReportFileReader _reader = new(host.Input);

    public int Run(HistoryWriter writer)
    {
        var problems = new ProblemLog(host.Error, isKept: true);
        problems.Add(found.Problems);
        var facts = new List<ReportFacts>();
        foreach (var (its, problem) in found.Select(settings, Read, host.Interrupted))
        {
            if (problem is not null)
                problems.Add(problem);
            if (its is not null)
                facts.Add(its);
        }
        problems.Add(settings.Problems);
        writer.Write(HistoryReader.Read(facts), problems.Kept);
        problems.Write();
        return problems.IsEmpty ? ExitStatus.Nothing : ExitStatus.Failed;
    }

    private (ReportFacts? Facts, Problem? Problem) Read(ReportFile file)
    {
        var its = settings.For(file);
        var read = _reader.Read(file, its);
        return read.Text is { } text ? (_linter.ReadFacts(text, file.Name, its.Options, host.Interrupted), null)
            : (null, read.FailureOf(file));
    }
}

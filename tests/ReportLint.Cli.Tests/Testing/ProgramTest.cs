using ReportLint.Cli.CommandLine;
using ReportLint.Rules;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Runs the program in a folder of its own.</summary>
public abstract class ProgramTest : FolderTest
{
    private protected Stream Input { get; set; } = Stream.Null;

    private protected string? JobSummaryFile { get; set; }

    private protected Stream? Output { get; set; }

    private protected bool UsesColor { get; set; }

    /// <summary>Whether the real rules run, not those of <see cref="TestRules"/>.</summary>
    private protected bool RunsTheCatalogue { get; set; }

    /// <summary>Instead of what <see cref="RunResult.Error"/> gives.</summary>
    private protected TextWriter? Error { get; set; }

    /// <summary>From when on progress is shown; null is never.</summary>
    private protected TimeSpan? ProgressDelay { get; set; }

    /// <summary>The current folder of the program, below the test's own.</summary>
    private protected string RunsIn { get; set; } = "";

    /// <summary>As a build with the property of that name has it; null is none.</summary>
    private protected string? ProjectAddress { get; set; }

    private protected CancellationToken Interrupted { get; set; }

    /// <summary>Called whenever a report is checked, after it was read.</summary>
    private protected Action? WhileChecking { get; set; }

    private protected RunResult Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = Application.Run(args, new()
        {
            Input = () => Input,
            JobSummaryFile = JobSummaryFile,
            Output = Output ?? output,
            Error = Error ?? error,
            ShowsProgress = ProgressDelay is not null,
            ProgressDelay = ProgressDelay ?? TimeSpan.Zero,
            Folder = Path.Combine(Folder, RunsIn).TrimEnd(Path.DirectorySeparatorChar),
            UsesColor = UsesColor,
            Width = 80,
            Interrupted = Interrupted,
            Analyzers = () => RunsTheCatalogue ? RuleCatalogue.Analyzers : [.. TestRules.Analyzers, new ActionRule(WhileChecking)],
            CodeFixes = () => RunsTheCatalogue ? RuleCatalogue.CodeFixes : TestRules.CodeFixes,
            Descriptors = () => RunsTheCatalogue ? RuleCatalogue.Descriptors : TestRules.Descriptors,
            AddressOf = id => ProjectAddress is null ? null : $"{ProjectAddress}/{id}",
            ProjectAddress = () => ProjectAddress,
            PageOf = RunsTheCatalogue ? RuleDocumentation.GetPage : TestRules.PageOf,
        });
        return new(status, output.ToArray(), error.ToString());
    }
}

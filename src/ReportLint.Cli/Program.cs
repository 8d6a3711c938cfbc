using System.Runtime.InteropServices;
using System.Text;
using ReportLint.Cli;
using ReportLint.Cli.CommandLine;
using ReportLint.Cli.Streams;
using ReportLint.Rules;

using var interrupted = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

// A Windows console shows UTF-8 only when told to; what is redirected is UTF-8 anyway.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
return Application.Run(args, new()
{
    Input = Console.OpenStandardInput,
    Output = StandardStreams.OpenOutput(),
    Error = StandardStreams.OpenError(),
    Folder = Environment.CurrentDirectory,
    UsesColor = !Console.IsOutputRedirected && !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    Width = Console.IsOutputRedirected ? 120 : Math.Max(Console.WindowWidth, 40),
    ShowsProgress = !Console.IsErrorRedirected && !isDumb,
    JobSummaryFile = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
    Interrupted = interrupted.Token,
    Analyzers = () => RuleCatalogue.Analyzers,
    CodeFixes = () => RuleCatalogue.CodeFixes,
    Descriptors = () => RuleCatalogue.Descriptors,
    PageOf = RuleDocumentation.GetPage,
    AddressOf = RuleDocumentation.GetAddress,
    ProjectAddress = () => RuleDocumentation.ProjectAddress,
});

// The first signal ends the run in good order, a second one at once.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}

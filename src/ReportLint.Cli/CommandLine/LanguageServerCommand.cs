using System.CommandLine;
using ReportLint.Hosting.Output;
using ReportLint.LanguageServer;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint lsp</c>: answers an editor (LSP 3.17).</summary>
internal static class LanguageServerCommand
{
    public static Command Create(Host host)
    {
        // Clients of some libraries add it to every command line.
        var standardStreams = new Option<bool>("--stdio")
        {
            Description = "Use standard input and output, as without this option",
        };
        var command = new Command("lsp", "Answer an editor on standard input and output (Language Server Protocol).") { standardStreams };
        command.SetAction(parsed => Run(host));
        return command;
    }

    private static int Run(Host host)
    {
        // The server waits for its client, and nothing else ends that.
        using var interruption = host.Interrupted.Register(static () => Environment.Exit(ExitStatus.Interrupted));
        return new Server(new()
        {
            Input = host.Input(),
            Output = host.Output,
            Error = host.Error,
            Folder = host.Folder,
            Version = Product.Version,
            Analyzers = host.Analyzers(),
            CodeFixes = host.CodeFixes(),
            Descriptors = host.Descriptors,
            PageOf = host.PageOf,
            AddressOf = host.AddressOf,
            ClientEnded = static () => Environment.Exit(ExitStatus.Interrupted),
        }).Run();
    }
}

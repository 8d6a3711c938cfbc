using System.Text;
using ReportLint.Cli.CommandLine;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Runs the program in a folder of its own.</summary>
public abstract class ProgramTest : IDisposable
{
    // Resolved, because the temporary folder is a link on some systems.
    private protected string Folder { get; } = Directory.CreateTempSubdirectory("reportlint-").FullName;

    private protected Stream Input { get; set; } = Stream.Null;

    private protected string? JobSummaryFile { get; set; }

    private protected Stream? Output { get; set; }

    private protected bool UsesColor { get; set; }

    private protected CancellationToken Interrupted { get; set; }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected RunResult Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = Application.Run(args, new()
        {
            Input = Input,
            JobSummaryFile = JobSummaryFile,
            Output = Output ?? output,
            Error = error,
            Folder = Folder,
            UsesColor = UsesColor,
            Width = 80,
            Interrupted = Interrupted,
            Analyzers = TestRules.Analyzers,
            CodeFixes = TestRules.CodeFixes,
            Descriptors = TestRules.Descriptors,
            PageOf = TestRules.PageOf,
        });
        return new(status, output.ToArray(), error.ToString());
    }

    /// <summary>Writes a file in the folder and the folders that lead to it.</summary>
    private protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private protected string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private protected string Read(string name) => File.ReadAllText(PathOf(name));

    private protected string PathOf(string name) => Path.Combine(Folder, name);
}

using System.Text;
using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>The native program writes what the portable one writes, byte for byte: to standard output, to standard error and into files.
/// </summary>
[Collection(nameof(PackageFeed))]
public class NativeOutputTests : FolderTest
{
    private static readonly string[] Formats =
        ["text", "concise", "json", "jsonl", "msbuild", "github", "gitlab", "junit", "agent", "sarif"];

    private static readonly string[] Commands =
    [
        .. Formats.Select(format => $"check --format {format} --evidence results.trx reports"),
        .. Formats.Select(format => $"check --no-config --format {format} --output written.txt reports"),
        "check --color always --verbose --max-findings all --statistics reports", "check --max-findings 0 reports",
        "check --select RL2 --severity RL2001=info reports", "check --write-baseline baseline.json reports",
        "check --evidence broken.trx reports", "check --evidence broken.json reports",
        "check --config wrong.editorconfig reports", "check --config words.editorconfig reports",
        "check --format agent missing.md", "check --format nonsense", "check --unknown", "check -", "chek reports", "",
        "fix reports", "fix --suggested reports", "fix --add-suppressions --reason later reports",
        "fix --diff reports", "fix --suggested --diff reports",
        "claims reports", "claims --format json reports",
        "verify --evidence results.trx reports", "verify --evidence results.trx --format json reports",
        "verify --evidence results.trx --format markdown reports",
        "rules", "rules Consistency", "rules --format json", "explain RL2001", "explain RL9999",
        "config reports/status-report.md", "init", "completion bash", "completion zsh", "completion fish", "completion pwsh",
        "--version", "--help", "check --help", "fix --help", "verify --help", "claims --help", "config --help", "init --help",
        "explain --help", "rules --help", "completion --help", "lsp --help",
    ];

    [NativeFact]
    public void IsThatOfThePortableProgram()
    {
        var native = BuiltTool.Unpack(BuiltTool.Runtime, PathOf("native"));
        var portable = BuiltTool.Unpack("any", PathOf("portable"));
        Assert.All(Commands, command =>
        {
            var (expected, expectedFiles) = Run(portable, command);
            var (actual, actualFiles) = Run(native, command);
            Assert.NotEqual(0, expected.Output.Length + expected.Error.Length);
            Assert.Equal(Text(expected.Output), Text(actual.Output));
            Assert.Equal((expected.Status, Text(expected.Error)), (actual.Status, Text(actual.Error)));
            Assert.Equal(expectedFiles, actualFiles);
        });
    }

    // Each byte becomes a character, so that two texts are equal only where all bytes are.
    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>Runs a command in a folder that looks the same for each run.</summary>
    private (ProgramRun Run, string[] Files) Run(string[] program, string command)
    {
        var folder = PathOf("work");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Copy(RepositoryFiles.Path("samples"), folder);
        Copy(RepositoryFiles.Path("docs"), folder);
        if (Environment.GetEnvironmentVariable("REPORTLINT_CORPUS") is { Length: > 0 } corpus)
            Copy(corpus, folder);
        Write("work/.editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL4002.severity = error\nreportlint_wrong = 1\n");
        Write("work/wrong.editorconfig", "[*.md\ndotnet_diagnostic.RL4002.severity = loud\n");
        Write("work/words.editorconfig", "[*.md]\nreportlint_vocabulary = reportlint.words.txt\n");
        Write("work/reportlint.words.txt", "[Hype]\nthe {sample|report}\n[Open]\ndone\n[Nonsense]\nx\n");
        File.Copy(RepositoryFiles.Path("tests/Tide/results.trx"), Path.Combine(folder, "results.trx"));
        Write("work/broken.trx", "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>");
        Write("work/broken.json", "{ \"stats\": { \"tests\": ");
        var run = ProgramRun.Of(folder, program, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return (run, [.. files.Select(file => $"{Path.GetRelativePath(folder, file)}: {Text(File.ReadAllBytes(file))}")]);
    }

    private static void Copy(string sources, string folder)
    {
        foreach (var source in Directory.EnumerateFiles(sources, "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "reports", Path.GetRelativePath(sources, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy, overwrite: true);
        }
    }
}

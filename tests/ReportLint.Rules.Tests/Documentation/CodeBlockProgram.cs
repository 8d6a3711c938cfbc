using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportLint.Analysis;
using ReportLint.Evidence;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Builds a block as the only file of a console program with implicit usings and nullable on, and runs it in a process of its
/// own.</summary>
internal sealed class CodeBlockProgram(string folder)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly string[] Ours =
        [typeof(Linter).Assembly.Location, typeof(RuleCatalogue).Assembly.Location, typeof(RepositoryFolder).Assembly.Location];

    /// <summary>Errors and warnings of the compiler, none where the program was written.</summary>
    public IReadOnlyList<string> Build(string code)
    {
        SyntaxTree[] files =
            [CSharpSyntaxTree.ParseText(code, path: "Program.cs"), CSharpSyntaxTree.ParseText(ImplicitUsings, path: "ImplicitUsings.cs")];
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal));
        var references = framework.Concat(Ours).Select(file => MetadataReference.CreateFromFile(file));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var result = CSharpCompilation.Create("Program", files, references, options).Emit(Path.Combine(folder, "Program.dll"));
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
    }

    public string Run()
    {
        foreach (var file in Ours)
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var version = Environment.Version;
        File.WriteAllText(
            Path.Combine(folder, "Program.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{version}}" } } }""");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(folder, "Program.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(Longest), "The program does not end.");
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result.ReplaceLineEndings("\n");
    }
}

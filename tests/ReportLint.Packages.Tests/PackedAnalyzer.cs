using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportLint.Packages.Tests;

/// <summary>The analyzer and the code fixes of the package, loaded as the compiler loads them: from their folder, with the host's Roslyn.</summary>
internal sealed class PackedAnalyzer(string folder)
{
    private readonly Context _context = new(folder);

    public DiagnosticAnalyzer Analyzer => (DiagnosticAnalyzer)Create("ReportLint.Analyzers", "ReportLint.Analyzers.ReportFileAnalyzer");

    public CodeFixProvider CodeFixes => (CodeFixProvider)Create("ReportLint.Analyzers.CodeFixes", "ReportLint.Analyzers.ReportCodeFixProvider");

    private object Create(string assembly, string type) => Activator.CreateInstance(_context.LoadFromAssemblyName(new(assembly)).GetType(type, throwOnError: true)!)!;

    private sealed class Context(string folder) : AssemblyLoadContext("analyzer")
    {
        protected override Assembly? Load(AssemblyName name) =>
            name.Name!.StartsWith("ReportLint.", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(folder, $"{name.Name}.dll")) : null;
    }
}

using System.Text;
using ReportLint.Text;

namespace ReportLint.Benchmarks.Reports;

/// <summary>The input of a measurement: reports in memory, decoded. Reading and decoding files is measured by nobody.</summary>
public sealed class ReportSet(string name, IReadOnlyList<string> contents)
{
    /// <summary>Names the folder whose reports are measured too.</summary>
    public const string CorpusVariable = "REPORTLINT_CORPUS";

    public IReadOnlyList<string> Contents { get; } = contents;

    public IReadOnlyList<SourceText> Texts { get; } = [.. contents.Select(content => SourceText.From(content))];

    /// <summary>In UTF-8: what the files would take on the disk.</summary>
    public long SizeInBytes { get; } = contents.Sum(content => (long)Encoding.UTF8.GetByteCount(content));

    /// <summary>The generated reports, and the corpus where there is one.</summary>
    public static IEnumerable<ReportSet> All() => Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } folder ? [Generated(), Corpus(folder)] : [Generated()];

    public static ReportSet Generated() => new("generated", ReportGenerator.Generate());

    private static ReportSet Corpus(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? new("corpus", [.. files.Select(File.ReadAllText)]) : throw new InvalidOperationException($"{CorpusVariable}: no *.md file in {folder}");
    }

    public override string ToString() => name;
}

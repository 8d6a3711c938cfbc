using System.Reflection;
using Xunit;

namespace ReportLint.Testing;

/// <summary>The reports of a file <c>NAME.cases.txt</c>, which is embedded in the assembly of its tests: marked as in
/// <see cref="MarkedText"/>, each after a line <c>%%%</c>; what stands before the first one explains the file.</summary>
public static class CaseFile
{
    private const string Separator = "\n%%%\n";

    /// <summary>The reports of a file, with or without marks.</summary>
    /// <param name="name">The name of the file without its ending.</param>
    /// <param name="isMarked">Whether those with marks are asked for, or those without.</param>
    public static TheoryData<string> Of(string name, bool isMarked)
    {
        var cases = new TheoryData<string>();
        foreach (var report in Read(Assembly.GetCallingAssembly(), name))
        {
            if (report.Contains("[|", StringComparison.Ordinal) == isMarked)
                cases.Add(report);
        }
        Assert.NotEmpty(cases);
        return cases;
    }

    private static IEnumerable<string> Read(Assembly tests, string name)
    {
        using var stream = tests.GetManifestResourceStream($"{name}.cases.txt");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.TrimEnd('\n').Split(Separator).Skip(1);
    }
}

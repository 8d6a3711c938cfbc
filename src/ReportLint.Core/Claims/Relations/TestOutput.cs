namespace ReportLint.Claims;

/// <summary>Recognises, as letters and without parsing, what has to do with runs of tests in code: commands, paths, and what runners print.</summary>
internal static class TestOutput
{
    // In the name of a command or file: one that runs tests, or holds their results.
    private static readonly string[] Names = ["test", "spec", "junit", "result", "report", "coverage", "jest", "cypress", "playwright", "k6", "jmeter", "locust", "artillery", "mocha", "ctest", "tox", "behave", "cucumber", "make check", ".trx", ".log"];

    // cargo, jest, vitest, mocha, pytest, unittest, go, dotnet, maven, ctest.
    private static readonly string[] Printed = ["test result:", "test suites:", "tests run:", "tests passed in", " passed in ", " passing (", "total tests:", "passed!  -", "--- pass:", "=== run", "tests passed, ", "build successful", "passed | ", "failures: 0", "100% tests passed"];

    /// <summary>Whether a command or path names tests or their results.</summary>
    public static bool SpeaksOfTests(ReadOnlySpan<char> code) => HoldsOneOf(code, Names);

    /// <summary>Whether a line is what a test runner prints.</summary>
    public static bool IsPrinted(ReadOnlySpan<char> line) =>
        HoldsOneOf(line, Printed) || (line.StartsWith("ok ".AsSpan(), StringComparison.Ordinal) && line.EndsWith("s".AsSpan(), StringComparison.Ordinal)) || line.EndsWith(" ... ok".AsSpan(), StringComparison.Ordinal);

    private static bool HoldsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }
}

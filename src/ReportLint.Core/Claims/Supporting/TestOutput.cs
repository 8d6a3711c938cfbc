namespace ReportLint.Claims.Supporting;

/// <summary>Recognises, as letters and without parsing, what has to do with runs of tests in code: commands, paths, and what runners
/// print.</summary>
internal static class TestOutput
{
    private const int LongestName = 256;

    // In the name of a command or file: one that runs tests, or holds their results.
    private static readonly string[] Names =
        ["test", "spec", "junit", "result", "report", "coverage", "jest", "cypress", "playwright", "k6", "jmeter", "locust", "artillery",
        "mocha", "ctest", "tox", "behave", "cucumber", "make check", "make verify", ".trx", ".log"];

    private static readonly string[] Sources =
        [".rs", ".java", ".kt", ".cs", ".go", ".swift", ".rb", ".cpp", ".cc", ".sol", ".tsx", ".jsx", ".spec.ts", ".spec.js", ".test.ts",
        ".test.js", ".cy.ts", ".cy.js"];

    // cargo, jest, vitest, mocha, pytest, unittest, go, dotnet, maven, gradle, ctest: in the case in which they print it.
    private static readonly string[] Printed =
    [
        "test result:", "Test result:", "Test Suites:", "Tests run:", "tests passed in", " passed in ", " passing (", "Total tests:",
            "Passed!  -", "--- PASS:", "=== RUN", "tests passed, ", "BUILD SUCCESSFUL", "Build successful", "passed | ", "Failures: 0",
            "failures: 0",
    ];

    /// <summary>Whether a command or path names tests or their results.</summary>
    public static bool SpeaksOfTests(ReadOnlySpan<char> code)
    {
        Span<char> small = stackalloc char[LongestName];
        var length = Math.Min(code.Length, LongestName);
        _ = code.Slice(0, length).ToLowerInvariant(small);
        return HoldsOneOf(small.Slice(0, length), Names);
    }

    /// <summary>Whether a path is the source of tests, which says what is tested, and not how that came out; a script may be what was
    /// run.</summary>
    public static bool IsSource(ReadOnlySpan<char> path)
    {
        foreach (var ending in Sources)
        {
            if (path.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a block holds what a test runner prints.</summary>
    public static bool IsPrinted(ReadOnlySpan<char> block) => HoldsOneOf(block, Printed);

    /// <summary>Whether a line is what a test runner prints for one test, or in the end.</summary>
    public static bool IsPrintedLine(ReadOnlySpan<char> line) =>
        (line.StartsWith("ok ".AsSpan(), StringComparison.Ordinal) && line.EndsWith("s".AsSpan(), StringComparison.Ordinal))
            || line.EndsWith(" ... ok".AsSpan(), StringComparison.Ordinal) || IsTimedTest(line) || IsRuledSummary(line);

    // "  ✔ opens the lock (823ms)", as mocha and its like print it.
    private static bool IsTimedTest(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 4 && line[0] is '\u2714' or '\u2713' or '\u221A' && line.EndsWith("ms)".AsSpan(), StringComparison.Ordinal);
    }

    // "==== 39 passed, 8 warnings in 6.60s ====", as pytest prints it.
    private static bool IsRuledSummary(ReadOnlySpan<char> line) =>
        line.StartsWith("===".AsSpan(), StringComparison.Ordinal) && line.IndexOf(" passed".AsSpan()) >= 0;

    private static bool HoldsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
                return true;
        }
        return false;
    }
}

namespace ReportLint.Evidence;

/// <summary>How many tests a repository defines.</summary>
/// <param name="Count">The definitions.</param>
/// <param name="IsOpen">Whether more tests than that may run: a definition has parameters, is inherited or made by a loop, or a language is
/// not known.</param>
/// <param name="Files">How many files hold some.</param>
internal sealed record TestDefinitions(int Count, bool IsOpen, int Files)
{
    /// <summary>A repository with more files of tests is not read for one number.</summary>
    private const int MostFiles = 5000;

    private static readonly string[] Words = ["test", "spec"];

    /// <summary>Counts them.</summary>
    public static TestDefinitions In(IRepository repository)
    {
        string[] paths = [.. repository.Entries.Where(entry => entry.Kind == EntryKind.File && MayTest(entry.Path))
            .Select(entry => entry.Path)];
        if (paths.Length > MostFiles || paths.Any(TestSyntax.IsUnknown))
            return new(0, true, 0);
        var (count, files) = (0, 0);
        foreach (var path in paths)
        {
            if (TestSyntax.Of(path) is not { } syntax)
                continue;
            if (repository.Read(path) is not { } text)
            {
                // An empty file has none; one that cannot be read may have any number.
                if (repository.SizeOf(path) is not 0)
                    return new(0, true, 0);
                continue;
            }
            var (here, isOpen) = syntax.Count(text.Span);
            if (isOpen)
                return new(0, true, 0);
            count += here;
            files += here > 0 ? 1 : 0;
        }
        return new(count, false, files);
    }

    // Rust's stand beside what they test.
    private static bool MayTest(string path) =>
        path.EndsWith(".rs", StringComparison.Ordinal)
            || Array.Exists(Words, word => path.AsSpan().IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0);
}

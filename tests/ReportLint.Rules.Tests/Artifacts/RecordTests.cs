using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Artifacts;

/// <summary>What git has on record changes how much is looked at, and nothing that is found.</summary>
public class RecordTests : FolderTest
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    private static readonly string[] Folders = ["", "docs/", "src/", "src/berths/", "build/", "docs/plans/"];

    private static readonly string[] Names = ["plan.cs", "tariff.cs", "guide.md", "Plan.cs", "index.ts", "LICENSE", "cache.log"];

    [Theory]
    [InlineData("src/kept.cs", false)]
    [InlineData("src/deleted.cs", true)]
    [InlineData("deleted.cs", true)]
    [InlineData("src/untracked.cs", false)]
    [InlineData("untracked.cs", false)]
    [InlineData("Kept.cs", true)]
    [InlineData("src/ignored.log.md", false)]
    [InlineData("build/made.cs", false)]
    [InlineData("vendor/kept.cs", false)]
    [InlineData("src/nothing.cs", true)]
    public void ASmallChangeSinceTheRecordIsSeen(string path, bool isMissing)
    {
        Write(".gitignore", "*.log.md\nbuild/\n");
        foreach (var file in new[] { "src/kept.cs", "src/deleted.cs", "vendor/kept.cs" })
            Write(file, "x\n");
        Record();
        Write("src/untracked.cs", "x\n");
        Write("src/ignored.log.md", "x\n");
        Write("build/made.cs", "x\n");
        File.Delete(PathOf("src/deleted.cs"));

        var found = Lint($"# Status ✅\n\n- ✅ `{path}`\n");
        Assert.Equal(isMissing ? ["RL3001"] : [], found.Select(finding => finding[..6]));
        WithoutRecord();
        Assert.Equal(found, Lint($"# Status ✅\n\n- ✅ `{path}`\n"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void FindsTheSameAsAWalk(int seed)
    {
        var random = new Random(seed);
        string[] paths = [.. from folder in Folders from name in Names where random.Next(3) > 0 select folder + name];
        string[] tracked = [.. paths.Where(_ => random.Next(3) > 0)];
        foreach (var path in tracked)
            Write(path, Lines(random));
        if (random.Next(2) == 0)
            Write("docs/.gitignore", "plans/\n");
        Record();
        Write(".gitignore", random.Next(2) == 0 ? "build/\n*.log\n" : "/src/berths\n");
        foreach (var path in tracked.Where(_ => random.Next(4) == 0))
            File.Delete(PathOf(path));
        foreach (var path in paths.Except(tracked))
            Write(path, Lines(random));

        string[] reports = [.. Enumerable.Range(0, 40).Select(_ => Report(random))];
        // Each with a repository of its own, so that each begins with the record.
        string[][] found = [.. reports.Select(Lint)];
        WithoutRecord();
        Assert.Equal(found, reports.Select(Lint));
        Assert.Contains(found, findings => findings.Length == 0);
        Assert.Contains(found, findings => findings.Any(finding => finding.StartsWith("RL3001", StringComparison.Ordinal)));
    }

    [Fact]
    public void ADamagedRecordChangesNothing()
    {
        foreach (var name in Names)
            Write($"src/{name}", "x\n");
        Record();
        var (index, random) = (File.ReadAllBytes(PathOf(".git/index")), new Random(26));
        const string Text =
            "# Status ✅\n\n- ✅ `src/plan.cs` (1 line)\n- ✅ `src/quays.cs`\n- ✅ `tariff.cs`\n\n[guide](../src/guide.md)\n";
        var expected = Lint(Text);
        for (var i = 0; i < 300; i++)
        {
            byte[] damaged = [.. index];
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(PathOf(".git/index"), random.Next(4) == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
            Assert.Equal(expected, Lint(Text));
        }
    }

    private static string Report(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            var path = Folders[random.Next(Folders.Length)] + NameFrom(random);
            return random.Next(6) switch
            {
                0 => $"- ✅ `{path}` ({random.Next(1, 4) * 10} lines)\n",
                1 => $"- ✅ `{NameFrom(random)}` ({random.Next(1, 60)} bytes)\n",
                2 => $"- [way](../{path})\n",
                3 => $"- ✅ 4 files in `{Folders[random.Next(1, Folders.Length)]}`\n",
                4 => $"```\nsrc/\n├── {NameFrom(random)}\n└── berths/\n    └── {NameFrom(random)}\n```\n",
                _ => $"- ✅ `{path}`\n",
            };
        });
        return $"# Status ✅\n\n{string.Concat(lines)}";
    }

    private static string NameFrom(Random random) => Names[random.Next(Names.Length)];

    private static string Lines(Random random) => string.Concat(Enumerable.Repeat("x\n", random.Next(1, 40)));

    private string[] Lint(string text)
    {
        var found = Linter.Lint(SourceText.From(text), Linter.Options, new EvidenceSet(new RepositoryFolder(Folder)).For("docs/STATUS.md"));
        return [.. found.Where(diagnostic => diagnostic.Id.StartsWith("RL3", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Span} {diagnostic.Message}")];
    }

    private void Record()
    {
        Git.Run(Folder, "init", "-q");
        Git.Run(Folder, "add", "-A", "-f");
    }

    // The folder stays, so that the same .gitignore files hold.
    private void WithoutRecord() => File.Delete(PathOf(".git/index"));
}

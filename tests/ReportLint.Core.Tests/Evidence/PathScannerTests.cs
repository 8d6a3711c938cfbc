using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Evidence;

public class PathScannerTests
{
    [Theory]
    [InlineData("The limit stands in src/limits.cs.", "src/limits.cs")]
    [InlineData("(`docs/a.md`), then", "docs/a.md")]
    [InlineData("Makefile", "Makefile")]
    [InlineData("See Dockerfile:", "Dockerfile")]
    [InlineData("Dockerfile:12 fails", "Dockerfile:12")]
    [InlineData("LICENSE\tNOTICE", "LICENSE")]
    [InlineData("tests/test_a.py::test[b=1] passes", "tests/test_a.py::test[b=1")]
    [InlineData("src/{a,b}.cs", "src/{a,b}.cs")]
    [InlineData("(app)/page.tsx", "(app)/page.tsx")]
    [InlineData("a\u00A0b\u202Fsrc/c.cs", "src/c.cs")]
    [InlineData("win\\path.cs", "win\\path.cs")]
    [InlineData("x y | z.yml", "z.yml")]
    public void FindsTheFirstPath(string text, string expected)
    {
        var source = SourceText.From(text);
        Assert.NotNull(PathScanner.Find(source, new(0, text.Length), out var span));
        Assert.Equal(expected, source.ToString(span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Done. Really.")]
    [InlineData("CI/CD and 24/7")]
    [InlineData("Makefiles")]
    [InlineData("makefile")]
    [InlineData("Node.js")]
    [InlineData("a@b.md x=c.md")]
    [InlineData("your-service/a.md docs/XXX.md log-YYYY.md")]
    [InlineData("https://example.com/a.md")]
    [InlineData("src//a.cs src/.../a.cs")]
    [InlineData("src/{a}.cs src/{a,b.cs")]
    [InlineData("a/b\\c.cs")]
    public void FindsNothingElse(string text)
    {
        Assert.Null(PathScanner.Find(SourceText.From(text), new(0, text.Length), out var span));
        Assert.Equal(default, span);
    }

    [Fact]
    public void AFoundPathIsReadAlikeAlone()
    {
        // Words of all signs that mean something in a path.
        var (random, signs) = (new Random(26), "aZ1/\\._-~:#{},()[]*`|\u00A0 \u2026é");
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => signs[random.Next(signs.Length)])) + (i % 2 == 0 ? ".cs" : "/");
            if (PathScanner.Find(SourceText.From(text), new(0, text.Length), out var span) is { } path)
                Assert.Equal(path, PathScanner.Read(text.AsSpan(span.Start, span.Length)));
        }
    }
}

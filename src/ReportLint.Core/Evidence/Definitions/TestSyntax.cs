namespace ReportLint.Evidence;

/// <summary>How tests are written in one language, as far as one can count them without running anything.</summary>
/// <param name="extensions">Of its source files.</param>
/// <param name="definitions">What a line starts with that defines one test.</param>
/// <param name="opens">What makes several tests of one definition, or inherits them, anywhere in a file.</param>
internal sealed class TestSyntax(string[] extensions, string[] definitions, string[] opens)
{
    private static readonly TestSyntax[] All =
    [
        // xunit, NUnit, MSTest, FsCheck
        new(["cs"], ["[Fact]", "[Fact(", "[Test]", "[Test,", "[Test(", "[TestMethod", "[Property]", "[Property("],
            ["[Theory", "[TestCase", "[DataTestMethod", "[DataRow", "[InlineData", "[ValueSource", "[Values", "[Repeat(", "[Combinatorial",
                "abstract class", "[CombinatorialData", "[Arguments("]),
        // pytest, unittest
        new(["py"], ["def test_", "async def test_", "def test(", "def test"],
            ["parametrize", "parameterized", "@ddt", "subTest", "pytest_generate_tests", "params=", "(Base", "Mixin", "TestBase",
                "load_tests"]),
        // Jest, Vitest, Mocha, Playwright
        new(["js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts"],
            ["it(", "it.only(", "it.skip(", "it.concurrent(", "test(", "test.only(", "test.skip(", "test.concurrent("],
            [".each(", ".each`", "testProp("]),
        new(["go"], ["func Test"], ["t.Run("]),
        new(["rs"], ["#[test]", "#[tokio::test", "#[async_std::test", "#[wasm_bindgen_test", "#[actix_rt::test"],
            ["#[rstest", "#[test_case", "#[case", "proptest!", "quickcheck!", "macro_rules!"]),
        // JUnit, TestNG
        new(["java", "kt"], ["@Test"],
            ["@ParameterizedTest", "@RepeatedTest", "@TestFactory", "@TestTemplate", "dataProvider", "abstract class", "FunSpec",
            "StringSpec", "ShouldSpec", "DescribeSpec", "BehaviorSpec", "@RunWith(Parameterized"]),
    ];

    /// <summary>A definition so many lines after the head of a loop, or nearer, stands for as many tests as the loop has turns.</summary>
    private const int Near = 3;

    private static readonly string[] Loops = ["forEach(", ".map(", "for (", "for(", "for ", "while "];

    private static readonly string[] Sources =
        ["rb", "php", "swift", "dart", "ex", "exs", "sol", "c", "cc", "cpp", "cxx", "fs", "vb", "scala", "groovy", "lua", "pl", "t", "hs",
        "clj", "bats", "jl", "nim", "zig", "cr", "feature", "robot"];

    /// <summary>The language of a file by its name; null where it is none of these.</summary>
    public static TestSyntax? Of(string path) => Array.Find(All, syntax => syntax.Has(ExtensionOf(path)));

    /// <summary>Whether a file may define tests in a way that is not known here.</summary>
    public static bool IsUnknown(string path) => Array.IndexOf(Sources, ExtensionOf(path)) >= 0;

    /// <summary>How many tests a text defines, and whether a definition of it may stand for several.</summary>
    public (int Count, bool IsOpen) Count(ReadOnlySpan<char> text)
    {
        var (count, isOpen) = CountLines(text);
        return (count, count > 0 && (isOpen || Holds(text, opens)));
    }

    private (int Count, bool IsOpen) CountLines(ReadOnlySpan<char> text)
    {
        var (count, sinceLoop, isOpen) = (0, Near + 1, false);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = (end < 0 ? text : text.Slice(0, end)).Trim();
            if (Starts(line))
            {
                count++;
                isOpen |= sinceLoop < Near;
            }
            sinceLoop = Holds(line, Loops) ? 0 : sinceLoop + 1;
            text = end < 0 ? default : text.Slice(end + 1);
        }
        return (count, isOpen);
    }

    private bool Starts(ReadOnlySpan<char> line)
    {
        foreach (var definition in definitions)
        {
            if (line.StartsWith(definition.AsSpan()))
                return true;
        }
        return false;
    }

    private static bool Holds(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
                return true;
        }
        return false;
    }

    private bool Has(string extension) => Array.IndexOf(extensions, extension) >= 0;

    private static string ExtensionOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}

using ReportLint.Cli.Output.Pages;
using VerifyXunit;

namespace ReportLint.Cli.Tests.Output.Pages;

public class PageWriterTests
{
    private const string Page = """
        # RL9001 `Name` &amp; more

        | Category | Fix |
        | :--- | --- |
        | **Hygiene** | none |
        | one | two | three |
        | short |

        ## Cause

        A *word* that is **not right**, as in `18 of 20`, \*plain\*, [another page](RL9002.md), [the site](https://example.org/)
        and <https://example.org/direct>; it goes on in a second line.\
        A hard break.

        ### What stays silent

        - one item that is long enough to be wrapped at the width of sixty columns, and more
          - a nested one

          ```markdown reported
          | a | b |    and a very long line of code that is not wrapped at all, however wide it is
          ```

        3. three
        4. four

        > A quote
        > of two lines.

        ---

        <!-- a comment -->
        [label]: https://example.org/unused

        """;

    [Fact]
    public Task WritesPlainText() => Verifier.Verify(Written(isColored: false));

    [Fact]
    public Task WritesColors() => Verifier.Verify(Written(isColored: true).Replace('\e', '␛'));

    [Fact]
    public void SendsNothingToTheTerminalThatSteersIt() =>
        Assert.DoesNotContain('\u0007', Written("a `b\u0007` \u0007\n\n    c\u0007\n\n| d\u0007 |\n| --- |\n", isColored: false));

    private static string Written(bool isColored) => Written(Page.ReplaceLineEndings("\n"), isColored);

    private static string Written(string page, bool isColored)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new PageWriter(writer, new(isColored), 60).Write(page);
        return writer.ToString();
    }
}

using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown.Tree;

public class AllocationTests
{
    private const string Report = """
        ---
        title: Week 12
        ---
        # Status **report**

        > Quoted *text* with `code` and [a link][1] and https://example.org/a.
        > - [x] done
        >   1. nested

        Results &amp; more\*:
        | Suite | Passed | Share |
        |:------|-------:|:-----:|
        | unit  | 18/20  | ~~90~~ 95% |
        | `a\|b` | ![i](x.png "t") | <b>x</b> |

        ```cs title
        var x = 1;
        ```

            indented

        <!-- reportlint-disable-next-line -->
        <div>a <!-- b
        c --> d</div>

        Setext
        ======

        Measured twice[^run], see[^2].

        [1]: <https://example.org> 'A title'
        [^run]: On *one* machine.

            - 4 cores
        [^2]: [^3]
        """;

    [Fact]
    public void AWarmParseAllocatesNothing()
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat(Report + "\n", 40)));
        var parser = new MarkdownParser();
        for (var warmUp = 0; warmUp < 3; warmUp++)
            parser.Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        parser.Parse(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace ReportLint.Html.Tests;

/// <summary>A report is somebody's text: nothing of it acts, and nothing is fetched.</summary>
public class HostilePageTests
{
    /// <summary>Markup of every sort that acts or fetches, with findings among it. The browser tests open it, too.</summary>
    public const string Report = """
        ---
        title: "</code></pre><script>alert(1)</script>"
        ---
        # Status <script>alert(2)</script> <img src=x onerror=alert(3)>

        <script>alert(4)</script>

        <iframe src="https://example.org"></iframe>
        <style>body { display: none }</style>
        <form action="https://example.org"><input name="x"></form>
        <svg onload="alert(5)"></svg>
        <a href="javascript:alert(6)" onclick="alert(7)">press</a>

        [one](javascript:alert(8)) [two](JaVaScRiPt:alert(9)) [three](data:text/html,<script>alert(10)</script>)
        [four](vbscript:x) [five](&#106;avascript:alert(11)) [six](file:///etc/passwd) [seven](//example.org/x)
        [eight](<java
        script:alert(12)>) <javascript:alert(13)> [nine](https://example.org/?a="onmouseover="alert(14))
        ![ten](https://example.org/track.png "a title\" onload=\"alert(15)") ![eleven](javascript:alert(16))

        Tests: 18/20 (95%) <b onmouseover="alert(17)">19/20 (99%)</b>, `<script>alert(18)</script>` 3/4 (80%)

        | a | <img src=x onerror=alert(19)> |
        | :---: | ---: |
        | </td></table><script>alert(20)</script> | 18/20 (95%) |

        ```html"><script>alert(21)</script>
        </code></pre><script>alert(22)</script> 18/20 (95%)
        ```

        ## note-1

        ## </h2><script>alert(23)</script>

        <!-- --><script>alert(24)</script> -->

        Header {onclick=alert(25) #mark-1 .note}
        """;

    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "script", "h1", "h2", "p", "span", "a",
        "div", "ul", "li", "code", "pre", "mark", "b", "strong", "em", "br", "table", "thead", "tbody", "tr", "th", "td", "svg", "rect", "form",
        "fieldset", "legend", "label", "input", "kbd", "details", "summary", "ins", "del",
    ];

    private static readonly string[] Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "id", "title", "href", "rel", "role", "tabindex", "aria-label",
        "aria-live", "data-notes", "data-note", "data-severity", "data-family", "data-confidence", "data-filter", "viewbox", "preserveaspectratio",
        "x", "y", "width", "height", "hidden", "type", "value", "checked", "scope", "open",
    ];

    private static readonly IElement[] All = [.. Pages.Open(Report).All];

    [Fact]
    public void HasNoOtherElementsAndAttributesThanThePageItself()
    {
        Assert.Empty(All.Select(element => element.LocalName).Except(Elements));
        var attributes = All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name.ToLowerInvariant());
        Assert.Empty(attributes.Except(Attributes));
        Assert.Single(All, element => element.LocalName == "script");
        Assert.Single(All, element => element.LocalName == "style");
        Assert.Single(All, element => element.LocalName == "form");
        Assert.All(All.Where(element => element.LocalName == "input"), box => Assert.Equal("checkbox", box.GetAttribute("type")));
    }

    [Fact]
    public void LinksOnlyToPlacesOfThePageAndTheWeb() =>
        Assert.All(All.Select(element => element.GetAttribute("href")).OfType<string>(), address => Assert.True(
            address.StartsWith('#') || address.StartsWith("https://example.org/", StringComparison.Ordinal), address));

    [Fact]
    public void ShowsWhatItDoesNotRun()
    {
        var text = Pages.TextOf(Pages.Open(Report));

        // The tags, and not only what stands between them.
        Assert.All(Enumerable.Range(1, 5).Append(18).Append(22), i => Assert.Contains($"alert({i})", text, StringComparison.Ordinal));
        Assert.Contains("<script>alert(4)</script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HasIdsThatNoHeadingTakes()
    {
        var page = Pages.Open(Report);

        Assert.Equal("note", page.GetElementById("note-1")!.GetAttribute("role"));
        Assert.All(page.QuerySelectorAll("main h1, main h2").Where(heading => heading.Id is not null),
            heading => Assert.StartsWith("section-", heading.Id!, StringComparison.Ordinal));
    }

    [Fact]
    public void AllowsItsOwnScriptAndStyleSheetAlone()
    {
        var page = Pages.Open(Report);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

        string[] allowed =
        [
            "default-src 'none'", $"style-src 'sha256-{HashOf("style")}'", $"script-src 'sha256-{HashOf("script")}'", "base-uri 'none'",
            "form-action 'none'",
        ];
        Assert.Equal(string.Join("; ", allowed), policy);

        string HashOf(string element) =>
            Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(element)!.TextContent)));
    }
}

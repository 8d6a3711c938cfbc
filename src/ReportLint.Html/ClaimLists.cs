using Markdig.Renderers;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>Writes the lists below a report: its claims with their verdicts, and the relations that hold.</summary>
/// <param name="page">The page.</param>
internal sealed class ClaimLists(CheckedPage page)
{
    // Of a page that is about findings; more rows than this cost time, and nobody reads them.
    private const int MostRows = 500;

    private int Most => page.IsAboutClaims ? int.MaxValue : MostRows;

    public void Write(HtmlRenderer renderer)
    {
        renderer.WriteLine("<section class=\"lists\" aria-label=\"Claims and relations\">");
        WriteClaims(renderer);
        WriteRelations(renderer);
        renderer.WriteLine("</section>");
    }

    private void WriteClaims(HtmlRenderer renderer)
    {
        if (page.Claims.Count == 0)
            return;
        WriteStart(renderer, $"Claims ({Words.Number(page.Claims.Count)})", page.IsAboutClaims, "Claim", "Verdict", "By");
        foreach (var claim in page.Claims.Take(Most))
        {
            renderer.Write($"<tr><td>{LineOf(claim.Span.Start)}</td><td>").WriteEscape(Printable.Text(claim.Quote))
                .Write($"</td><td class=\"{ClassOf(claim.Verdict)}\">{Words.Of(claim.Verdict)}</td><td>")
                .WriteEscape(Printable.Text(claim.Reason)).WriteLine("</td></tr>");
        }
        WriteEnd(renderer, page.Claims.Count);
    }

    private void WriteRelations(HtmlRenderer renderer)
    {
        RelationDumpLine[] holding = [.. page.Explanation.Relations.Where(static relation => relation.State == RelationState.Holds)];
        if (holding.Length == 0)
            return;
        WriteStart(renderer, $"Relations that hold ({Words.Number(holding.Length)})", isOpen: false, "Figure", "Law", "Compared with");
        foreach (var relation in holding.Take(Most))
        {
            renderer.Write($"<tr><td>{LineOf(relation.Claim.Start)}</td><td>")
                .WriteEscape(Printable.Text(page.Text.ToString(relation.Claim)))
                .Write($"</td><td>{relation.Law.ToString().ToLowerInvariant()}</td><td>").WriteEscape(Printable.Text(relation.With))
                .WriteLine("</td></tr>");
        }
        WriteEnd(renderer, holding.Length);
    }

    private void WriteEnd(HtmlRenderer renderer, int count)
    {
        renderer.Write("</tbody></table>");
        if (count > Most)
            renderer.Write($"<p>and {Words.Number(count - Most)} more</p>");
        renderer.WriteLine("</details>");
    }

    private static void WriteStart(HtmlRenderer renderer, string title, bool isOpen, params string[] columns)
    {
        renderer.Write(isOpen ? "<details open>" : "<details>").Write("<summary>").WriteEscape(title)
            .Write("</summary><table tabindex=\"0\"><thead><tr><th scope=\"col\">Line</th>");
        foreach (var column in columns)
            renderer.Write("<th scope=\"col\">").WriteEscape(column).Write("</th>");
        renderer.WriteLine("</tr></thead><tbody>");
    }

    private string LineOf(int offset) => Words.Number(page.Text.GetLinePosition(offset).Line + 1);

    private static string ClassOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Verified => "verified",
        ClaimVerdict.Contradicted => "contradicted",
        _ => "unbound",
    };
}

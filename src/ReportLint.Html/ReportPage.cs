using Markdig.Renderers;
using ReportLint.Evidence;
using ReportLint.Hosting.Output;
using ReportLint.Html.Rendering;

namespace ReportLint.Html;

/// <summary>Writes a report as a page of its own: the report, with every finding marked and explained in the margin.</summary>
/// <param name="ruleAddressOf">The address of a rule's page; null where it has none.</param>
internal sealed class ReportPage(Func<string, string?> ruleAddressOf)
{
    // From here on, a row is laid out only when it comes into view.
    private const int Many = 200;

    /// <summary>The address of the index; null where there is none.</summary>
    public string? Index { get; init; }

    /// <summary>Where a relative link of the report leads, as an address that is relative to the page; null where it leads
    /// nowhere.</summary>
    public Func<string, string?> AddressOf { get; init; } = static _ => null;

    public void Write(TextWriter writer, CheckedPage page)
    {
        var document = ReportDocument.Of(page);
        var isLarge = page.Findings.Count > Many;
        var notes = new NoteWriter(page.Text, page.Findings, ruleAddressOf) { ShowsFixes = isLarge };
        var renderer = PageRenderer.Create(writer, notes, AddressOf);
        PageFrame.Start(renderer, $"{Printable.Text(page.Name)}: {Product.Name}");
        renderer.WriteLine(isLarge ? "<body class=\"report many\">" : "<body class=\"report\">");
        WriteHeader(renderer, page);
        renderer.WriteLine("<main>");
        renderer.Render(document);
        renderer.WriteLine("</main>");
        new ClaimLists(page).Write(renderer);
        PageFrame.End(renderer);
        writer.Flush();
    }

    private void WriteHeader(HtmlRenderer renderer, CheckedPage page)
    {
        var totals = page.Totals;
        renderer.WriteLine("<header>");
        if (Index is not null)
            renderer.Write("<p class=\"up\"><a href=\"").WriteEscapeUrl(Index).WriteLine("\">All reports</a></p>");
        renderer.Write("<h1 class=\"name\">").WriteEscape(Printable.Text(page.Name)).WriteLine("</h1>");
        renderer.Write("<p class=\"verdict\">").WriteEscape(totals.ToString()).WriteLine("</p>");
        renderer.WriteLine("<div class=\"shares\">");
        ShareBar.Write(renderer, "Claims", ("verified", Words.Of(ClaimVerdict.Verified), totals.Claims.Verified),
            ("contradicted", Words.Of(ClaimVerdict.Contradicted), totals.Claims.Contradicted),
            ("unbound", Words.Of(ClaimVerdict.NotBound), totals.Claims.NotBound));
        var relations = totals.Claims.Relations;
        ShareBar.Write(renderer, "Relations", ("verified", "hold", relations.Holding), ("explained", "explained", relations.Explained),
            ("contradicted", "contradict", relations.Contradicting));
        renderer.WriteLine("</div>");
        if (page.Silenced > 0)
            renderer.WriteLine($"<p class=\"silenced\">Not shown, because a comment or a baseline silences them: {page.Silenced}</p>");
        if (page.Findings.Count > 0)
            FindingFilters.Write(renderer, page.Findings);
        renderer.WriteLine("</header>");
    }
}

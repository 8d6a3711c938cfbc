using Markdig.Renderers;
using ReportLint.Hosting.Output;
using ReportLint.Html.Assets;

namespace ReportLint.Html;

/// <summary>What all pages have in common: the head, with all that a page needs, and the foot.</summary>
internal static class PageFrame
{
    public static void Start(HtmlRenderer renderer, string title)
    {
        renderer.WriteLine("<!DOCTYPE html>").WriteLine("<html lang=\"en\">").WriteLine("<head>").WriteLine("<meta charset=\"utf-8\">");
        renderer.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.Policy}\">");
        renderer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        renderer.WriteLine("<meta name=\"color-scheme\" content=\"light dark\">");
        renderer.WriteLine("<meta name=\"referrer\" content=\"no-referrer\">");
        renderer.WriteLine($"<meta name=\"generator\" content=\"{Product.Name} {Product.Version}\">");
        renderer.Write("<title>").WriteEscape(title).WriteLine("</title>");
        renderer.Write("<style>").Write(PageAssets.Style).WriteLine("</style>").WriteLine("</head>");
    }

    /// <summary>Starts a page about several reports, up to its contents.</summary>
    /// <param name="renderer">Where it writes.</param>
    /// <param name="kind">The class of its body.</param>
    /// <param name="name">What it shows.</param>
    /// <param name="verdict">What it adds up to, in one line.</param>
    /// <param name="problems">What could not be read, and what is wrong with the configuration.</param>
    public static void StartOverview(HtmlRenderer renderer, string kind, string name, string verdict, IReadOnlyList<string> problems)
    {
        Start(renderer, $"{name}: {Product.Name}");
        renderer.WriteLine($"<body class=\"{kind}\">").WriteLine("<header>").WriteLine($"<h1>{name}</h1>");
        renderer.Write("<p class=\"verdict\">").WriteEscape(verdict).WriteLine("</p>").WriteLine("</header>").WriteLine("<main>");
        foreach (var problem in problems)
            renderer.Write("<p class=\"problem\">").WriteEscape(Printable.Text(problem)).WriteLine("</p>");
    }

    public static void End(HtmlRenderer renderer)
    {
        renderer.WriteLine($"<footer><p>{Product.Name} {Product.Version}</p></footer>");
        renderer.Write("<script>").Write(PageAssets.Script).WriteLine("</script>").WriteLine("</body>").WriteLine("</html>");
    }
}

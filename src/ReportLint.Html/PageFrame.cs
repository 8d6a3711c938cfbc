using System.Globalization;
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

    public static void End(HtmlRenderer renderer)
    {
        renderer.WriteLine($"<footer><p>{Product.Name} {Product.Version}</p></footer>");
        renderer.Write("<script>").Write(PageAssets.Script).WriteLine("</script>").WriteLine("</body>").WriteLine("</html>");
    }

    /// <summary>A number as every page writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

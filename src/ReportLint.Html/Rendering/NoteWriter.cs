using Markdig.Renderers;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Html.Marks;
using ReportLint.Text;

namespace ReportLint.Html.Rendering;

/// <summary>Writes what the margin says of a finding: its severity and rule, its message, its other places, and its fix.</summary>
/// <param name="text">The report.</param>
/// <param name="findings">The findings; their numbers count from 1.</param>
/// <param name="addressOf">The address of a rule's page; null where it has none.</param>
internal sealed class NoteWriter(SourceText text, IReadOnlyList<Finding> findings, Func<string, string?> addressOf)
{
    private const int MostPlaces = 12;

    /// <summary>Whether fixes are shown at once, and not folded: a folded part takes a browser more time than the fix itself.</summary>
    public bool ShowsFixes { get; init; }

    public void Write(HtmlRenderer renderer, int number)
    {
        var finding = findings[number - 1];
        var diagnostic = finding.Diagnostic;
        var severity = Words.Of(diagnostic.Severity);
        renderer.Write($"<div class=\"note {severity}\" id=\"{PageMarks.NoteIdOf(number)}\" role=\"note\" tabindex=\"-1\" ")
            .Write($"aria-label=\"Finding {number}\" data-severity=\"{severity}\" data-family=\"{RuleFamily.Of(diagnostic)}\" ")
            .Write($"data-confidence=\"{Words.Of(diagnostic.Confidence)}\">");
        WriteHead(renderer, number, diagnostic, severity);
        renderer.Write("<p class=\"message\">").WriteEscape(Printable.Text(diagnostic.Message)).Write("</p>");
        WritePlaces(renderer, number, diagnostic);
        foreach (var fix in finding.Fixes.Take(1))
            WriteFix(renderer, fix);
        renderer.Write("</div>");
    }

    private void WriteHead(HtmlRenderer renderer, int number, Diagnostic diagnostic, string severity)
    {
        renderer.Write($"<p class=\"head\"><a class=\"number\" href=\"#{PageMarks.IdOf(number)}\" ")
            .Write($"aria-label=\"To the text of finding {number}\">{number}</a> <b>{severity}</b> ");
        var address = addressOf(diagnostic.Id);
        if (address is not null)
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\" rel=\"noopener noreferrer\">");
        renderer.WriteEscape(diagnostic.Id);
        if (address is not null)
            renderer.Write("</a>");
        var confidence = diagnostic.Confidence == Confidence.High ? "" : $" \u00B7 {Words.Of(diagnostic.Confidence)} confidence";
        var line = text.GetLinePosition(diagnostic.Span.Start).Line + 1;
        renderer.WriteEscape($" {diagnostic.Descriptor.Name} \u00B7 line {line}{confidence}").Write("</p>");
    }

    private void WritePlaces(HtmlRenderer renderer, int number, Diagnostic diagnostic)
    {
        var (places, files) = (diagnostic.AdditionalLocations, diagnostic.FileLocations);
        if (places.Count + files.Count == 0)
            return;
        renderer.Write("<ul class=\"places\">");
        for (var i = 0; i < Math.Min(places.Count, MostPlaces); i++)
        {
            var line = text.GetLinePosition(places[i].Span.Start).Line + 1;
            renderer.Write($"<li><a href=\"#{PageMarks.IdOf(number, i)}\">line {line}</a>: ")
                .WriteEscape(Printable.Text(places[i].Message)).Write("</li>");
        }
        if (places.Count > MostPlaces)
            renderer.Write($"<li>and {places.Count - MostPlaces} more, which are marked</li>");
        foreach (var file in files)
            renderer.Write("<li>").WriteEscape(Printable.Text($"{file}: {file.Message}")).Write("</li>");
        renderer.Write("</ul>");
    }

    private void WriteFix(HtmlRenderer renderer, CodeFix fix)
    {
        renderer.Write(ShowsFixes ? "<p>" : "<details><summary>").WriteEscape(Printable.Text(fix.Title))
            .Write($" ({Words.Of(fix.Safety)})").Write(ShowsFixes ? "</p>" : "</summary>");
        FixDiff.Write(renderer, text, fix.Changes);
        if (!ShowsFixes)
            renderer.Write("</details>");
    }
}

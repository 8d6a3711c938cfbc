using Markdig.Renderers;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Html.Rendering;

namespace ReportLint.Html;

/// <summary>Writes the check boxes that choose which findings are shown. Without script they are not there, and all are shown.</summary>
internal static class FindingFilters
{
    public static void Write(HtmlRenderer renderer, IReadOnlyList<Finding> findings)
    {
        renderer.WriteLine("<form class=\"filters\" hidden aria-label=\"Filters\">");
        WriteGroup(renderer, "Severity", "severity", findings.OrderByDescending(static finding => finding.Diagnostic.Severity)
            .Select(static finding => (HtmlNames.Of(finding.Diagnostic.Severity), HtmlNames.Of(finding.Diagnostic.Severity))));
        WriteGroup(renderer, "Family", "family", findings.OrderBy(static finding => finding.Diagnostic.Id, StringComparer.Ordinal)
            .Select(static finding => (HtmlNames.FamilyOf(finding.Diagnostic), $"{HtmlNames.FamilyOf(finding.Diagnostic)} {finding.Diagnostic.Descriptor.Category}")));
        WriteGroup(renderer, "Confidence", "confidence", findings.OrderByDescending(static finding => finding.Diagnostic.Confidence)
            .Select(static finding => (HtmlNames.Of(finding.Diagnostic.Confidence), HtmlNames.Of(finding.Diagnostic.Confidence))));
        renderer.WriteLine("<p class=\"keys\"><span class=\"shown\" aria-live=\"polite\"></span> "
            + "<kbd>j</kbd> next finding, <kbd>k</kbd> previous finding, <kbd>t</kbd> to the text or the note</p>");
        renderer.WriteLine("</form>");
    }

    private static void WriteGroup(HtmlRenderer renderer, string name, string attribute, IEnumerable<(string Value, string Name)> values)
    {
        var groups = values.GroupBy(static value => value).ToArray();
        // Nothing could be chosen.
        if (groups.Length == 1)
            return;
        renderer.Write($"<fieldset><legend>{name}</legend>");
        foreach (var group in groups)
        {
            renderer.Write($"<label><input type=\"checkbox\" data-filter=\"{attribute}\" value=\"{group.Key.Value}\" checked> ")
                .WriteEscape(group.Key.Name).Write($" <span class=\"count\">{PageFrame.Number(group.Count())}</span></label> ");
        }
        renderer.WriteLine("</fieldset>");
    }
}

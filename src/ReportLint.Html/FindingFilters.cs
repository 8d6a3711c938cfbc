using Markdig.Renderers;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Html.Rendering;

namespace ReportLint.Html;

/// <summary>Writes the check boxes that choose which findings are shown. Without script they are not there, and all are shown.</summary>
internal static class FindingFilters
{
    public static void Write(HtmlRenderer renderer, IReadOnlyList<Finding> findings)
    {
        renderer.WriteLine("<form class=\"filters\" hidden aria-label=\"Filters\">");
        Diagnostic[] all = [.. findings.Select(static finding => finding.Diagnostic)];
        WriteGroup(renderer, "Severity", "severity", all.OrderByDescending(static diagnostic => diagnostic.Severity)
            .Select(static diagnostic => Named(Words.Of(diagnostic.Severity))));
        WriteGroup(renderer, "Family", "family", all.OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(static diagnostic => Named(RuleFamily.Of(diagnostic), $" {diagnostic.Descriptor.Category}")));
        WriteGroup(renderer, "Confidence", "confidence", all.OrderByDescending(static diagnostic => diagnostic.Confidence)
            .Select(static diagnostic => Named(Words.Of(diagnostic.Confidence))));
        renderer.WriteLine("<p class=\"keys\"><span class=\"shown\" aria-live=\"polite\"></span> "
            + "<kbd>j</kbd> next finding, <kbd>k</kbd> previous finding, <kbd>t</kbd> to the text or the note</p>");
        renderer.WriteLine("</form>");
    }

    private static (string Value, string Name) Named(string value, string addition = "") => (value, value + addition);

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
                .WriteEscape(group.Key.Name).Write($" <span class=\"count\">{Words.Number(group.Count())}</span></label> ");
        }
        renderer.WriteLine("</fieldset>");
    }
}

using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;
using Range = ReportLint.LanguageServer.Protocol.Range;

namespace ReportLint.LanguageServer.Features;

/// <summary>Writes findings as the client shows them.</summary>
/// <param name="encoding">What positions count.</param>
/// <param name="showsRelated">Whether the client shows the other places that take part.</param>
/// <param name="addressOf">The address of a rule's page; null where it has none.</param>
internal sealed class DiagnosticWriter(PositionEncoding encoding, bool showsRelated, Func<string, string?> addressOf)
{
    private const int Unnecessary = 1;

    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding => encoding;

    /// <summary>Writes the findings of an open document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="session">What holds for it.</param>
    /// <param name="previous">The result that the client has; null where it has none.</param>
    public CheckedDocument Write(OpenDocument document, IReadOnlyList<Finding> findings, Session session, string? previous = null) =>
        Write(document.Uri, document.Version, document.Positions, findings, session, previous);

    /// <summary>Writes the findings of a document.</summary>
    /// <param name="uri">Its address.</param>
    /// <param name="version">Its version; null where it is not open.</param>
    /// <param name="positions">Its positions.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="session">What holds for it.</param>
    /// <param name="previous">The result that the client has; null where it has none.</param>
    public CheckedDocument Write(string uri, int? version, Positions positions, IReadOnlyList<Finding> findings, Session session,
        string? previous)
    {
        PublishedDiagnostic[] items = [.. findings.Select(finding => Write(finding, uri, positions, session))];
        var id = IdOf(items);
        return new(uri, version, id, id == previous ? null : items, FindingCounts.Of(findings));
    }

    /// <summary>Writes one finding.</summary>
    public PublishedDiagnostic Write(Finding finding, string uri, Positions positions, Session session)
    {
        var diagnostic = finding.Diagnostic;
        return new(RangeOf(diagnostic.Span, positions), SeverityOf(diagnostic), diagnostic.Id, diagnostic.Message,
            new(diagnostic.Confidence.ToString().ToLowerInvariant(), finding.Fixes.Count, finding.Fingerprint))
        {
            CodeDescription = addressOf(diagnostic.Id) is { } address ? new(address) : null,
            Tags = diagnostic.Id == LinterDiagnostics.UnusedSuppression.Id ? [Unnecessary] : null,
            RelatedInformation = showsRelated ? Related(diagnostic, uri, positions, session.Folder) : null,
        };
    }

    /// <summary>The range of a finding. One about a whole file is shown on its first line.</summary>
    public static Range RangeOf(TextSpan span, Positions positions)
    {
        var range = positions.RangeOf(span);
        return span.IsEmpty ? range with { End = positions.EndOfLine(range.Start.Line) } : range;
    }

    private static int SeverityOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        _ => 3,
    };

    private static List<RelatedInformation>? Related(Diagnostic diagnostic, string uri, Positions positions, string folder)
    {
        var related = new List<RelatedInformation>();
        foreach (var place in diagnostic.AdditionalLocations)
            related.Add(new(new(uri, positions.RangeOf(place.Span)), place.Message));
        foreach (var place in diagnostic.FileLocations)
        {
            var line = new Position(Math.Max(place.Line - 1, 0), 0);
            related.Add(new(new(DocumentAddress.Of(Path.GetFullPath(place.Path, folder)), new(line, line)), place.Message));
        }
        return related.Count == 0 ? null : related;
    }

    private static string IdOf(PublishedDiagnostic[] items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"{item.Range}{item.Severity}{item.Code}{item.Message}{item.Data}\n");
            foreach (var related in item.RelatedInformation ?? [])
                text.Append(CultureInfo.InvariantCulture, $"{related}\n");
        }
        return Fingerprints.Hash(text.ToString());
    }
}

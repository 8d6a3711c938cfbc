using System.Xml;

namespace ReportLint.Evidence;

/// <summary>Reads result files in XML, element by element, so that a large one needs no more memory than a small one.</summary>
internal static class XmlResults
{
    /// <summary>Elements in elements; suites nest a few levels deep.</summary>
    public const int Deepest = 256;

    public static IReadOnlyList<EvidenceFact> Read(Stream stream, string name)
    {
        // Without its declarations an entity is unknown, and a reference to it an error: nothing expands, nothing is fetched. Cobertura's
        // own files start with a DOCTYPE.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true
        };
        using var xml = XmlReader.Create(stream, settings);
        try
        {
            xml.MoveToContent();
            return xml.LocalName switch
            {
                "TestRun" => new TrxReader(xml, name).Read(),
                "testsuites" or "testsuite" => new JUnitReader(xml, name).Read(),
                "coverage" => new CoberturaReader(xml, name).Read(),
                _ => throw ResultFiles.Unknown($"XML with the root <{Shown(xml.LocalName)}>"),
            };
        }
        catch (XmlException cause)
        {
            throw new ResultFormatException($"is damaged XML: {WithoutPlace(cause.Message)}", cause.LineNumber, cause);
        }
    }

    /// <summary>Goes to the next element or end of one.</summary>
    /// <exception cref="ResultFormatException">It lies too deep.</exception>
    public static bool Advance(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
                continue;
            return xml.Depth <= Deepest
                ? true : throw new ResultFormatException($"nests deeper than {Deepest} elements", LineOf(xml), null);
        }
        return false;
    }

    public static int LineOf(XmlReader xml) => xml is IXmlLineInfo info ? info.LineNumber : 0;

    /// <summary>An attribute that is a whole number; null where it is missing or none.</summary>
    /// <exception cref="ResultFormatException">It is a number that no count can be.</exception>
    public static long? Count(XmlReader xml, string attribute) =>
        ResultNumbers.Count(xml.GetAttribute(attribute), attribute, LineOf(xml));

    /// <summary>Throws where one attribute counts more than another one that includes it.</summary>
    /// <exception cref="ResultFormatException">It does.</exception>
    public static void CheckPart(XmlReader xml, string part, string whole) =>
        ResultNumbers.CheckPart(part, Count(xml, part), whole, Count(xml, whole), LineOf(xml));

    // "... Line 3, position 7." is said already.
    private static string WithoutPlace(string message) => message.LastIndexOf(" Line ", StringComparison.Ordinal) is var at and > 0
        ? message.Substring(0, at) : message;

    private static string Shown(string name) => name.Length <= 40 ? name : $"{name.Remove(40)}\u2026";
}

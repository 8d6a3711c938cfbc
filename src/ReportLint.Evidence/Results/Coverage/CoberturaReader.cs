using System.Xml;

namespace ReportLint.Evidence;

/// <summary>Reads Cobertura XML, as coverlet, coverage.py, gcovr and istanbul write it.</summary>
/// <remarks>http://cobertura.sourceforge.net/xml/coverage-04.dtd. Lines are counted from the classes' own lists: those of methods repeat
/// them.</remarks>
internal sealed class CoberturaReader(XmlReader xml, string file)
{
    private readonly PartTable<CoverageSums> _packages = new();
    private readonly PartTable<CoverageSums> _files = new();
    private readonly CoverageSums _all = new();

    private CoverageSums? _package;
    private CoverageSums? _file;
    private bool _isInMethods;

    public IReadOnlyList<EvidenceFact> Read()
    {
        var stated = ReadRoot().ToList();
        while (XmlResults.Advance(xml))
        {
            if (xml.LocalName == "methods")
                _isInMethods = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType == XmlNodeType.Element)
                ReadElement();
        }
        // What the root says is what its writer prints.
        var counted = _all.ToFacts(file, "").Where(fact => stated.TrueForAll(own => own.Kind != fact.Kind));
        return [.. stated, .. counted, .. _packages.All.SelectMany(part => part.Sum.ToFacts(file, part.Name)),
            .. _files.All.SelectMany(part => part.Sum.ToFacts(file, part.Name))];
    }

    private IEnumerable<CoverageRate> ReadRoot()
    {
        if (xml.GetAttribute("line-rate") is null && xml.GetAttribute("lines-valid") is null && xml.GetAttribute("branch-rate") is null)
            throw ResultFiles.Unknown("XML with the root <coverage> and no Cobertura rates");
        foreach (var (kind, valid, covered, rate) in new[] { (CoverageKind.Line, "lines-valid", "lines-covered", "line-rate"),
            (CoverageKind.Branch, "branches-valid", "branches-covered", "branch-rate") })
        {
            var source = new EvidenceSource(file, XmlResults.LineOf(xml));
            CheckRate(rate);
            if (XmlResults.Count(xml, valid) is { } all && XmlResults.Count(xml, covered) is { } some)
            {
                XmlResults.CheckPart(xml, covered, valid);
                // Of nothing there is no share, whatever rate is written.
                if (all > 0)
                    yield return new(source, "", kind, (double)some / all) { Covered = some, Valid = all };
            }
            else if (ResultNumbers.Decimal(xml.GetAttribute(rate)) is > 0 and <= 1 and var share)
                yield return new(source, "", kind, share);
        }
    }

    private void ReadElement()
    {
        var line = XmlResults.LineOf(xml);
        switch (xml.LocalName)
        {
            case "package":
                CheckRate("line-rate");
                _package = _packages.Find(xml.GetAttribute("name"));
                break;
            case "class":
                CheckRate("line-rate");
                _file = _files.Find(xml.GetAttribute("filename")?.Replace('\\', '/'));
                break;
            case "line" when !_isInMethods && ResultNumbers.Decimal(xml.GetAttribute("hits")) is { } hits:
                if (hits < 0)
                    throw new ResultFormatException($"hits is {xml.GetAttribute("hits")}, which is not a possible count", line, null);
                Add(CoverageKind.Line, hits > 0 ? 1 : 0, 1, line);
                if (ReadConditions(xml.GetAttribute("condition-coverage")) is var (covered, valid))
                {
                    ResultNumbers.CheckPart("the covered part of condition-coverage", covered, "its whole", valid, line);
                    Add(CoverageKind.Branch, covered, valid, line);
                }
                break;
        }
    }

    private void Add(CoverageKind kind, long covered, long valid, int line)
    {
        _all.Add(kind, covered, valid, line);
        _package?.Add(kind, covered, valid, line);
        _file?.Add(kind, covered, valid, line);
    }

    private void CheckRate(string name) =>
        ResultNumbers.CheckShare(name, ResultNumbers.Decimal(xml.GetAttribute(name)), XmlResults.LineOf(xml));

    // "50% (1/2)"
    private static (long Covered, long Valid)? ReadConditions(string? text)
    {
        if (text is null || text.IndexOf('(') is not (>= 0 and var open) || text.IndexOf('/', open) is not (>= 0 and var stroke)
            || text.IndexOf(')', stroke) is not (>= 0 and var close))
            return null;
        return ResultNumbers.Count(text.Substring(open + 1, stroke - open - 1)) is { } covered
            && ResultNumbers.Count(text.Substring(stroke + 1, close - stroke - 1)) is { } valid ? (covered, valid) : null;
    }
}

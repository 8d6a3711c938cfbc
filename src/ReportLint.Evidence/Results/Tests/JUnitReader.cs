using System.Xml;

namespace ReportLint.Evidence;

/// <summary>Reads JUnit XML in the forms of Ant, Surefire, pytest, Jest, GoogleTest and their kin: suites may nest, and the root may be a
/// suite.</summary>
internal sealed class JUnitReader(XmlReader xml, string file)
{
    private readonly Stack<OpenSuite> _open = new();
    private readonly PartTable<TestSums> _suites = new();
    private readonly PartTable<TestSums> _classes = new();
    private readonly TestSums _all = new();

    private bool _isInCase;
    private TestVerdict _verdict;
    private string? _class;
    private int _line;

    public IReadOnlyList<EvidenceFact> Read()
    {
        _line = XmlResults.LineOf(xml);
        var root = _line;
        do
        {
            if (xml.NodeType == XmlNodeType.Element)
                ReadStart();
            else
                ReadEnd(xml.LocalName);
        }
        while (XmlResults.Advance(xml));
        var whole = _all.ToFact(file, "") with { Source = new(file, root) };
        var suites = _suites.All.Select(part => part.Sum.ToFact(file, part.Name)).ToList();
        var classes = _classes.All.Where(part => suites.TrueForAll(suite => suite.Name != part.Name))
            .Select(part => part.Sum.ToFact(file, part.Name));
        return [whole, .. suites, .. classes];
    }

    private void ReadStart()
    {
        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        switch (name)
        {
            case "testsuites":
                CheckCounts();
                break;
            case "testsuite":
                CheckCounts();
                _open.Push(new(xml.GetAttribute("name"), XmlResults.LineOf(xml), Stated()));
                break;
            case "testcase":
                (_isInCase, _class, _line) = (true, xml.GetAttribute("classname"), XmlResults.LineOf(xml));
                // GoogleTest marks with an attribute that a test was not run.
                _verdict = xml.GetAttribute("status") is "notrun" or "skipped" || xml.GetAttribute("result") is "skipped" or "suppressed"
                    ? TestVerdict.Skipped : TestVerdict.Passed;
                break;
            // What failed first and passed when it was run again has other names: "flakyFailure".
            case "failure" or "error" when _isInCase:
                _verdict = TestVerdict.Failed;
                break;
            case "skipped" or "disabled" when _isInCase && _verdict != TestVerdict.Failed:
                _verdict = TestVerdict.Skipped;
                break;
        }
        if (isEmpty)
            ReadEnd(name);
    }

    private void ReadEnd(string name)
    {
        if (name == "testcase" && _isInCase)
        {
            _isInCase = false;
            _classes.Find(_class)?.Add(_verdict, _line);
            if (_open.Count > 0)
                _open.Peek().Add(_verdict, _line);
            else
                _all.Add(_verdict, _line);
        }
        else if (name == "testsuite" && _open.Count > 0)
        {
            Close(_open.Pop());
        }
    }

    private void Close(OpenSuite suite)
    {
        // Some write the numbers of a suite alone, without its tests.
        if (suite.Sums.Total == 0 && suite.Stated is { Tests: > 0 } stated)
        {
            ResultNumbers.CheckPart("the sum of failures, errors and skipped", stated.Failed + stated.Skipped, "tests", stated.Tests,
                suite.Line);
            suite.Sums.Add(stated.Tests - stated.Failed - stated.Skipped, stated.Failed, stated.Skipped);
        }
        _suites.Find(suite.Name)?.Add(suite.Sums, suite.Line);
        if (_open.Count > 0)
            _open.Peek().Sums.Add(suite.Sums, suite.Line);
        else
            _all.Add(suite.Sums, suite.Line);
    }

    // An error may belong to the suite itself, so that there may be more of them than tests.
    private void CheckCounts()
    {
        foreach (var part in new[] { "failures", "skipped", "disabled" })
            XmlResults.CheckPart(xml, part, "tests");
    }

    private (long Tests, long Failed, long Skipped) Stated() =>
        (Count("tests"), Count("failures") + Count("errors"), Count("skipped") + Count("disabled"));

    private long Count(string attribute) => XmlResults.Count(xml, attribute) ?? 0;

    private sealed class OpenSuite(string? name, int line, (long Tests, long Failed, long Skipped) stated)
    {
        public string? Name => name;

        public int Line => line;

        public (long Tests, long Failed, long Skipped) Stated => stated;

        public TestSums Sums { get; } = new();

        public void Add(TestVerdict verdict, int at) => Sums.Add(verdict, at);
    }
}

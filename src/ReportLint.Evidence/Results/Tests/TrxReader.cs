using System.Xml;

namespace ReportLint.Evidence;

/// <summary>Reads the results of <c>dotnet test --logger trx</c> and of Visual Studio.</summary>
/// <remarks>http://microsoft.com/schemas/VisualStudio/TeamTest/2010, vstst.xsd: results and definitions are distinguished by <c>testId</c>,
/// and may come in either order.</remarks>
internal sealed class TrxReader(XmlReader xml, string file)
{
    // By test: the outcomes of its results, and where it is defined.
    private readonly Dictionary<string, TestSums> _results = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Test, string Class, string Assembly)> _definitions = [];
    private readonly Stack<OpenResult> _open = new();
    private readonly TestSums _all = new();
    private int _line;

    public IReadOnlyList<EvidenceFact> Read()
    {
        var (test, assembly) = ("", "");
        while (XmlResults.Advance(xml))
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (IsResult(xml.LocalName))
                    Close();
                continue;
            }
            switch (xml.LocalName)
            {
                case "InnerResults" when _open.Count > 0:
                    _open.Peek().HasInner = true;
                    break;
                case "UnitTest":
                    (test, assembly) = (xml.GetAttribute("id") ?? "", NameOf(xml.GetAttribute("storage")));
                    break;
                case "TestMethod":
                    _definitions.Add((test, ClassOf(xml.GetAttribute("className")),
                        NameOf(xml.GetAttribute("codeBase")) is { Length: > 0 } named ? named : assembly));
                    break;
                case "Counters":
                    _line = XmlResults.LineOf(xml);
                    foreach (var part in new[] { "executed", "passed", "failed", "error", "timeout", "aborted", "notExecuted" })
                        XmlResults.CheckPart(xml, part, "total");
                    break;
                case var name when IsResult(name):
                    Open();
                    break;
            }
        }
        return Facts();
    }

    // Ordered and generic tests have results of their own kinds.
    private static bool IsResult(string name) =>
        name is "UnitTestResult" or "TestResult" or "GenericTestResult" or "WebTestResult" or "ManualTestResult";

    private void Open()
    {
        _open.Push(new(xml.GetAttribute("testId") ?? "", VerdictOf(xml.GetAttribute("outcome")), XmlResults.LineOf(xml)));
        if (xml.IsEmptyElement)
            Close();
    }

    private void Close()
    {
        var result = _open.Pop();
        // A test with rows of data has a result for each row, and one that sums them up.
        if (result.HasInner)
            return;
        _all.Add(result.Verdict, result.Line);
        if (!_results.TryGetValue(result.Test, out var sums))
            _results.Add(result.Test, sums = new());
        sums.Add(result.Verdict, result.Line);
    }

    // Without an outcome it is "Error" by the schema; runners leave it out of those that were not run.
    private static TestVerdict VerdictOf(string? outcome) => outcome switch
    {
        "Passed" or "PassedButRunAborted" => TestVerdict.Passed,
        "Failed" or "Error" or "Timeout" or "Aborted" => TestVerdict.Failed,
        _ => TestVerdict.Skipped,
    };

    private List<EvidenceFact> Facts()
    {
        var (classes, assemblies) = (new PartTable<TestSums>(), new PartTable<TestSums>());
        foreach (var (test, type, assembly) in _definitions)
        {
            if (!_results.TryGetValue(test, out var sums))
                continue;
            classes.Find(type)?.Add(sums, sums.Line);
            assemblies.Find(assembly)?.Add(sums, sums.Line);
        }
        var whole = _all.ToFact(file, "");
        return [whole with { Source = new(file, _line > 0 ? _line : whole.Source.Line) },
            .. assemblies.All.Select(part => part.Sum.ToFact(file, part.Name)),
            .. classes.All.Select(part => part.Sum.ToFact(file, part.Name))];
    }

    // "Namespace.Class, Assembly, Version=1.0.0.0" is how some write it.
    private static string ClassOf(string? name) => name is null ? "" : name.IndexOf(',') is var end and >= 0
        ? name.Substring(0, end) : name;

    // "C:\build\Shop.Tests.dll", on whatever system.
    private static string NameOf(string? path)
    {
        var name = path is null ? "" : path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase)
            ? name.Substring(0, name.Length - 4) : name;
    }

    private sealed class OpenResult(string test, TestVerdict verdict, int line)
    {
        public string Test => test;

        public TestVerdict Verdict => verdict;

        public int Line => line;

        public bool HasInner { get; set; }
    }
}

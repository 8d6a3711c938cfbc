namespace ReportLint.Evidence.Tests.Results;

/// <summary>A file whose numbers cannot be true says nothing of a claim, and is an error.</summary>
public class ImpossibleCountTests
{
    private const string Trx = "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">\n<ResultSummary><Counters ";

    [Theory]
    [InlineData("<testsuite name=\"a\"\n tests=\"-3\" />", "line 1: tests is -3, which is not a possible count")]
    [InlineData("<testsuites>\n<testsuite tests=\"3\" failures=\"5\" /></testsuites>", "line 2: failures is 5, which is more than tests, 3")]
    [InlineData("<testsuites tests=\"3\" failures=\"5\"><testsuite><testcase name=\"a\" /></testsuite></testsuites>", "line 1: failures is 5, which is more than tests, 3")]
    [InlineData("<testsuite tests=\"3\" skipped=\"4\"><testcase name=\"a\" /></testsuite>", "line 1: skipped is 4, which is more than tests, 3")]
    [InlineData("<testsuite tests=\"3\" failures=\"2\" skipped=\"2\" />", "line 1: the sum of failures, errors and skipped is 4, which is more than tests, 3")]
    [InlineData("<testsuite tests=\"99999999999999999999\" />", "line 1: tests is 99999999999999999999, which is not a possible count")]
    [InlineData(Trx + "total=\"3\" passed=\"4\" /></ResultSummary></TestRun>", "line 2: passed is 4, which is more than total, 3")]
    [InlineData(Trx + "total=\"3\" failed=\"-1\" /></ResultSummary></TestRun>", "line 2: failed is -1, which is not a possible count")]
    public void OfTests(string text, string message) => Assert.Equal(message, ResultText.Failure(text));

    [Theory]
    [InlineData("<coverage lines-covered=\"90\" lines-valid=\"80\" />", "line 1: lines-covered is 90, which is more than lines-valid, 80")]
    [InlineData("<coverage branches-covered=\"-1\" branches-valid=\"80\" line-rate=\"0\" />", "line 1: branches-covered is -1, which is not a possible count")]
    [InlineData("<coverage line-rate=\"1.2\" />", "line 1: line-rate is 1.2, which is not between 0 and 1")]
    [InlineData("<coverage line-rate=\"1\">\n<package name=\"a\" line-rate=\"-0.5\" /></coverage>", "line 2: line-rate is -0.5, which is not between 0 and 1")]
    [InlineData("<coverage line-rate=\"1\">\n<line number=\"1\" hits=\"-2\" /></coverage>", "line 2: hits is -2, which is not a possible count")]
    [InlineData("<coverage line-rate=\"1\"><line hits=\"1\" condition-coverage=\"150% (3/2)\" /></coverage>", "line 1: the covered part of condition-coverage is 3, which is more than its whole, 2")]
    [InlineData("SF:a.c\nLF:2\nLH:3\nend_of_record\n", "line 4: LH is 3, which is more than LF, 2")]
    [InlineData("SF:a.c\nBRF:2\nBRH:3\nend_of_record\n", "line 4: BRH is 3, which is more than BRF, 2")]
    [InlineData("SF:a.c\nFNF:-2\nend_of_record\n", "line 2: FNF is -2, which is not a possible count")]
    public void OfCoverage(string text, string message) => Assert.Equal(message, ResultText.Failure(text));

    [Theory]
    [InlineData("""{ "results": [ { "command": "tide", "mean": -0.5 } ] }""", "results[0].mean is -0.5, which cannot be measured")]
    [InlineData("""{ "results": [ { "command": "tide", "mean": 1, "max": 1e999 } ] }""", "results[0].max is 1e999, which cannot be measured")]
    [InlineData("""{ "HostEnvironmentInfo": {}, "Benchmarks": [ { "Statistics": { "Mean": -1 } } ] }""", "Benchmarks[0].Statistics.Mean is -1, which cannot be measured")]
    [InlineData("""{ "HostEnvironmentInfo": {}, "Benchmarks": [ { "Statistics": { "Max": "Infinity" } } ] }""", "Benchmarks[0].Statistics.Max is Infinity, which cannot be measured")]
    [InlineData("""{ "HostEnvironmentInfo": {}, "Benchmarks": [ { "Memory": { "BytesAllocatedPerOperation": -8 } } ] }""", "Benchmarks[0].Memory.BytesAllocatedPerOperation is -8, which cannot be measured")]
    [InlineData("""{ "root_group": {}, "metrics": { "http_req_duration": { "avg": -3 } } }""", "metrics.http_req_duration.avg is -3, which cannot be measured")]
    [InlineData("""{ "root_group": {}, "metrics": { "checks": { "passes": 3, "fails": 0, "value": 1.5 } } }""", "metrics.checks.value is 1.5, which is not between 0 and 1")]
    [InlineData("""{ "root_group": {}, "metrics": { "checks": { "passes": 3, "fails": -1, "value": 1 } } }""", "metrics.checks.fails is -1, which cannot be measured")]
    public void OfMeasurements(string text, string message) => Assert.Equal(message, ResultText.Failure(text));

    [Theory]
    [InlineData("<testsuite name=\"a\" tests=\"0\" errors=\"1\" />")]                                    // the suite itself failed to start
    [InlineData("<testsuite name=\"a\" tests=\"\" failures=\"none\"><testcase name=\"b\" /></testsuite>")]  // no number at all
    [InlineData("SF:a.c\nDA:1,-1\nDA:2,1\nend_of_record\n")]                                              // a line that cannot be run
    [InlineData("<coverage line-rate=\"NaN\" branch-rate=\"1\" />")]                                       // of nothing
    [InlineData("""{ "root_group": {}, "metrics": { "balance": { "contains": "default", "avg": -3 } } }""")]  // the user's own metric
    public void WhatIsOnlyOddIsRead(string text) => Assert.NotEmpty(ResultText.Read(text));
}

namespace ReportLint.Evidence.Tests.Results.Tests;

public class JUnitReaderTests
{
    [Fact]
    public void ReadsWhatPytestWrites() =>
        Assert.Equal(["1 passed, 2 failed, 1 skipped", "pytest: 1 passed, 2 failed, 1 skipped", "tests.test_tide: 1 passed, 1 failed, 1 skipped", "tests.test_moon: 0 passed, 1 failed, 0 skipped"], ResultText.Tallies("""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="0.1">
              <testcase classname="tests.test_tide" name="test_high" time="0.001" />
              <testcase classname="tests.test_tide" name="test_low"><failure message="assert">trace &lt;here&gt;</failure></testcase>
              <testcase classname="tests.test_tide" name="test_neap"><skipped type="pytest.skip" message="later" /></testcase>
              <testcase classname="tests.test_moon" name="test_full"><error message="setup" /><error message="teardown" /></testcase>
            </testsuite></testsuites>
            """));

    [Fact]
    public void TakesWhatPassedAtTheSecondTryForPassed() =>
        Assert.Equal(["2 passed, 1 failed, 0 skipped", "org.shop.CartTest: 2 passed, 1 failed, 0 skipped"], ResultText.Tallies("""
            <testsuite name="org.shop.CartTest" tests="3" failures="1" errors="0" skipped="0">
              <properties><property name="java.version" value="21" /></properties>
              <testcase name="adds" classname="org.shop.CartTest"><flakyFailure message="slow">trace</flakyFailure><system-out>failure</system-out></testcase>
              <testcase name="removes" classname="org.shop.CartTest" />
              <testcase name="empties" classname="org.shop.CartTest"><failure message="no" /><rerunFailure message="no" /></testcase>
            </testsuite>
            """));

    [Fact]
    public void AddsUpNestedSuites() =>
        Assert.Equal(["2 passed, 1 failed, 0 skipped", "parser: 1 passed, 0 failed, 0 skipped", "printer: 1 passed, 1 failed, 0 skipped", "all: 2 passed, 1 failed, 0 skipped"], ResultText.Tallies("""
            <testsuites><testsuite name="all" tests="3">
              <testsuite name="parser" tests="1"><testcase name="a" /></testsuite>
              <testsuite name="printer" tests="2"><testcase name="b" /><testcase name="c"><failure /></testcase></testsuite>
            </testsuite></testsuites>
            """));

    [Fact]
    public void TakesTheNumbersOfASuiteThatListsNoTests() =>
        Assert.Equal(["7 passed, 2 failed, 1 skipped", "lint: 7 passed, 2 failed, 1 skipped"], ResultText.Tallies("<testsuites><testsuite name=\"lint\" tests=\"10\" failures=\"1\" errors=\"1\" skipped=\"1\" /></testsuites>"));

    [Fact]
    public void KnowsTestsThatWereNotRunByTheirStatus() =>
        Assert.Equal(["1 passed, 0 failed, 2 skipped", "Tide: 1 passed, 0 failed, 2 skipped"], ResultText.Tallies("""
            <testsuites tests="3"><testsuite name="Tide" tests="3" disabled="1">
              <testcase name="a" status="run" result="completed" classname="Tide" />
              <testcase name="b" status="notrun" result="suppressed" classname="Tide" />
              <testcase name="c" status="run" result="skipped" classname="Tide"><skipped message="x" /></testcase>
            </testsuite></testsuites>
            """));

    [Fact]
    public void IgnoresFailuresThatBelongToNoTest() => Assert.Equal(["1 passed, 0 failed, 0 skipped"], ResultText.Tallies("<testsuites><testsuite><failure /><testcase name=\"a\" /></testsuite></testsuites>"));
}

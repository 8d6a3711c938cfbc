using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2014ProgressMismatchTests() : RuleTest(new RL2014ProgressMismatch())
{
    private const string Half = "\n\n- {|+:[x]|} Rails\n- {|+:[x]|} Gates\n- {|+:[ ]|} Crane\n- {|+:[ ]|} Lights";

    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2014ProgressMismatchTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2014ProgressMismatchTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ComparesTheShareOfWhatIsDone(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Fact]
    public void SaysHowManyAreDone() =>
        Reports("## Harbour – [|90%|] complete" + Half, "2 of 4 items below are done, which is 50 %, not 90%");
}

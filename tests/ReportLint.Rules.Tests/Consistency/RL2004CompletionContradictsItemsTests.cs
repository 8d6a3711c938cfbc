using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2004CompletionContradictsItemsTests() : RuleTest(new RL2004CompletionContradictsItems())
{
    private const string Title = "# Report\n\n";

    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2004CompletionContradictsItemsTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2004CompletionContradictsItemsTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsWhatIsDeclaredComplete(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);


    [Fact]
    public void SaysHowManyAreOpen() => Reports(
        Title + "## Migration – 100% [|complete|]\n\n- [x] Rails\n- [x] Gates\n- {|+:[ ]|} Export\n- {|+:[ ]|} Invoices",
        "'Migration' is declared 'complete', but 'Export' (line 7) and 1 more are not done");
}

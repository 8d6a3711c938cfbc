using ReportLint.Benchmarks.Reports;
using ReportLint.Rules.Tests.Conventions;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Mutations;

/// <summary>Numbers that agree, in many forms and notations, are accepted; the same with one number broken are reported.</summary>
public class MutationTests
{
    private const int Draws = 25;

    public static TheoryData<string, int> Forms
    {
        get
        {
            var forms = new TheoryData<string, int>();
            foreach (var (rule, makers) in ReportForms.All)
                for (var i = 0; i < makers.Count; i++)
                    forms.Add(rule, i);
            return forms;
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public void FindsWhatIsBrokenAndAcceptsWhatIsRight(string rule, int form)
    {
        var linter = CatalogueRules.Linter(rule);
        var dice = new Dice((ulong)(form + 1) * 7919);
        for (var i = 0; i < Draws; i++)
        {
            var mutation = ReportForms.All[rule][form](dice);
            Assert.False(Finds(mutation.Right), $"{rule} reports what is right:\n{mutation.Right}");
            Assert.True(Finds(mutation.Broken), $"{rule} misses what is broken:\n{mutation.Broken}");
        }

        bool Finds(string report) => linter.Lint(SourceText.From(report)).Any(diagnostic => diagnostic.Id == rule);
    }
}

using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Sentences that say of a value that it keeps its target.</summary>
public class RL2003TargetMissedInSentencesTests : RuleTest<RL2003TargetMissed>
{
    private const string Title = "# Mill report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("Latency is [|210 ms|], well {|+:below|} the {|+:150 ms|} target."), InlineData("Coverage is [|65%|], {|+:above|} the {|+:80%|} goal."), InlineData("Coverage is [|65%|], {|+:above|} the goal of {|+:80%|}."), InlineData("We {|+:exceeded|} our coverage goal of {|+:80%|} with [|65%|].")]
    [InlineData("- Coverage target of {|+:80%|} {|+:achieved|}: [|65%|]"), InlineData("- {|+:80%|} coverage target {|+:met|} ([|65%|])"), InlineData("- {|+:✅|} Health score {|+:> 90|}: [|82|]"), InlineData("La couverture atteint [|65 %|], {|+:au-dessus de|} l'objectif de {|+:80 %|}.")]
    public void ReportsAMiss(string line) => Reports(Title + line);

    [Theory]
    [InlineData("Latency is 120 ms, well below the 150 ms target."), InlineData("Coverage is 85%, above the 80% goal."), InlineData("Coverage is 65%, not above the 80% goal."), InlineData("Coverage is 65%, below the 80% goal."), InlineData("We exceeded our coverage goal of 80% with 91%."), InlineData("We will exceed our coverage goal of 80% with 65% of the code moved.")]
    [InlineData("- Coverage target of 80% achieved: 92%"), InlineData("- 80% coverage target missed (65%)"), InlineData("- Coverage target of 80%: 65%"), InlineData("- ✅ Health score > 90: 94"), InlineData("La couverture atteint 85 %, au-dessus de l'objectif de 80 %."), InlineData("Latency is 210 ms, target below 150 ms."), InlineData("Latency is 210 ms. Memory stays below the 150 MB target.")]
    public void AcceptsTargetsThatAreKeptOrMissedOpenly(string line) => IsQuiet(Title + line);

    [Theory]
    [InlineData("**Rating**: {|+:✅|} excellent ({|+:100%|} required, [|95%|] achieved)")]
    public void ReportsWhatWasRequired(string line) => Reports(Title + line);

    [Theory]
    [InlineData("**Rating**: ✅ excellent (90% required, 95% achieved)"), InlineData("**Rating**: ❌ poor (100% required, 95% achieved)")]
    public void AcceptsWhatWasRequired(string line) => IsQuiet(Title + line);
}

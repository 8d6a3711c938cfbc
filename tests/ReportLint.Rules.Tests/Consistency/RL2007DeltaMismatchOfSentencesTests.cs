using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2007DeltaMismatchOfSentencesTests() : RuleTest(new RL2007DeltaMismatch(), new RL2007DeltaMismatchFix())
{
    [Theory]
    [InlineData("- Reduced the loading time by [|50%|] ({|+:10|} min to {|+:4|} min)")]
    public void FindsTheVerbThatStartsTheClause(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Reduced the weight of the crane by 25% (240 kg → 180 kg)")]
    [InlineData("- Reduced the weight of the crane by 25% (240 kg to 180 kg)")]
    [InlineData("- Improved the paint of 35% of the boats (240 kg → 180 kg)")]
    [InlineData("- Discount of 20% (5 to 10 sailors)")]
    [InlineData("- Savings of 30% (40 to 60 hours a month)")]
    [InlineData("- Réduction du poids de la grue de 25 % (2400 kg → 1800 kg)")]
    public void AcceptsChangesOfTheirValues(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Previously {|+:20|} ropes, now {|+:8|} ([|50%|] reduction)")]
    public void ReadsBeforeAndNow(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- 60% fewer ropes: 20 before, 8 now"), InlineData("- Previously 20 ropes, now 8 (60% reduction)")]
    [InlineData("- 20 ropes before the storm, 8 knots after it (50% fewer boats)"), InlineData("- Ropes: 20 before lunch, 8 after dinner (50%)")]
    public void AcceptsBeforeAndNow(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Gates increased from {|+:120|} to {|+:180|} ([|70|] new gates)")]
    [InlineData("- Leaks: {|+:100|} → {|+:50|} ([|40|] fixed)")]
    [InlineData("- Added [|70|] new gates, bringing the total from {|+:120|} to {|+:180|}")]
    [InlineData("- Leaks reduced from {|+:100|} to {|+:50|}, [|40|] fewer than before")]
    [InlineData("- Coverage: {|+:65|}% → {|+:80|}% ([|+20|]pp)")]
    [InlineData("- Coverage up [|20|] points from {|+:65|}% to {|+:80|}%")]
    [InlineData("- Cost: ${|+:500|}/month → ${|+:300|}/month ([|60%|] savings)")]
    [InlineData("- Lifts: {|+:100|} → {|+:220|} a day ([|3x|])")]
    public void HearsChangesToldBehind(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Gates increased from 120 to 180 (60 new gates)"), InlineData("- Gates increased from 120 to 180 (12 new cranes)"), InlineData("- Leaks: 100 → 50 (50 fixed)"), InlineData("- Leaks: 100 → 50 (3 new rules)")]
    [InlineData("- log.txt: 1,200 → 300 lines (1,000 lines removed)"), InlineData("- Added 60 new gates, bringing the total from 120 to 180"), InlineData("- Coverage: 65% → 80% (+15pp)"), InlineData("- Cost: $500/month → $300/month (40% savings)")]
    [InlineData("- Lifts: 100 → 260 a day (3x)"), InlineData("- Lifts: 100 → 390 a day (3x)"), InlineData("- Lifts: 100 → 400 a day (3x faster)")]
    public void AcceptsChangesToldBehind(string report) => IsQuiet("# Report\n\n" + report);
}

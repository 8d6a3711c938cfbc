using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>What a heading, a label or a table says is left to do, without a box.</summary>
public class RL2011ReadinessContradictsOpenWorkThatIsLeftTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Loud = "# Lighthouse report\n\n**Date:** 2025-06-11\n**Status:** ✅ [|Ready for production|]\n\n";
    private const string Quiet = "# Lighthouse report\n\n**Date:** 2025-06-11\n**Status:** ✅ Ready for production\n\n";

    [Theory]
    [InlineData("Remaining work"), InlineData("TODO"), InlineData("Pending features"), InlineData("Not yet implemented"), InlineData("🔄 In progress"), InlineData("Missing features"), InlineData("Unfinished work"), InlineData("Open points"), InlineData("❌ Not done")]
    [InlineData("À faire"), InlineData("Tâches restantes"), InlineData("Modules à compléter"), InlineData("Fonctionnalités manquantes"), InlineData("Non implémenté"), InlineData("En cours")]
    public void CountsWhatAHeadingNamesAsLeft(string heading) => Reports($"{Loud}## {heading}\n\n- {{|+:Lamp of the north tower|}}\n- {{|+:Horn|}}\n- {{|+:Cable to the pier|}}");

    [Theory]
    [InlineData("| Part | Effort |\n|---|---|\n{|+:| Lamp | 2 d ||}\n{|+:| Horn | 1 d ||}"), InlineData("1. {|+:Wire the lamp|}\n2. {|+:Test the horn|}")]
    public void CountsRowsAndNumberedLines(string list) => Reports(Loud + "## Remaining tasks\n\n" + list);

    [Theory]
    [InlineData("Remaining work (optional)"), InlineData("Remaining risks"), InlineData("Remaining budget"), InlineData("Remaining improvements"), InlineData("Next steps"), InlineData("Known limitations"), InlineData("Phase 2 work"), InlineData("Minor tasks remaining")]
    [InlineData("Prochaines étapes"), InlineData("Améliorations futures"), InlineData("Risques restants"), InlineData("Travail terminé")]
    public void AcceptsWhatMayWaitOrIsNoWork(string heading) => IsQuiet($"{Quiet}## {heading}\n\n- Lamp of the north tower\n- Horn\n- Cable to the pier");

    [Theory]
    [InlineData("## Remaining work\n\n- None"), InlineData("## Remaining work\n\n- Lamp wired\n- Horn tested and done"), InlineData("## Remaining work\n\n- Deploy to production\n- Roll out to all towers"), InlineData("## Remaining work\n\n- Second horn (optional)\n- Red lamp (nice to have)")]
    [InlineData("## Before\n\n### Missing features\n\n- Lamp\n- Horn"), InlineData("## Roadmap\n\n### Pending features\n\n- Lamp\n- Horn"), InlineData("## Remaining work\n\n- Lamp of the north tower"), InlineData("## Reste à faire\n\n- Aucune tâche")]
    public void AcceptsWhatIsDoneOrSaysHowToGoOn(string rest) => IsQuiet(Quiet + rest);

    [Theory]
    [InlineData("- Components installed: {|+:3/14|}"), InlineData("**Completed tasks:** {|+:41/46|}"), InlineData("- Modules terminés : {|+:3/14|}")]
    public void CountsThePartThatALabelSaysIsDone(string line) => Reports(Loud + "## Figures\n\n" + line);

    [Theory]
    [InlineData("- Components installed: 14/14"), InlineData("- Target of tasks completed: 3/14"), InlineData("- Lamps: 3/14"), InlineData("- Score: 3/14")]
    public void AcceptsOtherRatios(string line) => IsQuiet(Quiet + "## Figures\n\n" + line);

    [Theory]
    [InlineData("| Defect | State |\n|---|---|\n{|+:| Lamp flickers | open ||}\n| Horn hoarse | fixed |\n{|+:| Cable frayed | open ||}")]
    public void CountsOpenDefectsBesideFixedOnes(string table) => Reports(Loud + "## Defects\n\n" + table);

    [Theory]
    [InlineData("| Defect | State |\n|---|---|\n| Lamp flickers | fixed |\n| Horn hoarse | fixed |"), InlineData("| Defect | Found |\n|---|---|\n| Lamp flickers | open door |\n| Horn hoarse | fixed lamp |")]
    public void AcceptsDefectsThatAreFixed(string table) => IsQuiet(Quiet + "## Defects\n\n" + table);

    [Theory]
    [InlineData("## 🚨 Immediate action required\n\n1. {|+:Replace the fuse|}\n2. {|+:Seal the door|}"), InlineData("## Action immédiate requise\n\n1. {|+:Remplacer le fusible|}\n2. {|+:Sceller la porte|}")]
    public void CountsWhatIsAskedForAtOnce(string rest) => Reports(Loud + rest);
}

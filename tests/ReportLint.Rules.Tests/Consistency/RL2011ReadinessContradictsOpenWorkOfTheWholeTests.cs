using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Verdicts that say of the whole that all of it is done.</summary>
public class RL2011ReadinessContradictsOpenWorkOfTheWholeTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Left = "\n\n## Details\n\nThe crew laid the cable and set up the mast.\n\n## Remaining tasks\n\n- [x] Mast\n- {|+:[ ]|} Lamp of the north tower\n- {|+:[ ]|} Horn";
    private const string LeftInFrench = "\n\n## Détails\n\nL'équipe a posé le câble.\n\n## Reste à faire\n\n- [x] Mât\n- {|+:[ ]|} Lampe de la tour nord\n- {|+:[ ]|} Corne";
    private const string Plain = "\n\n## Details\n\nThe crew laid the cable and set up the mast.\n\n## Remaining tasks\n\n- [x] Mast\n- [ ] Lamp of the north tower\n- [ ] Horn";

    [Theory]
    [InlineData("**Status:** [|COMPLETE|]"), InlineData("**Status**: ✅ [|Complete|]"), InlineData("**Overall status**: 🟢 [|Done|]"), InlineData("The project is 100% [|complete|]."), InlineData("The implementation is now [|finished|]."), InlineData("**Status:** ✅ [|All tasks completed|]")]
    [InlineData("[|All planned features are complete|]."), InlineData("[|All work is complete|]."), InlineData("**[|Overall progress:** 100%|]"), InlineData("**[|Completion**: 100%|] ✅"), InlineData("🎉 **Project [|complete|]** 🎉")]
    public void ContradictsWhatIsLeft(string verdict) => Reports($"# Lighthouse report\n\n{verdict}{Left}");

    [Theory]
    [InlineData("**Statut :** ✅ [|Terminé|]"), InlineData("Le projet est maintenant [|terminé|].")]
    public void ContradictsWhatIsLeftInFrench(string verdict) => Reports($"# Rapport du phare\n\n{verdict}{LeftInFrench}");

    [Theory]
    [InlineData("**Status:** 90% complete"), InlineData("**Status:** Mast complete, lamp open"), InlineData("**Status:** Phase 1 complete"), InlineData("The mast of the south tower is complete."), InlineData("**Status:** nearly done"), InlineData("**Progress:** 80%")]
    [InlineData("The project will be complete in May."), InlineData("The project is complete except for the lamp."), InlineData("All masts are painted."), InlineData("**Mast progress:** 100%"), InlineData("## Completed"), InlineData("### Mast - complete"), InlineData("**Date completed:** 2025-05-02")]
    public void AcceptsVerdictsOnAPart(string verdict) => IsQuiet($"# Lighthouse report\n\n{verdict}{Plain}");

    [Theory]
    [InlineData("# Phase 1 report"), InlineData("# Sprint 4 of the lighthouse"), InlineData("# Audit of the lighthouse"), InlineData("# Plan of the lighthouse")]
    public void AcceptsReportsBehindWhichOthersCome(string title) => IsQuiet($"{title}\n\n**Status:** Complete{Plain}");

    [Theory]
    [InlineData("## Remaining tasks\n\n- [ ] Lamp"), InlineData("## Future work\n\n- [ ] Lamp\n- [ ] Horn"), InlineData("## Next steps\n\n- [ ] Lamp\n- [ ] Horn"), InlineData("## Remaining tasks (optional)\n\n- [ ] Lamp\n- [ ] Horn"), InlineData("## Tasks\n\n- [x] Lamp\n- [x] Horn")]
    public void AcceptsWhatMayWait(string rest) => IsQuiet($"# Lighthouse report\n\n**Status:** Complete\n\n{rest}");

    [Theory]
    [InlineData("## Critical issues\n\n1. {|+:The lamp goes out at night|}\n2. {|+:The door cannot be locked|}"), InlineData("## 🔴 Critical defects\n\n{|+:### 1. The lamp goes out at night|}\n\nThe relay is too small."), InlineData("## Critical safety issues (1)\n\n- {|+:The lamp goes out at night|}")]
    [InlineData("## Failed tests\n\n- {|+:lamp at dusk|}\n- {|+:horn in fog|}"), InlineData("## Next steps\n\n1. {|+:**Critical**: fix the lamp of the tower|}\n2. Write the manual"), InlineData("## What's missing\n\n- {|+:Lamp of the north tower|}\n- {|+:Horn|}"), InlineData("## Not working\n\n- {|+:Lamp|}\n- {|+:Horn|}")]
    public void ContradictsWhatNobodyMended(string rest) => Reports($"# Lighthouse report\n\n**Status:** ✅ [|Ready for production|]\n\n{rest}");

    [Theory]
    [InlineData("## Critical issues\n\n1. The lamp went out at night\n2. The door could not be locked\n\nAll were fixed in May."), InlineData("## Critical issues\n\n- ✅ The lamp goes out at night\n- The door cannot be locked"), InlineData("## Critical issues resolved\n\n1. The lamp went out\n2. The door stuck"), InlineData("## Critical issues\n\nNone.")]
    [InlineData("## Critical issues\n\n- None found"), InlineData("## Critical issues (0)\n\n- Nothing to tell"), InlineData("## Before\n\n### Critical issues\n\n- The lamp went out"), InlineData("## Critical parts\n\n- Lamp\n- Horn"), InlineData("## Minor issues\n\n- The paint peels\n- The stairs creak")]
    [InlineData("## Failed tests\n\n- lamp at dusk: fixed\n- horn in fog: fixed"), InlineData("## Next steps\n\n1. **High**: paint the door\n2. Write the manual"), InlineData("## Alarm levels\n\n- **Critical**: the lamp is out\n- **Low**: the door is open"), InlineData("## Future steps\n\n- **Critical**: fix the lamp of the tower")]
    public void AcceptsWhatWasMendedOrIsOfNoWeight(string rest) => IsQuiet($"# Lighthouse report\n\n**Status:** ✅ Ready for production\n\n{rest}");

    [Theory]
    [InlineData("## Remaining work (phase 1 - high priority)\n\n### Not yet started\n\n1. {|+:Lamp of the north tower|}\n2. {|+:Horn|}"), InlineData("## Cable\n\n**Status**: 🔄 In progress\n\n- {|+:[ ]|} Dig\n- {|+:[ ]|} Lay")]
    public void ContradictsPartsThatAreUnderWay(string rest) => Reports($"# Lighthouse report\n\n**Status:** ✅ [|Ready for production|]\n\n{rest.Replace("**Status**: 🔄 In progress", "**Status**: {|+:🔄|} In progress")}");

    [Theory]
    [InlineData("## Roadmap\n\n### Not yet started\n\n1. Lamp of the north tower\n2. Horn"), InlineData("## Cable\n\n**Status**: done\n\n- [ ] Dig\n- [ ] Lay")]
    public void AcceptsTemplatesAndRoadmaps(string rest) => IsQuiet($"# Lighthouse report\n\n**Status:** ✅ Ready for production\n\n{rest}");

    [Fact]
    public void CountsABlockerOnceAndNotWhatExplainsIt() =>
        Reports("# Lighthouse report\n\n**Status:** ✅ [|Ready for production|]\n\n{|+:## Current blocker: key of the lamp room|}\n\n### Why it is blocked\n\nThe key is at sea.\n\n### How to go on\n\nAsk the crew.");
}

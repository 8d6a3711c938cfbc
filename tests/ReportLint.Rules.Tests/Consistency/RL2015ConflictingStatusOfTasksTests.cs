using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusOfTasksTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory]
    [InlineData("- ✅ [|Platform notices printed on arrival|]", "## Pending", "- {|+:⏳|} Print platform notices on arrival"), InlineData("- ✅ [|Ticket rule 17 applied in the halls|]", "## Next steps", "- {|+:[ ]|} Apply ticket rule 17 in the halls")]
    [InlineData("- ✅ [|`halls/plan.md` written|]", "## To do", "- {|+:[ ]|} Write `halls/plan.md`"), InlineData("- ✅ [|Registre portes créé|]", "## À faire", "- {|+:⏳|} Créer le registre portes")]
    public void HoldsTasksThatAreMarkedOpenAgainstWhatIsDone(string done, string heading, string task) => Reports($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n- ✅ Lamps\n\n{heading}\n\n{task}\n- Order the rope");

    [Theory]
    [InlineData("- ✅ Platform notices printed on arrival", "## Pending", "- ⏳ Print platform notices on departure"), InlineData("- ✅ Ticket rule 17 applied in the halls", "## Next steps", "- [ ] Apply ticket rule 18 in the halls"), InlineData("- ✅ `halls/plan.md` written", "## To do", "- [ ] Write `yards/plan.md`")]
    [InlineData("- ✅ Platform notices printed on arrival", "## Pending", "- ⏳ Fold platform notices on arrival"), InlineData("- ✅ Registre portes créé", "## À faire", "- ⏳ Créer le registre clefs")]
    public void TellsTasksApart(string done, string heading, string task) => IsQuiet($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n- ✅ Lamps\n\n{heading}\n\n{task}\n- Order the rope");

    [Theory]
    [InlineData("## Stage 1\n\n- ✅ [|Night ticket gate sensors|]", "## To do now\n\n- {|+:⏳|} Night ticket gate sensors"), InlineData("## Works\n\n- ✅ [|Ticket printer|]", "## Known limitations\n\n- {|+:No|} ticket printer")]
    [InlineData("## Works\n\n- ✅ [|Horloge murale|]", "## Limitations\n\n- {|+:Aucune|} horloge murale"), InlineData("## Works\n\n- [x] [|Quiet halls|]", "## Trials\n\n**Checklist:**\n\n- {|+:[ ]|} Quiet halls")]
    public void HoldsWhatIsLackingAgainstWhatIsDone(string done, string open) => Reports($"# Station\n\n**Status**: in use\n\n{done}\n- ✅ Lamps\n\n{open}\n- The clocks are slow");

    [Theory]
    [InlineData("## Stage 1\n\n- ✅ Gate sensors", "## To do now\n\n- ⏳ Gate sensors"), InlineData("## Works\n\n- ✅ Ticket printer", "## Known limitations\n\n- No ticket printer for the night"), InlineData("## Known limitations\n\n- No ticket printer", "## Works\n\n- ✅ Ticket printer")]
    [InlineData("## Works\n\n- ✅ Horloge murale", "## Limitations\n\n- Aucune horloge solaire"), InlineData("## Works\n\n- ✅ Ticket printer", "## Limitations before the works\n\n- No ticket printer")]
    public void AcceptsWhatIsLackingElsewhere(string done, string open) => IsQuiet($"# Station\n\n**Status**: in use\n\n{done}\n- ✅ Lamps\n\n{open}\n- The clocks are slow");
}

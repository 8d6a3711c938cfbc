namespace ReportLint.Claims;

/// <summary>Blocks that give a line to every count of a run of tests: "Passed: 57" and, below or above it, "Failed: 0"; as lines of a fence, of a list or of a table of two columns.</summary>
internal sealed class OutcomeBlocks(ReportModel model)
{
    /// <summary>In items, around the line of those that passed.</summary>
    private const int Reach = 6;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun);

    /// <summary>Whether an item counts the tests that passed and one beside it says that none failed; <paramref name="namesTests"/> tells whether one of them says that tests are counted.</summary>
    public bool TryFind(int index, out int end, out bool namesTests)
    {
        end = 0;
        namesTests = false;
        ref readonly var item = ref model.ItemList[index];
        if (RoleOf(item, out var passed, out end) != OutcomeRole.Passed || passed <= 0)
            return false;
        var none = false;
        for (var i = Math.Max(item.GroupStart, index - Reach); i < Math.Min(model.ItemList.Count, index + Reach); i++)
        {
            ref readonly var line = ref model.ItemList[i];
            if (line.Group != item.Group || line.Kind != item.Kind)
                continue;
            namesTests |= (line.Topics & Topics.TestRun) != 0 || model.HoldsOneOf(Nouns, line.FirstToken, line.EndToken);
            var role = RoleOf(line, out var count, out _);
            if ((role == OutcomeRole.Failed && count > 0) || (role == OutcomeRole.Total && count > passed && !none))
                return false;
            none |= role == OutcomeRole.Failed;
        }
        return none;
    }

    // Of a line that is a label and a whole number.
    private OutcomeRole RoleOf(in Item item, out double count, out int end)
    {
        (count, end) = (0, item.EndToken);
        if (item.Quantities.End == item.Quantities.First)
            return OutcomeRole.None;
        ref readonly var number = ref model.QuantityList[item.Quantities.First];
        var label = item.LabelEnd;
        var value = item.FirstValueToken;
        if (item.Kind == ItemKind.TableRow)
        {
            if (item.Cells.End - item.Cells.First < 2)
                return OutcomeRole.None;
            (label, value) = (model.CellList[item.Cells.First].EndToken, model.CellList[item.Cells.First + 1].FirstToken);
        }
        if (label <= item.FirstToken || number.FirstToken != value || number is not { Unit: Unit.None, Interval.IsExact: true })
            return OutcomeRole.None;
        (count, end) = (number.Value, number.EndToken);
        return OutcomeRoles.OfLabel(model, item.FirstToken, label);
    }
}

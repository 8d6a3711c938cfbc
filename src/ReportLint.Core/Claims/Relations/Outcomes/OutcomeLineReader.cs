namespace ReportLint.Claims;

/// <summary>Finds test summaries of one line: "50 tests: 45 passed, 3 failed", "Passed: 45, failed: 3, total: 50", "48/50 passed, 3 failed".</summary>
internal sealed class OutcomeLineReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    private readonly OutcomeCounts _counts = new(model);

    public override Meaning Needs => new(Concepts.None, Topics.Passing);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var numbers = item.Quantities.End - item.Quantities.First;
            if (numbers is >= 2 and <= MostQuantities && item.Kind != ItemKind.TableRow && (item.Topics & Topics.Passing) != 0 && (item.Concepts & Concepts.Failed) != 0)
                ReadLine(i, item);
        }
    }

    private void ReadLine(int index, in Item item)
    {
        _counts.Clear();
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit is not (Unit.None or Unit.Ratio))
                continue;
            var end = q + 1 < item.Quantities.End ? Model.QuantityList[q + 1].FirstToken : item.EndToken;
            if (q > item.Quantities.First && _counts.HasTotal && EndsSentence(Model.QuantityList[q - 1].EndToken, quantity.FirstToken))
                _counts.Report();
            var role = RoleOf(item, quantity, end);
            if (role == OutcomeRole.None)
                _counts.AddUnknown(quantity);
            // Two numbers of one kind: the line tells of several runs.
            else if (!_counts.TryAdd(role, quantity, index))
            {
                _counts.Clear();
                return;
            }
        }
        _counts.Report();
    }

    private bool EndsSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is(';') || Model.Tokens[i].Is('.'))
                return true;
        }
        return false;
    }

    private OutcomeRole RoleOf(in Item item, in Quantity quantity, int end)
    {
        var behind = OutcomeRoles.Behind(Model, quantity.EndToken, end);
        if (behind != OutcomeRole.None)
            return behind;
        var colon = quantity.FirstToken - 1;
        if (colon <= item.FirstToken || !(Model.Tokens[colon].Is(':') || Model.Tokens[colon].Is('=')))
            return OutcomeRole.None;
        var first = colon;
        while (first > item.FirstToken && Model.Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        return OutcomeRoles.OfLabel(Model, first, colon);
    }
}

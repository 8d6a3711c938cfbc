namespace ReportLint.Claims.Statements;

/// <summary>Finds how long a period is said to be.</summary>
internal sealed class PeriodLengths(ReportModel model, DateRoleReader roles)
{
    // In tokens, between a period and how long it is.
    private const int MostSigns = 2;

    // In items, between the end of a period and how long it is.
    private const int Nearest = 2;

    private const int MostFigures = 64;

    /// <summary>Whether a quantity is a number of days, weeks or months.</summary>
    public static bool IsLength(in Quantity quantity) => quantity.Unit is Unit.Day or Unit.Week or Unit.Month;

    /// <summary>The quantity directly beside a period: "March 3 to March 7 (5 days)", "2 weeks (Jan 22 - Feb 5)"; -1 where there is
    /// none.</summary>
    public int OfPeriod(in Item item, int first, int end)
    {
        var (from, to) = item.Quantities;
        for (var q = from; q < to && to - from <= MostFigures; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (!IsLength(quantity))
                continue;
            var isBefore = quantity.EndToken == first - 1 && model.Tokens[first - 1].Is('(');
            var isAfter = quantity.FirstToken > end && quantity.FirstToken - end <= MostSigns && AreSigns(end, quantity.FirstToken);
            if (isBefore || (isAfter && !IsWord(quantity.EndToken, item.EndToken)))
                return q;
        }
        return -1;
    }

    /// <summary>The quantity of the column, or of the line, that is called the duration of what ends on a day; -1 where there is
    /// none.</summary>
    public int OfEnd(in Item item, int cell)
    {
        if (cell >= 0)
            return OfRow(item);
        for (var at = Math.Max(item.GroupStart, item.Index - Nearest); at <= item.Index + Nearest && at < model.ItemList.Count; at++)
        {
            ref readonly var other = ref model.ItemList[at];
            if (at != item.Index && other.Group == item.Group && other.Parent == item.Parent
                && roles.LabelEndOf(other) is >= 0 and var label
                && IsNamed(other.FirstToken, label))
                return OnlyOf(other.Quantities);
        }
        return -1;
    }

    private int OfRow(in Item row)
    {
        var table = model.FindTable(row.Group);
        if (table.IsTooWide)
            return -1;
        for (var column = 0; column < table.ColumnCount && row.Cells.First + column < row.Cells.End; column++)
        {
            var (first, end) = roles.HeaderOf(table, column);
            if (IsNamed(first, end))
                return OnlyOf(model.CellList[row.Cells.First + column].Quantities);
        }
        return -1;
    }

    // "Duration", and not "Estimated duration".
    private bool IsNamed(int first, int end) => end == first + 1 && roles.Says(first, end, DateWord.Duration);

    private int OnlyOf((int First, int End) quantities) =>
        quantities.End == quantities.First + 1 && IsLength(model.QuantityList[quantities.First]) ? quantities.First : -1;

    private bool AreSigns(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Punctuation)
                return false;
        }
        return true;
    }

    private bool IsWord(int at, int end) => at < end && model.Tokens[at].Kind == TokenKind.Word;
}

namespace ReportLint.Claims;

/// <summary>Finds lines that a report numbers itself, with what it tells of each below it: "**1. Wet ropes**", "**2. Lost hooks**".</summary>
internal sealed class NumberedLines(ReportModel model)
{
    private const int MostNumbers = 30;

    /// <summary>Reads the lines numbered from 1, of which the first stands behind so many others at most, into <paramref name="list"/>; false where they are fewer than two, or not in order.</summary>
    public bool Read(int first, int end, int mostProse, CountedList list)
    {
        var start = first;
        while (start < end && start - first < mostProse && model.ItemList[start].Kind is ItemKind.Paragraph or ItemKind.LabelLine && !Is(model, model.ItemList[start]))
            start++;
        if (start >= end || !Is(model, model.ItemList[start]))
            return false;
        var section = model.ItemList[start].Section;
        for (var i = start; i < end; i++)
        {
            ref readonly var line = ref model.ItemList[i];
            if (!Is(model, line))
                continue;
            if (line.Section != section || list.Items.Count == MostNumbers || NumberOf(model, line) != list.Items.Count + 1)
            {
                list.Items.Clear();
                return false;
            }
            list.Items.Add(i);
        }
        list.End = list.ScopeEnd = end;
        if (list.Items.Count >= 2)
            return true;
        list.Items.Clear();
        return false;
    }

    /// <summary>Whether a line starts with a number of its own, in strong emphasis: "**2. Lost hooks**".</summary>
    public static bool Is(ReportModel model, in Item line) => NumberOf(model, line) > 0;

    private static int NumberOf(ReportModel model, in Item line)
    {
        if (line.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || line.EndToken - line.FirstToken < 3 || model.Tokens[line.FirstToken] is not { Kind: TokenKind.Number, Length: <= 2 } number || (number.Flags & TokenFlags.Strong) == 0
            || model.Tokens[line.FirstToken + 1] is not { IsGlued: true } sign || !(sign.Is('.') || sign.Is(')')) || model.Tokens[line.FirstToken + 2].IsGlued)
            return 0;
        var value = 0;
        foreach (var digit in model.Text.Slice(number.Span))
            value = char.IsDigit(digit) ? (value * 10) + (digit - '0') : MostNumbers;
        return value;
    }
}

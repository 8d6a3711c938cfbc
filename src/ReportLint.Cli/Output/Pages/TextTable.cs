using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Output.Pages;

/// <summary>Writes rows in columns that fit a width: the widest columns become narrower, and their cells are wrapped.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int LeastWidth = 8;

    /// <param name="rows">The cells of each row; every row has as many as the first.</param>
    /// <param name="palette">The colours.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="isRight">Which columns stand at the right.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<StyledText[][]> rows, Palette palette, int width, Func<int, bool>? isRight = null)
    {
        var widths = Widths(rows, palette, width);
        foreach (var row in rows)
        {
            var cells = new IReadOnlyList<WrappedLine>[row.Length];
            var height = 1;
            for (var i = 0; i < row.Length; i++)
            {
                cells[i] = WordWrap.Lines(row[i], palette, widths[i]);
                height = Math.Max(height, cells[i].Count);
            }
            for (var line = 0; line < height; line++)
                yield return Line(cells, line, widths, isRight);
        }
    }

    private static string Line(IReadOnlyList<WrappedLine>[] cells, int line, int[] widths, Func<int, bool>? isRight)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = line < cells[i].Count ? cells[i][line] : new("", 0);
            var padding = new string(' ', Math.Max(0, widths[i] - cell.Width));
            text.Append(isRight?.Invoke(i) == true ? padding + cell.Text : cell.Text + padding).Append(new string(' ', Gap));
        }
        return text.ToString().TrimEnd();
    }

    private static int[] Widths(IReadOnlyList<StyledText[][]> rows, Palette palette, int width)
    {
        var widths = new int[rows.Count == 0 ? 0 : rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], WordWrap.Lines(row[i], palette, int.MaxValue).Sum(line => line.Width));
        }
        while (widths.Sum() + Gap * (widths.Length - 1) > width && widths.Max() > LeastWidth)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }
}

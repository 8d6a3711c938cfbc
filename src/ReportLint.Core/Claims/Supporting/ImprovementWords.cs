using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>The words that make an improvement of a percentage or a factor: "40 % faster", "reduced the wait by 40%".</summary>
internal sealed class ImprovementWords(ClaimTable table)
{
    // In tokens: "reduced the start-up time by 40%" names a thing between.
    private const int FarthestBefore = 5;

    private const int FarthestAfter = 3;

    private ReportModel Model => table.Model;

    /// <summary>Finds the words of an improvement that a figure gives.</summary>
    /// <param name="quantity">The index of the figure.</param>
    /// <param name="span">The figure and the words.</param>
    public bool TryFind(int quantity, out TextSpan span)
    {
        span = default;
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        ref readonly var item = ref Model.ItemList[statement.Item];
        if (figure.Value <= 0 || figure.Unit is not (Unit.Percent or Unit.Times))
            return false;
        var (first, end) = statement.Cell < 0 ? (item.FirstToken, item.EndToken)
            : (Model.CellList[statement.Cell].FirstToken, Model.CellList[statement.Cell].EndToken);
        if (FindAfter(figure, end) is >= 0 and var last)
            span = TextSpan.FromBounds(figure.Span.Start, Model.Tokens[last].End);
        else if (TellsValue(figure, first, end))
            return false;
        else if (FindBefore(figure, first) is >= 0 and var word)
            span = IsWorse(word, first) ? default : SpanFrom(item, word, figure);
        else if (IsInColumn(statement))
            span = figure.Span;
        return !span.IsEmpty;
    }

    // "40% less memory".
    private int FindAfter(in Quantity figure, int end)
    {
        end = Math.Min(end, figure.EndToken + FarthestAfter);
        for (var at = figure.EndToken; at < end; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Has(Topics.Improvement | Topics.Better))
                return Math.Min(end, at + token.Width) - 1;
            if (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop) && !token.Has(Topics.From)))
                return -1;
        }
        return -1;
    }

    // "Coverage improved to 60%", "from 45% to 52%".
    private bool TellsValue(in Quantity figure, int first, int end) => figure.Comparator != Comparator.AtMost
        && (Model.MeaningOf(Math.Max(first, figure.FirstToken - 1), Math.Min(figure.EndToken + 1, end)).Topics & Topics.To) != 0;

    private int FindBefore(in Quantity figure, int first)
    {
        for (var at = figure.FirstToken - 1; at >= Math.Max(first, figure.FirstToken - FarthestBefore) && IsBetween(at); at--)
        {
            ref readonly var token = ref Model.Tokens[at];
            // "Self-Improvement: 100%" is a name.
            if (token.Has(Topics.Improvement) && !token.IsGlued)
                return at;
        }
        return -1;
    }

    // "Throughput fell by 12%", "latency increased by 12%".
    private bool IsWorse(int word, int first)
    {
        var direction = FigureNames.DirectionOf(Model.Tokens[word]);
        var metric = Model.ConceptsOf(Math.Max(first, word - FarthestAfter), word) & (Concepts.HigherIsBetter | Concepts.LowerIsBetter);
        return metric == (direction > 0 ? Concepts.LowerIsBetter : Concepts.HigherIsBetter) && direction != 0;
    }

    // A figure that stands alone in a cell below "Improvement".
    private bool IsInColumn(in Statement statement) => statement.Column >= 0 && statement.Cell >= 0 && statement.After.Words == 0
        && (Model.ColumnList[statement.Column].Topics & Topics.Improvement) != 0;

    private TextSpan SpanFrom(in Item item, int word, in Quantity figure) =>
        TextSpan.FromBounds(word < item.LabelEnd ? figure.Span.Start : Model.Tokens[word].Start, figure.Span.End);

    private bool IsBetween(int token)
    {
        ref readonly var it = ref Model.Tokens[token];
        return it.Kind == TokenKind.Word || it.Is('\'') || it.Is('\u2019') || it.Is(':');
    }
}

using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Which figures measure how the work performs: times, rates, time in service, and loads that it bears.</summary>
internal sealed class MeasuredFigures(ClaimTable table)
{
    // In tokens, to both sides of a figure in a sentence.
    private const int Near = 6;

    // In tokens.
    private const int LongestLabel = 6;

    // In tokens, from a number to "per".
    private const int FarthestRate = 5;

    // In tokens, from a number to what is borne.
    private const int FarthestLoad = 3;

    private const int LeastUptime = 90;

    // Fewer are no boast.
    private const int FewestBorne = 100;

    private const int FewestPerSecond = 10;

    private const StatementFlags NoValue = StatementFlags.OfChange | StatementFlags.Struck | StatementFlags.Plus | StatementFlags.Minus;

    private const Topics Borne = Topics.Performance | Topics.Capacity;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.PerformanceNoun);
    private static readonly WordSet Physical = Wordings.WordsOf(Wording.PhysicalUnit);
    private static readonly WordSet Withins = Wordings.WordsOf(Wording.WithinWord);
    private static readonly WordSet Serving = Wordings.WordsOf(Wording.ServedVerb);
    private static readonly WordSet Seconds = Wordings.WordsOf(Wording.SecondNoun);

    private ReportModel Model => table.Model;

    /// <summary>Whether a figure is one of performance.</summary>
    /// <param name="quantity">The index of the figure.</param>
    public bool Are(int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        ref readonly var item = ref Model.ItemList[statement.Item];
        return figure.Value > 0 && !statement.Has(NoValue) && figure.Unit switch
        {
            // "With 1000 req/s" is a load.
            Unit.PerSecond => !IsPaid(item, figure) && !statement.Has(StatementFlags.AfterPreposition)
                && !Model.HoldsOneOf(Physical, figure.FirstToken + 1, figure.EndToken),
            Unit.PerMinute or Unit.PerHour => !IsPaid(item, figure) && IsNamed(item, statement, figure),
            >= Unit.Nanosecond and <= Unit.Second => IsTime(item, statement, figure),
            Unit.Percent => figure is { Value: >= LeastUptime and <= 100, Comparator: not Comparator.AtMost }
                && IsUptime(item, statement, figure),
            Unit.None => IsRate(item, statement, figure) || EndOfRate(item, figure) > 0 || IsLoad(item, statement, figure),
            _ => false,
        };
    }

    /// <summary>The words of a figure, with its unit where words name it: "2 million crates per second".</summary>
    public TextSpan SpanOf(int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        var end = figure.Unit == Unit.None ? EndOfRate(Model.ItemList[table.Statements[quantity].Item], figure) : 0;
        return end > 0 ? TextSpan.FromBounds(figure.Span.Start, Model.Tokens[end - 1].End) : figure.Span;
    }

    /// <summary>Whether a heading is about performance: "Benchmarks", "Response times".</summary>
    public bool AreHeadedBy(in Item heading) =>
        (heading.Topics & Topics.Performance) != 0 || Model.HoldsOneOf(Nouns, heading.FirstToken, heading.EndToken);

    /// <summary>Whether a time is told in a sentence: "the list is there within 350 ms"; so few milliseconds pass nowhere else, and seconds
    /// where a program is at work.</summary>
    /// <param name="item">Its item.</param>
    /// <param name="figure">The time.</param>
    public bool IsTold(in Item item, in Quantity figure)
    {
        var before = Withins.Contains(Model.Tokens[figure.FirstToken].Value) ? figure.FirstToken : figure.FirstToken - 1;
        if (item.LabelEnd >= 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || before <= item.FirstToken)
            return false;
        return Withins.Contains(Model.Tokens[before].Value)
            && (figure.Unit != Unit.Second || Serving.Contains(Model.Tokens[before - 1].Value));
    }

    private bool IsTime(in Item item, in Statement statement, in Quantity figure)
    {
        var name = NameOf(item, statement, figure);
        if ((name.Concepts & Concepts.Uptime) != 0)
            return false;
        if ((name.Topics & Topics.Performance) != 0)
            return true;
        if (Model.HoldsPhrase(Wording.SetTime, item))
            return false;
        return IsTold(item, figure) || IsOfPerformance(item, statement) || IsBesideTarget(item, statement);
    }

    // "Stops lookup: 40 ms" below "Performance", "| Performance | ✅ | stops in 40 ms |".
    private bool IsOfPerformance(in Item item, in Statement statement)
    {
        if (item.Kind == ItemKind.TableRow)
            return item.Status == Polarity.Done && Model.HoldsOneOf(Nouns, item.FirstToken, Model.CellList[item.Cells.First].EndToken);
        return statement.Has(StatementFlags.AfterLabel) && item.LabelEnd - item.FirstToken <= LongestLabel && item.Section > 0
            && item.Quantities.End - item.Quantities.First == 1 && (item.Concepts & Concepts.Test) == 0
            && AreHeadedBy(Model.ItemList[Model.SectionList[item.Section].Heading]);
    }

    // "Seal check: 140 ms (target: < 200 ms)".
    private bool IsBesideTarget(in Item item, in Statement statement)
    {
        var target = item.Quantities.End - 1;
        return statement.Has(StatementFlags.AfterLabel) && item.Quantities.First + 1 == target
            && Model.QuantityList[target].Dimension == Dimension.Duration
            && (table.Statements[target].Roles & Annotating.Roles.Target) != 0;
    }

    private bool IsUptime(in Item item, in Statement statement, in Quantity figure)
    {
        var name = NameOf(item, statement, figure);
        return (name.Topics & Topics.Performance) != 0 && (name.Concepts & Concepts.Uptime) != 0 && (name.Concepts & Concepts.Setting) == 0
            && !(figure.EndToken < item.EndToken && Model.Tokens[figure.EndToken].Has(Concepts.Of));
    }

    private bool IsNamed(in Item item, in Statement statement, in Quantity figure) =>
        (NameOf(item, statement, figure).Topics & Topics.Performance) != 0
        || (statement.Has(StatementFlags.AfterLabel) && Model.HoldsOneOf(Nouns, item.FirstToken, item.LabelEnd));

    // "RPS: 2,500": the label names the rate, and its unit with it.
    private bool IsRate(in Item item, in Statement statement, in Quantity figure)
    {
        if (!statement.Has(StatementFlags.AfterLabel) || figure.Value < FewestPerSecond)
            return false;
        foreach (ref readonly var token in Model.Tokens.Between(item.FirstToken, item.LabelEnd))
        {
            if (token.Has(Topics.Performance) && token.Has(Concepts.HigherIsBetter) && !token.Has(Concepts.Uptime))
                return true;
        }
        return false;
    }

    // "2-3 million crates per second".
    private int EndOfRate(in Item item, in Quantity figure)
    {
        for (var at = figure.EndToken; at + 1 < Math.Min(item.EndToken, figure.EndToken + FarthestRate); at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            var isPer = token.Has(Concepts.Per) || (token.Is('/') && token.IsGlued);
            if (isPer)
                return at > figure.EndToken && Seconds.Contains(Model.Tokens[at + 1].Value) ? at + 2 : 0;
            if (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop) && !token.Has(Concepts.Of)))
                return 0;
        }
        return 0;
    }

    // "Concurrent connections: 10,000+", "✅ Handles 10k+ users"; a number that is exact is a load, and so a condition itself.
    private bool IsLoad(in Item item, in Statement statement, in Quantity figure)
    {
        if (figure.Value < FewestBorne || figure.Comparator is Comparator.Range or Comparator.AtMost)
            return false;
        var isDone = item.Status == Polarity.Done;
        if (figure.Comparator == Comparator.AtLeast && statement.Has(StatementFlags.AfterLabel)
            && NamesLoad(item.FirstToken, item.LabelEnd))
            return true;
        var first = Model.FirstBehindMarks(item.FirstToken, item.EndToken);
        var isBorne = figure.FirstToken > first && Model.Tokens[figure.FirstToken - 1].Has(Topics.Capacity);
        var end = figure.EndToken;
        while (end < Math.Min(item.EndToken, figure.EndToken + FarthestLoad) && Model.Tokens[end].Kind == TokenKind.Word)
            end++;
        if (isBorne)
            return (isDone && (Model.MeaningOf(figure.EndToken, end).Topics & Topics.Capacity) != 0)
                || Model.HoldsPhrase(Wording.AtOnceWord, item, figure.EndToken, end);
        return isDone && figure.Comparator == Comparator.AtLeast && figure.FirstToken == first && NamesLoad(figure.EndToken, end);
    }

    private bool NamesLoad(int first, int end)
    {
        foreach (ref readonly var token in Model.Tokens.Between(first, end))
        {
            if ((token.Topics & Borne) == Borne && token.PhraseLength > 1)
                return true;
        }
        return false;
    }

    // The label of its line, the headers of its row and its column, and the words around it.
    private Meaning NameOf(in Item item, in Statement statement, in Quantity figure)
    {
        var (first, end) = statement.Cell < 0 ? (item.FirstToken, item.EndToken)
            : (Model.CellList[statement.Cell].FirstToken, Model.CellList[statement.Cell].EndToken);
        var name = Model.MeaningOf(Math.Max(first, figure.FirstToken - Near), Math.Min(end, figure.EndToken + Near));
        if (item.LabelEnd > item.FirstToken && item.LabelEnd - item.FirstToken <= LongestLabel && figure.FirstToken > item.LabelEnd)
            name |= Model.MeaningOf(item.FirstToken, item.LabelEnd);
        if (statement.Cell < 0)
            return name;
        ref readonly var label = ref Model.CellList[item.Cells.First];
        name |= Model.MeaningOf(label.FirstToken, label.EndToken);
        return statement.Column < 0 ? name
            : name | new Meaning(Model.ColumnList[statement.Column].Concepts, Model.ColumnList[statement.Column].Topics);
    }

    private bool IsPaid(in Item item, in Quantity figure) =>
        figure.FirstToken > item.FirstToken && Currencies.Is(Model.Tokens[figure.FirstToken - 1]);
}

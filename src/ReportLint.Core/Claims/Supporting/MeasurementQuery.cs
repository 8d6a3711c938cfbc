using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Figures of the performance of the work that nothing says the conditions of: no tool, load, environment, date or link. The first
/// of a section is reported; the others are listed with it.</summary>
internal sealed class MeasurementQuery(SupportTable table) : ClaimQuery(table)
{
    // In tokens; what is longer is prose.
    private const int LongestLine = 400;

    // A line of more figures is data.
    private const int MostFigures = 64;

    // In items.
    private const int LongestList = 16;

    private const int FewestBounds = 2;

    // In tokens: "response time is now below 200 ms".
    private const int FarthestSubject = 4;

    private const Concepts NotMeasured = Concepts.Target | Concepts.Threshold | Concepts.Setting | Concepts.Future | Concepts.Optional
        | Concepts.Prohibition;

    private const Concepts OtherColumns = Concepts.Target | Concepts.Threshold | Concepts.Severity | Concepts.Future;

    // What the words of a figure say of it, and not of how it is meant.
    private const Modality OfPlaceOnly = Modality.Procedure | Modality.Past | Modality.Comparison;

    private readonly MeasurementConditions _conditions = new(table);
    private readonly MeasuredFigures _figures = table.Measured;
    private readonly Dictionary<int, List<(int Item, TextSpan Span)>> _bySection = [];

    /// <inheritdoc/>
    public override void Read()
    {
        _conditions.Clear();
        _bySection.Clear();
        var isPlan = ReportTitles.NamesPlan(Model);
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Model.ItemList[index];
            var (first, end) = item.Quantities;
            if (end - first > MostFigures || item.EndToken - item.FirstToken > LongestLine || (isPlan && item.Status != Polarity.Done))
                continue;
            for (var quantity = first; quantity < end; quantity++)
            {
                if (_figures.Are(quantity) && IsClaim(index, item, quantity) && !_conditions.AreTold(index, quantity))
                    Add(item.Section, index, _figures.SpanOf(quantity));
            }
        }
        foreach (var section in _bySection)
            AddFirst(UnsupportedKind.Measurement, section.Value);
    }

    private void Add(int section, int item, TextSpan span)
    {
        if (!_bySection.TryGetValue(section, out var figures))
            _bySection.Add(section, figures = []);
        figures.Add((item, span));
    }

    private bool IsClaim(int index, in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref Table.Statements[quantity];
        if (!Assertions.IsAsserted(index, figure.FirstToken, figure.EndToken, OfPlaceOnly) || IsOfOtherTime(item, figure))
            return false;
        var first = statement.Cell < 0 ? item.FirstToken : Model.CellList[statement.Cell].FirstToken;
        if ((Model.ConceptsOf(first, figure.FirstToken) & NotMeasured) != 0
            || (figure.EndToken < item.EndToken && Model.Tokens[figure.EndToken].Has(NotMeasured | Concepts.Change)))
            return false;
        if (IsPromised(item, figure) || (figure.FirstToken > first && IsDerived(Model.Tokens[figure.FirstToken - 1], quantity, item)))
            return false;
        if (statement.Cell >= 0 && HasBoundColumns(item, statement.Column))
            return false;
        if (item.Status != Polarity.Done && IsBelowTargets(item))
            return false;
        var isBound = figure.Comparator is Comparator.AtLeast or Comparator.AtMost;
        return (!isBound || IsReached(index, item, quantity)) && (IsMeasured(item, figure) || !StandsAmongBounds(item));
    }

    // "Response times were 4 s before the outage".
    private bool IsOfOtherTime(in Item item, in Quantity figure) => item.Kind == ItemKind.Paragraph
        && (Model.ConceptsOf(figure.EndToken, Assertions.EndOfSentence(item, figure.EndToken)) & Concepts.Before) != 0;

    // "A 99.9% uptime SLA".
    private bool IsPromised(in Item item, in Quantity figure)
    {
        for (var at = figure.EndToken; at < item.EndToken && Model.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (Model.Tokens[at].Has(Concepts.Target))
                return true;
        }
        return false;
    }

    // "5,820 × 5 = 29,100 req/s" is computed, and "from 120 ms to 2.4 s" is a change.
    private static bool IsDerived(in Token before, int quantity, in Item item) => before.Is('=')
        || (before.Has(Topics.From) && quantity + 1 < item.Quantities.End)
        || (before.Has(Topics.To) && quantity > item.Quantities.First);

    // "| Metric | Normal | Warning | Critical |".
    private bool HasBoundColumns(in Item row, int own)
    {
        var (first, end) = Model.FindTable(row.Group).Columns;
        var bounds = 0;
        for (var column = first; column < end; column++)
            bounds += (Model.ColumnList[column].Concepts & (Concepts.Threshold | Concepts.Severity)) != 0 ? 1 : 0;
        return bounds >= FewestBounds || (own >= 0 && (Model.ColumnList[own].Topics & Topics.Conditional) != 0
            && Model.ColumnList[own].Role != ColumnRole.After);
    }

    // "< 200 ms" alone may be what is asked for.
    private bool IsReached(int index, in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref Table.Statements[quantity];
        // "P95 > 1 s" raises an alarm.
        if (figure is { Dimension: Dimension.Duration, Comparator: Comparator.AtLeast })
            return false;
        if (IsMarkedDone(index) || IsMeasured(item, figure))
            return true;
        if (statement.Cell >= 0)
            return IsResult(item, statement);
        // "Throughput: 10K+ events/s": nobody asks so for a rate.
        if (figure.Unit == Unit.PerSecond && statement.Has(StatementFlags.AfterLabel) && Model.Tokens[figure.FirstToken + 1].Is('+'))
            return true;
        if (IsBesideOther(item, quantity))
            return true;
        if (item.LabelEnd < 0)
            return Model.Tokens[figure.FirstToken].Kind == TokenKind.Word && (_figures.IsTold(item, figure)
                || (Model.MeaningOf(Math.Max(item.FirstToken, figure.FirstToken - FarthestSubject), figure.FirstToken).Topics
                    & Topics.Performance) != 0);
        return statement.Has(StatementFlags.AfterLabel) && IsBelowPerformance(item);
    }

    // In a column of results, or of figures beside which nothing is asked for.
    private bool IsResult(in Item row, in Statement statement)
    {
        if (statement.Column < 0)
            return false;
        ref readonly var own = ref Model.ColumnList[statement.Column];
        if (own.Role is ColumnRole.Actual or ColumnRole.After)
            return true;
        var table = Model.FindTable(row.Group);
        for (var column = table.Columns.First; column < table.Columns.End; column++)
        {
            if (Model.ColumnList[column].Role is ColumnRole.Target or ColumnRole.Before
                || (Model.ColumnList[column].Concepts & OtherColumns) != 0)
                return false;
        }
        var at = statement.Column - table.Columns.First;
        for (var other = table.Rows.First; other < Math.Min(table.Rows.End, table.Rows.First + LongestList); other++)
        {
            if (Model.SingleQuantity(other, at) is { Comparator: Comparator.None or Comparator.About, Dimension: Dimension.Duration })
                return true;
        }
        return false;
    }

    // "< 8 ms, 12.5k req/s", "< 10 ms (target: < 100 ms)": the other one is measured, or asked for.
    private bool IsBesideOther(in Item item, int quantity)
    {
        for (var other = item.Quantities.First; other < item.Quantities.End; other++)
        {
            if (other != quantity && ((Model.QuantityList[other].Comparator == Comparator.None && _figures.Are(other))
                || (other > quantity && (Table.Statements[other].Roles & Roles.Target) != 0)))
                return true;
        }
        return false;
    }

    // "Seat search: below 90 ms" below "Performance metrics".
    private bool IsBelowPerformance(in Item item)
    {
        if (item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine) || (item.Concepts & Concepts.Test) != 0)
            return false;
        for (var section = item.Section; section > 0 && !Model.IsTitle(section); section = Model.SectionList[section].Parent)
        {
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            if ((heading.Concepts & Concepts.Advice) != 0)
                return false;
            if (_figures.AreHeadedBy(heading))
                return true;
        }
        return false;
    }

    // Below "Performance targets".
    private bool IsBelowTargets(in Item item)
    {
        for (var section = item.Section; section > 0 && !Model.IsTitle(section); section = Model.SectionList[section].Parent)
        {
            var said = Model.ItemList[Model.SectionList[section].Heading].Concepts;
            if ((said & (Concepts.Target | Concepts.Threshold | Concepts.Future)) != 0
                && (said & (WorkWords.Finished | Concepts.Actual)) == 0)
                return true;
        }
        return false;
    }

    // "< 90 ms (tested)".
    private bool IsMeasured(in Item item, in Quantity figure) => figure.EndToken + 1 < item.EndToken
        && Model.Tokens[figure.EndToken].Is('(') && Model.Tokens[figure.EndToken + 1].Has(Concepts.Worked | Concepts.Actual);

    // A mark before a list holds for its items: "✅ **Response times**", "### Performance ✅".
    private bool IsMarkedDone(int index)
    {
        for (var node = Table.Groups.NodeOf(index); node > 0; node = Table.Groups[node].Parent)
        {
            if (Table.Groups[node].Item is >= 0 and var head && Model.ItemList[head].Status != Polarity.None)
                return Model.ItemList[head].Status == Polarity.Done && !Model.IsTitle(Model.ItemList[head]);
        }
        return false;
    }

    // A list without marks whose other lines say "< 100 ms", "> 95%" asks for all of it, unless it is one of results.
    private bool StandsAmongBounds(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || IsMarkedDone(item.Index) || IsBelowPerformance(item))
            return false;
        var bounds = 0;
        for (var at = item.GroupStart; at < Math.Min(Model.ItemList.Count, item.GroupStart + LongestList); at++)
        {
            ref readonly var other = ref Model.ItemList[at];
            bounds += other.Group == item.Group && other.HasQuantities && other.Status == Polarity.None
                && Model.QuantityList[other.Quantities.First] is { Comparator: Comparator.AtLeast or Comparator.AtMost } bound
                && bound.FirstToken == other.FirstValueToken ? 1 : 0;
        }
        return bounds >= FewestBounds;
    }
}

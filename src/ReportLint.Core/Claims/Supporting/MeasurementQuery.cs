using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Figures of the performance of the work that nothing says the conditions of: no tool, load, environment, date or link. The first
/// of a section is reported; the others are listed with it.</summary>
internal sealed class MeasurementQuery(SupportTable table) : ClaimQuery(table)
{
    // A line of more figures is data.
    private const int MostFigures = 64;

    private const Concepts NotMeasured = Concepts.Target | Concepts.Threshold | Concepts.Setting | Concepts.Future | Concepts.Optional
        | Concepts.Prohibition;

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
            if (end - first > MostFigures || (isPlan && item.Status != Polarity.Done))
                continue;
            for (var quantity = first; quantity < end; quantity++)
            {
                if (_figures.Are(quantity) && IsClaim(index, item, quantity) && !_conditions.AreTold(index, quantity))
                    Add(item.Section, index, Model.QuantityList[quantity].Span);
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
        var first = statement.Cell < 0 ? item.FirstToken : Model.CellList[statement.Cell].FirstToken;
        if (!Assertions.IsAsserted(index, figure.FirstToken, figure.EndToken, OfPlaceOnly))
            return false;
        if ((Model.ConceptsOf(first, figure.FirstToken) & NotMeasured) != 0 || IsPromised(item, figure) || IsBelowTargets(item))
            return false;
        if (figure.FirstToken > first && IsDerived(Model.Tokens[figure.FirstToken - 1]))
            return false;
        return figure.Comparator is not (Comparator.AtLeast or Comparator.AtMost) || IsReached(index, item, quantity);
    }

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
    private static bool IsDerived(in Token before) => before.Is('=') || before.Has(Topics.From | Topics.To);

    // "< 200 ms" alone may be what is asked for; "seat search: below 90 ms" below "Performance metrics" is not.
    private bool IsReached(int index, in Item item, int quantity)
    {
        ref readonly var statement = ref Table.Statements[quantity];
        return IsMarkedDone(index) || (statement.Cell < 0
            && (IsBesideOther(item, quantity) || (statement.Has(StatementFlags.AfterLabel) && IsBelowPerformance(item))));
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

    private bool IsBelowPerformance(in Item item)
    {
        if (item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine))
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
}

namespace ReportLint.Claims;

/// <summary>Holds "100% test coverage achieved" against the lines or statements that the report says are covered: "Lines: 62%".</summary>
internal sealed class WholeCoverageReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In words: who says more says of what.</summary>
    private const int LongestClaim = 8;

    /// <summary>More of them are those of single files.</summary>
    private const int MostMeasured = 2;

    private const Concepts Otherwise = Concepts.Target | Concepts.Threshold | Concepts.Future | Concepts.Plan | Concepts.Before | Concepts.Negation | Concepts.Remaining | Concepts.Optional | Concepts.Demand | Concepts.Advice | Concepts.Change;

    private static readonly WordSet Coverage = Wordings.WordsOf(Wording.CoverageNoun);
    private static readonly WordSet Lines = Wordings.WordsOf(Wording.CoveredLine);

    private readonly MetricScopes _scopes = new(model);

    public override Meaning Needs => new(Concepts.Coverage, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Concepts & Concepts.Coverage) == 0 || (item.Concepts & Otherwise) != 0 || item.Kind is ItemKind.TableRow or ItemKind.FenceLine || item.Status is not (Polarity.None or Polarity.Done) || !ClaimsAll(item) || !IsOfAll(i, item) || Suppositions.Hold(Model, item))
                continue;
            if (Measured() is { } measured)
                ConflictClaims.Add(Model, Math.Max(i, measured.Item), i > measured.Item ? item.Quantities.First : measured.Quantity, i > measured.Item ? measured.Quantity : item.Quantities.First);
            return;
        }
    }

    // "100% test coverage achieved", "Coverage: 100%": one percentage, and no word that says of what.
    private bool ClaimsAll(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Value: 100, Comparator: Comparator.None } share)
            return false;
        var (words, isNamed) = (0, false);
        for (var i = StartOf(item, share); i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && (++words > LongestClaim || !SaysNothing(token))))
                return false;
            isNamed |= token.Kind == TokenKind.Word && Coverage.Contains(token.Value);
        }
        return isNamed;
    }

    // Behind a label that does not name it: "Mission: 100% coverage".
    private int StartOf(in Item item, in Quantity share)
    {
        var first = share.FirstToken;
        while (first > item.FirstToken && !Model.Tokens[first - 1].Is(':'))
            first--;
        return Names(item.FirstToken, first) ? item.FirstToken : first;
    }

    private static bool SaysNothing(in Token token) =>
        Coverage.Contains(token.Value) || token.Value == MetricList.Code || token.Has(Concepts.Test | Concepts.Total | Concepts.Done | Concepts.Achieved | Concepts.Actual | Concepts.Current | Concepts.Auxiliary) || token.Has(Concepts.Stop) && !token.Has(Concepts.Negation);

    private bool Names(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && Coverage.Contains(Model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    // The label of an opening line, "Mission: 100% coverage", says as little as the headings that sum up.
    private bool IsOfAll(int index, in Item item) =>
        Model.Edges.Open(index) || (IsUnlabelled(item) && !_scopes.IsNoClaim(index) && _scopes.Of(new Metric { Kind = MetricKind.Measure, Item = index, Quantity = item.Quantities.First, Phrase = (StartOf(item, Model.QuantityList[item.Quantities.First]), item.EndToken), IsInProse = true }).IsWhole);

    // "Deck: 100% coverage" is that of the deck.
    private bool IsUnlabelled(in Item item) => StartOf(item, Model.QuantityList[item.Quantities.First]) == item.FirstToken;

    // The one value of the lines or statements of all the code.
    private (int Item, int Quantity)? Measured()
    {
        (int Item, int Quantity)? found = null;
        var count = 0;
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (ValueOf(item) is not (>= 0 and var value) || _scopes.IsNoClaim(i) || !HeadsCoverage(i, item))
                continue;
            if (++count > MostMeasured || Model.QuantityList[value].Interval.High >= 99.5)
                return null;
            found ??= (i, value);
        }
        return found;
    }

    // "Lines: 62%", "| Statements | 62% |", "Line coverage: 62% (target: 90%)".
    private int ValueOf(in Item item)
    {
        var end = item.Kind == ItemKind.TableRow ? Model.CellList[item.Cells.First].EndToken : item.LabelEnd;
        if (end <= item.FirstToken || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About } share || share.FirstToken < end)
            return -1;
        var isNamed = false;
        for (var i = Model.FirstBehindMarks(item.FirstToken, end); i < end; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word || !(Lines.Contains(Model.Tokens[i].Value) || SaysNothing(Model.Tokens[i])))
                return -1;
            isNamed |= Lines.Contains(Model.Tokens[i].Value);
        }
        return isNamed && (item.Kind == ItemKind.TableRow ? IsActual(item, share) : share.FirstToken == item.FirstValueToken) ? item.Quantities.First : -1;
    }

    private bool IsActual(in Item row, in Quantity share) => Reported.ColumnOf(Model, row, share) is { Role: ColumnRole.None or ColumnRole.Actual } header && (header.Concepts & Otherwise) == 0;

    // The item, its heading or the line that introduces it speaks of coverage.
    private bool HeadsCoverage(int index, in Item item) =>
        (item.Concepts & Concepts.Coverage) != 0 || (item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Concepts & Concepts.Coverage) != 0)
        || (MetricScopes.Introduction(Model, index, item) is >= 0 and var line && (Model.ItemList[line].Concepts & Concepts.Coverage) != 0);
}

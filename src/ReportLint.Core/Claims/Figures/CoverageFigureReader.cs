using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of code coverage.</summary>
internal sealed class CoverageFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a percentage and its coverage.</summary>
    private const int Near = 5;

    private static readonly WordSet Coverage = Wordings.WordsOf(Wording.CoverageNoun);
    private static readonly WordSet Lines = Wordings.WordsOf(Wording.CoveredLine);
    private static readonly WordSet Branches = Wordings.WordsOf(Wording.CoveredBranch);
    private static readonly WordSet Methods = Wordings.WordsOf(Wording.CoveredMethod);

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(int index, in Item item)
    {
        if ((item.Topics & Topics.ClosedWhole) == 0 && (item.Concepts & Concepts.Coverage) == 0 && item.Kind != ItemKind.TableRow
            && !HeadingNamesCoverage(item))
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var percent = ref model.QuantityList[q];
            if (percent.Unit == Unit.Percent && percent.Value is >= 0 and <= 100 && StatedFigures.IsStated(model, item, percent)
                && FindPhrase(item, percent) is var (first, end))
                Add(index, item, percent, first, end);
        }
    }

    // The words that say what the percentage is a share of: its column, its row or label, the words around it.
    private (int First, int End)? FindPhrase(in Item item, in Quantity percent)
    {
        if (item.Kind == ItemKind.TableRow)
            return FindInTable(item, percent);
        if (item.LabelEnd >= 0 && item.LabelEnd < percent.FirstToken && StatedFigures.FollowLabel(model, item, percent))
        {
            if (NamesCoverage(item.FirstToken, item.LabelEnd) || (HeadingNamesCoverage(item) && NamesKind(item.FirstToken, item.LabelEnd)))
                return (item.FirstToken, item.LabelEnd);
        }
        // "85% line coverage"
        var end = percent.EndToken;
        while (end < Math.Min(item.EndToken, percent.EndToken + Near) && model.Tokens[end].Kind == TokenKind.Word)
        {
            if (Coverage.Contains(model.Tokens[end++].Value))
                return (percent.EndToken, end);
        }
        // "a line coverage of 85 %", "coverage is 85 %"
        var first = percent.FirstToken;
        while (first > Math.Max(item.FirstToken, percent.FirstToken - Near)
            && (model.Tokens[first - 1].Kind == TokenKind.Word || model.Tokens[first - 1].Is(':')))
        {
            if (Coverage.Contains(model.Tokens[--first].Value))
                return (FirstOfPhrase(item, first), percent.FirstToken);
        }
        return null;
    }

    private int FirstOfPhrase(in Item item, int coverage)
    {
        while (coverage > item.FirstToken && model.Tokens[coverage - 1].Kind == TokenKind.Word)
            coverage--;
        return coverage;
    }

    private (int, int)? FindInTable(in Item item, in Quantity percent)
    {
        ref readonly var label = ref model.CellList[item.Cells.First];
        if (percent.FirstToken < label.EndToken || QuantityPlaces.ColumnOf(model, item, percent) is not { } column
            || column.Role is ColumnRole.Target or ColumnRole.Before)
            return null;
        if (NamesCoverage(column.FirstToken, column.EndToken) || (NamesKind(column.FirstToken, column.EndToken) && TableIsOfCoverage(item)))
            return (column.FirstToken, column.EndToken);
        if (!IsFirstResult(item, percent))
            return null;
        return NamesCoverage(label.FirstToken, label.EndToken)
            || (HeadingNamesCoverage(item) && NamesKind(label.FirstToken, label.EndToken)) ? (label.FirstToken, label.EndToken) : null;
    }

    // "| Coverage | 82% | 30% |": what stands after the result is something else, a weight or a change.
    private bool IsFirstResult(in Item row, in Quantity percent)
    {
        for (var q = row.Quantities.First; q < row.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.FirstToken == percent.FirstToken)
                return true;
            if (QuantityPlaces.ColumnOf(model, row, quantity) is { Role: not (ColumnRole.Target or ColumnRole.Before or ColumnRole.Label) })
                return false;
        }
        return false;
    }

    // "| File | % Stmts | % Branch | % Funcs | % Lines |"
    private bool TableIsOfCoverage(in Item row)
    {
        var table = model.FindTable(row.Group);
        var kinds = 0;
        for (var i = table.Columns.First; i < table.Columns.End; i++)
            kinds += NamesKind(model.ColumnList[i].FirstToken, model.ColumnList[i].EndToken) ? 1 : 0;
        return kinds >= 2 || HeadingNamesCoverage(row);
    }

    private bool NamesCoverage(int first, int end) => model.HoldsOneOf(Coverage, first, end);

    private bool NamesKind(int first, int end) => model.HoldsOneOf(Lines, first, end) || model.HoldsOneOf(Branches, first, end)
        || model.HoldsOneOf(Methods, first, end);

    private bool HeadingNamesCoverage(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return (heading.Concepts & Concepts.Coverage) != 0 && NamesCoverage(heading.FirstToken, heading.EndToken);
    }

    private void Add(int index, in Item item, in Quantity percent, int first, int end)
    {
        _scope.Start();
        ReadPhrase(first, end);
        if (item.Kind == ItemKind.TableRow)
            ReadPhrase(model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken);
        else
            ReadClause(item, Math.Min(first, percent.FirstToken), Math.Max(end, percent.EndToken));
        _scope.ReadAround(index);
        if (_scope.Take() is not { } scope)
            return;
        var rowLabel = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First] : default;
        model.ClaimsOf<CoverageFigure>().Add(new(percent.Span, index, percent, scope)
        {
            IsOfLines = model.HoldsOneOf(Lines, first, end) || model.HoldsOneOf(Lines, rowLabel.FirstToken, rowLabel.EndToken),
            IsOfBranches = model.HoldsOneOf(Branches, first, end) || model.HoldsOneOf(Branches, rowLabel.FirstToken, rowLabel.EndToken),
            IsOfMethods = model.HoldsOneOf(Methods, first, end) || model.HoldsOneOf(Methods, rowLabel.FirstToken, rowLabel.EndToken),
        });
    }

    // All words but those that name the kind.
    private void ReadPhrase(int first, int end)
    {
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !(model.Tokens[i].Kind == TokenKind.Word
                && (Lines.Contains(model.Tokens[i].Value) || Branches.Contains(model.Tokens[i].Value)
                || Methods.Contains(model.Tokens[i].Value))))
                continue;
            _scope.Read(start, i);
            start = i + 1;
        }
    }

    private void ReadClause(in Item item, int first, int end)
    {
        var start = first;
        while (start > item.FirstToken && model.Tokens[start - 1].Kind is TokenKind.Word or TokenKind.Code)
            start--;
        ReadPhrase(start, first);
        var last = end;
        while (last < item.EndToken && model.Tokens[last].Kind is TokenKind.Word or TokenKind.Code)
            last++;
        ReadPhrase(end, last);
        for (var i = last; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Code)
                _scope.ReadPath(model.Tokens[i]);
        }
    }
}

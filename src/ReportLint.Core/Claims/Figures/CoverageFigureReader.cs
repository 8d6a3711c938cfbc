using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of code coverage.</summary>
internal sealed class CoverageFigureReader(ReportModel model)
{
    private static readonly WordSet Coverage = Wordings.WordsOf(Wording.CoverageNoun);
    private static readonly WordSet Lines = Wordings.WordsOf(Wording.CoveredLine);
    private static readonly WordSet Branches = Wordings.WordsOf(Wording.CoveredBranch);
    private static readonly WordSet Methods = Wordings.WordsOf(Wording.CoveredMethod);

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(in Item item)
    {
        var isBelow = HeadingNamesCoverage(item);
        if ((item.Topics & Topics.ClosedWhole) == 0 && (item.Concepts & Concepts.Coverage) == 0 && item.Kind != ItemKind.TableRow
            && !isBelow)
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var percent = ref model.QuantityList[q];
            if (percent.Unit == Unit.Percent && percent.Value is >= 0 and <= 100 && StatedFigures.IsStated(model, item, percent)
                && FindPhrase(item, FigureWords.Of(model, q), isBelow) is { First: var first, End: var end } && end > first)
                Add(item, percent, first, end);
        }
    }

    // The words that say what the percentage is a share of; none where they do not name coverage. What stands in the first column of a
    // table is the name of something: a requirement, a risk.
    private (int First, int End) FindPhrase(in Item item, in FigureWords words, bool isBelow)
    {
        if (item.Kind == ItemKind.TableRow && words.Column.First == words.Column.End)
            return default;
        if (NamesCoverage(words.Column) || (NamesKind(words.Column) && (isBelow || TableIsOfCoverage(item))))
            return words.Column;
        if (NamesCoverage(words.Label) || (isBelow && NamesKind(words.Label)))
            return words.Label;
        return NamesCoverage(words.Noun) ? words.Noun : NamesCoverage(words.Before) ? words.Before : default;
    }

    // "| File | % Stmts | % Branch | % Funcs | % Lines |"
    private bool TableIsOfCoverage(in Item row)
    {
        var table = model.FindTable(row.Group);
        var kinds = 0;
        for (var i = table.Columns.First; i < table.Columns.End; i++)
            kinds += NamesKind((model.ColumnList[i].FirstToken, model.ColumnList[i].EndToken)) ? 1 : 0;
        return kinds >= 2;
    }

    private bool NamesCoverage((int First, int End) words) => model.HoldsOneOf(Coverage, words.First, words.End);

    private bool NamesKind((int First, int End) words) => model.HoldsOneOf(Lines, words.First, words.End)
        || model.HoldsOneOf(Branches, words.First, words.End) || model.HoldsOneOf(Methods, words.First, words.End);

    private bool HeadingNamesCoverage(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return (heading.Concepts & Concepts.Coverage) != 0 && NamesCoverage((heading.FirstToken, heading.EndToken));
    }

    private void Add(in Item item, in Quantity percent, int first, int end)
    {
        _scope.Start();
        ReadPhrase(first, end);
        if (item.Kind == ItemKind.TableRow)
            ReadPhrase(model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken);
        else
            ReadClause(item, Math.Min(first, percent.FirstToken), Math.Max(end, percent.EndToken));
        _scope.ReadAround(item.Index);
        if (_scope.Take() is not { } scope)
            return;
        var rowLabel = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First] : default;
        model.ClaimsOf<CoverageFigure>().Add(new(percent.Span, item.Index, percent, scope)
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

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Finds counts of outcomes that stand together, and lets the laws of outcomes relate them: Outcome, Ratio and Order.</summary>
internal sealed class TallyLaw : LawReader
{
    // A larger table is data.
    private const int MostRows = 400;

    // Of a line; a longer one describes several runs.
    private const int MostFigures = 10;

    // Of the rows of one column that name outcomes.
    private const int MostLabelled = 40;

    private const Roles NoRun = Roles.Change | Roles.Target | Roles.Rate | Roles.Total | Roles.Identifier | Roles.Share;

    private readonly Tally _tally;
    private readonly TallyCheck[] _checks;

    public TallyLaw(ClaimTable table)
        : base(table)
    {
        _tally = new(table);
        _checks = [new OutcomeCheck(table, _tally), new PartCheck(table, _tally), new RateCheck(table, _tally)];
    }

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 0; node < Table.Groups.Count; node++)
        {
            ref readonly var group = ref Table.Groups[node];
            if (group.Kind is GroupKind.List or GroupKind.Lines or GroupKind.Fence)
                ReadList(node, group);
        }
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First is > 0 and < MostRows)
                ReadTable(its);
        }
        foreach (var index in Table.ItemsWithFigures)
            ReadItem(Table.Model.ItemList[index]);
    }

    private void Relate()
    {
        if (_tally.Entries.Count < 2)
            return;
        foreach (var check in _checks)
            check.Read();
    }

    private void ReadList(int node, in GroupNode group)
    {
        _tally.Start(Shapes.List, group.Parent);
        var hasTotal = false;
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            var item = Table.Groups[child].Item;
            if (item < 0 || Table.MainOf(item) is not (>= 0 and var main))
                continue;
            AddLabelled(item, main);
            hasTotal |= _tally.Entries.Count > 0 && _tally.Entries[_tally.Entries.Count - 1].Kind == TallyKind.Total;
        }
        if (!hasTotal && _tally.Entries.Count >= 2)
            AddParent(node, group);
        Relate();
    }

    private void AddLabelled(int item, int statement)
    {
        ref readonly var said = ref Table.Annotations[item];
        _tally.Add(statement, said.Label, said.Roles, said.Outcome);
        // "Total checks: 47 (3 skipped)".
        var end = Table.FiguresOf(item).End;
        if (said.Outcome != Outcome.None || statement + 1 >= end
            || Table.Statements[statement + 1].Cell != Table.Statements[statement].Cell)
            return;
        if (Table.Statements[statement + 1] is { Outcome: Outcome.Skipped or Outcome.Open } aside
            && aside.Has(StatementFlags.InParentheses))
            _tally.Add(statement + 1, default, Roles.None, Outcome.None);
    }

    // Where most rows disagree, the columns mean something else.
    private void ExplainMost(int first)
    {
        for (var law = Law.Sum; law <= Law.Change; law++)
        {
            var (fails, holds) = (0, 0);
            for (var i = first; i < Table.Relations.All.Count; i++)
            {
                ref readonly var relation = ref Table.Relations.All[i];
                fails += relation.Law == law && relation.State == RelationState.Contradicts ? 1 : 0;
                holds += relation.Law == law && relation.State == RelationState.Holds ? 1 : 0;
            }
            for (var i = first; i < Table.Relations.All.Count && fails > 1 && fails >= holds; i++)
            {
                ref var relation = ref Table.Relations.All[i];
                if (relation.Law == law && relation.State == RelationState.Contradicts)
                    (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Scheme);
            }
        }
    }

    // "Deck tests (75 total)" above the outcomes.
    private void AddParent(int node, in GroupNode group)
    {
        var parent = group.Parent;
        var item = parent >= 0 ? Table.Groups[parent].Item : -1;
        if (item < 0 || (Table.Groups[parent].Kind == GroupKind.Section && Table.Groups.OnlyChild(parent, group.Kind) != node))
            return;
        var (found, first) = (-1, Table.FiguresOf(item));
        for (var q = first.First; q < first.End; q++)
        {
            if (Table.QuantityOf(q).Unit == Unit.None)
                found = found == -1 ? q : int.MaxValue;
        }
        if (found is >= 0 and < int.MaxValue && Table.Annotations[item].Outcome == Outcome.None)
        {
            AddLabelled(item, found);
            _tally.TakeLastForTotal();
        }
    }

    private void ReadTable(in Table its)
    {
        ReadRows(its);
        var (named, counted) = (0, 0);
        for (var row = its.Rows.First; row < its.Rows.End && counted++ < MostLabelled; row++)
            named += Table.Annotations[row].Outcome != Outcome.None ? 1 : 0;
        if (named == 0)
            return;
        for (var column = 1; column < its.ColumnCount; column++)
        {
            ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
            if (header.Outcome != Outcome.None || ((header.Roles & NoRun) != 0 && its.ColumnCount > 2))
                continue;
            _tally.Start(Shapes.List, its.Node);
            for (var row = its.Rows.First; row < its.Rows.End; row++)
            {
                if (Table.FigureAt(row, column) is >= 0 and var figure)
                    AddLabelled(row, figure);
            }
            Relate();
        }
    }

    // "Suite | Passed | Failed | Total".
    private void ReadRows(in Table its)
    {
        var outcomes = 0;
        for (var column = its.Columns.First; column < its.Columns.End; column++)
            outcomes += Table.Annotations.OfColumn(column).Outcome != Outcome.None ? 1 : 0;
        if (outcomes == 0)
            return;
        var first = Table.Relations.All.Count;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            _tally.Start(Shapes.Row, its.Node);
            for (var column = 0; column < its.ColumnCount; column++)
            {
                ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
                if (Table.FigureAt(row, column) is >= 0 and var figure)
                    _tally.Add(figure, header.Name, header.Roles, header.Outcome);
            }
            Relate();
        }
        ExplainMost(first);
    }

    // The figures of one sentence, or of one cell.
    private void ReadItem(in Item item)
    {
        var (first, end) = item.Quantities;
        for (var q = first; q < end;)
        {
            var start = q++;
            while (q < end && Table.Statements[q].Cell == Table.Statements[start].Cell
                && !Table.Statements[q].Before.Has(Signs.Stop | Signs.Arrow))
                q++;
            if (q - start is < 2 or > MostFigures)
                continue;
            _tally.Start(Shapes.Line, Table.Groups.NodeOf(item.Index) is >= 0 and var node ? Table.Groups[node].Parent : 0);
            for (var figure = start; figure < q; figure++)
                _tally.Add(figure, default, Roles.None, Outcome.None);
            if (HasOneTotal())
                Relate();
        }
    }

    // A line with two wholes describes two runs.
    private bool HasOneTotal()
    {
        var wholes = 0;
        foreach (var entry in _tally.Entries)
            wholes += entry.Kind == TallyKind.Total || Table.QuantityOf(entry.Statement).Unit == Unit.Ratio ? 1 : 0;
        return wholes == 1;
    }
}

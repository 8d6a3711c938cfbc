namespace ReportLint.Claims.Statements;

/// <summary>Makes a statement of each day that the report writes.</summary>
internal sealed class DateStatementReader
{
    // Words around two days that say that one was put in the place of the other.
    private const int Around = 12;

    private const int YearLength = 4;

    private readonly ReportModel _model;
    private readonly RefList<DateStatement> _statements;
    private readonly DateReader _dates;
    private readonly DateRoleReader _roles;

    // Of the item that is being read: the token after the day before, or its first one; the day before; the cell.
    private int _end;
    private int _first;
    private bool _hasPrevious;
    private int _cell;

    public DateStatementReader(ReportModel model, RefList<DateStatement> statements)
    {
        (_model, _statements) = (model, statements);
        _dates = new(model);
        _roles = new(model);
    }

    /// <summary>Reads all days of the report.</summary>
    /// <returns>The index of the day that the report gives as its own, the latest where it gives several; -1 where it gives none.</returns>
    public int Read()
    {
        _statements.Clear();
        _dates.LearnOrder(_model.Index.Holding(TokenKind.Date, TokenKind.Date));
        foreach (var i in _model.Index.Holding(TokenKind.Date, TokenKind.Number))
            ReadItem(_model.ItemList[i]);
        var report = -1;
        for (var i = 0; i < _statements.Count; i++)
        {
            ref readonly var date = ref _statements[i];
            if (date.Has(DateRoles.Report) && date.Day.IsPossible && (report < 0 || _statements[report].Day.IsBefore(date.Day)))
                report = i;
        }
        return report;
    }

    private void ReadItem(in Item item)
    {
        if (!item.Has(TokenKind.Date) && !MayHoldDay(item))
            return;
        (_end, _hasPrevious, _cell) = (item.FirstToken, false, 0);
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (!_dates.MayStart(at, item.EndToken))
                continue;
            var length = _dates.Read(at, item.EndToken, out var day);
            if (length == 0)
                continue;
            Add(item, day, at, at + length);
            at += length - 1;
        }
    }

    // "15 November 2025".
    private bool MayHoldDay(in Item item)
    {
        for (var i = item.FirstToken + 2; item.Has(TokenKind.Number) && i < item.EndToken; i++)
        {
            if (_model.Tokens[i].Kind == TokenKind.Number && _model.Tokens[i].Length == YearLength)
                return true;
        }
        return false;
    }

    private void Add(in Item item, CalendarDate day, int first, int end)
    {
        var statement = new DateStatement
        {
            Item = item.Index,
            Cell = CellOf(item, first),
            Day = day,
            Span = _model.SpanOf(first, end),
        };
        var from = item.Cells.End > item.Cells.First ? Math.Max(_end, _model.CellList[item.Cells.First + _cell].FirstToken) : _end;
        _roles.Read(item, first, from, ref statement);
        if (IsTickAt(end, item))
            statement.Roles |= DateRoles.Ticked;
        if (_hasPrevious && from == _end && IsJoined(item, first))
            statement.Roles |= DateRoles.Joined;
        if (IsMoved(item, first, end))
            statement.Roles |= DateRoles.Moved;
        ReadWeekday(item, first, end, from, ref statement);
        _statements.Add(statement);
        (_first, _end, _hasPrevious) = (first, end, true);
    }

    // "moved from 14 to 9 August 2026"; "was held from" only says what happened.
    private bool IsMoved(in Item item, int first, int end)
    {
        for (var i = Math.Max(item.FirstToken, first - Around); i < Math.Min(item.EndToken, end + Around); i++)
        {
            ref readonly var token = ref _model.Tokens[i];
            if ((DateWords.Find(token) & DateWord.Moved) != 0 && !(token.Has(Topics.Formerly) && i < first - 2))
                return true;
        }
        return false;
    }

    private bool IsTickAt(int at, in Item item)
    {
        if (at >= item.EndToken || _model.Tokens[at].Kind != TokenKind.Mark)
            return false;
        StatusReader.Find(_model.Tokens, at, at + 1, at + 1, out var status);
        return status == Polarity.Done;
    }

    // -1 where the row is a label and its value.
    private int CellOf(in Item item, int at)
    {
        if (item.Cells.End == item.Cells.First)
            return -1;
        while (_cell + 1 < item.Cells.End - item.Cells.First && at >= _model.CellList[item.Cells.First + _cell].EndToken)
            _cell++;
        return DateRoleReader.IsLabelRow(item) && _cell == 1 && !_hasPrevious ? -1 : _cell;
    }

    // "2025-03-01 - 2025-03-14", "from 1 March 2025 to 14 March 2025", "(2025-03-01 to 2025-03-14)".
    private bool IsJoined(in Item item, int first)
    {
        if (first - _end != 1)
            return false;
        ref readonly var joint = ref _model.Tokens[_end];
        if (joint.Is('-') || joint.Is('\u2013') || joint.Is('\u2014') || joint.Is('\u2192'))
            return true;
        if (_first == item.FirstToken || !(joint.Has(Topics.To) || (DateWords.Find(joint) & DateWord.Until) != 0))
            return false;
        ref readonly var before = ref _model.Tokens[_first - 1];
        return before.Is('(') || before.Has(Topics.From) || before.Has(Concepts.Of);
    }

    // "Monday, 3 March 2026", "2026-03-03 (Tuesday)".
    private void ReadWeekday(in Item item, int first, int end, int from, ref DateStatement statement)
    {
        var at = first - 1;
        while (at > from && first - at <= DateRoleReader.Nearest && IsBeforeDay(_model.Tokens[at]))
            at--;
        if (at >= from && WeekdayAt(at) is > 0 and var before)
            (statement.Weekday, statement.WeekdaySpan) = ((byte)before, _model.Tokens[at].Span);
        else if (end + 1 < item.EndToken && _model.Tokens[end].Is('(') && WeekdayAt(end + 1) is > 0 and var after)
            (statement.Weekday, statement.WeekdaySpan) = ((byte)after, _model.Tokens[end + 1].Span);
    }

    private static bool IsBeforeDay(in Token token) =>
        token.Is(',') || token.Is('.') || (token.Kind == TokenKind.Word && (DateWords.Find(token) & DateWord.On) != 0);

    private int WeekdayAt(int at) => _model.Tokens[at].Kind == TokenKind.Word ? WeekdayNames.Find(_model.Tokens[at].Value) : 0;
}

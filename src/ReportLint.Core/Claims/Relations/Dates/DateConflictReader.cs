using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds dates that no calendar has, ends before their start, and work completed after the report's own date.</summary>
internal sealed class DateConflictReader(ReportModel model) : ClaimReader(model)
{
    // What is to come, or was only meant.
    private const Concepts NotDone = Concepts.Future | Concepts.Plan | Concepts.Target | Concepts.Open | Concepts.Optional | Concepts.Negation;

    /// <summary>Words between what is done and its day: "completed on", "terminé le".</summary>
    private const int Nearest = 3;

    /// <summary>Words around two dates that say what they are.</summary>
    private const int Around = 12;

    private const int YearLength = 4;

    private static readonly WordSet ReportNouns = Wordings.WordsOf(Wording.ReportNoun);
    private static readonly WordSet Weekdays = Wordings.WordsOf(Wording.Weekday);
    private static readonly WordSet EventVerbs = Wordings.WordsOf(Wording.EventVerb);
    private static readonly WordSet PastHelpers = Wordings.WordsOf(Wording.PastHelper);

    private readonly DateReader _reader = new(model);
    private readonly ShortPeriods _periods = new(model);
    private readonly List<WrittenDate> _dates = new(8);

    public override void Read()
    {
        _dates.Clear();
        _reader.LearnOrder(Model.Index.Holding(TokenKind.Date, TokenKind.Date));
        foreach (var i in Model.Index.Holding(TokenKind.Date, TokenKind.Number))
            ReadItem(i, Model.ItemList[i]);
        if (_dates.Count == 0)
            return;
        ReadPeriods();
        ReadCompletions();
    }

    private void ReadItem(int index, in Item item)
    {
        if (!item.Has(TokenKind.Date) && !HasYear(item))
            return;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (!_reader.MayStart(at, item.EndToken))
                continue;
            var length = _reader.Read(at, item.EndToken, out var day);
            if (length == 0)
                continue;
            var date = new WrittenDate(day, index, at, at + length, TextSpan.FromBounds(Model.Tokens[at].Start, Model.Tokens[at + length - 1].End));
            at += length - 1;
            if (day.IsPossible)
            {
                _dates.Add(date);
                if (_periods.FindLaterStart(item, date) is { IsEmpty: false } start)
                    Model.ClaimsOf<DateConflict>().Add(new DateConflict(DateConflictKind.EndsBeforeStart, day, date.Span, start, index));
            }
            else if (item.Kind != ItemKind.FenceLine)
                Model.ClaimsOf<DateConflict>().Add(new DateConflict(DateConflictKind.Impossible, day, date.Span, PartOf(date), index));
        }
    }

    // "15 November 2025".
    private bool HasYear(in Item item)
    {
        for (var i = item.FirstToken + 2; item.Has(TokenKind.Number) && i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Number && Model.Tokens[i].Length == YearLength)
                return true;
        }
        return false;
    }

    private TextSpan PartOf(in WrittenDate date) =>
        date.EndToken > date.FirstToken + 1 ? Model.Tokens[date.FirstToken].Span : new TextSpan(date.Span.Start, Math.Min(7, date.Span.Length));

    private void ReadPeriods()
    {
        for (var i = 0; i + 1 < _dates.Count; i++)
        {
            var (start, end) = (_dates[i], _dates[i + 1]);
            if (end.Day.IsBefore(start.Day) && (start.Item == end.Item ? IsPeriod(start, end) : AreStartAndEnd(start, end)))
                Model.ClaimsOf<DateConflict>().Add(new DateConflict(DateConflictKind.EndsBeforeStart, end.Day, end.Span, start.Span, end.Item));
        }
    }

    // "2025-03-01 - 2025-03-14", "from 1 March 2025 to 14 March 2025", and columns of starts and ends; not "moved from ... to ...".
    private bool IsPeriod(in WrittenDate start, in WrittenDate end)
    {
        ref readonly var item = ref Model.ItemList[start.Item];
        var (from, to) = (Math.Max(item.FirstToken, start.FirstToken - Around), Math.Min(item.EndToken, end.EndToken + Around));
        if (Says(from, to, DateWord.Moved))
            return false;
        if (item.Kind == ItemKind.TableRow && CellOf(item, start) is var first && CellOf(item, end) is var last && first != last)
            return HasHeader(item, first, DateWord.Start) && HasHeader(item, last, DateWord.End);
        // "from 2025-03-01 14:30 to 2025-03-02".
        var at = start.EndToken + (end.FirstToken - start.EndToken == 2 && Model.Tokens[start.EndToken].Kind == TokenKind.Date ? 1 : 0);
        if (end.FirstToken - at == 1)
        {
            ref readonly var joint = ref Model.Tokens[at];
            return joint.Is('-') || joint.Is('\u2013') || joint.Is('\u2014') || (joint.Is('\u2192') && Says(from, to, DateWord.Period))
                || ((joint.Has(Topics.To) || Is(joint, DateWord.Until)) && (Says(from, to, DateWord.Period) || IsBehindFrom(item, start) || AreAside(item, start, end)));
        }
        return SaysBefore(item, start, DateWord.Start) && SaysBefore(item, end, DateWord.End);
    }

    private bool IsBehindFrom(in Item item, in WrittenDate date) =>
        date.FirstToken > item.FirstToken && (Model.Tokens[date.FirstToken - 1].Has(Topics.From) || Model.Tokens[date.FirstToken - 1].Has(Concepts.Of));

    // "Soundings (2025-03-14 to 2025-03-01)".
    private bool AreAside(in Item item, in WrittenDate start, in WrittenDate end) =>
        start.FirstToken > item.FirstToken && Model.Tokens[start.FirstToken - 1].Is('(') && end.EndToken < item.EndToken && Model.Tokens[end.EndToken].Is(')');

    private int CellOf(in Item item, in WrittenDate date)
    {
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            if (date.FirstToken < Model.CellList[i].EndToken)
                return i - item.Cells.First;
        }
        return -1;
    }

    private bool HasHeader(in Item item, int cell, DateWord word)
    {
        var table = Model.FindTable(item.Group);
        return cell >= 0 && cell < table.ColumnCount
            && Says(Model.ColumnList[table.Columns.First + cell].FirstToken, Model.ColumnList[table.Columns.First + cell].EndToken, word);
    }

    // Neighbouring lines: "Start: ...", "End: ...".
    private bool AreStartAndEnd(in WrittenDate start, in WrittenDate end)
    {
        ref readonly var one = ref Model.ItemList[start.Item];
        ref readonly var other = ref Model.ItemList[end.Item];
        return end.Item == start.Item + 1 && one.Group == other.Group && one.Parent == other.Parent
            && Says(one.FirstToken, LabelEndOf(one), DateWord.Start) && Says(other.FirstToken, LabelEndOf(other), DateWord.End);
    }

    private bool Says(int first, int end, DateWord word)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(Model.Tokens[i], word))
                return true;
        }
        return false;
    }

    private bool SaysBefore(in Item item, in WrittenDate date, DateWord word) => Says(Math.Max(item.FirstToken, date.FirstToken - Nearest), date.FirstToken, word);

    private static bool Is(in Token token, DateWord word) => (DateWords.Find(token) & word) != 0;

    private void ReadCompletions()
    {
        if (FindReportDate() is not { } report)
            return;
        Model.ClaimsOf<ReportDate>().Add(new(report.Span, report.Item, report.Day));
        foreach (var date in _dates)
        {
            if (date.Day.IsWellAfter(report.Day) && IsCompletion(date))
                Model.ClaimsOf<DateConflict>().Add(new DateConflict(DateConflictKind.AfterReport, date.Day, date.Span, report.Span, date.Item));
        }
    }

    // The latest of the days that the report gives as its own.
    private WrittenDate? FindReportDate()
    {
        WrittenDate? latest = null;
        foreach (var date in _dates)
        {
            ref readonly var item = ref Model.ItemList[date.Item];
            if ((LabelEndOf(item) is >= 0 and var label ? date.FirstToken >= label && date.FirstToken - label <= Nearest && DateWords.LabelReportDate(Model, item.FirstToken, label) : item.Section <= 1 && ReportEdges.MayOpen(date.Item) && IsOfReport(item, date))
                && (latest is null || latest.Value.Day.IsBefore(date.Day)))
                latest = date;
        }
        return latest;
    }

    // Of a row of two cells the first.
    private int LabelEndOf(in Item item) => item.Kind == ItemKind.TableRow && item.Cells.End - item.Cells.First == 2 ? Model.CellList[item.Cells.First].EndToken : item.LabelEnd;

    // "Report of 5 December 2025", "Compte rendu du 5 mai 2026", "Written 5 May 2026": the words before the day start their sentence.
    private bool IsOfReport(in Item item, in WrittenDate date)
    {
        var isNamed = false;
        for (var i = date.FirstToken - 1; i >= item.FirstToken; i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('.') || token.Kind == TokenKind.Break)
                break;
            if (date.FirstToken - i > Nearest || token.Kind != TokenKind.Word)
                return false;
            isNamed |= ReportNouns.Contains(token.Value);
            if (!isNamed && !token.Has(Concepts.Of | Concepts.Stop) && !Is(token, DateWord.On))
                return false;
        }
        return isNamed;
    }

    // "was held on Tuesday, 9 December 2025", "a eu lieu le 9 décembre 2025".
    private bool IsPastEvent(in Item item, in WrittenDate date)
    {
        var at = date.FirstToken - 1;
        while (at > item.FirstToken + 1 && (Model.Tokens[at].Is(',') || Is(Model.Tokens[at], DateWord.On) || (Model.Tokens[at].Kind == TokenKind.Word && Weekdays.Contains(Model.Tokens[at].Value))))
            at--;
        return at > item.FirstToken && Model.Tokens[at].Kind == TokenKind.Word && EventVerbs.Contains(Model.Tokens[at].Value) && PastHelpers.Contains(Model.Tokens[at - 1].Value);
    }

    // "completed on ...", "Completed: ...", "terminé le ...": nothing planned, and in no line or section of plans.
    private bool IsCompletion(in WrittenDate date)
    {
        ref readonly var item = ref Model.ItemList[date.Item];
        if ((item.Concepts & NotDone) != 0 || item.Status is Polarity.Open or Polarity.Failed || IsPlanned(item.Section) || Suppositions.Hold(Model, item))
            return false;
        if (item.Kind == ItemKind.TableRow)
            return CellOf(item, date) is var cell && (IsLabelledCompleted(item, cell) || (item.Status == Polarity.Done ? HasHeader(item, cell, DateWord.Completed) || IsDayColumn(item, cell) : item.Status == Polarity.None && HasHeader(item, cell, DateWord.Completed) && StatusReader.MarkOf(Model.Tokens, Model.CellList[item.Cells.First + cell]) == Polarity.Done));
        if (IsPastEvent(item, date))
            return true;
        for (var i = date.FirstToken - 1; i >= Math.Max(item.FirstToken, date.FirstToken - Nearest); i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            // "to be completed on"; the short word of "a été terminé" is a verb.
            if (Is(token, DateWord.Completed))
                return i < item.FirstToken + 2 || !Model.Tokens[i - 1].Has(Concepts.Auxiliary) || !Model.Tokens[i - 2].Has(Topics.To) || Model.Tokens[i - 2].Length == 1;
            if (!token.Is(':') && !token.Is('(') && !Is(token, DateWord.On))
                return false;
        }
        return false;
    }

    // "| Phase completed on | 2026-03-14 |", in a table of two columns.
    private bool IsLabelledCompleted(in Item row, int cell) => cell == 1 && LabelEndOf(row) is var end && row.Status is Polarity.None or Polarity.Done && end - row.FirstToken <= Nearest + 1 && Says(row.FirstToken, end, DateWord.Completed);

    // "Date", and nothing that says of what.
    private bool IsDayColumn(in Item item, int cell)
    {
        var table = Model.FindTable(item.Group);
        return cell > 0 && cell < table.ColumnCount && Model.ColumnList[table.Columns.First + cell] is var header && header.EndToken == header.FirstToken + 1
            && Is(Model.Tokens[header.FirstToken], DateWord.Report) && Is(Model.Tokens[header.FirstToken], DateWord.On);
    }

    private bool IsPlanned(int section)
    {
        for (; section > 0; section = Model.SectionList[section].Parent)
        {
            if ((Model.ItemList[Model.SectionList[section].Heading].Concepts & (NotDone & ~Concepts.Negation)) != 0)
                return true;
        }
        return false;
    }
}

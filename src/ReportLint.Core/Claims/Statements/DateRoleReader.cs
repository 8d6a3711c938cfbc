namespace ReportLint.Claims.Statements;

/// <summary>Reads which part a day plays: from the words before it, from its label, or from the header of its column.</summary>
internal sealed class DateRoleReader(ReportModel model)
{
    /// <summary>In tokens, between a day and the words that name it.</summary>
    public const int Nearest = 3;

    // In tokens; a longer label is a sentence.
    private const int LongestLabel = 6;

    private const DateWord Parts = DateWord.Start | DateWord.End;
    private const DateWord Naming = Parts | DateWord.Report | DateWord.Completed | DateWord.On;

    /// <summary>Reads the parts of a day.</summary>
    /// <param name="item">Its item.</param>
    /// <param name="first">The token at which it starts.</param>
    /// <param name="from">The token after the day before it, or the first one of its item or cell.</param>
    /// <param name="statement">What is known of the day; gets the parts and their subject.</param>
    public void Read(in Item item, int first, int from, ref DateStatement statement)
    {
        for (var i = Math.Max(from, first - Nearest); i < first; i++)
            statement.Roles |= PartsOf(DateWords.Find(model.Tokens[i]));
        if (statement.Cell >= 0)
            ReadHeader(item, ref statement);
        else
            ReadLabel(item, first, from, ref statement);
        if (IsCompleted(item, first, from))
            statement.Roles |= DateRoles.Completed;
    }

    /// <summary>The token that ends the label of a day's item: of a row of two cells, the first one; -1 where there is none.</summary>
    private int LabelEndOf(in Item item) => IsLabelRow(item) ? model.CellList[item.Cells.First].EndToken : item.LabelEnd;

    /// <summary>Whether an item is a row of two cells, which may be a label and its value.</summary>
    public static bool IsLabelRow(in Item item) => item.Kind == ItemKind.TableRow && item.Cells.End - item.Cells.First == 2;

    /// <summary>Whether a word of some tokens says something of the days beside it.</summary>
    private bool Says(int first, int end, DateWord word)
    {
        for (var i = first; i < end; i++)
        {
            if ((DateWords.Find(model.Tokens[i]) & word) != 0)
                return true;
        }
        return false;
    }

    private static DateRoles PartsOf(DateWord word) => (word & Parts) switch
    {
        DateWord.Start => DateRoles.Start,
        DateWord.End => DateRoles.End,
        _ => DateRoles.None,
    };

    private void ReadLabel(in Item item, int first, int from, ref DateStatement statement)
    {
        var label = LabelEndOf(item);
        if (label < 0 || first < label || from > label + 1 || first - label > Nearest)
            return;
        if (DateWords.LabelReportDate(model, item.FirstToken, label))
            statement.Roles |= DateRoles.Report;
        if (label - item.FirstToken <= LongestLabel)
            ReadName(item.FirstToken, label, ref statement);
    }

    private void ReadHeader(in Item row, ref DateStatement statement)
    {
        var table = model.FindTable(row.Group);
        if (statement.Cell >= table.ColumnCount)
            return;
        var (first, end) = HeaderOf(table, statement.Cell);
        ReadName(first, end, ref statement);
        if (Says(first, end, DateWord.Completed))
            statement.Roles |= DateRoles.Completed;
        if (statement.Cell > 0 && end == first + 1 && Says(first, end, DateWord.Report) && Says(first, end, DateWord.On))
            statement.Roles |= DateRoles.Bare;
        if (StatusReader.MarkOf(model.Tokens, model.CellList[row.Cells.First + statement.Cell]) == Polarity.Done)
            statement.Roles |= DateRoles.Ticked;
    }

    private (int First, int End) HeaderOf(in Table table, int column)
    {
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        return (header.FirstToken, header.EndToken);
    }

    // A name with both a start and an end says nothing of one day.
    private void ReadName(int first, int end, ref DateStatement statement)
    {
        var (parts, subject) = (DateWord.None, 0u);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var word = DateWords.Find(token);
            parts |= word;
            if (token.Kind is TokenKind.Word or TokenKind.Number && (word & Naming) == 0 && !token.Has(Concepts.Stop | Concepts.General))
                subject += token.Kind == TokenKind.Word ? Stems.Of(model, token) : WordFolder.Hash(model.Text.Slice(token.Span));
        }
        statement.Roles |= PartsOf(parts);
        statement.Subject = subject;
    }

    // "completed on ...", "Completed: ...", "terminé le ..."; not "to be completed on".
    private bool IsCompleted(in Item item, int first, int from)
    {
        for (var i = first - 1; i >= Math.Max(from, first - Nearest); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            var word = DateWords.Find(token);
            if ((word & DateWord.Completed) != 0)
                return i < item.FirstToken + 2 || !model.Tokens[i - 1].Has(Concepts.Auxiliary) || !model.Tokens[i - 2].Has(Topics.To);
            if (!token.Is(':') && !token.Is('(') && (word & DateWord.On) == 0)
                return false;
        }
        return false;
    }
}

namespace ReportLint.Claims;

/// <summary>What a report says of how its scores came about: methods, parts, sources.</summary>
internal sealed class ScoreExplanations(ReportModel model)
{
    /// <summary>What is said of a score that is asked for, or that was.</summary>
    public const Concepts NotClaimed = Concepts.Target | Concepts.Threshold | Concepts.Plan | Concepts.Future | Concepts.Advice | Concepts.Before;

    /// <summary>In items.</summary>
    private const int Near = 4;

    /// <summary>So many scores of one list are the parts of an assessment, which explain one another.</summary>
    private const int Rubric = 3;

    /// <summary>In tokens: "98/100 (excellent)" justifies nothing.</summary>
    private const int LongestPraise = 2;

    // How many parts of a list have a score, and how many of them say why.
    private readonly Dictionary<int, (int Parts, int Reasoned)> _perGroup = [];

    private readonly HashSet<int> _explained = [];

    // The totals of scores that are broken down, wherever they are told again.
    private readonly HashSet<double> _brokenDown = [];

    // Sections whose scores have parts.
    private readonly HashSet<int> _rated = [];

    /// <summary>Whether the section of an item, the lines beside it or the table above it say how its score came about.</summary>
    public bool Explain(int item) => _rated.Contains(model.ItemList[item].Section) || ExplainPart(item);

    /// <summary>The same of one of several scores in a list, which the others do not explain.</summary>
    public bool ExplainPart(int item) => _explained.Contains(model.ItemList[item].Section) || StandsBesideMethod(item) || SumsUpTable(item);

    /// <summary>Whether an item is one of several in a list that have a score, and hardly one says why.</summary>
    public bool IsBarePart(int item) => _perGroup.TryGetValue(model.ItemList[item].Group, out var parts) && parts.Parts >= Rubric && parts.Reasoned * 2 < parts.Parts;

    /// <summary>Reads what a report says of its scores.</summary>
    public void Read()
    {
        _perGroup.Clear();
        _explained.Clear();
        _rated.Clear();
        _brokenDown.Clear();
        foreach (ref readonly var item in model.ItemList)
        {
            if (((item.Topics & Topics.Method) != 0 && TellsMethod(item)) || item.HasLink || IsBreakdown(item) || IsDeduction(item) || (item.Has(TokenKind.Code) && FindingFiles.IsNamed(model, item)))
                _explained.Add(item.Section);
            if (item.Kind is ItemKind.ListItem or ItemKind.LabelLine && FindGrade(item) is >= 0 and var grade)
                CountPart(item, model.QuantityList[grade]);
        }
        ReadTotals();
        foreach (var table in model.TableList)
        {
            if (IsRubric(table))
                _explained.Add(table.Section);
        }
    }

    /// <summary>Whether a score is the total of one that the report breaks down: "Score breakdown: ...", "Total: 9/10".</summary>
    public bool IsBrokenDown(in Item item) => _brokenDown.Count > 0 && FindGrade(item) is >= 0 and var score && _brokenDown.Contains(ShareOf(score));

    private void ReadTotals()
    {
        var broken = -1;
        foreach (ref readonly var item in model.ItemList)
        {
            if ((item.Topics & Topics.Graded) != 0 && IsBreakdown(item))
                broken = item.Section;
            if (item.Section == broken && (item.Concepts & Concepts.Total) != 0 && FindGrade(item) is >= 0 and var total)
                _ = _brokenDown.Add(ShareOf(total));
        }
    }

    private double ShareOf(int score) => model.QuantityList[score].Value / model.QuantityList[score].Whole;

    // "Methodology: ...", "Scores are weighted by traffic": for all of the section.
    private bool TellsMethod(in Item item) =>
        item.Kind == ItemKind.Heading || (item.Topics & Topics.Graded) != 0 || (item.LabelEnd > item.FirstToken && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Method) != 0);

    // "Calculated from the tide tables" in a line beside it.
    private bool StandsBesideMethod(int item)
    {
        for (var i = Math.Max(0, item - Near); i <= Math.Min(model.ItemList.Count - 1, item + Near); i++)
        {
            if ((model.ItemList[i].Topics & Topics.Method) != 0 && model.ItemList[i].Section == model.ItemList[item].Section)
                return true;
        }
        return false;
    }

    // "Lamps: not lit (-5)" says what was taken off.
    private bool IsDeduction(in Item item)
    {
        for (var q = item.Quantities.First; item.MayHold('(') && item.MayHold('-') && q < item.Quantities.End; q++)
        {
            ref readonly var points = ref model.QuantityList[q];
            if (points.Unit is Unit.None or Unit.Percent && points.FirstToken - 2 >= item.FirstToken && model.Tokens[points.FirstToken - 1].Is('-') && model.Tokens[points.FirstToken - 2].Is('('))
                return true;
        }
        return false;
    }

    // "Breakdown:" above the parts of a score.
    private bool IsBreakdown(in Item item) =>
        (item.Topics & Topics.Breakdown) != 0 && item.LabelEnd > item.FirstToken && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Breakdown) != 0;

    // Directly below a table of scores or of weights stands their sum, be it in a heading of its own.
    private bool SumsUpTable(int item)
    {
        if (item == 0 || model.ItemList[item - 1].Kind != ItemKind.TableRow)
            return false;
        var table = model.FindTable(model.ItemList[item - 1].Group);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if ((model.ColumnList[i].Topics & (Topics.Graded | Topics.Method)) != 0)
                return true;
        }
        return false;
    }

    private void CountPart(in Item item, in Quantity score)
    {
        var words = 0;
        for (var i = score.EndToken; i < item.EndToken; i++)
            words += model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number ? 1 : 0;
        var (parts, reasoned) = _perGroup.TryGetValue(item.Group, out var before) ? before : (0, 0);
        _perGroup[item.Group] = (++parts, reasoned + (words > LongestPraise ? 1 : 0));
        if (parts >= Rubric)
            _rated.Add(item.Section);
    }

    private int FindGrade(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit == Unit.Ratio && model.QuantityList[q].Whole is 10 or 100)
                return q;
        }
        return -1;
    }

    // A column of scores is a rubric, and explains what is said of the whole beside it.
    private bool IsRubric(in Table table)
    {
        if (table.Rows.End - table.Rows.First < Rubric)
            return false;
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if ((model.ColumnList[i].Topics & Topics.Graded) != 0)
                return true;
        }
        return false;
    }
}

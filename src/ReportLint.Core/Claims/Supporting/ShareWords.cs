using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds the word that says of which work a percentage is the share: what was done ("100% tested", "Coverage: 100%"), the
/// things ("100% of the calls"), the name before it in a line that is marked as done, or the column or row of a table. A quality
/// ("100% reliable") has no count, a heading is told by what follows it, and of a standard others know what it holds.</summary>
internal sealed class ShareWords(SupportTable table)
{
    /// <summary>What <see cref="Find"/> returns where no word says so.</summary>
    public const int None = -1;

    // In tokens, to both sides of a percentage.
    private const int Near = 6;

    // In tokens: from a percentage to the things after it, and of a name.
    private const int NearThings = 4, LongestName = 10;

    private const Concepts Work = Concepts.Worked | Concepts.Coverage | Concepts.Done | Concepts.Progress | Concepts.Achieved;

    private const Concepts Measures = Concepts.Progress | Concepts.Coverage;

    private const Concepts WorkColumn = Measures | Concepts.Worked | Concepts.Done | Concepts.Status;

    // Claims of another kind, and percentages that are set, asked for or measured.
    private const Concepts Others = Concepts.Score | Concepts.Uptime | Concepts.Change | Concepts.Threshold | Concepts.Setting
        | Concepts.Future | Concepts.Plan | Concepts.Readiness | Concepts.Required | Concepts.Demand | Concepts.Target;

    private static readonly WordSet Ways = Wordings.WordsOf(Wording.WayNoun);

    private ReportModel Model => table.Claims.Model;

    /// <summary>The token that says of what a percentage is the share; <see cref="None"/> where it is no share of work.</summary>
    /// <param name="item">The item.</param>
    /// <param name="quantity">The index of the percentage.</param>
    public int Find(in Item item, int quantity)
    {
        ref readonly var percent = ref Model.QuantityList[quantity];
        if (item.Kind == ItemKind.TableRow)
            return percent.Value == 100 ? FindInRow(item, percent, table.Claims.Statements[quantity]) : None;
        var (first, end) = PhraseOf(item, percent);
        if (item.Kind == ItemKind.Heading || IsOutput(item) || IsSlogan(item, percent, end) || IsStep(first, percent)
            || AreOthers(first, percent.FirstToken) || AreOthers(percent.EndToken, end))
            return None;
        if (FindWork(item, percent, first, end) is >= 0 and var work)
            return work;
        return FindThings(item, percent, end) is >= 0 and var things ? things : FindName(item, percent);
    }

    // What a program printed: no label and no mark says that somebody wrote the line.
    private bool IsOutput(in Item line) => line.Kind == ItemKind.FenceLine
        && ((line.Status == Polarity.None && line.LabelEnd <= line.FirstToken) || TestOutput.IsPrinted(Model.Tree[line.Group].Source));

    // As far as the sentence goes; after a comma, a dash or a bracket another thing may be said.
    private (int First, int End) PhraseOf(in Item item, in Quantity percent)
    {
        var first = Math.Max(Sentences.Start(Model, item.FirstToken, percent.FirstToken), percent.FirstToken - Near);
        var last = Math.Min(Sentences.End(Model, percent.EndToken, item.EndToken), percent.EndToken + Near);
        var end = percent.EndToken;
        while (end < last && !Model.Tokens[end].Is(',') && !Model.Tokens[end].Is('(') && !Model.Tokens[end].IsFreeDash)
            end++;
        return (first, end);
    }

    // "10% → 50% → 100%", "0% < progress", "progress = 100%", "from 0% to 100%", "on the way to 100%".
    private bool IsStep(int first, in Quantity percent)
    {
        var before = percent.FirstToken - 1;
        if (before < first)
            return false;
        ref readonly var sign = ref Model.Tokens[before];
        return sign.Is('=') || sign.Is('<') || sign.Is('>') || sign.Is(Arrows.Right)
            || (sign.Has(Topics.To) && before > first
                && (Ways.Contains(Model.Tokens[before - 1].Value) || Model.Tokens[before - 1].Is('%')));
    }

    // "100% functional" says no more than "functional", "Status: 100% complete" no more than "complete", and what follows "100% tested: "
    // tells what is meant: nothing in them could be counted.
    private bool IsSlogan(in Item item, in Quantity percent, int end)
    {
        if (percent.FirstToken < item.LabelEnd)
            return true;
        var next = percent.EndToken < end ? Model.Tokens[percent.EndToken] : default;
        return (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Measures | Concepts.Status)) == Concepts.Status
            ? !next.Has(Concepts.Of | Concepts.OutOf)
            : next.Has(Concepts.Worked) && !next.Has(Concepts.Coverage) && !Model.EndsParticiple(percent.EndToken);
    }

    private bool AreOthers(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Model.Tokens[at].Has(Topics.Compliant | Topics.Standard) || (Model.Tokens[at].Has(Others) && !Model.Tokens[at].Has(Work)))
                return true;
        }
        return false;
    }

    // "100% tested", "coverage of 100%", "0% failures"; "the error rate reached 100%" is none.
    private int FindWork(in Item item, in Quantity percent, int first, int end)
    {
        var wanted = percent.Value == 0 ? Concepts.LowerIsBetter : Work;
        for (var at = percent.EndToken; at < end; at++)
        {
            if (Model.Tokens[at].Has(wanted) || Model.Tokens[at].Has(Topics.PassRate))
                return at;
        }
        if (percent.Value != 0 && (Model.ConceptsOf(first, percent.FirstToken) & Concepts.LowerIsBetter) != 0)
            return None;
        for (var at = percent.FirstToken - 1; at >= first; at--)
        {
            if (Model.Tokens[at].Has(wanted))
                return at;
        }
        return None;
    }

    // "100% of the invoices match"; "✅ 100% semantic tokens", where a mark says that it was done.
    private int FindThings(in Item item, in Quantity percent, int end)
    {
        var at = percent.EndToken;
        var isOf = at < end && Model.Tokens[at].Has(Concepts.Of | Concepts.OutOf);
        if ((!isOf && !IsDone(item, percent)) || !MayStart(item, percent))
            return None;
        while (at < end && Model.Tokens[at].Has(Concepts.Stop | Concepts.Universal))
            at++;
        for (var head = at; head < Math.Min(end, at + NearThings) && Model.Tokens[head].Kind == TokenKind.Word; head++)
        {
            if (CountedThings.IsNamed(Model, Model.Tokens[head]))
                return CountedThings.AreNamed(Model, at, head + 1) ? head : None;
        }
        return None;
    }

    private static bool IsDone(in Item item, in Quantity percent) => item.Status == Polarity.Done && percent.Value != 0;

    // At the start of its clause, or after a verb.
    private bool MayStart(in Item item, in Quantity percent) => Sentences.StartsClause(Model, item, percent.FirstToken)
        || (percent.Value != 0 && Model.Tokens[percent.FirstToken - 1] is { Kind: TokenKind.Word } verb && !verb.Has(Concepts.Stop));

    // "✅ Encryption: 100%"; without a mark "Letters answered: 100%".
    private int FindName(in Item item, in Quantity percent)
    {
        if (item.LabelEnd <= item.FirstToken || item.LabelEnd - item.FirstToken > LongestName || percent.Value == 0
            || percent.FirstToken != Model.FirstBehindMarks(item.FirstValueToken, percent.FirstToken))
            return None;
        var last = Model.LastBeforeSigns(item.FirstToken, item.LabelEnd - 1);
        if (item.Status == Polarity.Done)
            return Model.Tokens[last].Has(Concepts.Total) ? None : last;
        var isWhole = percent.EndToken >= item.EndToken || Model.Tokens[percent.EndToken].Kind != TokenKind.Word
            || Model.EndsParticiple(percent.EndToken);
        return isWhole && item.Kind != ItemKind.FenceLine && item.Quantities.End - item.Quantities.First == 1
            && CountedThings.AreNamed(Model, item.FirstToken, item.LabelEnd) ? last : None;
    }

    // A cell with the percentage alone, in a column or a row of work, and no target beside it.
    private int FindInRow(in Item row, in Quantity percent, in Statement statement)
    {
        if (statement.Column < 0 || statement.Cell == row.Cells.First || !IsAlone(statement.Cell, percent) || HasTarget(row))
            return None;
        ref readonly var column = ref Model.ColumnList[statement.Column];
        ref readonly var label = ref Model.CellList[row.Cells.First];
        if ((column.Concepts & Others) != 0 || AreOthers(label.FirstToken, label.EndToken)
            || column.Role is not (ColumnRole.None or ColumnRole.Actual or ColumnRole.After or ColumnRole.Status or ColumnRole.Progress))
            return None;
        if ((column.Concepts & WorkColumn) != 0)
            return column.FirstToken;
        for (var at = label.FirstToken; at < label.EndToken; at++)
        {
            if (Model.Tokens[at].Has(Measures) || Model.Tokens[at].Has(Topics.Passing))
                return at;
        }
        return row.Cells.End - row.Cells.First == 2 && CountedThings.AreNamed(Model, label.FirstToken, label.EndToken)
            ? label.FirstToken : None;
    }

    private bool HasTarget(in Item row)
    {
        var columns = Model.FindTable(row.Group).Columns;
        for (var column = columns.First; column < columns.End; column++)
        {
            if (Model.ColumnList[column].Role == ColumnRole.Target)
                return true;
        }
        return false;
    }

    private bool IsAlone(int cell, in Quantity percent)
    {
        for (var at = Model.CellList[cell].FirstToken; at < Model.CellList[cell].EndToken; at++)
        {
            if ((at < percent.FirstToken || at >= percent.EndToken) && Model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
                return false;
        }
        return true;
    }
}

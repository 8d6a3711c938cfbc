using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What an item says that it lacks, behind a mark that is a reservation only: "⚠️ Not started", "⚠️ Mail (partial)", "4/6 running".</summary>
internal static class Shortfalls
{
    /// <summary>In tokens: "pose des bornes du quai nord".</summary>
    private const int LongestSubject = 6;

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    /// <summary>The words by which an item says that it is not there; empty where it says no such thing. Where it has to be plain, what is partial or needs a hand is none.</summary>
    public static TextSpan Find(ReportModel model, in Item item, bool isPlain = false)
    {
        // "Open ports (medium)" is a finding, "no quota left (non-blocking)" no hindrance.
        if ((item.Concepts & (Concepts.Severity | Concepts.NotApplicable)) != 0 || (item.Topics & Topics.Blocking) != 0)
            return default;
        // "⚠️ **Action required**: new keys".
        if (item.LabelEnd > item.FirstToken && model.FirstBehindMarks(item.FirstToken, item.LabelEnd) is var label && label < item.LabelEnd && IsLacking(model, label, item.LabelEnd))
            return model.SpanOf(label, item.LabelEnd);
        // The label and the first cell name it.
        var first = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : Math.Max(item.FirstToken, item.LabelEnd);
        for (var i = first; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || !MayStart(model, item, i))
                continue;
            var length = Math.Max(1, (int)token.PhraseLength);
            if (token.Has(Concepts.Open | Concepts.Failed) && !token.Has(Concepts.NotApplicable | Concepts.Future) && (!isPlain || token.Has(Concepts.Failed | Concepts.Negation)))
                return TextSpan.FromBounds(token.Start, model.Tokens[i + length - 1].End);
            if (model.StartsPhrase(Wording.Outage, item, token) || (!isPlain && model.StartsPhrase(Wording.Shortfall, item, token)))
                return token.Span;
        }
        return default;
    }

    /// <summary>The same of an item without a mark, in words that leave no doubt: "Mail: needs a key", "Guide – draft", "Login (needs testing)".</summary>
    public static TextSpan FindInWords(ReportModel model, in Item item)
    {
        if (item.Kind == ItemKind.TableRow)
            return FindInCell(model, item);
        if (item.Kind is not (ItemKind.ListItem or ItemKind.Heading))
            return default;
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Open) && !token.Has(Concepts.Future | Concepts.Optional) && IsLeft(model, item, i))
                return StatusReader.SpanAt(model.Tokens, i);
            if ((i == item.FirstValueToken || model.Tokens[i - 1].IsFreeDash || model.Tokens[i - 1].Is('(')) && IsLacking(model, i, item.EndToken) && !(EndOfWords(model, i, item.EndToken) is var behind && behind < item.EndToken && model.Tokens[behind].Is(Arrows.Right)))
                return token.Span;
        }
        return default;
    }

    // "Ward 4 (north) not started, the beds are missing", "12 hours still pending at the studio", "the north wing is pending".
    private static bool IsLeft(ReportModel model, in Item item, int at)
    {
        ref readonly var token = ref model.Tokens[at];
        var end = at + Math.Max(1, (int)token.PhraseLength);
        // "South: briefed, not paid" is done as far as it was asked for.
        if (at > item.FirstValueToken && item.LabelEnd > item.FirstToken && model.Tokens[item.FirstValueToken].Kind == TokenKind.Word && model.EndsParticiple(item.FirstValueToken))
            return false;
        if (StatusReader.IsNotYet(model.Tokens, at, item.EndToken))
            return true;
        if (token.PhraseLength > 1 && (token.Has(Concepts.Negation) || Still.Contains(token.Value)))
            return EndsClause(model, end, item.EndToken) || (end < item.EndToken && Still.Contains(token.Value) && model.Tokens[end].Has(Concepts.Stop));
        return EndsClause(model, end, item.EndToken) && ((at > item.FirstToken && model.Tokens[at - 1].Has(Topics.Copula)) || (token.PhraseLength > 1 && IsShort(model, item, at)));
    }

    // "Mounting in progress", "Stock: migration in progress": what it is about, and how it stands; a "list of jobs in progress" is a list.
    private static bool IsShort(ReportModel model, in Item item, int at)
    {
        var nouns = 0;
        for (var i = item.FirstValueToken; i < at; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Has(Concepts.Negation | Concepts.Done | Concepts.Worked | Concepts.Of) || token.Has(Topics.Copula | Topics.Joining))
                return false;
            nouns += token.Kind == TokenKind.Word && !token.Has(Concepts.Stop) ? 1 : 0;
        }
        return nouns > 0 && at - item.FirstValueToken <= LongestSubject;
    }

    private static bool EndsClause(ReportModel model, int at, int end) => at >= end || model.Tokens[at].Is(',') || model.Tokens[at].Is(';') || model.Tokens[at].Is('.') || model.Tokens[at].IsFreeDash;

    // "| Key | human action (see the guide) |": the column of states says it.
    private static TextSpan FindInCell(ReportModel model, in Item row)
    {
        var table = model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[row.Cells.First + i];
            if (model.ColumnList[table.Columns.First + i].Role == ColumnRole.Status && IsLacking(model, cell.FirstToken, cell.EndToken))
                return model.Tokens[cell.FirstToken].Span;
        }
        return default;
    }

    /// <summary>The status of a row whose column of states says nothing but a mark and that it is open: "⚠️ Partial", "🟡 In progress".</summary>
    public static TextSpan FindOpenCell(ReportModel model, in Item row)
    {
        var table = model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[row.Cells.First + i];
            var first = model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            if (model.ColumnList[table.Columns.First + i].Role == ColumnRole.Status && first > cell.FirstToken && first < cell.EndToken && first + Math.Max(1, (int)model.Tokens[first].PhraseLength) == cell.EndToken
                && model.Tokens[first].Has(Concepts.Open) && !model.Tokens[first].Has(Concepts.Done | Concepts.Plan | Concepts.Future | Concepts.NotApplicable))
                return StatusReader.SpanAt(model.Tokens, first);
        }
        return default;
    }

    /// <summary>Whether words say no more than what is lacking: "needs fix".</summary>
    public static bool IsLacking(ReportModel model, int first, int end) =>
        first < end && model.Tokens[first].Kind == TokenKind.Word && model.Wordings.MayStartWith(model.Tokens[first].Value, Wording.Lacking)
        && model.Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[EndOfWords(model, first, end) - 1].End)), Wording.Lacking);

    /// <summary>What a line of status says against its mark: "Status: ✅ partially complete".</summary>
    public static TextSpan FindBehindMark(ReportModel model, in Item item)
    {
        var first = item.FirstValueToken;
        if (item.LabelEnd <= item.FirstToken || (item.Concepts & Concepts.Open) == 0 || !Declarations.IsStatusLabel(model, item))
            return default;
        first = model.FirstBehindMarks(first, item.EndToken);
        return first < item.EndToken && first > item.FirstValueToken && model.Tokens[first] is { Kind: TokenKind.Word } word && word.Has(Concepts.Open) && !word.Has(Concepts.Done | Concepts.Plan | Concepts.Future | Concepts.NotApplicable)
            ? StatusReader.SpanAt(model.Tokens, first) : default;
    }

    /// <summary>The status of an item in words that deny: "Token: not configured", "Mail: needs a key".</summary>
    public static TextSpan FindStated(ReportModel model, in Item item)
    {
        if (item.Status is Polarity.Open or Polarity.Failed or Polarity.Warning)
        {
            for (var i = item.FirstToken; i < item.EndToken; i++)
            {
                ref readonly var token = ref model.Tokens[i];
                if (token.Has(Concepts.Negation) && token.Has(Concepts.Open) && token.PhraseLength > 1 && MayStart(model, item, i))
                    return StatusReader.SpanAt(model.Tokens, i);
            }
            return default;
        }
        return item.Status == Polarity.None ? FindInWords(model, item) : default;
    }

    private static int EndOfWords(ReportModel model, int at, int end)
    {
        while (at < end && model.Tokens[at].Kind == TokenKind.Word)
            at++;
        return at;
    }

    /// <summary>Of how many a heading says that fewer are there: "Workers (4/6 running)".</summary>
    public static TextSpan FindRatio(ReportModel model, in Item heading)
    {
        for (var q = heading.Quantities.First; q < heading.Quantities.End; q++)
        {
            ref readonly var ratio = ref model.QuantityList[q];
            if (ratio.Unit == Unit.Ratio && ratio.Value < ratio.Whole && ratio.EndToken < heading.EndToken && model.Tokens[ratio.EndToken].Kind == TokenKind.Word && Attained.Contains(model.Tokens[ratio.EndToken].Value))
                return ratio.Span;
        }
        return default;
    }

    /// <summary>Of how many a line says that fewer are done: "Completed tasks: 41/46".</summary>
    public static TextSpan FindPart(ReportModel model, in Item item) =>
        PartBehindLabel(model, item) is { IsEmpty: false } part && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Done | Concepts.Target | Concepts.Test)) == Concepts.Done ? part : default;

    /// <summary>Of how many a line below "All tests pass" says that fewer do: "Gates: 99% (208/211)".</summary>
    public static TextSpan FindRun(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Parent < 0 || !item.HasQuantities || (item.Concepts & (Concepts.Before | Concepts.Target | Concepts.NotApplicable)) != 0 || (model.ItemList[item.Parent].Concepts & (Concepts.Universal | Concepts.Test)) != (Concepts.Universal | Concepts.Test))
            return default;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q] is { Unit: Unit.Ratio, Comparator: Comparator.None } ratio && ratio.Value < ratio.Whole)
                return ratio.Span;
        }
        return default;
    }

    /// <summary>The ratio directly behind an item's label that is less than one: "41/46"; empty where there is none.</summary>
    public static TextSpan PartBehindLabel(ReportModel model, in Item item) =>
        item.LabelEnd > item.FirstToken && item.HasQuantities && model.QuantityList[item.Quantities.First] is { Unit: Unit.Ratio } ratio && ratio.Value < ratio.Whole && ratio.FirstToken == item.FirstValueToken ? ratio.Span : default;

    // At the start, behind a mark, a dash, a colon or an opening bracket, and at the start of a cell: where a status stands.
    private static bool MayStart(ReportModel model, in Item item, int at)
    {
        if (at == item.FirstToken || model.Tokens[at - 1].Kind == TokenKind.Mark)
            return true;
        ref readonly var before = ref model.Tokens[at - 1];
        if (before.IsFreeDash || before.Is(':') || before.Is('(') || before.Is('['))
            return true;
        for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
        {
            if (model.CellList[cell].FirstToken == at)
                return true;
        }
        return false;
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "all critical issues have been resolved" against findings of that severity that the report still marks as open or failed.</summary>
internal sealed class ResolvedFindingsReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens: "all critical and high-priority issues from the review have been systematically resolved".</summary>
    private const int LongestClause = 18;

    /// <summary>More rows are data.</summary>
    private const int MostRows = 100;

    private const Concepts Unsaid = Concepts.Negation | Concepts.Future | Concepts.Plan | Concepts.Target;

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);
    private static readonly WordSet Critical = Wordings.WordsOf(Wording.SeverityCritical);
    private static readonly WordSet High = Wordings.WordsOf(Wording.SeverityHigh);
    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    private readonly HashSet<int> _begun = [];

    public override Meaning Needs => new(Concepts.Severity, Topics.None);

    public override void Read()
    {
        if (!Model.IsReport || Model.ClaimsOf<ContradictedVerdict>().Count > 0)
            return;
        foreach (var i in Model.Index.Saying(Concepts.Severity))
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Concepts & Concepts.Universal) == 0 || (item.Concepts & (Concepts.Finding | Concepts.Severity)) != (Concepts.Finding | Concepts.Severity)
                || item.Kind is ItemKind.TableRow or ItemKind.FenceLine || item.Status is not (Polarity.None or Polarity.Done) || !Assertions.MayClaim(Model, item))
                continue;
            if (!TryFind(item, out var span, out var isHigh))
                continue;
            if (FindOpen(isHigh) is { Count: > 0 } open)
                Model.ClaimsOf<ContradictedVerdict>().Add(new ContradictedVerdict(span, i, open));
            return;
        }
    }

    private bool TryFind(in Item item, out TextSpan span, out bool isHigh)
    {
        (span, isHigh) = (default, false);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word || !All.Contains(Model.Tokens[i].Value) || (i > item.FirstToken && Model.Tokens[i - 1] is { Kind: TokenKind.Word } before && !before.Has(Concepts.Stop)))
                continue;
            var (isCritical, isOfHigh, isFinding) = (false, false, false);
            for (var k = i + 1; k < Math.Min(item.EndToken, i + LongestClause); k++)
            {
                ref readonly var token = ref Model.Tokens[k];
                if (token.Is('.') || token.Is(';') || token.Has(Unsaid) || (token.Has(Concepts.Open) && token.PhraseLength > 1) || RequiredWork.IsDuty(Model, item, token) || (token.Has(Concepts.Demand) && !token.Has(Topics.Copula)))
                    break;
                isCritical |= Critical.Contains(token.Value);
                isOfHigh |= High.Contains(token.Value);
                isFinding |= token.Has(Concepts.Finding);
                if (!isFinding || !(isCritical || isOfHigh) || token.Kind != TokenKind.Word || !Mended.Contains(token.Value))
                    continue;
                (span, isHigh) = (TextSpan.FromBounds(Model.Tokens[i].Start, token.End), isOfHigh);
                // "All high-severity bugs fixed" says nothing of critical ones, but who would leave those?
                return true;
            }
        }
        return false;
    }

    // In a list of crosses alone each may stand before what was found: something in it has to be done, or the heading has to say that it is left.
    private List<OpenItem> FindOpen(bool isHigh)
    {
        List<OpenItem> open = [];
        _begun.Clear();
        foreach (var i in Model.ItemsWithStatus)
        {
            if (Model.ItemList[i].Status == Polarity.Done)
                _begun.Add(Model.ItemList[i].Group);
        }
        foreach (var i in Model.ItemsWithStatus)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status is Polarity.Open or Polarity.Failed && item.Kind is ItemKind.ListItem or ItemKind.TableRow && (item.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.NotApplicable)) == 0
                && (_begun.Contains(item.Group) || IsLeft(item)) && IsOfSeverity(item, isHigh))
                open.Add(new OpenItem(item.Span, item.StatusSpan));
        }
        // "| Leak | critical | open |" beside "| Dust | low | fixed |".
        foreach (var i in Model.Index.Of(ItemKind.TableRow, ItemKind.TableRow))
        {
            ref readonly var row = ref Model.ItemList[i];
            if (row.Status == Polarity.None && HoldsMended(row) && KnownDefects.IsOpen(Model, row) && (row.Concepts & (Concepts.Legend | Concepts.Optional | Concepts.NotApplicable)) == 0 && IsOfSeverity(row, isHigh))
                open.Add(new OpenItem(row.Span, row.Span));
        }
        return open;
    }

    // Some row of its table is mended.
    private bool HoldsMended(in Item row)
    {
        var table = Model.FindTable(row.Group);
        for (var i = table.Rows.First; !table.IsTooWide && i < Math.Min(table.Rows.End, table.Rows.First + MostRows); i++)
        {
            if (Model.HoldsOneOf(Mended, Model.ItemList[i].FirstToken, Model.ItemList[i].EndToken))
                return true;
        }
        return false;
    }

    private bool IsLeft(in Item item)
    {
        for (var section = item.Section; section > 0; section = Model.SectionList[section].Parent)
        {
            if ((Model.ItemList[Model.SectionList[section].Heading].Concepts & (Concepts.Remaining | Concepts.Open)) != 0)
                return true;
        }
        return (item.Concepts & Concepts.Open) != 0;
    }

    // "CRITICAL-2: ...", "Fix (high): ...", a cell "Critical"; "CRIT-2" is one word or three.
    private bool IsOfSeverity(in Item item, bool isHigh)
    {
        // "[ ] Data loss on save" below "Critical issues".
        if (item.Kind == ItemKind.ListItem && item.Parent < 0 && item.Section > 0 && IsHeadedSo(Model.ItemList[Model.SectionList[item.Section].Heading], isHigh))
            return true;
        var words = 0;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Code))
                continue;
            var isFirst = words++ == 0;
            if (!IsSeverity(Model.Text.Slice(token.Span), isHigh))
                continue;
            var isClosed = i + 1 >= item.EndToken || Model.Tokens[i + 1].Kind is TokenKind.Punctuation or TokenKind.Number || IsCell(item, i);
            if (isFirst ? isClosed || token.Length > Letters(Model.Text.Slice(token.Span)) : isClosed && (Model.Tokens[i - 1].Is('(') || Model.Tokens[i - 1].Is('[') || IsCell(item, i)))
                return true;
        }
        return false;
    }

    private bool IsHeadedSo(in Item heading, bool isHigh) =>
        (heading.Concepts & (Concepts.Finding | Concepts.Severity | Concepts.Optional | Concepts.Future)) == (Concepts.Finding | Concepts.Severity)
        && (Model.HoldsOneOf(Critical, heading.FirstToken, heading.EndToken) || (isHigh && Model.HoldsOneOf(High, heading.FirstToken, heading.EndToken)));

    private bool IsCell(in Item item, int at)
    {
        for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
        {
            if (Model.CellList[cell].EndToken == at + 1)
                return at == Model.CellList[cell].FirstToken || Model.Tokens[at - 1].Kind == TokenKind.Mark;
        }
        return false;
    }

    private static bool IsSeverity(ReadOnlySpan<char> word, bool isHigh)
    {
        var hash = WordFolder.Hash(word.Slice(0, Letters(word)));
        return Critical.Contains(hash) || (isHigh && High.Contains(hash));
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsLetter(word[length]))
            length++;
        return length;
    }
}

using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Approvals of the whole work that name nobody: "the release was signed off by management", "this report has been reviewed and approved", "✅ signed off", "Status: approved for submission".</summary>
internal sealed class Approvals(ReportModel model)
{
    /// <summary>In tokens: "the release has been reviewed and approved".</summary>
    private const int LongestVerb = 6;

    /// <summary>In tokens.</summary>
    private const int LongestRole = 6, LongestStatus = 6;

    private static readonly WordSet Works = Wordings.WordsOf(Wording.ApprovedThing), Verbs = Wordings.WordsOf(Wording.PassiveVerb), Nouns = Wordings.WordsOf(Wording.ApprovalNoun);

    /// <summary>Whether a sentence says so of the whole work, and by whom with a role or not at all.</summary>
    public bool IsOfWhole(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at + 1);
        ref readonly var token = ref model.Tokens[at];
        if (!token.Has(Topics.Approval | Topics.SignedBy) || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || item.LabelEnd >= at)
            return false;
        var start = Sentences.Start(model, item.FirstToken, at);
        var by = at + 1;
        while (by < item.EndToken && by <= at + token.Width && !Attributions.IsBy(model.Tokens[by]))
            by++;
        var hasBy = by < item.EndToken && Attributions.IsBy(model.Tokens[by]);
        if (FindWork(start, at, hasBy) is not (>= 0 and var work))
            return false;
        var last = hasBy ? by : at + 1;
        // "Approved" alone may be the state of anything; two words of it are a formula.
        if (hasBy ? !EndsInRole(item, ref last) : !(token.Has(Topics.Approval) && at - 2 > start && model.Tokens[at - 1].Has(Topics.Joining) && model.Tokens[at - 2].Kind == TokenKind.Word && EndsSentence(item, last)))
            return false;
        (first, end) = (work, last);
        return true;
    }

    /// <summary>"Status: approved for submission": all that the value says.</summary>
    public bool IsStatusFor(in Item item, int at, ref int end, out int first)
    {
        first = at;
        if (item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Paragraph) || item.LabelEnd <= item.FirstToken || item.EndToken - at > LongestStatus || at != model.FirstBehindMarks(item.FirstValueToken, item.EndToken))
            return false;
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        if ((label.Concepts & Concepts.Status) == 0 && (label.Topics & Topics.Judgement) == 0)
            return false;
        var last = end + 1;
        while (last < item.EndToken && model.Tokens[last].Kind == TokenKind.Word && !model.Tokens[last].Has(Topics.Conditional | Topics.Proviso) && !model.Tokens[last].Has(Concepts.Future | Concepts.Open | Concepts.Plan))
            last++;
        for (var i = last; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark && !model.Tokens[i].Is('!') && !model.Tokens[i].Is('.'))
                return false;
        }
        if (last == end + 1)
            return false;
        end = last;
        return true;
    }

    /// <summary>"✅ Signed off", "**APPROVED**": all that a line says, in a part that is about that.</summary>
    public bool IsAll(in Item item, int at, int end, out int first)
    {
        first = at;
        if ((item.Status != Polarity.Done && (model.Tokens[at].Flags & TokenFlags.Strong) == 0) || item.Section <= 0 || item.Kind is ItemKind.TableRow or ItemKind.Heading or ItemKind.FenceLine)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        if ((heading.Topics & (Topics.SignedBy | Topics.Approval | Topics.Judgement)) == 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if ((i < at || i >= end) && model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    /// <summary>Whether a label asks for an approval: "Approval status: approved", "Decision: approved"; a row says whose it is.</summary>
    public bool Label(in Item item)
    {
        if (item.Kind is ItemKind.TableRow or ItemKind.Heading)
            return item.Kind == ItemKind.TableRow;
        return item.LabelEnd > item.FirstToken && (model.HoldsOneOf(Nouns, item.FirstToken, item.LabelEnd) || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Judgement) != 0);
    }

    /// <summary>Whether a cell stands in a column of approvals: "| Team | Approval |".</summary>
    public bool Head(in Item row, int at)
    {
        var table = model.FindTable(row.Group);
        for (var i = 0; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (model.CellList[row.Cells.First + i].EndToken > at)
                return (column.Topics & (Topics.Approval | Topics.SignedBy)) != 0 || model.HoldsOneOf(Nouns, column.FirstToken, column.EndToken);
        }
        return false;
    }

    /// <summary>Whether a label names a thing beside the word of approval: "electronic signature" is one that was built.</summary>
    public bool NamesThing(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.SignedBy | Topics.Approval))
                i += token.Width - 1;
            else if (token.Kind == TokenKind.Word && !Works.Contains(token.Value) && !token.Has(Topics.Role | Topics.Whole | Topics.Merit | Topics.Joining | Topics.Listing) && !token.Has(Concepts.Stop | Concepts.General | Concepts.Status | Concepts.Total | Concepts.Mean | Concepts.Delivery | Concepts.Test | Concepts.Done | Concepts.Achieved | Concepts.Worked))
                return true;
        }
        return false;
    }

    // The noun right before the verb, which tells what happened; "is approved by the team" may be the rule. A title needs no verb: "Release approved by QA".
    private int FindWork(int start, int at, bool hasBy)
    {
        var isVerb = false;
        for (var i = at - 1; i >= Math.Max(start, at - LongestVerb); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                return -1;
            if (IsVerb(token))
                isVerb = true;
            else if (isVerb || (hasBy && i == at - 1 && i <= start + 1))
                return Works.Contains(token.Value) || token.Has(Concepts.Delivery) ? i : -1;
        }
        return -1;
    }

    private static bool IsVerb(in Token token) => Verbs.Contains(token.Value);

    // "By the QA team", "par le chef de projet"; a name, a number or a document behind it says more.
    private bool EndsInRole(in Item item, ref int last)
    {
        var isRole = false;
        for (var i = last + 1; i <= Math.Min(item.EndToken, last + LongestRole); i++)
        {
            if (EndsSentence(item, i))
            {
                last = i;
                return isRole;
            }
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Punctuation) || token.Is('(') || Attributions.IsName(token))
                return false;
            isRole |= token.Has(Topics.Role);
        }
        return false;
    }

    private bool EndsSentence(in Item item, int at) => at >= item.EndToken || model.Tokens[at].Kind is TokenKind.Break or TokenKind.Mark || model.Tokens[at].Is('.') || model.Tokens[at].Is('!');
}

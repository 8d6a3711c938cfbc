namespace ReportLint.Claims;

/// <summary>Approvals of the whole work that name nobody: "the release was signed off by management", "this report has been reviewed and approved", "✅ signed off", "Status: approved for submission".</summary>
internal sealed class Approvals(ReportModel model)
{
    /// <summary>In tokens: "the release has been reviewed and approved".</summary>
    private const int LongestVerb = 6;

    /// <summary>In tokens.</summary>
    private const int LongestRole = 5, LongestStatus = 6;

    private static readonly WordSet Works = Wordings.WordsOf(Wording.ApprovedThing), Verbs = Wordings.WordsOf(Wording.PassiveVerb);

    /// <summary>Whether a sentence says so of the whole work, and by whom with a role or not at all.</summary>
    public bool IsOfWhole(in Item item, int at, ref int end, out int first)
    {
        first = at;
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || item.LabelEnd >= at)
            return false;
        var start = Assertions.SentenceStart(model, item.FirstToken, at);
        if (FindWork(start, at) is not (>= 0 and var work))
            return false;
        var last = end;
        if (last < item.EndToken && Attributions.IsBy(model.Tokens[last]))
        {
            if (!EndsInRole(item, ref last))
                return false;
        }
        // "Approved" alone may be the state of anything; two words of it are a formula.
        else if (!(at - 2 > start && model.Tokens[at - 1].Has(Topics.Joining) && model.Tokens[at - 2].Kind == TokenKind.Word) || !EndsSentence(item, last))
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

    /// <summary>"✅ Signed off": all that a line says, in a part that is about that.</summary>
    public bool IsAll(in Item item, int at, out int first)
    {
        first = at;
        if (item.Status != Polarity.Done || item.Section <= 0 || item.Kind is ItemKind.TableRow or ItemKind.Heading || (model.ItemList[model.SectionList[item.Section].Heading].Topics & (Topics.SignedBy | Topics.Approval)) == 0)
            return false;
        for (var i = item.FirstToken; i < at; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    /// <summary>Whether a label names a thing beside the word of approval: "electronic signature" is one that was built.</summary>
    public bool NamesThing(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.SignedBy | Topics.Approval))
                i += Math.Max(1, (int)token.PhraseLength) - 1;
            else if (token.Kind == TokenKind.Word && !Works.Contains(token.Value) && !token.Has(Topics.Role | Topics.Whole | Topics.Merit | Topics.Joining | Topics.Listing) && !token.Has(Concepts.Stop | Concepts.General | Concepts.Status | Concepts.Total | Concepts.Mean | Concepts.Delivery | Concepts.Test | Concepts.Done | Concepts.Achieved | Concepts.Worked))
                return true;
        }
        return false;
    }

    // The noun right before the verb, which tells what happened; "is approved by the team" may be the rule.
    private int FindWork(int start, int at)
    {
        var isVerb = false;
        for (var i = at - 1; i >= Math.Max(start, at - LongestVerb); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                return -1;
            if (isVerb && !IsVerb(token))
                return Works.Contains(token.Value) || token.Has(Concepts.Delivery) ? i : -1;
            isVerb |= IsVerb(token);
        }
        return -1;
    }

    private static bool IsVerb(in Token token) => Verbs.Contains(token.Value);

    private bool EndsInRole(in Item item, ref int last)
    {
        for (var i = last + 1; i < Math.Min(item.EndToken, last + LongestRole) && model.Tokens[i].Kind is TokenKind.Word or TokenKind.Punctuation && !EndsSentence(item, i); i++)
        {
            if (!model.Tokens[i].Has(Topics.Role) || !EndsSentence(item, i + 1))
                continue;
            last = i + 1;
            return true;
        }
        return false;
    }

    private bool EndsSentence(in Item item, int at) => at >= item.EndToken || model.Tokens[at].Kind is TokenKind.Break or TokenKind.Mark || model.Tokens[at].Is('.') || model.Tokens[at].Is('!');
}

using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>Headings and sentences of two words or more in capitals. Acronyms and names that the report writes so do not count, and a
/// status of a few words, as in "Status: IN PROGRESS", is none.</summary>
internal sealed class ShoutingQuery(ClaimTable table) : FormQuery(table)
{
    private const int FewestWords = 2;

    /// <summary>After a label two words are a status: "Map: NOT FOUND".</summary>
    private const int FewestWordsOfValue = 3;

    /// <summary>Two shorter ones may be acronyms that no list knows.</summary>
    private const int LongWord = 5;

    private readonly ShoutedRun _run = new(table.Model);
    private readonly List<ShoutedPlace> _places = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _places.Clear();
        _run.Clear();
        var first = -1;
        foreach (var i in Model.Index.Standing(TokenFlags.Capitals))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
                ReadHeading(item);
            else if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine)
                ReadLine(item);
            first = first < 0 && _places.Count > 0 ? i : first;
        }
        if (first >= 0)
            Model.ClaimsOf<Shouting>().Add(new([.. _places], first));
    }

    // Most of its words; "Status: FULLY MANNED" names a status.
    private void ReadHeading(in Item heading)
    {
        if (LabelsStatus(heading) && (Model.Tokens[heading.LabelEnd - 1].Flags & TokenFlags.Capitals) == 0)
            return;
        if (!Read(heading.FirstToken, heading.EndToken, FewestWords, allowsSmall: true) && heading.Section > 0
            && Model.SectionList[heading.Section].Level <= 1)
            ReadEndOfTitle(heading);
    }

    // "Story 4: map export - WORK COMPLETE": what stands after the last dash of a title; after others stands a status.
    private void ReadEndOfTitle(in Item title)
    {
        for (var i = title.EndToken - FewestWords; i > title.FirstToken; i--)
        {
            if (!ShoutedRun.IsDash(Model.Tokens[i]))
                continue;
            if (HoldsWordsOnly(i + 1, title.EndToken))
                Read(i + 1, title.EndToken, FewestWords, allowsSmall: false);
            return;
        }
    }

    // "CRITICAL ✅ FIXED" is two statuses, and brackets hold an aside.
    private bool HoldsWordsOnly(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            var isAtEdge = i == first || i == end - 1;
            if (token.Kind != TokenKind.Word && !(token.Kind == TokenKind.Mark && isAtEdge) && !token.Is('!'))
                return false;
        }
        return true;
    }

    // The label, and the sentence after it: all of their words.
    private void ReadLine(in Item item)
    {
        var hasLabel = item.LabelEnd >= 0;
        var isRead = hasLabel && Read(item.FirstToken, item.LabelEnd, FewestWordsOfValue, allowsSmall: false);
        var fewest = item.Kind == ItemKind.Paragraph && !hasLabel ? FewestWords : FewestWordsOfValue;
        isRead |= !LabelsStatus(item) && Read(item.FirstValueToken, item.EndToken, fewest, allowsSmall: false);
        // "**BUILD STATUS: ALL GREEN**" is one cry, although label and value are two words each.
        var hasBoth = hasLabel && item.FirstValueToken < item.EndToken;
        if (!isRead && hasBoth && IsBoldCapital(item.FirstToken) && IsBoldCapital(item.FirstValueToken))
            Read(item.FirstToken, item.EndToken, FewestWordsOfValue + 1, allowsSmall: false);
    }

    private bool LabelsStatus(in Item item) =>
        item.LabelEnd > item.FirstToken && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0;

    private bool IsBoldCapital(int token) =>
        (Model.Tokens[token].Flags & (TokenFlags.Strong | TokenFlags.Capitals)) == (TokenFlags.Strong | TokenFlags.Capitals);

    // Adds the run where it is shouted. With a comma after most words it is a list of names.
    private bool Read(int first, int end, int fewest, bool allowsSmall)
    {
        if (!_run.Read(first, end, allowsSmall))
            return false;
        var isLong = _run.Capitals > FewestWords || _run.Longest >= LongWord;
        var isLoud = _run.Capitals >= FewestWords && _run.Capitals > _run.Small && _run.HasPair;
        if (!isLong || !isLoud || _run.All < fewest || _run.Commas * 2 >= _run.Capitals)
            return false;
        // Few reports shout, so the others need not be read for names.
        if (!_run.KnowsNames)
        {
            _run.LearnNames();
            return Read(first, end, fewest, allowsSmall);
        }
        _places.Add(_run.ToPlace());
        return true;
    }
}

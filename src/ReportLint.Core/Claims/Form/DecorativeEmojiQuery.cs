using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>Emoji that carry no status and are repeated: in headings, at the start of the items of a list, and at the start of bold
/// lines.</summary>
internal sealed class DecorativeEmojiQuery(ClaimTable table) : FormQuery(table)
{
    // Fewer in a list, or in a report, may be meant.
    private const int Fewest = 3;

    /// <summary>In characters: what stands before the first word of a line, the longest name of an emoji too.</summary>
    private const int LongestOpening = 40;

    // No node: the headings of a report are one group.
    private const int Headings = -1;

    private readonly List<(TextSpan Span, int Item, int Group)> _found = [];
    private readonly Dictionary<int, int> _ofGroup = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _found.Clear();
        _ofGroup.Clear();
        foreach (var i in Model.Index.Of(ItemKind.Heading, ItemKind.ListItem))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
                ReadHeading(item);
            else
                ReadStart(item, item.Span.Start);
        }
        foreach (var i in Model.Index.Of(ItemKind.Paragraph, ItemKind.LabelLine))
            ReadLine(Model.ItemList[i]);
        _found.RemoveAll(place => place.Group != Headings && _ofGroup[place.Group] < Fewest);
        if (_found.Count < Fewest)
            return;
        _found.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        Model.ClaimsOf<DecorativeEmoji>().Add(new(_found.ConvertAll(static place => place.Span), _found[0].Item));
    }

    // A heading that is nothing else has no words to keep.
    private void ReadHeading(in Item heading)
    {
        var text = Model.Text.Span;
        for (var at = heading.Span.Start; heading.EndToken > heading.FirstToken && at < heading.Span.End;)
        {
            // Most characters of most headings.
            if (text[at] < 0x80 && text[at] != ':')
                at++;
            else
                at += Math.Max(1, ReadAt(heading, at, Headings));
        }
    }

    // "**📊 Data**: ..." line below line.
    private void ReadLine(in Item item)
    {
        var text = Model.Text.Span;
        var start = item.Span.Start;
        // The item may start at its first word.
        while (start > 0 && text[start - 1] is not ('\n' or '\r') && item.Span.Start - start < LongestOpening)
            start--;
        if (start + 2 < item.Span.End && text[start] is '*' or '_' && text[start + 1] == text[start])
            ReadStart(item, start);
    }

    private void ReadStart(in Item item, int at)
    {
        var text = Model.Text.Span;
        while (at < item.Span.End && text[at] is '*' or '_' or ' ')
            at++;
        if (at < item.Span.End && (text[at] >= 0x80 || text[at] == ':'))
            ReadAt(item, at, item.Group);
    }

    /// <returns>The length of the emoji at a place; 0 where there is none.</returns>
    private int ReadAt(in Item item, int at, int group)
    {
        var length = Emoji.ScanDecoration(Model.Text.Slice(TextSpan.FromBounds(at, item.Span.End)), out var decorates);
        if (decorates)
        {
            _found.Add((new(at, length), item.Index, group));
            _ofGroup[group] = _ofGroup.TryGetValue(group, out var known) ? known + 1 : 1;
        }
        return length;
    }
}

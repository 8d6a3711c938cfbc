using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds emoji that carry no status: in headings, and repeated at the start of a list's items.</summary>
internal sealed class DecorativeEmojiReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What fewer items of a list start with may be meant.</summary>
    private const int FewestItems = 3;

    /// <summary>In characters: what stands before the first word of a line, the longest name of an emoji too.</summary>
    private const int LongestOpening = 40;

    private readonly List<TextSpan> _found = [];
    private readonly List<TextSpan> _ofGroup = [];
    private int _item;
    private int _group;

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _found.Clear();
        _ofGroup.Clear();
        (_item, _group) = (-1, -1);
        foreach (var i in Model.Index.Of(ItemKind.Heading, ItemKind.ListItem))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
                ReadHeading(i, item);
            else
                ReadStart(i, item, item.Span.Start);
        }
        EndGroup(0);
        foreach (var i in Model.Index.Of(ItemKind.Paragraph, ItemKind.LabelLine))
            ReadLine(i, Model.ItemList[i]);
        EndGroup(0);
        if (_found.Count == 0)
            return;
        _found.Sort((a, b) => a.CompareTo(b));
        Model.ClaimsOf<DecorativeEmoji>().Add(new([.. _found], Math.Max(0, _item)));
    }

    // A heading that is nothing else has no words to keep.
    private void ReadHeading(int index, in Item heading)
    {
        if (heading.EndToken == heading.FirstToken)
            return;
        var text = Model.Text.Span;
        for (var at = heading.Span.Start; at < heading.Span.End;)
        {
            // Most characters of most headings.
            if (text[at] < 0x80 && text[at] != ':')
            {
                at++;
                continue;
            }
            var length = Emoji.ScanDecoration(text.Slice(at, heading.Span.End - at), out var decorates);
            if (decorates)
                Add(index, new(at, length));
            at += Math.Max(1, length);
        }
    }

    // "**📊 Data**: ..." line below line.
    private void ReadLine(int index, in Item item)
    {
        var text = Model.Text.Span;
        var start = item.Span.Start;
        // The item may start at its first word.
        while (start > 0 && text[start - 1] is not ('\n' or '\r') && item.Span.Start - start < LongestOpening)
            start--;
        if (start + 2 < item.Span.End && text[start] is '*' or '_' && text[start + 1] == text[start])
            ReadStart(index, item, start);
    }

    private void ReadStart(int index, in Item item, int at)
    {
        var text = Model.Text.Span;
        while (at < item.Span.End && text[at] is '*' or '_' or ' ')
            at++;
        if (at >= item.Span.End || (text[at] < 0x80 && text[at] != ':'))
            return;
        var length = Emoji.ScanDecoration(text.Slice(at, item.Span.End - at), out var decorates);
        if (!decorates)
            return;
        if (item.Group != _group)
            EndGroup(item.Group);
        _ofGroup.Add(new(at, length));
        if (_ofGroup.Count >= FewestItems)
            _item = _item < 0 ? index : _item;
    }

    private void EndGroup(int next)
    {
        if (_ofGroup.Count >= FewestItems)
            _found.AddRange(_ofGroup);
        _ofGroup.Clear();
        _group = next;
    }

    private void Add(int index, TextSpan span)
    {
        _item = _item < 0 ? index : _item;
        _found.Add(span);
    }
}

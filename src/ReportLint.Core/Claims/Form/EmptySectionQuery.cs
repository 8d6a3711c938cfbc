using ReportLint.Claims.Laws;
using ReportLint.Markdown;

namespace ReportLint.Claims.Form;

/// <summary>Headings with nothing below them. What says something itself, and the titles at the top, need nothing; nor do names that only
/// stand as headings, one below the other.</summary>
internal sealed class EmptySectionQuery(ClaimTable table) : FormQuery(table)
{
    // So many empty sections that are all of the sections of their parent are a list.
    private const int FewestListed = 3;

    private const Concepts Announced = Concepts.Readiness | Concepts.Done;

    private readonly List<int> _found = [];

    // Of a parent: its sections, and those of them that are empty.
    private readonly Dictionary<int, (int All, int Empty)> _sections = [];

    public override void Read()
    {
        ReadEmpty();
        if (_found.Count >= FewestListed)
            CountSections();
        foreach (var section in _found)
        {
            if (IsListed(section))
                continue;
            var heading = Model.SectionList[section].Heading;
            ref readonly var item = ref Model.ItemList[heading];
            Model.ClaimsOf<EmptySection>().Add(new(Model.SpanOf(item.FirstToken, item.EndToken), heading));
        }
    }

    private void ReadEmpty()
    {
        _found.Clear();
        var (isTop, isFramed) = (true, false);
        var seen = 1;
        for (var i = 1; i < Model.SectionList.Count; i++)
        {
            ref readonly var heading = ref HeadingOf(i);
            isTop = isTop && IsTop(heading, ref seen);
            isFramed = IsFramed(i, isFramed);
            if (!isTop && !isFramed && HasWords(heading) && !SaysSomething(heading) && !HoldsSomething(i))
                _found.Add(i);
        }
    }

    private ref readonly Item HeadingOf(int section) => ref Model.ItemList[Model.SectionList[section].Heading];

    // Nothing but headings above it: a title, or what goes on with one. Each look goes on where the one before ended.
    private bool IsTop(in Item heading, ref int from)
    {
        while (from < heading.Node)
        {
            var node = Model.Tree[from];
            if (node.Kind is not (SyntaxKind.Heading or SyntaxKind.FrontMatter or SyntaxKind.ThematicBreak))
                return false;
            from = node.SubtreeEnd;
        }
        return true;
    }

    // Directly below a line across, "### ═══", and below what is: the lines of a banner.
    private bool IsFramed(int section, bool isFramedBefore)
    {
        if (section == 1 || !(isFramedBefore || !HasWords(HeadingOf(section - 1))))
            return false;
        return Model.Tree[HeadingOf(section - 1).Node].SubtreeEnd == HeadingOf(section).Node;
    }

    private static bool HasWords(in Item heading) =>
        heading.Has(TokenKind.Word) || heading.Has(TokenKind.Code) || heading.Has(TokenKind.Number) || heading.Has(TokenKind.Date);

    // "Score: 98 / 100", "1. Search - configured", "✅ Search", "14 May 2026", "All done!", "Which of them first?"
    private bool SaysSomething(in Item heading) =>
        (heading.LabelEnd >= 0 && heading.FirstValueToken < heading.EndToken) || heading.Status != Polarity.None || heading.HasQuantities
        || heading.Has(TokenKind.Date) || EndsSentence(Model.Tokens[heading.EndToken - 1]);

    private static bool EndsSentence(in Token last) => last.Is('!') || last.Is('?') || last.Is('.');

    // A line across, of whatever signs, is nothing.
    private bool HoldsSomething(int section)
    {
        var next = section + 1;
        var tree = Model.Tree;
        for (var i = tree[HeadingOf(section).Node].SubtreeEnd; i < tree.NodeCount; i = tree[i].SubtreeEnd)
        {
            if (tree[i].Kind == SyntaxKind.ThematicBreak)
                continue;
            if (tree[i].Kind != SyntaxKind.Heading || next >= Model.SectionList.Count)
                return true;
            if (HasWords(HeadingOf(next)))
                return Model.SectionList[next].Level > Model.SectionList[section].Level || IsAnnounced(section, next);
            next++;
        }
        return false;
    }

    // "# Ready for release", in large letters, is what the heading above it announces.
    private bool IsAnnounced(int section, int next)
    {
        ref readonly var heading = ref HeadingOf(next);
        return Model.SectionList[next].Level < Model.SectionList[section].Level
            && ((heading.Concepts & Announced) != 0 || (heading.Topics & Topics.Ready) != 0);
    }

    private void CountSections()
    {
        _sections.Clear();
        var found = 0;
        for (var i = 1; i < Model.SectionList.Count; i++)
        {
            var isEmpty = found < _found.Count && _found[found] == i;
            found += isEmpty ? 1 : 0;
            _sections.TryGetValue(Model.SectionList[i].Parent, out var known);
            _sections[Model.SectionList[i].Parent] = (known.All + 1, known.Empty + (isEmpty ? 1 : 0));
        }
    }

    // "#### Sharding", "#### Backup" and "#### Streaming" below "### Later".
    private bool IsListed(int section) =>
        _found.Count >= FewestListed && _sections[Model.SectionList[section].Parent] is var (all, empty) && empty >= FewestListed
        && all == empty;
}

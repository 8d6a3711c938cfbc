using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "**Total:** 11 files" right below a heading against all lists of its section, where they name nothing but files.</summary>
internal sealed class SectionFilesReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostItems = 200;

    /// <summary>One list is read where it stands.</summary>
    private const int FewestLists = 2;

    private const int FewestFiles = 4;

    private readonly List<TextSpan> _names = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i == 0 || item.Section <= 0 || Model.SectionList[item.Section].Heading != i - 1 || CountedTotal.Read(Model, i) is not { Count.Comparator: Comparator.None } total || total.Words.First != total.Count.EndToken
                || !total.CountsFiles(Model) || total.IsNarrower(Model, i) || !ReadFiles(i + 1, Model.SectionList[item.Section].Items.End))
                continue;
            if (_names.Count != total.Count.Value && Math.Abs(_names.Count - total.Count.Value) <= Math.Max(2, total.Count.Value / 4))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(total.Count, i, Model.Quote(Model.SpanOf(total.Words.First, total.Words.End)), [.. _names]));
        }
    }

    // Every item and row starts with one file in code; lines between them count nothing.
    private bool ReadFiles(int first, int end)
    {
        _names.Clear();
        var (lists, group) = (0, -1);
        if (end - first > MostItems)
            return false;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && !item.HasQuantities)
                continue;
            if (item.Kind is ItemKind.ListItem && item.Parent >= first)
                continue;
            if (item.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || !TryReadFile(item, out var name))
                return false;
            lists += item.Group == group ? 0 : 1;
            group = item.Group;
            _names.Add(name);
        }
        return lists >= FewestLists && _names.Count >= FewestFiles;
    }

    // "`hull.md` - how it is caulked"; "`hull.md`, `deck.md`" are two.
    private bool TryReadFile(in Item item, out TextSpan name)
    {
        var at = Model.FirstBehindMarks(item.FirstToken, item.EndToken);
        name = default;
        if (at >= item.EndToken || Model.Tokens[at].Kind != TokenKind.Code)
            return false;
        name = Model.Tokens[at].Span;
        var text = Model.Text.Slice(name);
        if (text.IndexOfAny('*', '{', ' ') >= 0 || text.LastIndexOf('.') is var dot && (dot < 0 || dot + 1 >= text.Length || !char.IsLetter(text[dot + 1])))
            return false;
        return at + 1 == item.EndToken || !(Model.Tokens[at + 1].Is(',') || Model.Tokens[at + 1].Is('+') || Model.Tokens[at + 1].Is('/') || Model.Tokens[at + 1].Has(Topics.Joining) || Model.Tokens[at + 1].Kind == TokenKind.Code);
    }
}

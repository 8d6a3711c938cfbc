using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Whether what stands above a path, its headings and leads, says that it is not there: it is a plan, or calls what stands below
/// it removed, missing, generated or an example.</summary>
internal sealed class PathHeads(ClaimTable table)
{
    /// <summary>In UTF-16 units; of a longer head its end says what follows.</summary>
    private const int Reach = 240;

    // What remains to be done, is told as a procedure or is compared is done with files that are there.
    private const Modality NoFact = Modality.Planned | Modality.Optional | Modality.Conditional;

    private readonly Dictionary<int, Saying> _said = [];
    private bool _isPlan;

    [Flags]
    private enum Saying : byte
    {
        None = 0,

        /// <summary>Not there, unless a mark says that it is done.</summary>
        ToCome = 1,

        /// <summary>Not there, whatever marks say.</summary>
        Gone = 2,

        /// <summary>A tree below it is drawn of what is meant to be.</summary>
        Intended = 4,
    }

    private ReportModel Model => table.Model;

    /// <summary>Starts on another report.</summary>
    public void Clear()
    {
        _said.Clear();
        _isPlan = ReportTitles.NamesPlan(Model) || ReportTitles.NamesProcedure(Model);
    }

    /// <summary>Whether the heads of a path say that it is not there.</summary>
    public bool Deny(PathMention mention)
    {
        var said = SaidBy(NodeAbove(mention));
        return (said & Saying.Gone) != 0 || ((said & Saying.ToCome) != 0 && !mention.IsMarkedDone)
            || ((said & Saying.Intended) != 0 && mention.Place == PathPlace.Tree);
    }

    // Of a fence without results, the line above it.
    private int NodeAbove(PathMention mention)
    {
        var item = mention.Item >= 0 ? mention.Item : Model.ItemBefore(mention.Span.Start);
        if (item < 0 || table.Groups.NodeOf(item) is not (>= 0 and var node))
            return 0;
        var kind = Model.ItemList[item].Kind;
        var isHead = kind == ItemKind.Heading
            || (mention.Item < 0 && kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem);
        if (isHead)
            return node;
        // A labelled line after a bold one stands beside it: "**Next steps**" and "**File**: ...".
        node = table.Groups[node].Parent;
        return kind == ItemKind.LabelLine && table.Groups[node].Kind == GroupKind.Title ? table.Groups[node].Parent : node;
    }

    private Saying SaidBy(int node)
    {
        if (node <= 0)
            return _isPlan ? Saying.ToCome : Saying.None;
        if (_said.TryGetValue(node, out var known))
            return known;
        var outer = SaidBy(table.Groups[node].Parent);
        var item = table.Groups[node].Item;
        // The title names what the report is about.
        if (item >= 0 && !Model.IsTitle(Model.ItemList[item]))
            outer = table.Resolution.IsDoneHead(item) ? (outer | Read(node)) & ~Saying.ToCome : outer | Read(node);
        return _said[node] = outer;
    }

    private Saying Read(int node)
    {
        ref readonly var head = ref Model.ItemList[table.Groups[node].Item];
        var text = Model.Text.Slice(TextSpan.FromBounds(Math.Max(head.Span.Start, head.Span.End - Reach), head.Span.End));
        var isToCome = IsPlan(node) || table.Resolution.StatusOf(head.Index) == Polarity.Open
            || Model.Wordings.HoldsWordsOf(text, Wording.Produced) || Model.Wordings.HoldsWordsOf(text, Wording.Asked);
        return (isToCome ? Saying.ToCome : Saying.None)
            | (Model.Wordings.HoldsWordsOf(text, Wording.Unmade) ? Saying.Gone : Saying.None)
            | (Model.Wordings.HoldsWordsOf(text, Wording.Intended) ? Saying.Intended : Saying.None);
    }

    // "Files with potential issues" are there.
    private bool IsPlan(int node) => table.Resolution.OfHead(node) is var meant && (meant & NoFact) != 0 && (meant & Modality.Problem) == 0;
}

using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "**Total:** 14 files" right behind a directory tree that a fence draws against its files.</summary>
internal sealed class TreeCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostLines = 200;

    /// <summary>Of fewer files nobody draws a tree to count them.</summary>
    private const int FewestFiles = 3;

    private const char Tee = '\u251C', Corner = '\u2514';

    private readonly List<TextSpan> _names = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        foreach (var (node, section) in Model.FenceList)
        {
            var end = Model.Tree[node].SubtreeEnd;
            var at = Bisection.FirstWhere(0, Model.ItemList.Count, (Model.ItemList, end), static (all, i) => all.ItemList[i].Node >= all.end);
            if (at == 0 || at >= Model.ItemList.Count || Model.ItemList[at].Node != end || Model.ItemList[at].Section != section || CountedTotal.Read(Model, at) is not { } total || !CountsFiles(total) || total.IsNarrower(Model, at) || !ReadTree(node))
                continue;
            if (_names.Count != total.Count.Value && total.Count.Comparator == Comparator.None && Math.Abs(_names.Count - total.Count.Value) <= Math.Max(2, total.Count.Value / 4))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(total.Count, at, Model.Quote(Model.SpanOf(total.Words.First, total.Words.End)), [.. _names]));
        }
    }

    private bool CountsFiles(CountedTotal total) => total.Words.First == total.Count.EndToken && total.CountsFiles(Model);

    // Each branch is a file or a directory; a line that goes on or stands for several files counts for nobody knows how many.
    private bool ReadTree(int fence)
    {
        _names.Clear();
        var hasBranches = false;
        foreach (var line in Model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = Model.Text.Slice(line.Span);
            var branch = text.LastIndexOfAny(Tee, Corner);
            var first = Math.Max(0, branch);
            while (first < text.Length && !char.IsLetterOrDigit(text[first]) && text[first] is not ('.' or '_' or '*' or '{' or '[' or '\u2026'))
                first++;
            var name = text.Slice(first);
            var length = name.IndexOfAny(' ', '\t');
            name = length < 0 ? name : name.Slice(0, length);
            if (name.IsEmpty)
                continue;
            if (name.IndexOfAny('*', '{', '\u2026') >= 0 || name.StartsWith("..".AsSpan()) || _names.Count == MostLines || (branch < 0 && hasBranches))
                return false;
            hasBranches |= branch >= 0;
            if (branch >= 0 && name.LastIndexOf('.') is >= 0 and var dot && dot + 1 < name.Length && char.IsLetter(name[dot + 1]))
                _names.Add(new TextSpan(line.Span.Start + first, name.Length));
        }
        return hasBranches && _names.Count >= FewestFiles;
    }
}

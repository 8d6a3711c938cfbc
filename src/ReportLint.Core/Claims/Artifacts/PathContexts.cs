using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Tells of each path whether the report says that it is there, and what stands around it. A file that is planned, missing,
/// removed, generated or only an example is not claimed, wherever that is said: on its line, in the head of its column, or in what heads it
/// (<see cref="PathHeads"/>).</summary>
internal sealed class PathContexts(ReportModel model)
{
    /// <summary>More directories than this are not tried around a path.</summary>
    private const int MostAround = 16;

    /// <summary>In UTF-16 units; what stands farther away on the line says nothing of a path.</summary>
    private const int Reach = 240;

    private readonly PathHeads _heads = new(model.Laws.Table);

    // The directories that headings and labels of a section name, the last one last.
    private readonly Dictionary<int, List<string>> _places = [];
    private readonly List<string> _line = [];

    public void Read(List<PathMention> mentions)
    {
        _heads.Clear();
        _places.Clear();
        _line.Clear();
        TextSpan line = default;
        var isLineDone = false;
        foreach (var mention in mentions)
        {
            var section = model.SectionAt(mention.Span.Start);
            mention.Contexts = this;
            if (mention.Span.Start >= line.End)
            {
                _line.Clear();
                line = model.LineAt(mention.Span.Start);
                isLineDone = model.Text.Slice(line).IndexOf('\u2705') >= 0;
            }
            // Of a fence's lines nothing but their signs is known.
            mention.IsMarkedDone = mention.Item >= 0 ? model.ItemList[mention.Item].Status == Polarity.Done : isLineDone;
            mention.Around = Around(section) ?? (IReadOnlyList<string>)[];
            _line.Add(DirectoryOf(mention.Path));
            if (!NamesPlace(mention))
                continue;
            if (!_places.TryGetValue(section, out var places))
                _places.Add(section, places = []);
            places.Add(DirectoryOf(mention.Path));
        }
    }

    /// <summary>Whether the report says, or lets one think, that a path is there.</summary>
    public bool IsClaimed(PathMention mention)
    {
        var line = model.LineAt(mention.Span.Start, Reach + mention.Span.Length);
        // The name itself says nothing: "create-release.yml".
        var before = TextSpan.FromBounds(Math.Max(line.Start, mention.Span.Start - Reach), mention.Span.Start);
        var behind = TextSpan.FromBounds(mention.Span.End, Math.Min(mention.Span.End + Reach, Math.Max(mention.Span.End, line.End)));
        if (IsPartOfMore(behind) || (mention.Item >= 0 && IsUnmade(model.ItemList[mention.Item], mention.Span)))
            return false;
        // A pause before it.
        var isUnmade = model.Text.Slice(before).IndexOf('\u23F8') >= 0 || Says(before, Wording.Unmade) || Says(behind, Wording.Unmade)
            || Says(before, Wording.Produced);
        if (isUnmade || (Says(before, Wording.Asked) && !mention.IsMarkedDone) || _heads.Deny(mention))
            return false;
        return !IsBareName(mention) || !Says(before, Wording.Handled);
    }

    // "a/ -> b/": it was there, and is no more; "`Cargo.toml`-based".
    private bool IsPartOfMore(TextSpan behind)
    {
        var next = model.Text.Slice(behind).TrimStart(" `*_\"'".AsSpan());
        return (next.Length > 1 && next[0] == '-' && char.IsLetter(next[1]))
            || next.StartsWith("\u2192".AsSpan()) || next.StartsWith("->".AsSpan()) || next.StartsWith("=>".AsSpan());
    }

    private bool IsUnmade(in Item item, TextSpan span) =>
        item.Status == Polarity.Warning || model.Laws.Table.Resolution.IsOpen(item.Index)
        || (item.Kind == ItemKind.TableRow && IsUnmadeColumn(item, span));

    private bool IsBareName(PathMention mention) =>
        mention is { Place: PathPlace.CodeSpan, Path: { IsBare: true, IsDirectory: false } }
        && !(mention.Item >= 0 && model.ItemList[mention.Item].Kind == ItemKind.TableRow);

    private bool IsUnmadeColumn(in Item row, TextSpan span)
    {
        var table = model.FindTable(row.Group);
        for (var i = row.Cells.First; i < row.Cells.End && i - row.Cells.First < table.ColumnCount; i++)
        {
            if (!model.CellList[i].Span.Contains(span.Start))
                continue;
            var index = table.Columns.First + i - row.Cells.First;
            if ((model.Laws.Table.Annotations.OfColumn(index).Roles & (Roles.Target | Roles.Before)) != 0)
                return true;
            ref readonly var column = ref model.ColumnList[index];
            return column.EndToken > column.FirstToken && IsUnmade(model.SpanOf(column.FirstToken, column.EndToken));
        }
        return false;
    }

    private List<string>? Around(int section)
    {
        List<string>? around = null;
        AddLast(_line, ref around);
        for (; section >= 0; section = model.SectionList[section].Parent)
        {
            if (_places.TryGetValue(section, out var places))
                AddLast(places, ref around);
        }
        return around;
    }

    // The last one first.
    private static void AddLast(List<string> places, ref List<string>? around)
    {
        for (var i = places.Count - 1; i >= 0 && (around is null || around.Count < MostAround); i--)
            (around ??= []).Add(places[i]);
    }

    // A heading, or a line as "Location: k8s/".
    private bool NamesPlace(PathMention mention)
    {
        if (mention.Item < 0)
            return false;
        ref readonly var item = ref model.ItemList[mention.Item];
        return item.Kind == ItemKind.Heading
            || (model.LabelOf(item) is { } label && model.Wordings.Is(model.Text.Slice(label), Wording.FilePlace));
    }

    private static string DirectoryOf(WrittenPath path) => path.IsDirectory
        ? path.Text : path.Text.Substring(0, Math.Max(0, path.Text.LastIndexOf('/')));

    private bool IsUnmade(TextSpan span) => Says(span, Wording.Unmade) || Says(span, Wording.Produced) || Says(span, Wording.Asked);

    private bool Says(TextSpan span, Wording wording) => model.Wordings.HoldsWordsOf(model.Text.Slice(span), wording);
}

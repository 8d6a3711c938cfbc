using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Tells of each path whether the report says that it is there, and what stands around it. A file that is planned, missing, removed, generated or only an example
/// is not claimed, wherever that is said: on its line, in the head of its column, above its list, in a heading.</summary>
internal sealed class PathContexts(ReportModel model)
{
    // Of a line "plan" is a word as any other; a heading says what all below it is.
    private const Concepts NotThere = Concepts.Plan | Concepts.Optional | Concepts.Future;

    /// <summary>More directories than this are not tried around a path.</summary>
    private const int MostAround = 16;

    /// <summary>In UTF-16 units; what stands farther away on the line says nothing of a path.</summary>
    private const int Reach = 240;

    // By section, and by whether the mention is marked as done.
    private readonly Dictionary<(int Section, bool IsDone), bool> _sections = [];

    // The directories that headings and labels of a section name, the last one last.
    private readonly Dictionary<int, List<string>> _places = [];
    private readonly List<string> _line = [];

    public void Read(List<PathMention> mentions)
    {
        _sections.Clear();
        _places.Clear();
        _line.Clear();
        var lineEnd = 0;
        foreach (var mention in mentions)
        {
            var section = model.SectionAt(mention.Span.Start);
            mention.IsMarkedDone = IsMarkedDone(mention);
            mention.IsClaimed = IsClaimed(mention, section);
            if (mention.Span.Start > lineEnd)
            {
                _line.Clear();
                lineEnd = model.LineAt(mention.Span.Start).End;
            }
            mention.Around = [.. Around(section).Take(MostAround)];
            _line.Add(DirectoryOf(mention.Path));
            if (!NamesPlace(mention))
                continue;
            if (!_places.TryGetValue(section, out var places))
                _places.Add(section, places = []);
            places.Add(DirectoryOf(mention.Path));
        }
    }

    private bool IsClaimed(PathMention mention, int section)
    {
        var line = model.LineAt(mention.Span.Start);
        // The name itself says nothing: "create-release.yml".
        var before = TextSpan.FromBounds(Math.Max(line.Start, mention.Span.Start - Reach), mention.Span.Start);
        var behind = TextSpan.FromBounds(mention.Span.End, Math.Min(mention.Span.End + Reach, Math.Max(mention.Span.End, line.End)));
        // A pause before it.
        if (model.Text.Slice(before).IndexOf('\u23F8') >= 0 || Says(before, Wording.Unmade) || Says(behind, Wording.Unmade) || Says(before, Wording.Produced) || (Says(before, Wording.Asked) && !mention.IsMarkedDone) || !IsClaimedIn(section, mention.IsMarkedDone) || (mention.Place == PathPlace.Tree && IsIntended(section)) || IsBelowUnmadeLine(mention, section))
            return false;
        if (mention.Path.IsBare && !mention.Path.IsDirectory && mention.Place == PathPlace.CodeSpan && Says(before, Wording.Handled) && !(mention.Item >= 0 && model.ItemList[mention.Item].Kind == ItemKind.TableRow))
            return false;
        // "a/ -> b/": it was there, and is no more.
        var next = model.Text.Slice(behind).TrimStart(" `*_\"'".AsSpan());
        // "`Cargo.toml`-based"
        if (next.Length > 1 && next[0] == '-' && char.IsLetter(next[1]))
            return false;
        if (next.StartsWith("\u2192".AsSpan()) || next.StartsWith("->".AsSpan()) || next.StartsWith("=>".AsSpan()))
            return false;
        if (mention.Item < 0)
            return true;
        ref readonly var item = ref model.ItemList[mention.Item];
        if (item.Status is Polarity.Open or Polarity.Failed or Polarity.Warning)
            return false;
        return item.Kind != ItemKind.TableRow || !IsUnmadeColumn(item, mention.Span);
    }

    private bool IsClaimedIn(int section, bool isDone)
    {
        if (section <= 0)
            return true;
        if (_sections.TryGetValue((section, isDone), out var known))
            return known;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        // "Generate lock files ✅" was done, and so was what is marked below "Files to create".
        var isUnmade = model.SectionList[section].Level > 1 && (isDone || heading.Status == Polarity.Done ? Says(heading.Span, Wording.Unmade) : (heading.Concepts & NotThere) != 0 || IsUnmade(heading.Span));
        return _sections[(section, isDone)] = !isUnmade && IsClaimedIn(model.SectionList[section].Parent, isDone);
    }

    // A tree is drawn of what is meant to become as often as of what is.
    private bool IsIntended(int section)
    {
        for (; section > 0; section = model.SectionList[section].Parent)
        {
            if (Says(model.ItemList[model.SectionList[section].Heading].Span, Wording.Intended))
                return true;
        }
        return false;
    }

    // "Files to create:" above a list, a table or a fence.
    private bool IsBelowUnmadeLine(PathMention mention, int section)
    {
        var above = mention.Item >= 0 ? model.ItemList[mention.Item].GroupStart - 1 : model.ItemBefore(mention.Span.Start);
        if (above < 0 || model.ItemList[above] is var item && (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem) || item.Section != section))
            return false;
        var text = TextSpan.FromBounds(Math.Max(item.Span.Start, item.Span.End - Reach), item.Span.End);
        return mention.IsMarkedDone ? Says(text, Wording.Unmade) : (item.Concepts & NotThere) != 0 || IsUnmade(text) || (mention.Place == PathPlace.Tree && Says(text, Wording.Intended));
    }

    private bool IsUnmadeColumn(in Item row, TextSpan span)
    {
        var table = model.FindTable(row.Group);
        for (var i = row.Cells.First; i < row.Cells.End && i - row.Cells.First < table.ColumnCount; i++)
        {
            if (!model.CellList[i].Span.Contains(span.Start))
                continue;
            ref readonly var column = ref model.ColumnList[table.Columns.First + i - row.Cells.First];
            return column.EndToken > column.FirstToken && IsUnmade(TextSpan.FromBounds(model.Tokens[column.FirstToken].Start, model.Tokens[column.EndToken - 1].End));
        }
        return false;
    }

    private IEnumerable<string> Around(int section)
    {
        for (var i = _line.Count - 1; i >= 0; i--)
            yield return _line[i];
        for (; section >= 0; section = model.SectionList[section].Parent)
        {
            if (!_places.TryGetValue(section, out var places))
                continue;
            for (var i = places.Count - 1; i >= 0; i--)
                yield return places[i];
        }
    }

    // A heading, or a line as "Location: k8s/".
    private bool NamesPlace(PathMention mention)
    {
        if (mention.Item < 0)
            return false;
        ref readonly var item = ref model.ItemList[mention.Item];
        return item.Kind == ItemKind.Heading || (model.LabelOf(item) is { } label && model.Wordings.Is(model.Text.Slice(label), Wording.FilePlace));
    }

    private static string DirectoryOf(WrittenPath path) => path.IsDirectory ? path.Text : path.Text.Substring(0, Math.Max(0, path.Text.LastIndexOf('/')));

    // Of a fence's lines nothing but their signs is known.
    private bool IsMarkedDone(PathMention mention) =>
        mention.Item >= 0 ? model.ItemList[mention.Item].Status == Polarity.Done : model.Text.Slice(model.LineAt(mention.Span.Start)).IndexOf('\u2705') >= 0;

    private bool IsUnmade(TextSpan span) => Says(span, Wording.Unmade) || Says(span, Wording.Produced) || Says(span, Wording.Asked);

    private bool Says(TextSpan span, Wording wording) => model.Wordings.HoldsWordsOf(model.Text.Slice(span), wording);
}

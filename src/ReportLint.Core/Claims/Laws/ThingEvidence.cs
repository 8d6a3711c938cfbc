using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;

namespace ReportLint.Claims.Laws;

/// <summary>What the things below a count look like, taken together: names of what is counted, numbered, paths, sentences.</summary>
internal sealed class ThingEvidence(ClaimTable table, CountNouns nouns)
{
    // Of a name; what is longer describes.
    private const int MostNameWords = 5;

    // Of a name that stands alone.
    private const int MostBareWords = 3;

    private int _count, _linked, _numbered, _paths, _codes, _bare, _sentences, _holdCode;

    /// <summary>Whether most things name the noun, as "Gate of the north" does below "5 gates".</summary>
    public bool AreLinked => 10 * _linked >= 7 * _count;

    /// <summary>Whether nearly all are numbered.</summary>
    public bool AreNumbered => _count > 2 && 10 * _numbered >= 8 * _count;

    /// <summary>Whether the header of the table is the noun.</summary>
    public bool IsHeader { get; private set; }

    /// <summary>Whether anything says that the things are what is counted.</summary>
    public bool AreListed => AreLinked || AreNumbered || IsHeader;

    /// <summary>Whether there are few things and nothing says that they are what is counted.</summary>
    public bool AreFew => !AreListed && _count < 3 && 2 * _paths < _count;

    /// <summary>Whether all things are names and nothing else, or all start with code.</summary>
    public bool AreNames => !AreListed && !nouns.IsOfPaths && _count > 2 && (_bare == _count || _codes == _count)
        && table.Children.Primary is not (ChildKind.Rows or ChildKind.FenceLeaves);

    /// <summary>Whether nearly all things are paths where such are counted.</summary>
    public bool ArePaths => !AreLinked && !IsHeader && nouns.IsOfPaths && 10 * _paths >= 8 * _count;

    /// <summary>Whether most things name no paths where such are counted.</summary>
    public bool AreNoPaths => !AreLinked && !IsHeader && nouns.IsOfPaths && 2 * _holdCode < _count;

    /// <summary>Whether all things start with code.</summary>
    public bool AreCode => _codes == _count;

    /// <summary>Whether most things are sentences.</summary>
    public bool Describe => !AreListed && _codes < _count && 2 * _sentences > _count;

    /// <summary>Whether what is counted is seldom listed, and the things do not name it.</summary>
    public bool AreMeasured => nouns.IsMeasured && !AreLinked && !IsHeader && !(AreCode && AreNumbered);

    /// <summary>Reads the children that were read last.</summary>
    public void Read()
    {
        var children = table.Children;
        _count = children.Things.Count;
        (_linked, _numbered, _paths, _codes, _bare, _sentences, _holdCode) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var thing in children.Things)
            Read(thing, table.Model.Text.Slice(thing.Name));
        IsHeader = children.Table >= 0 && IsHeaderOf(children.Table);
    }

    private void Read(in Thing thing, ReadOnlySpan<char> name)
    {
        _linked += nouns.IsNameOf(name) ? 1 : 0;
        _paths += Names.IsPath(name) ? 1 : 0;
        _codes += Names.IsCode(name) ? 1 : 0;
        var isHead = table.Children.Primary is ChildKind.Sections or ChildKind.Titles;
        _holdCode += Names.IsCode(name) || (isHead && Names.CodeCount(table.Model.Text.Slice(thing.Span)) > 0) ? 1 : 0;
        _bare += thing.Name.Length == thing.Span.Length && Names.WordCount(name, MostBareWords + 1) <= MostBareWords ? 1 : 0;
        _sentences += Names.WordCount(name, MostNameWords + 1) > MostNameWords ? 1 : 0;
        _numbered += thing.Item >= 0 && table.Annotations[thing.Item].Ordinal >= 0 ? 1 : 0;
    }

    private bool IsHeaderOf(int index)
    {
        var columns = table.Model.TableList[index].Columns;
        for (var column = columns.First; column < columns.End && column < columns.First + 2; column++)
        {
            if (table.Lemmas.Holds(table.Annotations.OfColumn(column).Name, nouns.Head))
                return true;
        }
        return false;
    }
}

using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A tree that a fence draws, a branch a line, and what stands behind their names: "├── ropes/ (4 files)".</summary>
internal sealed class BranchTree(ReportModel model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostLines = 200;

    private const char Tee = '\u251C', Corner = '\u2514', Bar = '\u2502', Round = '\u2570';

    private readonly List<Branch> _branches = [];
    private readonly List<(int Column, int Index)> _open = [];

    /// <summary>In the order of their lines, each directly before what hangs on it.</summary>
    public IReadOnlyList<Branch> Branches => _branches;

    /// <summary>Whether other lines follow that are no branches: "Total: 6 files".</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a line draws no single name: "...", "mast_*.md", "+ 3 more".</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Reads the tree of a fence; false where it draws none.</summary>
    public bool Read(int fence)
    {
        _branches.Clear();
        _open.Clear();
        (IsCut, IsOpen) = (false, false);
        var whole = model.Text.Slice(model.Tree[fence].Span);
        if (whole.IndexOfAny(Tee, Corner, Round) < 0 && whole.IndexOf("-- ".AsSpan()) < 0)
            return false;
        var hasBranches = false;
        foreach (var line in model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = model.Text.Slice(line.Span);
            var column = ColumnOf(text);
            if (column < 0 && text.Trim().TrimStart(Bar).IsEmpty)
                continue;
            if (_branches.Count == MostLines)
                return false;
            if (column >= 0)
                hasBranches = true;
            else if (!IsRoot(text))
            {
                if (!hasBranches)
                    continue;
                IsCut = true;
                break;
            }
            Add(line.Span, text, column);
        }
        Close(-2);
        return hasBranches;
    }

    // Of the sign that the branch starts with; -1 where none does.
    private static int ColumnOf(ReadOnlySpan<char> text)
    {
        var column = text.LastIndexOfAny(Tee, Corner, Round);
        for (var i = 0; column < 0 && i + 2 < text.Length && text[i] is '|' or '`' or '+' or ' ' or Bar; i++)
            column = text[i] is '|' or '`' or '+' && text[i + 1] == '-' && text[i + 2] == '-' ? i : -1;
        return column;
    }

    // "src/quay/", "quay  # the north one".
    private static bool IsRoot(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var end = text.IndexOfAny(' ', '\t', '(');
        var name = end < 0 ? text : text.Slice(0, end);
        return !name.IsEmpty && (name[name.Length - 1] == '/' || (end < 0 && name[name.Length - 1] != ':'));
    }

    private void Add(TextSpan line, ReadOnlySpan<char> text, int column)
    {
        var first = Math.Max(0, column);
        var isOpen = false;
        while (first < text.Length && !char.IsLetterOrDigit(text[first]) && text[first] is not ('.' or '_' or '@' or '{' or '\u2026'))
        {
            isOpen |= first > column && text[first] is '+' or '(' or '*' or '[' or '<' or '~';
            first++;
        }
        var name = text.Slice(first);
        var length = name.IndexOfAny(" \t(".AsSpan());
        name = length < 0 ? name : name.Slice(0, length);
        Close(column);
        if (name.IsEmpty)
        {
            IsOpen |= isOpen;
            return;
        }
        var rest = text.Slice(first + name.Length).TrimStart();
        isOpen |= name.IndexOfAny("*{\u2026,[<".AsSpan()) >= 0 || name.StartsWith("..".AsSpan()) || IsNumber(name) || (!rest.IsEmpty && rest[0] is ',' or '+' or '&' or '/' or '\u2026' or '.');
        IsOpen |= isOpen;
        _open.Add((column, _branches.Count));
        _branches.Add(new Branch(new TextSpan(line.Start + first, name.Length), TextSpan.FromBounds(line.Start + first + name.Length, line.Start + text.Length), _open.Count - 1, _branches.Count + 1, name[name.Length - 1] == '/', isOpen));
    }

    private static bool IsNumber(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsDigit(letter))
                return false;
        }
        return true;
    }

    // Nothing more hangs on branches that start at a column or behind it.
    private void Close(int column)
    {
        for (var i = _open.Count - 1; i >= 0 && _open[i].Column >= column; i--)
        {
            _branches[_open[i].Index] = _branches[_open[i].Index] with { End = _branches.Count };
            _open.RemoveAt(i);
        }
    }

    /// <param name="Name">With the slash at its end.</param>
    /// <param name="Rest">The rest of its line.</param>
    /// <param name="Level">How many branches it hangs on.</param>
    /// <param name="End">Behind the last branch that hangs on it.</param>
    /// <param name="IsMarked">Whether a slash says that it is a folder.</param>
    /// <param name="IsOpen">Whether it stands for nobody knows how many.</param>
    public readonly record struct Branch(TextSpan Name, TextSpan Rest, int Level, int End, bool IsMarked, bool IsOpen)
    {
        /// <summary>Whether others hang on it, or a slash says that some do.</summary>
        public bool IsFolder(int index) => IsMarked || End > index + 1;
    }
}

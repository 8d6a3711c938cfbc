using ReportLint.Text;

namespace ReportLint.Claims.Grouping;

/// <summary>A line of a fence that lists names or draws a tree.</summary>
internal struct FenceLine
{
    /// <summary>In characters.</summary>
    public int Indent;

    /// <summary>How many lines contain it.</summary>
    public int Depth;

    /// <summary>The index after the last line that it contains.</summary>
    public int End;

    /// <summary>The name, branches and remarks aside.</summary>
    public TextSpan Name;

    /// <summary>Whether a slash ends the name.</summary>
    public bool IsFolder;
}

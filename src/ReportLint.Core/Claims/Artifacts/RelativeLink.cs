using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A link or image that leads to a place in the report or beside it.</summary>
internal sealed class RelativeLink : Claim
{
    internal RelativeLink(TextSpan span, int item, string path, string? fragment)
        : base(span, item)
    {
        Path = path;
        Fragment = fragment;
    }

    /// <summary>The path as written, decoded; empty for a place in the report itself.</summary>
    public string Path { get; }

    /// <summary>What stands after the number sign, decoded; null where there is none.</summary>
    public string? Fragment { get; }
}

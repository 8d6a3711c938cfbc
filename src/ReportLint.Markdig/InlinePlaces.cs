using Markdig.Syntax.Inlines;

namespace ReportLint.Markdig;

/// <summary>Where an inline stands.</summary>
internal static class InlinePlaces
{
    /// <summary>Whether an inline is part of a link, which cannot hold another one.</summary>
    public static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false })
                return true;
        }
        return false;
    }
}

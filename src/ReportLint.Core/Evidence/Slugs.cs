using System.Globalization;
using System.Text;

namespace ReportLint.Evidence;

/// <summary>The anchors of headings.</summary>
internal static class Slugs
{
    /// <summary>A slug as GitHub makes it: small letters, blanks as hyphens, and neither punctuation nor emoji.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading.Trim())
        {
            if (c is ' ' or '-')
                slug.Append('-');
            else if (char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark)
                slug.Append(char.ToLowerInvariant(c));
        }
        return slug.ToString();
    }

    /// <summary>What all renderers' slugs of a heading have in common: its letters and digits.</summary>
    public static string Letters(string slug)
    {
        var letters = new StringBuilder(slug.Length);
        foreach (var c in slug)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }
}

using ReportLint.Diagnostics;

namespace ReportLint.Html.Rendering;

/// <summary>The groups that the check boxes of a page choose by.</summary>
internal static class RuleFamily
{
    /// <summary>As <c>RL2</c>: the rules of a category.</summary>
    public static string Of(Diagnostic diagnostic) => diagnostic.Id.Substring(0, Math.Min(3, diagnostic.Id.Length));
}

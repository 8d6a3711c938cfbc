using ReportLint.Text;

namespace ReportLint.CodeFixes;

/// <summary>One way to fix one diagnostic.</summary>
/// <param name="Title">What it does, as an imperative: <c>Replace by 7 h</c>.</param>
/// <param name="Safety">Whether a person has to look.</param>
/// <param name="Changes">Ascending, not overlapping.</param>
public sealed record CodeFix(string Title, FixSafety Safety, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Whether each of its changes fixes something by itself, so that one may be left out where the report says to leave a place
    /// alone.</summary>
    public bool IsSeparable { get; init; }

    /// <summary>Whether it may be applied together with every other fix, unseen.</summary>
    public bool InFixAll { get; init; } = true;
}

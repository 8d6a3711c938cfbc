using ReportLint.Text;

namespace ReportLint.CodeFixes;

/// <summary>One way to fix one diagnostic.</summary>
/// <param name="title">What it does, as an imperative: <c>Replace by 7 h</c>.</param>
/// <param name="safety">Whether a person has to look.</param>
/// <param name="changes">Ascending, not overlapping.</param>
public sealed class CodeFix(string title, FixSafety safety, IReadOnlyList<TextChange> changes)
{
    /// <summary>What it does, as an imperative: <c>Replace by 7 h</c>.</summary>
    public string Title { get; } = title;

    /// <summary>Whether a person has to look.</summary>
    public FixSafety Safety { get; } = safety;

    /// <summary>What it changes: ascending, not overlapping.</summary>
    public IReadOnlyList<TextChange> Changes { get; } = changes;

    /// <summary>Whether each of its changes fixes something by itself, so that one may be left out where the report says to leave a place
    /// alone.</summary>
    public bool IsSeparable { get; init; }

    /// <summary>Whether it may be applied together with every other fix, unseen.</summary>
    public bool InFixAll { get; init; } = true;

    /// <summary>The same fix with another safety or fewer changes.</summary>
    internal CodeFix With(FixSafety safety, IReadOnlyList<TextChange> changes) =>
        new(Title, safety, changes) { IsSeparable = IsSeparable, InFixAll = InFixAll };
}

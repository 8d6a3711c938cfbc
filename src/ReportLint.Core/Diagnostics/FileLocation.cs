namespace ReportLint.Diagnostics;

/// <summary>A place in another file that takes part in a defect.</summary>
/// <param name="Path">The file, as it is shown.</param>
/// <param name="Line">The line, from 1; 0 where the file has none that says anything.</param>
/// <param name="Member">The members that lead to it in JSON; empty elsewhere.</param>
/// <param name="Message">What it contributes, as a note in a few words.</param>
public sealed record FileLocation(string Path, int Line, string Member, string Message)
{
    /// <summary>As <c>results.trx:12</c>.</summary>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}" : Member.Length > 0 ? $"{Path} ({Member})" : Path;
}

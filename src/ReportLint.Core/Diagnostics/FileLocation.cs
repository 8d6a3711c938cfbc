namespace ReportLint.Diagnostics;

/// <summary>A place in another file that takes part in a defect.</summary>
public sealed class FileLocation
{
    internal FileLocation(string path, int line, string member, string message) =>
        (Path, Line, Member, Message) = (path, line, member, message);

    /// <summary>The file, as it is shown.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; 0 where the file has none that says anything.</summary>
    public int Line { get; }

    /// <summary>The members that lead to it in JSON; empty elsewhere.</summary>
    public string Member { get; }

    /// <summary>What it contributes, as a note in a few words.</summary>
    public string Message { get; }

    /// <summary>As <c>results.trx:12</c>.</summary>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}" : Member.Length > 0 ? $"{Path} ({Member})" : Path;
}

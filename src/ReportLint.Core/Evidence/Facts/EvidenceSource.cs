namespace ReportLint.Evidence;

/// <summary>Where a fact stands.</summary>
/// <param name="File">The result file, as it is shown: relative to the current folder or the root, with <c>/</c> between its parts.</param>
/// <param name="Line">The line in it, from 1; 0 where a <paramref name="Path"/> says more.</param>
/// <param name="Path">The members that lead to it in JSON, as <c>metrics.http_reqs</c>; empty elsewhere.</param>
internal sealed record EvidenceSource(string File, int Line, string Path = "")
{
    /// <summary>As <c>results.trx:12</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : Path.Length > 0 ? $"{File} ({Path})" : File;
}

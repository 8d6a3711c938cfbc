using ReportLint.Configuration;

namespace ReportLint.Hosting.Files;

/// <summary>A size as people write it: <c>256 MB</c>, <c>1.5GiB</c>, <c>4096</c>.</summary>
/// <param name="Bytes">The size.</param>
/// <param name="Written">As it was written.</param>
internal sealed record FileSize(int Bytes, string Written)
{
    public static FileSize Default { get; } = new(256_000_000, "256 MB");

    /// <returns>Null where it is no size, or one that no text can have.</returns>
    public static FileSize? Parse(string written) => ByteSize.TryParse(written, out var bytes) ? new(bytes, written) : null;

    public override string ToString() => Written;
}

using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Tests.Files;

public class FileSizeTests
{
    [Theory]
    [InlineData("4096", 4096)]
    [InlineData("1B", 1)]
    [InlineData("64 KB", 64_000)]
    [InlineData("64kib", 65_536)]
    [InlineData("1.5 MB", 1_500_000)]
    [InlineData("0.5GiB", 536_870_912)]
    [InlineData("1GiB", 1_073_741_824)]
    public void ReadsUnits(string written, int bytes) => Assert.Equal(bytes, FileSize.Parse(written)?.Bytes);

    [Theory]
    [InlineData("")]
    [InlineData("MB")]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("-1 MB")]
    [InlineData("1,5 MB")]
    [InlineData("2 GB")]
    [InlineData("99999999999999999999999999999999999999 GB")]
    [InlineData("NaN")]
    [InlineData("1 TB")]
    public void RefusesTheRest(string written) => Assert.Null(FileSize.Parse(written));
}

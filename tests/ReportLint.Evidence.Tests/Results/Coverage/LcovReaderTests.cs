namespace ReportLint.Evidence.Tests.Results.Coverage;

public class LcovReaderTests
{
    [Fact]
    public void AddsUpTheRecords() =>
        Assert.Equal(["Line 7/10", "Branch 1/2", "Method 1/3", "src/tide.js: Line 5/6", "src/tide.js: Branch 1/2", "src/tide.js: Method 1/3", "src/moon.js: Line 2/4"],
            Rates("TN:\nSF:src\\tide.js\nFN:1,high\nFNF:3\nFNH:1\nDA:1,1\nLF:6\nLH:5\nBRF:2\nBRH:1\nend_of_record\r\nSF:src/moon.js\r\nDA:1,4\r\nDA:2,0\r\nDA:3,1,hash\r\nDA:4,0\r\nend_of_record\r\n"));

    [Fact]
    public void AddsUpTwoRecordsOfOneFile() => Assert.Equal(["Line 3/4", "a.c: Line 3/4"], Rates("SF:a.c\nLF:2\nLH:1\nend_of_record\nSF:a.c\nLF:2\nLH:2\nend_of_record\n"));

    [Theory]
    [InlineData("SF:a.c\nLF:many\nend_of_record\n", "line 2: is damaged LCOV: 'many' is not a count")]
    [InlineData("SF:a.c\nDA:1\nend_of_record\n", "line 2: is damaged LCOV: '1' is not a count")]
    [InlineData("SF:a.c\nLF:2\nLH:1\n", "line 3: is damaged LCOV: the last record has no end_of_record")]
    [InlineData("SF:a.c\nSF:b.c\nend_of_record\n", "line 2: is damaged LCOV: a record starts before the last one ended")]
    [InlineData("TN:\nend_of_record\n", "line 2: is damaged LCOV: end_of_record without a record")]
    public void SaysWhereAFileIsDamaged(string text, string message) => Assert.Equal(message, ResultText.Failure(text));

    [Fact]
    public void SaysThatAFileIsNotUtf8() => Assert.Equal("line 1: is damaged LCOV: not UTF-8", ResultText.Failure([.. "SF:a"u8, 0xFF, 0xFE, .. ".c\nend_of_record\n"u8]));

    private static string[] Rates(string text) =>
        [.. ResultText.Read(text).Cast<CoverageRate>().Select(rate => $"{(rate.IsWhole ? "" : rate.Name + ": ")}{rate.Kind} {rate.Covered}/{rate.Valid}")];
}

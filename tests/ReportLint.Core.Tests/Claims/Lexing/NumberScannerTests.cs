namespace ReportLint.Claims.Lexing;

public class NumberScannerTests
{
    [Theory]
    [InlineData("12", 12, 1), InlineData("0", 0, 1), InlineData("1.5", 1.5, 0.1), InlineData("12,5", 12.5, 0.1), InlineData("34,14", 34.14, 0.01), InlineData("1,000", 1000, 1), InlineData("1 000", 1000, 1), InlineData("1\u00A0000\u00A0000", 1000000, 1)]
    [InlineData("1\u202F204,5", 1204.5, 0.1), InlineData("1,204.50", 1204.5, 0.01), InlineData("1'000", 1000, 1), InlineData("0.125", 0.125, 0.001)]
    public void ReadsTheWholeNumber(string text, double value, double precision)
    {
        Assert.Equal(text.Length, NumberScanner.Scan(text.AsSpan(), false, out var number));
        Assert.Equal(value, number.Value, 9);
        Assert.Equal(precision, number.Precision, 9);
    }

    [Theory, InlineData("12.", 2), InlineData("12, 13", 2), InlineData("1,2,3", 1), InlineData("0,000", 1), InlineData("1,0000", 1), InlineData("1 00", 1), InlineData("1 0000", 1), InlineData("1234 567", 4), InlineData("12%", 2), InlineData("1,000,5", 5), InlineData("3.5.", 3)]
    public void StopsBehindTheNumber(string text, int length) => Assert.Equal(length, NumberScanner.Scan(text.AsSpan(), false, out _));

    [Theory, InlineData("1 204", ' ', '.', 0), InlineData("1,204.5", ',', '.', 1), InlineData("67,5", '\0', ',', 1), InlineData("1\u202F204,50", '\u202F', ',', 2)]
    public void KeepsTheNotation(string text, char group, char separator, int decimals)
    {
        NumberScanner.Scan(text.AsSpan(), false, out var number);
        Assert.Equal(new NumberNotation(separator, group, decimals), number.Notation);
    }

    [Fact]
    public void ReadsDigitsBeyondAnyPrecisionAsOneNumber()
    {
        const string Pi = "3.14159265358979323846264338327950288";
        Assert.Equal(Pi.Length, NumberScanner.Scan(Pi.AsSpan(), false, out var number));
        Assert.Equal(Math.PI, number.Value, 9);
    }

    [Theory, InlineData("2026-10-30", 10), InlineData("30/10/2026", 10), InlineData("30.10.2026", 10), InlineData("2.4.1", 5), InlineData("10.0.0.1", 8), InlineData("10.0.0.1:8080", 13), InlineData("12:30", 5), InlineData("12:30:05", 8)]
    public void KnowsDatesTimesVersionsAndAddresses(string text, int length) => Assert.Equal(length, NumberScanner.ScanName(text.AsSpan()));

    [Theory, InlineData("12"), InlineData("12.5"), InlineData("18/20"), InlineData("5-7"), InlineData("1,000"), InlineData("10-20-30"), InlineData("2.")]
    public void LeavesNumbersAlone(string text) => Assert.Equal(0, NumberScanner.ScanName(text.AsSpan()));
}

namespace ReportLint.Claims.Quantities;

public class NumberWriterTests
{
    [Theory]
    [InlineData(1000, ' ', '.', 0, "1 000"), InlineData(1234567.5, ',', '.', 1, "1,234,567.5"), InlineData(66.6667, '\0', ',', 1, "66,7"), InlineData(999, ',', '.', 0, "999"), InlineData(-1000, ',', '.', 0, "-1,000"), InlineData(0, ',', '.', 2, "0.00"), InlineData(1204.5, '\u202F', ',', 1, "1\u202F204,5")]
    public void WritesInANotation(double value, char group, char separator, int decimals, string text) => Assert.Equal(text, NumberWriter.Write(value, new(separator, group, decimals), decimals));

    [Theory, InlineData(1700, 'k', 1, "1.7k"), InlineData(2_000_000, 'M', 0, "2M")]
    public void DividesByTheSuffix(double value, char suffix, int decimals, string text) => Assert.Equal(text, NumberWriter.Write(value, new('.', '\0', decimals, suffix), decimals));

    [Theory, InlineData(7, "7"), InlineData(7.5, "7.5"), InlineData(1.0 / 3, "0.3333"), InlineData(100, "100"), InlineData(-2.25, "-2.25"), InlineData(0.1 + 0.2, "0.3"), InlineData(0.00004, "0")]
    [InlineData(99_999_999_999.9999, "99999999999.9999"), InlineData(123_456_789_012.5, "123456789012.5"), InlineData(1e20, "100000000000000000000"), InlineData(double.PositiveInfinity, "Infinity")]
    public void WritesMessagesWithNoMoreDigitsThanNeeded(double value, string text) => Assert.Equal(text, NumberWriter.Write(value));
}

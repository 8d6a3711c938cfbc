namespace ReportLint.Claims.Quantities;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("E2E"), InlineData("OAuth2"), InlineData("SOC 2"), InlineData("MP3"), InlineData("TLS 1.3"), InlineData("p95"), InlineData("K8s"), InlineData("Top 10"), InlineData("Phase 4"), InlineData("Phase 4-7"), InlineData("Phases 1, 2 and 3"), InlineData("Étape 2")]
    [InlineData("Node 22"), InlineData("v2.4.1"), InlineData("2.4.1"), InlineData("version 8"), InlineData("1st"), InlineData("2e"), InlineData("2026-10-30"), InlineData("30/10/2026"), InlineData("12:30"), InlineData("port 8080"), InlineData("#12"), InlineData("ISO 27001"), InlineData("HTTP 200")]
    [InlineData("SHA-256"), InlineData("utf8"), InlineData("x86_64"), InlineData("3D"), InlineData("2FA"), InlineData("a1b2c3"), InlineData("`12`"), InlineData("![12](b)"), InlineData("https://a.example/12"), InlineData("file12.md"), InlineData("1\uFE0F\u20E3"), InlineData("24/7"), InlineData("24/7/365"), InlineData("## 2. Tests"), InlineData("Semaine 3"), InlineData("2026-10")]
    public void DigitsInNamesAreNoNumbers(string text) => Assert.Equal("", Reading.Quantities(text));

    [Theory, InlineData("1. a\n2. b"), InlineData("8. a\n9. b")]
    public void OrdinalsOfListsAreNoNumbers(string text) => Assert.Equal("", Reading.Quantities(text));

    [Theory]
    [InlineData("40+", "[40, inf]"), InlineData("over 40", "[40, inf]"), InlineData("more than 40", "[40, inf]"), InlineData("at least 40", "[40, inf]"), InlineData("≥ 40", "[40, inf]"), InlineData("n >= 40", "[40, inf]"), InlineData("plus de 40", "[40, inf]"), InlineData("au moins 40", "[40, inf]"), InlineData("100k+", "[99500, inf]")]
    [InlineData("< 8 ms", "[-inf, 8] ms"), InlineData("under 8 ms", "[-inf, 8] ms"), InlineData("moins de 8 ms", "[-inf, 8] ms"), InlineData("at most 8", "[-inf, 8]"), InlineData("jusqu'à 8", "[-inf, 8]"), InlineData("n <= 8", "[-inf, 8]")]
    [InlineData("~85 %", "[80, 90] %"), InlineData("about 85%", "[80, 90] %"), InlineData("environ 85 %", "[80, 90] %"), InlineData("~100", "[90, 110]"), InlineData("≈ 100", "[90, 110]"), InlineData("2-4 h", "[2, 4] h"), InlineData("2–4 h", "[2, 4] h"), InlineData("2 to 4 h", "[2, 4] h"), InlineData("2 à 4 h", "[2, 4] h"), InlineData("2h-4h", "[2, 4] h")]
    [InlineData("69.4 %", "[69.35, 69.45] %"), InlineData("12,5 %", "[12.45, 12.55] %"), InlineData("1.5k", "[1450, 1550]"), InlineData("12", "12")]
    public void ComparatorsRangesAndDigitsMakeIntervals(string text, string quantities) => Assert.Equal(quantities, Reading.Quantities(text));

    [Theory]
    [InlineData("3 h", "3 h"), InlineData("3h", "3 h"), InlineData("1h30", "1.5 h"), InlineData("1h 30m", "1.5 h"), InlineData("1h30m", "1.5 h"), InlineData("2m 15s", "2.25 min"), InlineData("2m15s", "2.25 min"), InlineData("2 min 15 s", "2.25 min"), InlineData("1h 29m 60s", "1.4833 h; 60 s"), InlineData("2 h 15 min", "2.25 h"), InlineData("3 heures", "3 h"), InlineData("45 min", "45 min"), InlineData("200 ms", "200 ms"), InlineData("5 jours", "5 days"), InlineData("2 weeks", "2 weeks"), InlineData("3 secondes", "3 s")]
    [InlineData("12 MB", "12 MB"), InlineData("12 Mo", "12 MB"), InlineData("7 Ko", "7 KB"), InlineData("2 GiB", "2 GB"), InlineData("9 octets", "9 B"), InlineData("$12", "12 $"), InlineData("12 €", "12 €"), InlineData("£3", "3 £"), InlineData("~$71", "[63.9, 78.1] $"), InlineData("up to $12", "[-inf, 12] $"), InlineData("la part est 40 %", "40 %"), InlineData("1 200 €", "1200 €"), InlineData("$2M", "[1500000, 2500000] $")]
    [InlineData("34 req/s", "34/s"), InlineData("34/s", "34/s"), InlineData("34 requests per second", "34/s"), InlineData("34 requêtes par seconde", "34/s"), InlineData("34 rps", "34/s"), InlineData("2x", "2x"), InlineData("95%", "95 %"), InlineData("95 %", "95 %"), InlineData("95 percent", "95 %")]
    public void UnitsBelongToTheirNumber(string text, string quantities) => Assert.Equal(quantities, Reading.Quantities(text));

    [Theory]
    [InlineData("18/20", "18/20"), InlineData("18 / 20", "18/20"), InlineData("18 of 20", "18/20"), InlineData("18 out of 20", "18/20"), InlineData("18 sur 20", "18/20"), InlineData("1,204/1,300", "1204/1300"), InlineData("18/20 (95%)", "18/20; 95 %"), InlineData("9.5/10", "9.5/10")]
    public void PartsOfAWholeAreRatios(string text, string quantities) => Assert.Equal(quantities, Reading.Quantities(text));

    [Theory, InlineData("18/20/22"), InlineData("18/0"), InlineData("18 of the 20"), InlineData("18/20%"), InlineData("18 / a")]
    public void NotEverySlashMakesARatio(string text) => Assert.DoesNotContain(Reading.Report(text).Quantities, quantity => quantity.Unit == Unit.Ratio);

    [Theory, InlineData("12 tests, 3 h and 40%", "12; 3 h; 40 %"), InlineData("- 12 tests\n- 3 h", "12; 3 h"), InlineData("| a | b |\n|---|---|\n| 12 | 3 h |", "12; 3 h"), InlineData("**12** _3_ ~~4~~ [5](b)", "12; 3; 4; 5"), InlineData("4 5", "4; 5"), InlineData("&gt;", ""), InlineData("&lt; 8", "[-inf, 8]"), InlineData("\\> 8", "[8, inf]")]
    public void QuantitiesStandInOrder(string text, string quantities) => Assert.Equal(quantities, Reading.Quantities(text));

    [Theory, InlineData("at least 40 %", "at least 40 %", "40"), InlineData("$1,200", "$1,200", "1,200"), InlineData("~1 000 €", "~1 000 €", "1 000"), InlineData("2-4 h", "2-4 h", "2-4"), InlineData("18 sur 20", "18 sur 20", "18 sur 20")]
    public void TheDigitsStandInsideTheSpan(string text, string span, string digits)
    {
        var report = Reading.Report(text);
        var quantity = Assert.Single(report.Quantities);
        Assert.Equal((span, digits), (report.Quote(quantity.Span), report.Quote(quantity.NumberSpan)));
    }

    private const string DecimalCommas = "Debit 12,5 % und 3,75 %.\n\n";

    [Theory]
    [InlineData("1.234,56 €", "[1234.555, 1234.565] €")]
    [InlineData("1.234.567,8", "[1234567.75, 1234567.85]")]
    [InlineData("1.234", "[1.2335, 1.2345]")]
    [InlineData("1.234, 5 and 6", "[1.2335, 1.2345]; 5; 6")]
    public void PointsGroupDigitsBeforeADecimalComma(string text, string quantities) => Assert.Equal(quantities, Reading.Quantities(text));

    [Theory]
    [InlineData("10.000 Nutzer", "10000")]
    [InlineData("1.234.567 Zeilen", "1234567")]
    [InlineData("10.5", "[10.45, 10.55]")]
    [InlineData("0.125", "[0.1245, 0.1255]")]
    [InlineData("1.2.3", "")]
    public void PointsGroupDigitsWhereTheReportWritesDecimalCommas(string text, string quantities) =>
        Assert.Equal("[12.45, 12.55] %; [3.745, 3.755] %" + (quantities.Length > 0 ? "; " : "") + quantities,
            Reading.Quantities(DecimalCommas + text));

    [Theory]
    [InlineData("## 2.1 Files")]
    [InlineData("## 10.2 Test results")]
    [InlineData("See Art. 22 and § 3.")]
    [InlineData("Clause 4, article 7")]
    [InlineData("Lines 120-140, week 2-4")]
    public void NumbersOfPartsAreNoQuantities(string text) => Assert.Equal("", Reading.Quantities(text));

    [Theory]
    [InlineData("## 2.5 million users", "[2.45, 2.55]")]
    [InlineData("## 1.5 h of downtime", "[1.45, 1.55] h")]
    [InlineData("It is smart. 22 tests passed.", "22")]
    public void QuantitiesOfHeadingsAndAfterAStopAreRead(string text, string quantities) =>
        Assert.Equal(quantities, Reading.Quantities(text));
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What becomes of a reader that throws, and why few have reason to.</summary>
public class FailureTests
{
    [Fact]
    public void AReaderThatThrowsIsToldAndTheNextReportIsReadWithoutIt()
    {
        var reader = new ReportReader();
        var report = reader.Read(SourceText.From("# Harbour\n\n- Total: 3 (1 wet, 2 dry)\n"));
        report.Guard("", static _ => throw new InvalidOperationException("as asked"));
        var (name, cause) = Assert.Single(report.Failures);
        Assert.Equal(nameof(String), name);
        Assert.Equal("as asked", cause.Message);
        Assert.Empty(reader.Read(SourceText.From("# Harbour\n")).Failures);
    }

    [Fact]
    public void BeforeAndBehindTheTokensStandBreaks()
    {
        var reader = new ReportReader();
        reader.Read(SourceText.From("# A far longer report\n\nIts last line holds many words that nobody asks for.\n"));
        var tokens = reader.Read(SourceText.From("two words")).Tokens;
        Assert.Equal(2, tokens.Count);
        Assert.All([-2, -1, 2, 3], at => Assert.Equal((TokenKind.Break, Concepts.None, 0), (tokens[at].Kind, tokens[at].Concepts, tokens[at].Length)));
    }

    [Fact]
    public void BeforeAndBehindTheItemsStandItemsOfNoSection()
    {
        var reader = new ReportReader();
        reader.Read(SourceText.From("- one\n- two\n- three\n"));
        var report = reader.Read(SourceText.From("- one\n"));
        Assert.Single(report.Items);
        Assert.All([-1, 1], at => Assert.Equal((ItemKind.Paragraph, -1, 0), (report.ItemList[at].Kind, report.ItemList[at].Section, report.ItemList[at].EndToken)));
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Items[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Items[-1]);
    }
}

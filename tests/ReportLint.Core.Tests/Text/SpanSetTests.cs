using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public class SpanSetTests
{
    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(3, 1, true)]
    [InlineData(4, 2, false)]     // between two
    [InlineData(9, 1, true)]      // behind a short one, inside a long one
    [InlineData(20, 5, false)]
    public void KnowsWhatOverlaps(int start, int length, bool overlaps) =>
        Assert.Equal(overlaps, new SpanSet([new(7, 1), new(2, 2), new(6, 14)]).Overlaps(new(start, length)));

    [Fact]
    public void AgreesWithALookAtEachSpan()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            TextSpan[] spans = [.. Enumerable.Range(0, random.Next(12)).Select(_ => new TextSpan(random.Next(40), random.Next(1, 12)))];
            var asked = new TextSpan(random.Next(40), random.Next(1, 12));
            Assert.Equal(spans.Any(span => span.OverlapsWith(asked)), new SpanSet(spans).Overlaps(asked));
        }
    }

    [Fact]
    public void NothingOverlapsNothing() => Assert.False(new SpanSet([]).Overlaps(new(0, 5)));
}

using ReportLint.Html.Marks;
using ReportLint.Text;

namespace ReportLint.Html.Tests;

public class MarkedPlacesTests
{
    private const int Length = 40;

    [Fact]
    public void EachCharacterHasTheMarksThatCoverIt()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            PageMark[] marks = [.. Enumerable.Range(0, random.Next(12)).Select(i => Mark(i, random))
                .OrderBy(mark => mark.Span).ThenBy(mark => mark.Number)];
            var places = MarkedPlaces.Of(marks);

            for (var i = 1; i < places.Count; i++)
                Assert.True(places[i - 1].Span.End <= places[i].Span.Start);
            Assert.All(places, place => Assert.True(place.Span.Length > 0 && place.Marks.Count > 0));
            for (var offset = 0; offset < Length; offset++)
            {
                var expected = marks.Where(mark => Covers(mark.Span, offset)).Select(mark => mark.Number).Order();
                var found = places.Where(place => Covers(place.Span, offset)).SelectMany(place => place.Marks)
                    .Select(mark => mark.Number).Order();
                Assert.Equal(expected, found);
            }
        }
    }

    private static PageMark Mark(int number, Random random)
    {
        var start = random.Next(Length);
        return new(TextSpan.FromBounds(start, random.Next(start, Length + 1)), MarkKind.Finding) { Number = number };
    }

    private static bool Covers(TextSpan span, int offset) => span.Start <= offset && offset < span.End;
}

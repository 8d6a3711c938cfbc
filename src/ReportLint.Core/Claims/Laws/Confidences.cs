using ReportLint.Diagnostics;

namespace ReportLint.Claims.Laws;

/// <summary>Turns what speaks for and against a relation into a confidence.</summary>
/// <remarks>The weights are those with which the findings of 571 read reports part best into right and wrong; they are not learned, as so
/// little data would only fit itself.</remarks>
internal static class Confidences
{
    private const int LeastHigh = 4;
    private const int LeastMedium = 2;

    private static readonly (Points Point, int Weight)[] Weights =
    [
        (Points.Explicit, 2),
        (Points.NounAgrees, 1),
        (Points.Complete, 1),
        (Points.SiblingsHold, 3),
        (Points.Weakened, -2),
        (Points.Far, -2),
    ];

    /// <summary>The confidence of a relation.</summary>
    public static Confidence Of(Points points)
    {
        var sum = 0;
        foreach (var (point, weight) in Weights)
            sum += (points & point) != 0 ? weight : 0;
        return sum >= LeastHigh ? Confidence.High : sum >= LeastMedium ? Confidence.Medium : Confidence.Low;
    }
}

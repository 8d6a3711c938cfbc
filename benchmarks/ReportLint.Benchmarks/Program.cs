using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ReportLint.Benchmarks.Cold;
using ReportLint.Benchmarks.Guard;
using ReportLint.Benchmarks.Measuring;

if (args is ["guard"])
    return PerformanceGuard.Run(Console.Out);
if (args is ["cold"])
    return ColdStart.Run(Console.Out);
if (args is [ColdRun.Argument])
    return ColdRun.Run(Console.Out);

var config = DefaultConfig.Instance
    .AddColumn(new ThroughputColumn())
    .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Trend));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(PerformanceGuard).Assembly).Run(args, config);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;

using ReportLint.Analysis;
using ReportLint.Configuration;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Settings;

/// <summary>What holds for one file.</summary>
/// <param name="Options">Which rules report, and how; one instance for all files of the same settings.</param>
/// <param name="Limit">The largest file that is read.</param>
/// <param name="LimitSource">The option or key that says so.</param>
/// <param name="Configuration">Where it comes from.</param>
internal sealed record FileSettings(LinterOptions Options, FileSize Limit, string LimitSource, ReportConfiguration Configuration);

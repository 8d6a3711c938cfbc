using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>Makes a new text of a report.</summary>
internal delegate FixedText TextFixing(SourceText text, LinterOptions options, ReportEvidence? evidence,
    CancellationToken cancellationToken);

using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>Makes a new text of a report.</summary>
internal delegate MendedText Mending(SourceText text, LinterOptions options, ReportEvidence? evidence, CancellationToken cancellationToken);

using Markdig.Syntax.Inlines;
using ReportLint.Diagnostics;

namespace ReportLint.Markdig;

/// <summary>An inline around what a diagnostic is about.</summary>
internal sealed class FindingMark(Diagnostic diagnostic) : ContainerInline
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

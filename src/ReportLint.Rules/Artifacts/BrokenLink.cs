using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Link">The link.</param>
/// <param name="Resolution">Where it fails.</param>
internal sealed record BrokenLink(RelativeLink Link, LinkResolution Resolution);

using ReportLint.Claims;

namespace ReportLint.Rules.Artifacts;

/// <summary>A path that is not there.</summary>
/// <param name="Mention">Where it is named.</param>
/// <param name="Near">The one path that was perhaps meant; null where there is none.</param>
internal sealed record MissingArtifact(PathMention Mention, string? Near);

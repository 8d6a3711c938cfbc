namespace ReportLint.LanguageServer.Protocol;

/// <summary>Another place that takes part in a diagnostic.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it contributes.</param>
internal sealed record RelatedInformation(Location Location, string Message);

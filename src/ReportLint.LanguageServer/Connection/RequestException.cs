namespace ReportLint.LanguageServer.Connection;

/// <summary>A request that cannot be answered, for a reason that its user understands.</summary>
/// <param name="message">The reason.</param>
internal sealed class RequestException(string message) : Exception(message);

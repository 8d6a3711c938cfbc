namespace ReportLint.LanguageServer.Connection;

/// <summary>The client sent what is no message, so that nothing after it can be read.</summary>
/// <param name="message">What is wrong with it.</param>
internal sealed class ProtocolException(string message) : Exception(message);

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Why a request failed (JSON-RPC 2.0).</summary>
/// <param name="Code">A member of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">What happened.</param>
internal sealed record ResponseError(int Code, string Message);

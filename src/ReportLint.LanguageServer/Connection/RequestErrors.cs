using System.Text.Json;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Connection;

/// <summary>What a client is told when something goes wrong with its message.</summary>
internal static class RequestErrors
{
    /// <summary>The error of an exception.</summary>
    public static ResponseError Of(Exception cause) => cause switch
    {
        OperationCanceledException => new(ErrorCodes.RequestCancelled, "the request was cancelled"),
        RequestException => new(ErrorCodes.RequestFailed, cause.Message),
        JsonException => new(ErrorCodes.InvalidParams, cause.Message),
        _ => new(ErrorCodes.InternalError, cause.Message),
    };
}

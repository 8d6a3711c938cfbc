using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>How messages are read and written, compiled so that nothing is looked for at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(WorkspaceFoldersParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(DocumentPositionParams))]
[JsonSerializable(typeof(DocumentRangeParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(WorkspaceDiagnosticParams))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(WatchedFilesParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(DiagnosticReport))]
[JsonSerializable(typeof(WorkspaceDiagnosticReport))]
[JsonSerializable(typeof(ApplyEditParams))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(CoverageResult))]
[JsonSerializable(typeof(CheckResult))]
[JsonSerializable(typeof(RulePage))]
[JsonSerializable(typeof(ResponseError))]
[JsonSerializable(typeof(SuppressionRequest))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentLink>))]
[JsonSerializable(typeof(IReadOnlyList<InlayHint>))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ProtocolJson : JsonSerializerContext;

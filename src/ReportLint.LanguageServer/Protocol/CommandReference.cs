using System.Text.Json.Nodes;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>A command that the client sends back.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record CommandReference(string Title, string Command, JsonArray Arguments);

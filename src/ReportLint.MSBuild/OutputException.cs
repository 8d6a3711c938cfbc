using ReportLint.Hosting.Files;

namespace ReportLint.MSBuild;

/// <summary>A file that a property asks for cannot be written.</summary>
internal sealed class OutputException(string property, string path, Exception cause)
    : Exception($"{property}: cannot write {Problem.From(path, cause)}", cause);

namespace ReportLint.Hosting.Baselines;

/// <summary>A file is not a baseline.</summary>
/// <param name="message">Why, as a clause that follows the file's name.</param>
internal sealed class BaselineFormatException(string message) : Exception(message);

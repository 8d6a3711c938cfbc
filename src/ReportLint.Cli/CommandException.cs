namespace ReportLint.Cli;

/// <summary>Ends a command with a message for the user and <see cref="ExitStatus.Failed"/>.</summary>
internal sealed class CommandException(string message) : Exception(message);

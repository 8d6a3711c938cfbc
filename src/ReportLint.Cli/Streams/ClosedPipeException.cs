namespace ReportLint.Cli.Streams;

/// <summary>Whoever read standard output has stopped, as <c>head</c> does: nothing that is still written is seen by anybody.</summary>
internal sealed class ClosedPipeException() : IOException("the reader of the output has closed it");

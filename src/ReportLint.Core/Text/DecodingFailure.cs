namespace ReportLint.Text;

/// <summary>Why bytes are not the text of a report.</summary>
/// <param name="Offset">Where the first bad byte stands, from zero, a byte order mark counted.</param>
/// <param name="Message">What is wrong, in one sentence with the offset in it.</param>
public readonly record struct DecodingFailure(int Offset, string Message);

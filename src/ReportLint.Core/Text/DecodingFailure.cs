namespace ReportLint.Text;

/// <summary>Why bytes are not the text of a report.</summary>
public readonly struct DecodingFailure
{
    internal DecodingFailure(int offset, string message) => (Offset, Message) = (offset, message);

    /// <summary>Where the first bad byte stands, from zero, a byte order mark counted.</summary>
    public int Offset { get; }

    /// <summary>What is wrong, in one sentence with the offset in it.</summary>
    public string Message { get; }
}

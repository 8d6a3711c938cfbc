namespace ReportLint.Evidence;

/// <summary>A result file is not what it has to be.</summary>
public sealed class ResultFormatException : Exception
{
    /// <summary>Makes one without a place.</summary>
    public ResultFormatException()
    {
    }

    /// <summary>Makes one without a place.</summary>
    public ResultFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one without a place.</summary>
    public ResultFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes one with its place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="line">In which line, from 1.</param>
    /// <param name="innerException">The cause; may be null.</param>
    public ResultFormatException(string message, int line, Exception? innerException)
        : base(line > 0 ? $"line {line}: {message}" : message, innerException) => Line = line;

    /// <summary>The line, from 1; 0 where none is known.</summary>
    public int Line { get; }
}

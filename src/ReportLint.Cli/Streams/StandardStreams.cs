using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Streams;

/// <summary>Standard output and standard error.</summary>
/// <remarks>On Windows those of <see cref="Console"/>, which know the code page. Elsewhere its streams set up the terminal before the first
/// byte, even where they write to a pipe: a shell that reads keys and asks for completions meanwhile would wait forever.</remarks>
internal static class StandardStreams
{
    // POSIX: unistd.h.
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;

    public static Stream OpenOutput() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput() : new DescriptorStream(OutputDescriptor, Console.OpenStandardOutput);

    /// <summary>What is written is seen at once.</summary>
    public static TextWriter OpenError()
    {
        if (OperatingSystem.IsWindows())
            return Console.Error;
        var writer = LineWriter.Over(new DescriptorStream(ErrorDescriptor, Console.OpenStandardError));
        writer.AutoFlush = true;
        return writer;
    }
}

using System.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>Text for streams: UTF-8 without a mark and lines that end the same everywhere.</summary>
internal static class LineWriter
{
    public static StreamWriter Over(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}

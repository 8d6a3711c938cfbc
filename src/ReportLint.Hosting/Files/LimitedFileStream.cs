#if NET
namespace ReportLint.Hosting.Files;

/// <summary>Writes a file. One that grows larger than the file system or a limit of the user allows is an <see cref="IOException"/>,
/// as a full disk is; the framework blames the argument instead.</summary>
internal sealed class LimitedFileStream(string path, FileStreamOptions options) : FileStream(path, options)
{
    // What is written as a span comes here as well.
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException cause)
        {
            throw TooLarge(cause);
        }
    }

    public override void Flush(bool flushToDisk)
    {
        try
        {
            base.Flush(flushToDisk);
        }
        catch (ArgumentOutOfRangeException cause)
        {
            throw TooLarge(cause);
        }
    }

    private static IOException TooLarge(Exception cause) => new("the file is larger than the file system or a limit allows", cause);
}
#endif

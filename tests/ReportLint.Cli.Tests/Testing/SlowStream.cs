using System.Text;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Input that lets its reader wait.</summary>
internal sealed class SlowStream(string text, TimeSpan delay) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    /// <summary>Whether reading ends with an error.</summary>
    public bool Fails { get; init; }

    public override bool CanSeek => false;

    // What reads into a span comes here as well.
    public override int Read(byte[] buffer, int offset, int count)
    {
        Thread.Sleep(delay);
        return Fails ? throw new IOException("broken") : base.Read(buffer, offset, count);
    }
}

using System.Globalization;
using System.Text;

namespace ReportLint.Evidence.Tests.Results;

/// <summary>A TRX that is made while it is read, and watches how much memory is in use meanwhile.</summary>
internal sealed class LargeTrxStream(long length) : Stream
{
    private static readonly string Printed = string.Concat(Enumerable.Repeat("what a test prints when it has much to say\n", 116));

    private byte[] _part = "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>"u8.ToArray();
    private int _at;
    private bool _isEnded;

    public long Written { get; private set; }

    public long Results { get; private set; }

    public long MostMemory { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _part.Length)
            Next();
        var copied = Math.Min(count, _part.Length - _at);
        Array.Copy(_part, _at, buffer, offset, copied);
        _at += copied;
        Written += copied;
        return copied;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Next()
    {
        if (_isEnded)
            return;
        _at = 0;
        _isEnded = Written >= length;
        if (_isEnded)
        {
            _part = "</Results></TestRun>"u8.ToArray();
            return;
        }
        if (Results % 4096 == 0)
            MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true));
        Results++;
        _part = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<UnitTestResult testId=\"{Results:x32}\" outcome=\"Passed\"><Output><StdOut>{Printed}</StdOut></Output></UnitTestResult>"));
    }
}

using System.Globalization;
using System.Text;

namespace ReportLint.LanguageServer.Connection;

/// <summary>Reads messages with their headers (LSP 3.17, <i>Base Protocol</i>).</summary>
/// <param name="input">Where they come from.</param>
internal sealed class MessageReader(Stream input)
{
    /// <summary>In bytes: a document of the largest size that is checked, escaped.</summary>
    private const int LongestMessage = 1 << 30;

    /// <summary>In bytes, of one line.</summary>
    private const int LongestHeader = 4096;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly byte[] _line = new byte[LongestHeader];
    private int _at;
    private int _end;

    /// <summary>The next message in UTF-8.</summary>
    /// <returns>Null where there is none, because the client closed the stream.</returns>
    /// <exception cref="ProtocolException">It has no length, or one that nobody sends.</exception>
    public byte[]? Read()
    {
        int? length = null;
        while (true)
        {
            if (ReadLine() is not { } line)
                return null;
            if (line.Length > 0)
                length = LengthIn(line) ?? length;
            else if (length is not null)
                break;
            else
                throw new ProtocolException("a message has no Content-Length header");
        }
        var message = new byte[length.Value];
        return Fill(message) ? message : null;
    }

    private static int? LengthIn(string header)
    {
        var colon = header.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new ProtocolException("a line before a message is no header");
        if (!header.AsSpan(0, colon).Trim().Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            return null;
        return int.TryParse(header.AsSpan(colon + 1), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var length) && length is >= 0 and <= LongestMessage
            ? length : throw new ProtocolException("a Content-Length is not a number of bytes up to 1 GiB");
    }

    // Without its line ending; null at the end of the stream.
    private string? ReadLine()
    {
        for (var length = 0; ;)
        {
            if (_at == _end && !ReadMore())
                return null;
            var read = _buffer[_at++];
            if (read == '\n')
                return Encoding.ASCII.GetString(_line, 0, length > 0 && _line[length - 1] == '\r' ? length - 1 : length);
            if (length == LongestHeader)
                throw new ProtocolException("a header is too long");
            _line[length++] = read;
        }
    }

    private bool Fill(byte[] message)
    {
        for (var filled = 0; filled < message.Length;)
        {
            if (_at == _end && !ReadMore())
                return false;
            var taken = Math.Min(_end - _at, message.Length - filled);
            Array.Copy(_buffer, _at, message, filled, taken);
            _at += taken;
            filled += taken;
        }
        return true;
    }

    private bool ReadMore()
    {
        _at = 0;
        _end = input.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}

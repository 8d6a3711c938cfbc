using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportLint.LanguageServer.Connection;

/// <summary>Writes messages with their headers (LSP 3.17, <i>Base Protocol</i>), one after the other; safe to share between
/// threads.</summary>
/// <param name="output">Where they go.</param>
internal sealed class MessageWriter(Stream output)
{
    // Text of reports goes to a client that shows it as text, not into a page.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Lock _lock = new();
    private bool _isClosed;

    /// <summary>Writes a message; does nothing once the client is gone.</summary>
    /// <param name="write">Writes the members of the message.</param>
    public void Write(Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body, Json))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            write(json);
            json.WriteEndObject();
        }
        Send(body.WrittenSpan);
    }

    private void Send(ReadOnlySpan<byte> body)
    {
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
        lock (_lock)
        {
            if (_isClosed)
                return;
            try
            {
                output.Write(header);
                output.Write(body);
                output.Flush();
            }
            catch (Exception cause) when (cause is IOException or ObjectDisposedException)
            {
                _isClosed = true;
            }
        }
    }
}

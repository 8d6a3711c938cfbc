namespace ReportLint.Evidence;

/// <summary>Counts the bytes and lines of a file, whatever its size, in a buffer.</summary>
internal static class LineCounter
{
    private const int BufferSize = 64 * 1024;

    public static FileMeasure Measure(Stream stream)
    {
        var buffer = new byte[BufferSize];
        var measure = default(FileMeasure);
        var (last, isText) = ((byte)'\n', true);
        for (var length = stream.Read(buffer, 0, buffer.Length); length > 0; length = stream.Read(buffer, 0, buffer.Length))
        {
            var bytes = buffer.AsSpan(0, length);
            // As git does: what has a zero byte near its start is no text.
            if (measure.Bytes == 0)
                isText = bytes.Slice(0, Math.Min(bytes.Length, 8000)).IndexOf((byte)0) < 0;
            measure = Add(measure, bytes, last);
            last = bytes[length - 1];
        }
        return measure with { IsEnded = last == '\n', IsText = isText };
    }

    private static FileMeasure Add(FileMeasure measure, ReadOnlySpan<byte> bytes, byte before)
    {
        var (newlines, returns) = (measure.Newlines, measure.CarriageReturns);
        for (int at = bytes.IndexOf((byte)'\n'), next; at >= 0; at = next < 0 ? -1 : at + 1 + next)
        {
            newlines++;
            returns += (at > 0 ? bytes[at - 1] : before) == '\r' ? 1 : 0;
            next = bytes.Slice(at + 1).IndexOf((byte)'\n');
        }
        return new(measure.Bytes + bytes.Length, newlines, returns);
    }
}

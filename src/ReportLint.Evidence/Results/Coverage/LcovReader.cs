using System.Text;

namespace ReportLint.Evidence;

/// <summary>Reads LCOV's <c>.info</c> files line by line.</summary>
/// <remarks>geninfo(1), section "FILES". Where a record lacks its sums (<c>LF</c>, <c>LH</c>), they are counted from its lines
/// (<c>DA</c>).</remarks>
internal sealed class LcovReader
{
    /// <summary>In UTF-16 units; a path or the name of a function.</summary>
    private const int LongestLine = 65_536;

    private readonly PartTable<CoverageSums> _files = new();
    private readonly CoverageSums _all = new();
    private readonly string _file;

    private string? _source;
    private int _line;
    private (long Found, long Hit) _lines, _listed, _branches, _functions;

    private LcovReader(string file) => _file = file;

    /// <summary>Whether a file starts as LCOV's do: with the name of a test, or of a source file.</summary>
    public static bool Starts(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF)
            head = head.Slice(3);
        var at = 0;
        while (at < head.Length && head[at] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            at++;
        var rest = head.Slice(at);
        return rest.Length >= 3 && rest[1] is (byte)'N' or (byte)'F' && rest[2] == ':' && rest[0] == (rest[1] == 'N' ? 'T' : 'S');
    }

    public static IReadOnlyList<EvidenceFact> Read(Stream stream, string file)
    {
        var reader = new LcovReader(file);
        try
        {
            using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
            foreach (var line in Lines(text))
                reader.ReadLine(line);
        }
        catch (DecoderFallbackException cause)
        {
            throw new ResultFormatException("is damaged LCOV: not UTF-8", reader._line + 1, cause);
        }
        if (reader._source is not null)
            throw new ResultFormatException("is damaged LCOV: the last record has no end_of_record", reader._line, null);
        return [.. reader._all.ToFacts(file, ""), .. reader._files.All.SelectMany(part => part.Sum.ToFacts(file, part.Name))];
    }

    private static IEnumerable<string> Lines(StreamReader text)
    {
        var line = new StringBuilder();
        for (int c; (c = text.Read()) >= 0;)
        {
            if (c == '\n')
            {
                yield return line.ToString().TrimEnd('\r');
                line.Clear();
            }
            else if (line.Length < LongestLine)
                line.Append((char)c);
        }
        if (line.Length > 0)
            yield return line.ToString().TrimEnd('\r');
    }

    private void ReadLine(string line)
    {
        _line++;
        if (line.StartsWith("SF:", StringComparison.Ordinal))
        {
            if (_source is not null)
                throw new ResultFormatException("is damaged LCOV: a record starts before the last one ended", _line, null);
            (_source, _lines, _listed, _branches, _functions) =
                (line.Substring(3).Trim().Replace('\\', '/'), default, default, default, default);
        }
        else if (line == "end_of_record")
            EndRecord();
        else if (_source is not null && line.IndexOf(':') is var colon and > 0)
            ReadValue(line.Substring(0, colon), line.Substring(colon + 1));
    }

    private void ReadValue(string key, string value)
    {
        switch (key)
        {
            case "LF":
                _lines.Found = Number(key, value);
                break;
            case "LH":
                _lines.Hit = Number(key, value);
                break;
            case "BRF":
                _branches.Found = Number(key, value);
                break;
            case "BRH":
                _branches.Hit = Number(key, value);
                break;
            case "FNF":
                _functions.Found = Number(key, value);
                break;
            case "FNH":
                _functions.Hit = Number(key, value);
                break;
            case "DA":
                // "line,hits" or "line,hits,checksum"; some write hits below zero for lines that cannot be run.
                var parts = value.Split(',');
                if (parts.Length < 2 || ResultNumbers.Decimal(parts[1]) is not { } hits)
                    throw Damaged(value);
                _listed = (_listed.Found + 1, _listed.Hit + (hits > 0 ? 1 : 0));
                break;
        }
    }

    private void EndRecord()
    {
        if (_source is null)
            throw new ResultFormatException("is damaged LCOV: end_of_record without a record", _line, null);
        ResultNumbers.CheckPart("LH", _lines.Hit, "LF", _lines.Found, _line);
        ResultNumbers.CheckPart("BRH", _branches.Hit, "BRF", _branches.Found, _line);
        ResultNumbers.CheckPart("FNH", _functions.Hit, "FNF", _functions.Found, _line);
        var lines = _lines.Found > 0 ? _lines : _listed;
        var part = _files.Find(_source);
        foreach (var (kind, (found, hit)) in new[] { (CoverageKind.Line, lines), (CoverageKind.Branch, _branches),
            (CoverageKind.Method, _functions) })
        {
            _all.Add(kind, hit, found, 1);
            part?.Add(kind, hit, found, _line);
        }
        _source = null;
    }

    private long Number(string key, string value) => ResultNumbers.Count(value, key, _line) ?? throw Damaged(value);

    private ResultFormatException Damaged(string value) =>
        new($"is damaged LCOV: '{(value.Length <= 40 ? value : value.Substring(0, 40))}' is not a count", _line, null);
}

using ReportLint.Text;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The hash of each line as GitHub's action <c>codeql-action/upload-sarif</c> computes <c>primaryLocationLineHash</c> (its
/// <c>src/fingerprints.ts</c>): a code scanning alert is kept while this hash stays the same. It covers the first 100 characters from
/// the start of the line on, over line ends, without blanks and tabs.</summary>
internal sealed class LineHashes
{
    private const int CoveredLength = 100;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] _covered;
    private readonly List<int> _lineStarts = [];
    private readonly (ulong Hash, int Occurrence)[] _lines;

    private LineHashes(SourceText text)
    {
        _covered = new char[text.Length + 2 + CoveredLength];
        Collect(text);
        _lines = new (ulong, int)[_lineStarts.Count];
        HashLines();
    }

    /// <returns>Null for UTF-16: the action reads every file as UTF-8, so that its hashes of other files depend on the bytes.</returns>
    /// <remarks>Linear in the length of the text.</remarks>
    public static LineHashes? Of(SourceText text) => text.Encoding is SourceEncoding.Utf8 or SourceEncoding.Utf8WithBom ? new(text) : null;

    /// <summary>The hash in hexadecimal digits, and how often it occurred so far.</summary>
    /// <param name="line">Counted from zero.</param>
    public string this[int line] => FormattableString.Invariant($"{_lines[line].Hash:x}:{_lines[line].Occurrence}");

    // The characters that count, with each line end as one line feed. What follows the end of the file is zero.
    private void Collect(SourceText text)
    {
        var length = 0;
        _lineStarts.Add(0);
        if (text.Encoding == SourceEncoding.Utf8WithBom)
            _covered[length++] = ByteOrderMark;
        var content = text.Content;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c is ' ' or '\t' || (c == '\n' && i > 0 && content[i - 1] == '\r'))
                continue;
            _covered[length++] = c == '\r' ? '\n' : c;
            if (c is '\r' or '\n')
                _lineStarts.Add(length);
        }
        _covered[length] = EndOfFile;
    }

    private void HashLines()
    {
        var leaving = 1UL;
        for (var i = 0; i < CoveredLength; i++)
            leaving = unchecked(leaving * Base);
        var occurrences = new Dictionary<ulong, int>();
        var (hash, line) = (0UL, 0);
        for (var end = 0; line < _lines.Length; end++)
        {
            hash = unchecked((hash * Base) + _covered[end]);
            if (end >= CoveredLength)
                hash = unchecked(hash - (leaving * _covered[end - CoveredLength]));
            if (end + 1 - CoveredLength != _lineStarts[line])
                continue;
            var occurrence = occurrences[hash] = occurrences.TryGetValue(hash, out var before) ? before + 1 : 1;
            _lines[line++] = (hash, occurrence);
        }
    }
}

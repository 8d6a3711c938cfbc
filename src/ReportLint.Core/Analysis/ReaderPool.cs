using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Readers with warm buffers, one for each thread that lints at the same time.</summary>
internal sealed class ReaderPool(ReadingOptions options, IReadOnlyList<string> languages)
{
    // A report takes far longer than the wait for the lock.
    private readonly List<ReportReader> _idle = [];

    public ReportReader Rent()
    {
        lock (_idle)
        {
            if (_idle.Count > 0)
            {
                var reader = _idle[_idle.Count - 1];
                _idle.RemoveAt(_idle.Count - 1);
                return reader;
            }
        }
        return new(options, languages);
    }

    /// <summary>Takes a reader back, unless its buffers are those of a large report: the next reports need no more than a few of their
    /// megabytes.</summary>
    public void Return(ReportReader reader, SourceText read)
    {
        if (LargeTexts.Are(read.Length))
            return;
        lock (_idle)
            _idle.Add(reader);
    }
}

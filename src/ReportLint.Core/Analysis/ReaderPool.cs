using ReportLint.Claims;

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

    public void Return(ReportReader reader)
    {
        lock (_idle)
            _idle.Add(reader);
    }
}

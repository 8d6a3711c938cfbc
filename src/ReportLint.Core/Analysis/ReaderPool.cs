using System.Collections.Concurrent;
using ReportLint.Claims;

namespace ReportLint.Analysis;

/// <summary>Readers with warm buffers, one for each thread that lints at the same time.</summary>
internal sealed class ReaderPool(ReadingOptions options, IReadOnlyList<string> languages)
{
    private readonly ConcurrentBag<ReportReader> _idle = [];

    public ReportReader Rent() => _idle.TryTake(out var reader) ? reader : new(options, languages);

    public void Return(ReportReader reader) => _idle.Add(reader);
}

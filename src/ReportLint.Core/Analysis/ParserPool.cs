using System.Collections.Concurrent;
using ReportLint.Markdown;

namespace ReportLint.Analysis;

/// <summary>Parsers with warm buffers, one for each thread that lints at the same time.</summary>
internal sealed class ParserPool
{
    private readonly ConcurrentBag<MarkdownParser> _idle = [];

    public MarkdownParser Rent() => _idle.TryTake(out var parser) ? parser : new();

    public void Return(MarkdownParser parser) => _idle.Add(parser);
}

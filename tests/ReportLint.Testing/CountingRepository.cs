using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Testing;

/// <summary>A repository that writes down what it is asked.</summary>
public sealed class CountingRepository(IRepository inner) : IRepository
{
    private readonly List<string> _questions = [];

    /// <summary>What was asked, in order: the member, and the path where there is one.</summary>
    public IReadOnlyList<string> Questions => _questions;

    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry> Entries => Asked(inner.Entries, nameof(Entries));

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry>? Tracked => Asked(inner.Tracked, nameof(Tracked));

    /// <inheritdoc/>
    public bool IsIgnored(string path, bool isDirectory) => inner.IsIgnored(path, isDirectory);

    /// <inheritdoc/>
    public bool IsListed(string path) => Asked(inner.IsListed(path), $"{nameof(IsListed)} {path}");

    /// <inheritdoc/>
    public bool Exists(string path) => Asked(inner.Exists(path), $"{nameof(Exists)} {path}");

    /// <inheritdoc/>
    public FileMeasure? Measure(string path) => Asked(inner.Measure(path), $"{nameof(Measure)} {path}");

    /// <inheritdoc/>
    public long? SizeOf(string path) => Asked(inner.SizeOf(path), $"{nameof(SizeOf)} {path}");

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? ChangedAfter(DateTime day) => Asked(inner.ChangedAfter(day), nameof(ChangedAfter));

    /// <inheritdoc/>
    public SourceText? Read(string path) => Asked(inner.Read(path), $"{nameof(Read)} {path}");

    private T Asked<T>(T answer, string question)
    {
        _questions.Add(question);
        return answer;
    }
}

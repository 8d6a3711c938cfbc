namespace ReportLint.Evidence;

/// <summary>Sums by the name of a part, in the order in which the parts came.</summary>
/// <typeparam name="T">What is summed.</typeparam>
internal sealed class PartTable<T>
    where T : new()
{
    /// <summary>A file names no more parts than these; those beyond count in its sums alone, so that memory stays bounded.</summary>
    private const int Most = 100_000;

    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The sum of a part; null where there are too many.</summary>
    public T? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return default;
        if (_byName.TryGetValue(name!, out var sum) || _names.Count >= Most)
            return sum;
        _byName.Add(name!, sum = new());
        _names.Add(name!);
        return sum;
    }

    /// <summary>All of them, in order.</summary>
    public IEnumerable<(string Name, T Sum)> All => _names.Select(name => (name, _byName[name]));
}

namespace ReportLint.Claims.Comparing;

/// <summary>Statements of different reports of one state of the work that are about one thing.</summary>
/// <typeparam name="T">What kind of statement.</typeparam>
internal sealed class FactGroups<T>
{
    // More reports of one thing are data; comparing each with each would take too long.
    private const int MostOfOne = 64;

    private readonly Dictionary<(CalendarDate Day, uint Version, FactKey Key, ulong Topic), List<(int Report, T Fact)>> _groups = [];
    private readonly List<List<(int Report, T Fact)>> _order = [];

    /// <summary>The groups of two statements or more, in the order of their first ones.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    public IEnumerable<List<(int Report, T Fact)>> OfSeveral(CancellationToken cancellationToken)
    {
        foreach (var group in _order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (group.Count > 1)
                yield return group;
        }
    }

    /// <summary>Adds a statement.</summary>
    public void Add((CalendarDate Day, uint Version) state, FactKey key, ulong topic, int report, T fact)
    {
        var its = (state.Day, state.Version, key, topic);
        if (!_groups.TryGetValue(its, out var group))
        {
            _groups[its] = group = [];
            _order.Add(group);
        }
        if (group.Count < MostOfOne)
            group.Add((report, fact));
    }
}

namespace ReportLint.Claims;

/// <summary>Names that are looked up where they stand in a text, so that no lookup makes a string.</summary>
internal sealed class NameSet
{
    private const uint Seed = 2166136261, Prime = 16777619;

    // Twice as many places as names, or more; a name whose place is taken stands in the next free one.
    private readonly string?[] _places;

    /// <summary>Makes a set.</summary>
    /// <param name="names">The names, with white space between them.</param>
    public NameSet(string names)
    {
        var words = names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var length = 4;
        while (length < 2 * words.Length)
            length *= 2;
        _places = new string?[length];
        foreach (var word in words)
            _places[PlaceOf(word.AsSpan())] = word;
    }

    /// <summary>Whether a name is in the set, in the same small and capital letters.</summary>
    public bool Contains(ReadOnlySpan<char> name) => _places[PlaceOf(name)] is not null;

    // Where a name stands, or would stand.
    private int PlaceOf(ReadOnlySpan<char> name)
    {
        var hash = Seed;
        foreach (var c in name)
            hash = (hash ^ c) * Prime;
        var place = (int)((hash ^ hash >> 15) & (uint)(_places.Length - 1));
        while (_places[place] is { } other && !other.AsSpan().SequenceEqual(name))
            place = place + 1 & (_places.Length - 1);
        return place;
    }
}

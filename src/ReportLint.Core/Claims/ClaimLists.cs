using System.Collections;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The claims of a report, in a list for each kind. The lists are reused from report to report.</summary>
internal sealed class ClaimLists
{
    private readonly Dictionary<Type, IList> _byKind = [];
    private readonly Dictionary<Delegate, IClaimPlaces> _places = [];

    /// <summary>The claims that have a place, kind by kind; in one order, whichever kind an earlier report was the first to hold.</summary>
    public IEnumerable<Claim> Placed =>
        _byKind.OrderBy(static kind => kind.Key.Name, StringComparer.Ordinal).SelectMany(static kind => kind.Value.OfType<Claim>());

    /// <summary>The claims of a kind.</summary>
    public List<T> Of<T>()
        where T : class
    {
        if (!_byKind.TryGetValue(typeof(T), out var list))
            _byKind.Add(typeof(T), list = new List<T>());
        return (List<T>)list;
    }

    /// <summary>Whether a claim of a kind is known at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="placeOf">What is taken for the place of a claim; a static lambda, because the places are kept by it.</param>
    public bool Knows<T>(TextSpan place, Func<T, TextSpan> placeOf)
        where T : class
    {
        if (!_places.TryGetValue(placeOf, out var places))
            _places.Add(placeOf, places = new ClaimPlaces<T>(Of<T>(), placeOf));
        return ((ClaimPlaces<T>)places).Contains(place);
    }

    /// <summary>Forgets all claims.</summary>
    public void Clear()
    {
        foreach (var list in _byKind.Values)
            list.Clear();
        foreach (var places in _places.Values)
            places.Clear();
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Where the claims of one kind stand, so that a reader that asks for one need not go through all of them.</summary>
/// <remarks>Reads the claims that were added since it was asked last; none may be taken away between two questions.</remarks>
internal sealed class ClaimPlaces<T>(List<T> claims, Func<T, TextSpan> placeOf) : IClaimPlaces
{
    private readonly HashSet<TextSpan> _places = [];
    private int _read;

    public bool Contains(TextSpan place)
    {
        for (; _read < claims.Count; _read++)
            _places.Add(placeOf(claims[_read]));
        return _places.Contains(place);
    }

    public void Clear()
    {
        _places.Clear();
        _read = 0;
    }
}

namespace ReportLint.Claims.Form;

/// <summary>The headings and sentences of a report that are written in capitals.</summary>
internal sealed class Shouting : Claim
{
    internal Shouting(IReadOnlyList<ShoutedPlace> places, int item)
        : base(places[0].Span, item) => Places = places;

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<ShoutedPlace> Places { get; }
}

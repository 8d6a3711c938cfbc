using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>How an item stands, with what decides how well that compares with another place, in the same report or in another.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Traits">How it says so.</param>
/// <param name="Modality">How it is meant.</param>
internal readonly record struct StateSide(Polarity Status, StateTraits Traits, Modality Modality)
{
    /// <summary>Whether it has one of some traits.</summary>
    public bool Has(StateTraits traits) => (Traits & traits) != 0;
}

namespace ReportLint.Claims;

/// <summary>The places of claims, whatever their kind.</summary>
internal interface IClaimPlaces
{
    /// <summary>Forgets the claims of the last report.</summary>
    void Clear();
}

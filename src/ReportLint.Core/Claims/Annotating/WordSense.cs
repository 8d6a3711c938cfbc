namespace ReportLint.Claims.Annotating;

/// <summary>What a word says of the figures beside it, in one look-up.</summary>
/// <param name="Roles">The parts that it gives to figures.</param>
/// <param name="Outcome">What it says became of what figures count.</param>
/// <param name="Uses">What else it does.</param>
internal readonly record struct WordSense(Roles Roles, Outcome Outcome, WordUses Uses)
{
    /// <summary>Which way it says that a figure goes: 1, -1, or 0 where it does not say.</summary>
    public int Direction => (Uses & WordUses.Falls) != 0 ? -1 : (Uses & WordUses.Rises) != 0 ? 1 : 0;

    /// <summary>Whether it does one of some things.</summary>
    public bool Has(WordUses uses) => (Uses & uses) != 0;
}

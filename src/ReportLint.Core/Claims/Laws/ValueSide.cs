using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>A figure, with what decides how well it compares with another one of the same name, in the same report or in another.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Traits">What its name says besides.</param>
/// <param name="IsHeadline">Whether it is about the whole report.</param>
internal readonly record struct ValueSide(Quantity Quantity, FigureForm Form, FigureTraits Traits, bool IsHeadline)
{
    /// <summary>Whether it has one of some traits.</summary>
    public bool Has(FigureTraits traits) => (Traits & traits) != 0;
}

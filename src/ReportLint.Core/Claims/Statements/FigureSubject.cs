using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>What a figure is a value of.</summary>
internal struct FigureSubject
{
    /// <summary>The subject, among the <see cref="Subjects"/>; 0 where nothing names it.</summary>
    public int Subject;

    /// <summary>Which value of several it is: the least, the mean, what remains.</summary>
    public Roles Roles;

    /// <summary>The percentile, in percent; else 0.</summary>
    public byte Percentile;

    /// <summary>How it is written.</summary>
    public FigureForm Form;

    /// <summary>What its name says besides.</summary>
    public FigureTraits Traits;

    /// <summary>The words that name it.</summary>
    public TextSpan Span;

    /// <summary>Whether it has one of some traits.</summary>
    public readonly bool Has(FigureTraits traits) => (Traits & traits) != 0;
}

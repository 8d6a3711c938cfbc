using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The figures of performance of a section that does not say under what, or with what, they were measured.</summary>
internal sealed class Measurement : Claim
{
    private readonly List<Quantity> _others = [];

    internal Measurement(Quantity figure, int item)
        : base(figure.Span, item) => Figure = figure;

    /// <summary>The first figure.</summary>
    public Quantity Figure { get; }

    /// <summary>The other figures of the section.</summary>
    public IReadOnlyList<Quantity> Others => _others;

    internal void Join(Quantity figure) => _others.Add(figure);
}

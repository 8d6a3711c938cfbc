using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A count that was not finished: <c>40+ tests</c>, "plus de 40 tests".</summary>
internal sealed class OpenEndedCount : Claim
{
    private readonly List<Quantity> _repeats = [];

    internal OpenEndedCount(TextSpan span, int item, Quantity count)
        : base(span, item) => Count = count;

    /// <summary>The count as written.</summary>
    public Quantity Count { get; }

    /// <summary>The same count of the same things, further down.</summary>
    public IReadOnlyList<Quantity> Repeats => _repeats;

    /// <summary>How many they are, where the report says or shows so; 0 where it does not.</summary>
    public int Exact { get; internal set; }

    /// <summary>Where the report says or shows how many they are.</summary>
    public TextSpan ExactSpan { get; internal set; }

    internal void Repeat(Quantity count) => _repeats.Add(count);
}

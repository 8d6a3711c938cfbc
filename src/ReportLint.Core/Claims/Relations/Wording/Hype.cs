using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Praise where a fact belongs: "world-class", "de niveau mondial".</summary>
internal sealed class Hype : RepeatedClaim
{
    private readonly List<TextChange> _removals = [];

    internal Hype(TextSpan span, int item, TextChange? removal)
        : base(span, item)
    {
        if (removal is { } change)
            _removals.Add(change);
    }

    /// <summary>What takes it away, place by place, and leaves the sentences grammatical; none where nothing does.</summary>
    public IReadOnlyList<TextChange> Removals => _removals;

    internal override void Add(RepeatedClaim repeat)
    {
        base.Add(repeat);
        if (repeat is Hype other)
            _removals.AddRange(other._removals);
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>An absolute percentage that stands for a count which is not given.</summary>
internal sealed class AbsoluteShare
{
    private readonly List<TextSpan> _repeats = [];

    internal AbsoluteShare(Quantity percent, int item, Quantity? whole, PassRatePhrase? phrase)
    {
        Percent = percent;
        Item = item;
        Whole = whole;
        PassRate = phrase;
    }

    /// <summary>The percentage.</summary>
    public Quantity Percent { get; }

    /// <summary>The index of the item that holds it.</summary>
    public int Item { get; }

    /// <summary>How many things it speaks of, where the same item says so.</summary>
    public Quantity? Whole { get; }

    /// <summary>Further ones in the same column of a table.</summary>
    public IReadOnlyList<TextSpan> Repeats => _repeats;

    /// <summary>The words of a pass rate around it, where others can take their place; null where the sentence needs them.</summary>
    public PassRatePhrase? PassRate { get; }

    internal void Repeat(TextSpan span) => _repeats.Add(span);
}

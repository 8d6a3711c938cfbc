using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A change that is stated beside its before and after, as in <c>1,050 → 300 (-750)</c>.</summary>
public sealed class Delta : Claim
{
    internal Delta(BeforeAfter values, Quantity stated, TextSpan span)
        : base(span, values.Item)
    {
        Values = values;
        Stated = stated;
    }

    /// <summary>The values that the change lies between.</summary>
    public BeforeAfter Values { get; }

    /// <summary>What is said to be the change; its sign stands before it.</summary>
    public Quantity Stated { get; }

    /// <summary>What a sign before it says: 1, -1, or 0 where there is none.</summary>
    public int Sign { get; internal init; }

    /// <summary>Which way it is said to go, by its sign or by a word beside it ("a drop of"): 1, -1, or 0 where nothing says so.</summary>
    internal int Direction { get; init; }

    /// <summary>Whether some usual formula gives the change: difference, points, per cent of the one or the other, factor.</summary>
    public bool Agrees => Changes.Agree(Values.Before, Values.After, Stated, Sign, Direction) || (Values.LastStep is { } step && Changes.Agree(step, Values.After, Stated, Sign, Direction));

    /// <summary>The change by the most usual formula, in the unit of <see cref="Stated"/>; a decrease is below zero.</summary>
    public double Computed => Changes.Compute(Values.Before, Values.After, Stated);
}

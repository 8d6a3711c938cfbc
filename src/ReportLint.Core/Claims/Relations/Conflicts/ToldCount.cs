namespace ReportLint.Claims;

/// <summary>A count that a label, a row, a heading or a clause names: "Bollards painted: 140".</summary>
/// <param name="Item">The index of its item.</param>
/// <param name="Quantity">The index of the count.</param>
/// <param name="Label">The tokens of the words that name it, half-open.</param>
/// <param name="Words">The stems of these words among all that are kept, half-open.</param>
internal readonly record struct ToldCount(int Item, int Quantity, (int First, int End) Label, (int First, int End) Words)
{
    /// <summary>Further words that name it: the header of its column, the noun behind the number.</summary>
    public (int First, int End) Noun { get; init; }

    /// <summary>What the rows of its table are called: they part the total and narrow nothing.</summary>
    public (int First, int End) Parts { get; init; }

    /// <summary>The total of a table.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Further words of its clause may narrow it: no more than a part of what it names.</summary>
    public bool IsNarrowed { get; init; }

    public bool IsRow { get; init; }

    /// <summary>It is said to count all things of its noun: "all 14 winches".</summary>
    public bool IsWhole { get; init; }

    /// <summary>Its label is one noun and no more: it may count all of them, or others of the kind.</summary>
    public bool IsBare { get; init; }

    /// <summary>As <see cref="IsWhole"/>, by such a label: only a count of all that is called so is held against it.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Its column says that it is what came of it, whatever the heading compares it with.</summary>
    public bool IsActual { get; init; }
}

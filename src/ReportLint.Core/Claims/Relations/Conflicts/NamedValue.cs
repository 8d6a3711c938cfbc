namespace ReportLint.Claims;

/// <summary>A value with all the words that say what it is of, wherever they stand: in its line, its row, the head of its column, the headings above.</summary>
internal struct NamedValue
{
    /// <summary>Key of all the words, in any order; 0 where they say too little.</summary>
    public ulong Words;

    /// <summary>Key of what is counted together with what it is counted for: of a line the heading above, of a row its label; 0 where there is none.</summary>
    public ulong Pair;

    /// <summary>As <see cref="Pair"/>, with the head of the column that the label stands in: the row "Quay" below "Module" tells of the heading "Module Quay".</summary>
    public ulong WidePair;

    /// <summary>Phases, weeks and dates among them.</summary>
    public ulong Time;

    public int Item;

    /// <summary>The index of its quantity.</summary>
    public int Quantity;

    /// <summary>Called the total.</summary>
    public bool IsTotal;

    public bool IsRow;
}

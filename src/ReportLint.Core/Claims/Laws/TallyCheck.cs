using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>What the laws of outcomes share: a tally, and the relations that it makes.</summary>
internal abstract class TallyCheck(ClaimTable table, Tally tally) : LawReader(table)
{
    /// <summary>A figure that is more than this share off is far from what was computed.</summary>
    protected const double FarFromTally = 0.4;

    /// <summary>The figures.</summary>
    protected Tally Tally { get; } = tally;

    /// <summary>The value of a statement; of a ratio, the part.</summary>
    protected double ValueOf(int statement) => Table.QuantityOf(statement).Value;

    /// <summary>What explains a disagreement by where it stands; none where nothing does.</summary>
    protected Explanation ModalityOf(int statement)
    {
        var traits = Table.Annotations[Table.Statements[statement].Item].Traits;
        return (traits & ItemTraits.Example) != 0 ? Explanation.Example
            : (traits & ItemTraits.Planned) != 0 ? Explanation.Plan
            : (traits & ItemTraits.Past) != 0 && !AreAllPast() ? Explanation.Past
            : Explanation.None;
    }

    // Figures that all describe the same past are compared as those of the present are.
    private bool AreAllPast()
    {
        foreach (var entry in Tally.Entries)
        {
            if (!Table.Annotations.Has(Table.Statements[entry.Statement].Item, ItemTraits.Past))
                return false;
        }
        return true;
    }
}

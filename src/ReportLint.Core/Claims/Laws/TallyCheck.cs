using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>What the laws of outcomes share: a tally, and the relations that it makes.</summary>
internal abstract class TallyCheck(ClaimTable table, Tally tally)
{
    /// <summary>A figure that is at most this share off is near what was computed.</summary>
    private const double NearShare = 0.25;

    /// <summary>A figure that is more than this share off is far from what was computed.</summary>
    private const double FarShare = 0.4;

    /// <summary>What it reads from and writes to.</summary>
    protected ClaimTable Table { get; } = table;

    /// <summary>The figures.</summary>
    protected Tally Tally { get; } = tally;

    /// <summary>Relates the figures of the tally.</summary>
    public abstract void Read();

    /// <summary>The value of a statement; of a ratio, the part.</summary>
    protected double ValueOf(int statement) => Table.QuantityOf(statement).Value;

    /// <summary>What explains a disagreement by where it stands; none where nothing does.</summary>
    protected Explanation ModalityOf(int statement)
    {
        var traits = Table.Annotations[Table.Statements[statement].Item].Traits;
        return (traits & ItemTraits.Example) != 0 ? Explanation.Example
            : (traits & ItemTraits.Planned) != 0 ? Explanation.Plan
            : (traits & ItemTraits.Past) != 0 ? Explanation.Past
            : Explanation.None;
    }

    /// <summary>Adds a statement to the relation that comes next.</summary>
    protected void AddMember(int statement) =>
        Table.Relations.AddMember(statement, Table.Statements[statement].Item, Table.QuantityOf(statement).NumberSpan);

    /// <summary>Makes a relation of the members that were added.</summary>
    protected ref Relation AddRelation(Law law, Shapes shape, int claim, Explanation? explanation, double expected, int place)
    {
        ref var relation = ref Table.Relations.Add(new Relation
        {
            Law = law,
            State = explanation switch
            {
                null => RelationState.Holds,
                Explanation.None => RelationState.Contradicts,
                _ => RelationState.Explained,
            },
            Explanation = explanation ?? Explanation.None,
            Claim = claim,
            Item = Table.Statements[claim].Item,
            Shape = (int)shape,
            Place = place,
            Expected = new(expected, expected),
        });
        return ref relation;
    }

    /// <summary>Judges how far what is stated lies from what was computed.</summary>
    protected static void AddDistance(ref Relation relation, double stated, double computed)
    {
        if (relation.State != RelationState.Contradicts)
            return;
        var greatest = Math.Max(Math.Abs(stated), Math.Abs(computed));
        var share = greatest > 0 ? Math.Abs(stated - computed) / greatest : 0;
        relation.IsFar = share > NearShare;
        relation.Add(Evidence.Near, 1, share <= NearShare);
        relation.Add(Evidence.Far, -2, share > FarShare);
    }
}

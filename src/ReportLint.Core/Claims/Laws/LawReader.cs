namespace ReportLint.Claims.Laws;

/// <summary>A law: proposes relations between the statements of a report, checks them and explains what does not hold.</summary>
/// <remarks>Reads the claim table only, never tokens. What it adds is a contradiction, holds, or is explained; <see cref="Settling"/> turns
/// evidence and siblings into confidence.</remarks>
internal abstract class LawReader(ClaimTable table)
{
    /// <summary>A figure that is at most this share off is near what was computed.</summary>
    private const double NearShare = 0.25;

    /// <summary>A figure that is more than this share off is far from what was computed.</summary>
    private const double FarShare = 0.6;

    /// <summary>What it reads from and writes to.</summary>
    protected ClaimTable Table { get; } = table;

    /// <summary>Reads the whole report.</summary>
    public abstract void Read();

    /// <summary>What became of a relation.</summary>
    protected static RelationState StateOf(bool holds, Explanation explanation) =>
        holds ? RelationState.Holds : explanation == Explanation.None ? RelationState.Contradicts : RelationState.Explained;

    /// <summary>Judges how far what is stated lies from what was computed.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="stated">What is stated.</param>
    /// <param name="computed">What the members give.</param>
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

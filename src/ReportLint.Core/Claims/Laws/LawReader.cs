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

    /// <summary>Adds a statement to the members of the relation that comes next.</summary>
    protected void AddMember(int statement) =>
        Table.Relations.AddMember(statement, Table.Statements[statement].Item, Table.QuantityOf(statement).NumberSpan);

    /// <summary>Adds statements to the members of the relation that comes next.</summary>
    protected void AddMembers(IReadOnlyList<int> statements)
    {
        for (var i = 0; i < statements.Count; i++)
            AddMember(statements[i]);
    }

    /// <summary>Makes a relation of the members that were added.</summary>
    /// <param name="law">The law.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="claim">The statement that a reader would change first.</param>
    /// <param name="explanation">Null where it holds; <see cref="Explanation.None"/> where nothing explains that it does not.</param>
    /// <param name="expected">What the members give, in the unit of the claim.</param>
    /// <param name="place">What holds its siblings.</param>
    protected ref Relation AddRelation(Law law, Shapes shape, int claim, Explanation? explanation, Interval expected, int place) =>
        ref Table.Relations.Add(new()
        {
            Law = law,
            State = Relation.StateOf(explanation),
            Explanation = explanation ?? Explanation.None,
            Claim = claim,
            Item = Table.Statements[claim].Item,
            Shape = (int)shape,
            Place = place,
            Expected = expected,
        });

    /// <summary>Makes a relation of the members that were added, which give one value.</summary>
    protected ref Relation AddRelation(Law law, Shapes shape, int claim, Explanation? explanation, double expected, int place) =>
        ref AddRelation(law, shape, claim, explanation, new Interval(expected, expected), place);

    /// <summary>Judges how far what is stated lies from what was computed.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="stated">What is stated.</param>
    /// <param name="computed">What the members give.</param>
    /// <param name="farShare">What is more than this share off is far.</param>
    public static void AddDistance(ref Relation relation, double stated, double computed, double farShare = FarShare)
    {
        if (relation.State != RelationState.Contradicts)
            return;
        var greatest = Math.Max(Math.Abs(stated), Math.Abs(computed));
        var share = greatest > 0 ? Math.Abs(stated - computed) / greatest : 0;
        relation.IsFar = share > NearShare;
        relation.Add(Evidence.Near, 1, share <= NearShare);
        relation.Add(Evidence.Far, -2, share > farShare);
    }
}

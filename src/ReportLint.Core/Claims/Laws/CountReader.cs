namespace ReportLint.Claims.Laws;

/// <summary>What forms of the law Count share: a count is compared with the things of <see cref="ClaimTable.Children"/>.</summary>
internal abstract class CountReader : LawReader
{
    protected CountReader(ClaimTable table)
        : base(table)
    {
        Nouns = new(table);
        Things = new(table, Nouns);
        Explanations = new(table, Nouns);
    }

    /// <summary>What is counted.</summary>
    protected CountNouns Nouns { get; }

    /// <summary>What the things look like.</summary>
    protected ThingEvidence Things { get; }

    /// <summary>What makes a count right although it is not the number of the things.</summary>
    protected CountExplanations Explanations { get; }

    /// <summary>Adds the relation of a count and the things that were read.</summary>
    /// <param name="claim">The statement of the count.</param>
    /// <param name="explanation">Why a count that differs may be right.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="place">What holds its siblings.</param>
    protected ref Relation AddCount(int claim, Explanation explanation, int shape, int place)
    {
        var count = Table.Children.Things.Count;
        foreach (var thing in Table.Children.Things)
            Table.Relations.AddMember(-1, thing.Item, thing.Span);
        Explanation? found = (int)Table.QuantityOf(claim).Value == count ? null : explanation;
        ref var relation = ref AddRelation(Law.Count, (Shapes)shape, claim, found, count, place);
        relation.Subject = Nouns.Span;
        return ref relation;
    }
}

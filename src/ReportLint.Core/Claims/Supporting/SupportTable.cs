using ReportLint.Claims.Laws;
using ReportLint.Claims.Phrasing;

namespace ReportLint.Claims.Supporting;

/// <summary>What the queries read, and the queries, in the order in which they are asked.</summary>
internal sealed class SupportTable
{
    private readonly ClaimQuery[] _queries;

    public SupportTable(ClaimTable claims)
    {
        Claims = claims;
        Assertions = new(claims);
        Reach = new(claims.Model);
        Measured = new(claims);
        _queries =
        [
            new ReadinessQuery(this),
            new TickedWorkQuery(this),
            new ComplianceQuery(this),
            new SecurityQuery(this),
            new AbsoluteShareQuery(this),
            new TestOutcomeQuery(this),
            new ImprovementQuery(this),
            new ScoreQuery(this),
            new OpenEndedCountQuery(this),
            new MeasurementQuery(this),
            new SelfCertificationQuery(this),
            new UnansweredTargetQuery(this),
            new PhraseQuery(this),
        ];
    }

    /// <summary>The statements of the report, and how its items are meant.</summary>
    public ClaimTable Claims { get; }

    /// <summary>Whether words are asserted.</summary>
    public AssertionReader Assertions { get; }

    /// <summary>What supports claims from where a reader would look.</summary>
    public SupportReach Reach { get; }

    /// <summary>Which figures measure the work.</summary>
    public MeasuredFigures Measured { get; }

    /// <summary>Asks all queries. One that throws is among the model's failures, and the others go on.</summary>
    public void Read()
    {
        if (!Claims.Model.IsReport || !Claims.Model.IsInKnownLanguage)
            return;
        Assertions.Clear();
        Reach.Clear();
        var said = Claims.Model.Tokens.Meaning;
        foreach (var query in _queries)
        {
            var (needs, styles) = (query.Needs, query.NeedsStyles);
            if (styles != Styles.None ? (styles & Claims.Model.Tokens.Styles) != 0 : needs == default || needs.Overlaps(said))
                Claims.Model.Guard(query, static it => it.Read());
        }
    }
}

using ReportLint.Claims.Laws;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds one kind of claim in a report: what is asserted, and what nothing near supports.</summary>
internal abstract class ClaimQuery(SupportTable table)
{
    /// <summary>What the report's words have to mean, any of it, for the query to be asked; empty where no word is needed.</summary>
    public virtual Meaning Needs => default;

    /// <summary>How the report's words have to say it, any of it, for the query to be asked; where it names some, no other word calls
    /// it.</summary>
    public virtual Styles NeedsStyles => Styles.None;

    /// <summary>The statements of the report, and how its items are meant.</summary>
    protected ClaimTable Table => table.Claims;

    /// <summary>The facts of the text.</summary>
    protected ReportModel Model => table.Claims.Model;

    /// <summary>Whether words are asserted.</summary>
    protected AssertionReader Assertions => table.Assertions;

    /// <summary>What claims can be checked by.</summary>
    protected SupportReader Supports => table.Claims.Model.Support;

    /// <summary>What supports claims from where a reader would look: their section and the lines above.</summary>
    protected SupportReach Reach => table.Reach;

    /// <summary>Reads a whole report.</summary>
    public abstract void Read();

    /// <summary>Whether words say that something is asked for, or is to come: "all vulnerabilities must be fixed".</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    protected bool IsAskedFor(int first, int end) =>
        (Model.ConceptsOf(first, end) & (Concepts.Demand | Concepts.Future | Concepts.Target)) != 0;

    /// <summary>Reports a claim.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="item">The item that holds it.</param>
    /// <param name="span">Its words.</param>
    /// <param name="others">The same claim elsewhere, in order.</param>
    /// <param name="confidence">How certain it is that nothing supports it.</param>
    protected void Add(UnsupportedKind kind, int item, TextSpan span, IReadOnlyList<TextSpan>? others = null,
        Confidence confidence = Confidence.High) =>
        Model.ClaimsOf<UnsupportedClaim>().Add(new(kind, span, item, others ?? []) { Confidence = confidence });

    /// <summary>Reports the first of some claims and lists the others with it; nothing where there are none.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="found">The items that hold them and their words, in order.</param>
    /// <param name="confidence">How certain it is that nothing supports them.</param>
    protected void AddFirst(UnsupportedKind kind, List<(int Item, TextSpan Span)> found, Confidence confidence = Confidence.High)
    {
        if (found.Count > 0)
            Add(kind, found[0].Item, found[0].Span, found.ConvertAll(static claim => claim.Span).GetRange(1, found.Count - 1), confidence);
    }
}

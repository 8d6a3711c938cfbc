using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Verdicts that something is ready to go out, with no criterion, result or link where a reader would look for them. The first is
/// reported; what repeats it is listed with it.</summary>
internal sealed class ReadinessQuery(SupportTable table) : ClaimQuery(table)
{
    // In tokens.
    private const int LongestAside = 24;

    private const Support Accepted = Support.Link | Support.Path | Support.Command;

    private static readonly WordSet Recommending = Wordings.WordsOf(Wording.RecommendingVerb);

    private readonly CriteriaTally _criteria = new(table.Claims);

    /// <inheritdoc/>
    public override Meaning Needs =>
        new(Concepts.None, Topics.Ready | Topics.Deploy | Topics.Fitness | Topics.Verdict | Topics.Judgement | Topics.Destination);

    /// <inheritdoc/>
    public override void Read()
    {
        _criteria.Clear();
        List<(int Item, TextSpan Span)> found = [];
        for (var item = 0; item < Model.ItemList.Count; item++)
        {
            if (!Table.Verdicts.ReadReady(item, out var verdict) || !IsClaim(item, verdict))
                continue;
            Model.ClaimsOf<ReadinessVerdict>().Add(new(verdict.Span, item));
            if (!IsSupported(item))
                found.Add((item, verdict.Span));
        }
        if (found.Count > 0)
            AddFirst(UnsupportedKind.Readiness, found, _criteria.AreAnywhere() ? Confidence.Low : Confidence.High);
    }

    private bool IsClaim(int item, in Verdict verdict)
    {
        ref readonly var line = ref Model.ItemList[item];
        var isSaid = !verdict.IsConditional && !verdict.IsReserved && !IsStep(line, verdict) && !IsNamed(line, verdict);
        return isSaid && !IsAside(line, verdict.First) && !IsWished(line, verdict.First) && Assertions.IsAsserted(item, verdict);
    }

    // "Our definition of production-ready", "six weeks to production-ready"; "production-grade, replicated store".
    private bool IsNamed(in Item line, in Verdict verdict)
    {
        if (verdict.First > line.FirstToken && Model.Tokens[verdict.First - 1] is var before)
        {
            var isOfThing = verdict.IsOfPart || before.Has(Topics.Copula);
            return before.Has(Concepts.Of) || before.Has(Topics.To) || (isOfThing && IsAdvised(verdict.First));
        }
        return line.Kind == ItemKind.Paragraph && verdict.End < line.EndToken && Model.Tokens[verdict.End].Is(',');
    }

    // "Backups are recommended for production".
    private bool IsAdvised(int first) => Recommending.Contains(Model.Tokens[first].Value);

    // "Make it production-ready", "we await the go for launch", "what is ready for production"; "the build is release-ready" says so.
    private bool IsWished(in Item line, int first)
    {
        for (var at = Assertions.StartOfSentence(line, first); at < first; at++)
        {
            if (Model.Tokens[at].Has(Topics.Conditional) && !Model.Tokens[at + 1].Has(Topics.Copula))
                return true;
        }
        return false;
    }

    // "3. Deploy to production", "## Phase 5: Production ready": an order in a list is a step, a numbered part is named by what it is for.
    private bool IsStep(in Item line, in Verdict verdict)
    {
        if (line.Kind == ItemKind.Heading && line.LabelEnd > line.FirstToken && verdict.First > line.LabelEnd)
            return line.Status != Polarity.Done && (Model.ConceptsOf(line.FirstToken, line.LabelEnd) & Concepts.Ordinal) != 0;
        ref readonly var token = ref Model.Tokens[verdict.First];
        var isOrder = token.Has(Topics.Deploy) && token.Has(Topics.Destination) && !token.Has(Topics.Ready)
            && !token.Has(Concepts.Auxiliary);
        return isOrder && line.LabelEnd < 0 && (line.Kind is ItemKind.ListItem or ItemKind.Heading);
    }

    // "- parser: 2.18.0 (stable, production-ready)" describes what is used.
    private bool IsAside(in Item line, int first)
    {
        if (line.Kind == ItemKind.Heading || !line.MayHold('('))
            return false;
        for (var at = first - 1; at >= Math.Max(line.FirstToken, first - LongestAside); at--)
        {
            if (Model.Tokens[at].Is('(') || Model.Tokens[at].Is(')'))
                return Model.Tokens[at].Is('(');
        }
        return false;
    }

    private bool IsSupported(int item)
    {
        ref readonly var line = ref Model.ItemList[item];
        if ((Supports.Of(line) & Accepted) != 0 || (Reach.Of(item) & Support.Link) != 0)
            return true;
        return _criteria.AreNear(item);
    }
}

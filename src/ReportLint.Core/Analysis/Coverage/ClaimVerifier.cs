using ReportLint.Claims;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Lists the claims of a report with what bears them out or contradicts them: its own other words, its repository, result
/// files.</summary>
internal sealed class ClaimVerifier(ReportContext context, IReadOnlyList<Diagnostic> found)
{
    private readonly ReportModel _model = context.Report;
    private readonly ClaimQuotes _quotes = new(context.Report);
    private readonly Dictionary<TextSpan, CheckedClaim> _claims = [];

    // The contradictions, by where they are reported.
    private readonly Diagnostic[] _contradictions =
        [.. found.Where(diagnostic => diagnostic.Descriptor.Category is Category.Consistency or Category.Artifacts
        && !diagnostic.IsSuppressed && !diagnostic.Span.IsEmpty)];

    /// <summary>By position; each place once.</summary>
    public IReadOnlyList<CheckedClaim> List()
    {
        if (context.HasFacts)
            AddBindings();
        if (context.HasRepository)
            AddFiles();
        foreach (ref readonly var quantity in _model.QuantityList)
        {
            if (!_quotes.IsBare(quantity))
                Add(quantity.Span, ClaimCounter.KindOf(quantity));
        }
        foreach (var verdict in _model.ClaimsOf<ReadinessVerdict>())
            Add(verdict.Span, ClaimKind.Verdict);
        AddContradictions();
        var bound = new SpanSet(context.HasFacts ? context.Bindings.Select(binding => binding.Claim.Span) : []);
        return [.. _claims.Values.OrderBy(claim => claim.Span)
            .Select(claim => claim with { Quote = _quotes.Of(claim.Span), IsBound = bound.Overlaps(claim.Span) })];
    }

    private void AddBindings()
    {
        foreach (var binding in context.Bindings.Where(binding => binding.Verdict == ClaimVerdict.Verified))
        {
            var measured = FactDescriptions.Of(binding);
            var kind = binding.Claim is TestFigure { Figure: null } or FindingFigure { Figure: null }
                ? ClaimKind.Count : KindAt(binding.Claim.Span);
            FileLocation[] files = [.. binding.Sources.Select(source => new FileLocation(source.File, source.Line, source.Path, measured))];
            _claims[binding.Claim.Span] = new(binding.Claim.Span, kind, ClaimVerdict.Verified, $"{files[0]}: {measured}") { Files = files };
        }
    }

    private ClaimKind KindAt(TextSpan span)
    {
        foreach (ref readonly var quantity in _model.QuantityList)
        {
            if (quantity.Span == span)
                return ClaimCounter.KindOf(quantity);
        }
        return ClaimKind.Count;
    }

    private void AddFiles()
    {
        var judge = context.Judge;
        foreach (var mention in _model.ClaimsOf<PathMention>().Where(mention => mention.IsClaimed))
        {
            var path = judge.Resolve(mention) is { Outcome: PathOutcome.Found, Paths: [var first, ..] } ? first : "";
            _claims[mention.Span] = new(mention.Span, ClaimKind.Path, path.Length > 0
                ? ClaimVerdict.Verified : ClaimVerdict.NotBound, path);
        }
        foreach (var size in _model.ClaimsOf<FileSizeClaim>())
            AddFigure(size.Size.Span, ClaimKind.Measure, judge.Confirm(size));
        foreach (var length in _model.ClaimsOf<FileLengthClaim>())
            AddFigure(length.Lines.Span, ClaimKind.Count, judge.Confirm(length));
    }

    private void AddFigure(TextSpan span, ClaimKind kind, string? path)
    {
        if (path is not null)
            _claims[span] = new(span, kind, ClaimVerdict.Verified, path);
    }

    private void Add(TextSpan span, ClaimKind kind)
    {
        if (!_claims.ContainsKey(span))
            _claims.Add(span, new(span, kind, ClaimVerdict.NotBound, ""));
    }

    // What is contradicted is a claim, whatever it is; a claim that lies in it, or that it lies in, is that one.
    private void AddContradictions()
    {
        var contradicted = new SpanSet(_contradictions.Select(contradiction => contradiction.Span));
        var replaced = _claims.Values.Where(claim => contradicted.Overlaps(claim.Span)).OrderBy(claim => claim.Span).ToArray();
        foreach (var claim in replaced)
            _claims.Remove(claim.Span);
        foreach (var contradiction in _contradictions)
            _claims[contradiction.Span] =
                new(contradiction.Span, KindOf(contradiction, replaced), ClaimVerdict.Contradicted,
                contradiction.Message)
                { Contradiction = contradiction, Files = contradiction.FileLocations };
    }

    // That of the first claim after its start.
    private static ClaimKind KindOf(Diagnostic contradiction, CheckedClaim[] replaced)
    {
        var at = Bisection.FirstWhere(0, replaced.Length, (replaced, contradiction.Span),
            static (all, i) => all.replaced[i].Span.End > all.Span.Start);
        return at < replaced.Length && replaced[at].Span.Start < contradiction.Span.End ? replaced[at].Kind
            : contradiction.Descriptor.Category == Category.Artifacts ? ClaimKind.Count : ClaimKind.Status;
    }
}

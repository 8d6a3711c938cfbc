using ReportLint.Claims;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Counts the claims of a report by kind, and what confirms and contradicts them.</summary>
internal sealed class ClaimCounter
{
    private const Support Evidence = Support.Link | Support.Path | Support.Command | Support.Run;

    private readonly ReportContext _context;
    private readonly ReportModel _model;
    private readonly SpanSet _contradicted;
    private readonly SpanSet _uncheckable;
    private readonly bool[] _hasEvidence;
    private readonly int[] _all = new int[(int)ClaimKind.Verdict + 1];
    private readonly int[] _supported = new int[(int)ClaimKind.Verdict + 1];
    private readonly int[] _wrong = new int[(int)ClaimKind.Verdict + 1];
    private readonly int[] _open = new int[(int)ClaimKind.Verdict + 1];
    private readonly int[] _notBound = new int[(int)ClaimKind.Verdict + 1];

    public ClaimCounter(ReportContext context, IReadOnlyList<Diagnostic> found)
    {
        _context = context;
        _model = context.Report;
        _contradicted = PlacesOf(found, Category.Consistency, Category.Artifacts);
        _uncheckable = PlacesOf(found, Category.Evidence, Category.Evidence);
        _hasEvidence = new bool[_model.ItemList.Count];
        for (var i = 0; i < _hasEvidence.Length; i++)
        {
            ref readonly var item = ref _model.ItemList[i];
            if ((_model.Support.Of(item) & Evidence) == 0)
                continue;
            _hasEvidence[i] = true;
            if (item.Parent >= 0)
                _hasEvidence[item.Parent] = true;
        }
    }

    /// <summary>One for each kind, in their order.</summary>
    public IReadOnlyList<ClaimCoverage> Count()
    {
        for (var i = 0; i < _model.ItemList.Count; i++)
            CountItem(i, _model.ItemList[i]);
        foreach (var verdict in _model.ClaimsOf<ReadinessVerdict>())
            Add(ClaimKind.Verdict, verdict.Item, verdict.Span);
        CountNotBound();
        return [.. Enumerable.Range(0, _all.Length)
            .Select(kind => new ClaimCoverage((ClaimKind)kind, _all[kind], _supported[kind], _wrong[kind],
            _open[kind]) { NotBound = _notBound[kind] })];
    }

    private void CountItem(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            Add(KindOf(_model.QuantityList[q]), index, _model.QuantityList[q].Span);
        for (var i = item.FirstToken; item.Has(TokenKind.Date) && i < item.EndToken; i++)
        {
            if (_model.Tokens[i].Kind == TokenKind.Date)
                Add(ClaimKind.Date, index, _model.Tokens[i].Span);
        }
        if (item.Status is Polarity.Done or Polarity.Open or Polarity.Failed or Polarity.Warning)
            Add(ClaimKind.Status, index, item.StatusSpan);
    }

    private void Add(ClaimKind kind, int item, TextSpan span)
    {
        _all[(int)kind]++;
        _supported[(int)kind] += item >= 0 && _hasEvidence[item] ? 1 : 0;
        _wrong[(int)kind] += _contradicted.Overlaps(span) ? 1 : 0;
        _open[(int)kind] += _uncheckable.Overlaps(span) ? 1 : 0;
    }

    private void CountNotBound()
    {
        if (_context.HasFacts)
        {
            var bound = new HashSet<Claim>(_context.Bindings.Select(binding => binding.Claim));
            foreach (var (claim, figure) in Figures(_model).Where(figure => !bound.Contains(figure.Claim)))
                _notBound[(int)(figure is { } number ? KindOf(number) : ClaimKind.Count)]++;
        }
        if (!_context.HasRepository)
            return;
        foreach (var size in _model.ClaimsOf<FileSizeClaim>())
            CountFigure(ClaimKind.Measure, size.File);
        foreach (var length in _model.ClaimsOf<FileLengthClaim>())
            CountFigure(ClaimKind.Count, length.File);
        foreach (var count in _model.ClaimsOf<FileCountClaim>())
            CountFigure(ClaimKind.Count, count.Directory);
    }

    private static IEnumerable<(Claim Claim, Quantity? Figure)> Figures(ReportModel model) =>
        [
            .. model.ClaimsOf<TestFigure>().Select(figure => ((Claim)figure, figure.Figure)),
            .. model.ClaimsOf<CoverageFigure>().Select(figure => ((Claim)figure, (Quantity?)figure.Percent)),
            .. model.ClaimsOf<FindingFigure>().Select(figure => ((Claim)figure, figure.Figure)),
            .. model.ClaimsOf<MeasuredFigure>().Select(figure => ((Claim)figure, (Quantity?)figure.Figure)),
        ];

    private void CountFigure(ClaimKind kind, PathMention file) => _notBound[(int)kind] += file.IsClaimed && !_context.Judge.IsPlaced(file)
        ? 1 : 0;

    /// <summary>What sort of claim a quantity makes.</summary>
    public static ClaimKind KindOf(in Quantity quantity) => quantity.Dimension switch
    {
        Dimension.Percent => ClaimKind.Percentage,
        Dimension.Ratio => ClaimKind.Ratio,
        Dimension.Count => ClaimKind.Count,
        _ => ClaimKind.Measure,
    };

    private static SpanSet PlacesOf(IReadOnlyList<Diagnostic> found, Category one, Category other) =>
        new(found.Where(diagnostic => diagnostic.Descriptor.Category == one || diagnostic.Descriptor.Category == other)
            .SelectMany(diagnostic => diagnostic.AdditionalLocations.Select(place => place.Span).Prepend(diagnostic.Span)));
}

namespace ReportLint.Claims.Supporting;

/// <summary>Absolute percentages (100 %, 0 %, 99.9 %) that say how much of some work was done, without their counts. What says
/// the same again, and the rows of the same table, are listed with the first.</summary>
internal sealed class AbsoluteShareQuery(SupportTable table) : ClaimQuery(table)
{
    private const double NearlyAll = 99.9;

    private const Concepts Aims = Concepts.Target | Concepts.Threshold | Concepts.Plan | Concepts.Advice | Concepts.Finding
        | Concepts.Failed | Concepts.Negation;

    private readonly ShareWords _words = new(table);
    private readonly ShareCounts _counts = new(table);
    private readonly FigureClaims _claims = new();

    /// <inheritdoc/>
    public override void Read()
    {
        _claims.Clear();
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Model.ItemList[index];
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
                Read(index, item, q);
        }
        foreach (var claim in _claims.All)
            Add(claim);
    }

    private void Read(int index, in Item item, int quantity)
    {
        ref readonly var percent = ref Model.QuantityList[quantity];
        if (!IsAbsolute(percent) || IsBelowAims(item) || !Assertions.IsAsserted(index, percent.FirstToken, percent.EndToken))
            return;
        var word = _words.Find(item, quantity);
        if (word == ShareWords.None || _counts.AreGiven(index, quantity, word, out var whole))
            return;
        var claim = _claims.Add(index, percent, Stems.Of(Model, Model.Tokens[word]), item.Kind == ItemKind.TableRow ? item.Group : -1);
        if (claim is not null && whole is { } all)
            claim.Known = ((long)all.Value, all.NumberSpan);
    }

    private void Add(FigureClaims.Entry claim)
    {
        ref readonly var item = ref Model.ItemList[claim.Item];
        Model.ClaimsOf<UnsupportedClaim>().Add(
            new(UnsupportedKind.AbsoluteShare, claim.Figure.Span, claim.Item, [.. claim.Repeats.Select(it => it.Span)])
            {
                Figure = claim.Figure,
                Known = claim.Known,
                PassRate = claim.Known is null ? null : PassRatePhrases.Find(Model, item, claim.Figure),
            });
    }

    // Below a heading that asks for it ("Criteria: all must pass"), and, where no mark says that it was reached, of goals, improvements or
    // faults; a mark in a fence may be part of what is quoted.
    private bool IsBelowAims(in Item item)
    {
        if (item.Section <= 0)
            return false;
        var heading = Model.ItemList[Model.SectionList[item.Section].Heading].Concepts;
        return (heading & Concepts.Demand) != 0
            || ((item.Status != Polarity.Done || item.Kind == ItemKind.FenceLine)
                && (heading & Aims) != 0 && (heading & WorkWords.Finished) == 0);
    }

    private static bool IsAbsolute(in Quantity quantity) => quantity.Unit == Unit.Percent
        && quantity.Comparator is Comparator.None or Comparator.AtLeast
        && (quantity.Value is 0 or 100 || quantity.Value is >= NearlyAll and < 100);
}

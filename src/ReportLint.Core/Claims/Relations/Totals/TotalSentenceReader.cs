namespace ReportLint.Claims;

/// <summary>Finds totals that a sentence breaks down: "57 defects in total: 40 fixed, 9 deferred and 5 rejected."</summary>
internal sealed class TotalSentenceReader(ReportModel model)
{
    private readonly Partition _partition = new(model);

    public void Read(in Item item)
    {
        for (var q = item.Quantities.First; q + 2 < item.Quantities.End; q++)
        {
            ref readonly var stated = ref model.QuantityList[q];
            if (!(stated.Dimension == Dimension.Count || Sums.IsAmount(stated.Dimension)) || !IsIntroduced(item, stated, out var colon, out var isCalled, out var mustDivide))
                continue;
            var parts = new List<Quantity>();
            var at = colon + 1;
            for (var next = q + 1; next < item.Quantities.End && IsClause(item, model.QuantityList[next], at, out at, out var isLast); next++)
            {
                parts.Add(model.QuantityList[next]);
                if (!isLast)
                    continue;
                if (parts.Count >= 2 && (!mustDivide || (q == item.Quantities.First && parts.Sum(part => part.Value) > stated.Value)) && ((isCalled && !mustDivide) || (MayDivide(item, stated, parts) && (_partition.Divides(stated, parts) || (!mustDivide && Sums.IsAmount(stated.Dimension) && Sums.MayBeAll(stated, parts))))) && Sums.AreComparable(stated, parts))
                    model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts)));
                break;
            }
            if (isCalled && !mustDivide)
                return;
        }
    }

    // Beside how grave things are, only what comes near to the number tells of all of it.
    private static bool MayDivide(in Item item, in Quantity stated, List<Quantity> parts) => (item.Concepts & Concepts.Severity) != 0 || Sums.AreNear(stated.Value * Units.FactorOf(stated.Unit), parts.Sum(part => part.Value * Units.FactorOf(part.Unit)));

    // "57 defects in total:", "In total 57 defects were handled:".
    private bool IsIntroduced(in Item item, in Quantity stated, out int colon, out bool called, out bool mustDivide)
    {
        called = mustDivide = false;
        // "2 critical" is a part itself.
        var isKind = stated.EndToken < item.EndToken && (model.Tokens[stated.EndToken].Has(Concepts.Severity) || StateWords.Is(model.Tokens[stated.EndToken]));
        for (var i = Math.Max(item.FirstToken, stated.FirstToken - 4); i < stated.FirstToken; i++)
            called = (called || model.Tokens[i].Has(Concepts.Total)) && !model.Tokens[i].Is('.') && !model.Tokens[i].Is(';');
        for (colon = stated.EndToken; colon < item.EndToken && colon - stated.EndToken <= 6; colon++)
        {
            ref readonly var token = ref model.Tokens[colon];
            // "Total findings: 18 - critical: 2, high: 16".
            if (token.Is(':') || (called && token.IsFreeDash))
                return true;
            // "18 tasks, of which 12 are done", "18 tasks in total; 12 are done".
            if (colon > stated.EndToken && !isKind && (token.Is(',') || token.Is(';') || token.Has(Concepts.OutOf)))
            {
                colon += token.Kind == TokenKind.Punctuation && colon + 1 < item.EndToken && model.Tokens[colon + 1].Has(Concepts.OutOf) ? model.Tokens[colon + 1].PhraseLength : token.Has(Concepts.OutOf) ? token.PhraseLength - 1 : 0;
                mustDivide = true;
                return true;
            }
            if (token.Kind != TokenKind.Word || token.Has(Topics.Selection))
                return false;
            called |= token.Has(Concepts.Total);
        }
        return false;
    }

    // A number, what it counts in a few words, and a comma, "and" or the end of the sentence.
    private bool IsClause(in Item item, in Quantity part, int at, out int behind, out bool isLast)
    {
        (behind, isLast) = (part.EndToken, false);
        var isLabelled = part.FirstToken - 2 >= at && model.Tokens[part.FirstToken - 1].Is(':') && model.Tokens[part.FirstToken - 2] is { Kind: TokenKind.Word } label && !label.Has(Concepts.Outcome | Concepts.Mean);
        for (var i = at; i < (isLabelled ? part.FirstToken - 2 : part.FirstToken); i++)
        {
            if (!model.Tokens[i].Has(Concepts.Stop) && !model.Tokens[i].Has(Topics.Joining) && !model.Tokens[i].Is(','))
                return false;
        }
        for (; behind < item.EndToken && behind - part.EndToken <= 5; behind++)
        {
            ref readonly var token = ref model.Tokens[behind];
            // "2 hours of survey".
            if ((token.Has(Concepts.Outcome | Concepts.OutOf) && !(part.Unit != Unit.None && behind == part.EndToken && token.Has(Concepts.Of))) || token.Has(Topics.Selection | Topics.Continued))
                return false;
            if (token.Is(',') || token.Has(Topics.Joining) || token.Is('.'))
            {
                isLast = token.Is('.');
                return true;
            }
            // "règles d'accès".
            if ((token.Kind is not (TokenKind.Word or TokenKind.Mark) && !(token.IsGlued && (token.Is('\'') || token.Is('\u2019')))) || (isLabelled && token.Kind == TokenKind.Word))
                return false;
        }
        isLast = behind == item.EndToken;
        return isLast;
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds ratios with their percentage in one item: <c>18/20 (90%)</c>, <c>90% (18/20)</c>, <c>18 of 20 = 90 %</c>.</summary>
internal sealed class ShareReader(ReportModel model)
{
    private const int LongestPhrase = 5;

    /// <summary>In tokens: "soit un taux de réussite de".</summary>
    private const int LongestEquivalence = 6;

    /// <summary>In tokens, from the ratio to its share in parentheses.</summary>
    private const int LongestSentence = 16;

    /// <summary>In points; what lies further off is a share of something else.</summary>
    private const double MostPoints = 20;

    // Words of a share that is another than that of the counted things.
    private const Concepts OtherShare = Concepts.Target | Concepts.Threshold | Concepts.Coverage | Concepts.Score | Concepts.Change | Concepts.Uptime | Concepts.Mean | Concepts.Statistic | Concepts.Before | Concepts.Failed | Concepts.Remaining;

    public void Read(int index, in Item item)
    {
        for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
        {
            ref readonly var first = ref model.QuantityList[q];
            ref readonly var second = ref model.QuantityList[q + 1];
            if (first.Unit == Unit.None && q + 2 < item.Quantities.End && model.QuantityList[q + 2] is { Unit: Unit.Percent } share && RatioInWords.TryRead(model, first, second, out var told) && told.Value <= told.Whole && IsPlain(share) && Belongs(item, told, share))
                model.ClaimsOf<Share>().Add(new Share(told, share, index));
            else if (first.Unit == Unit.Percent && q + 2 < item.Quantities.End && IsPlain(first) && RatioInWords.TryRead(model, second, model.QuantityList[q + 2], out told) && told.Value <= told.Whole && Belongs(item, first, told))
                model.ClaimsOf<Share>().Add(new Share(told, first, index));
            if (q > item.Quantities.First && second.Unit == Unit.Percent && IsPlain(second) && IsOfWholeBefore(item, model.QuantityList[q - 1], first, second))
                model.ClaimsOf<Share>().Add(new Share(first with { Unit = Unit.Ratio, Whole = model.QuantityList[q - 1].Value }, second, index) { WholeSpan = model.QuantityList[q - 1].NumberSpan });
            if (q + 2 < item.Quantities.End && model.QuantityList[q + 2] is { Unit: Unit.Percent } all && IsPlain(all) && IsShareOfRest(item, first, second, all))
                model.ClaimsOf<Share>().Add(new Share(first with { Unit = Unit.Ratio, Whole = first.Value + second.Value }, all, index) { WholeSpan = second.NumberSpan });
            if (first.Comparator is Comparator.AtLeast or Comparator.AtMost || second.Comparator is Comparator.AtLeast or Comparator.AtMost)
                continue;
            // "126% (6/6 criteria exceeded)" tells by how much.
            if ((item.Topics & Topics.Surplus) != 0 && (first.Unit == Unit.Percent ? first : second).Value > 100)
                continue;
            if (first.Unit == Unit.Ratio && second.Unit == Unit.Percent && Belongs(item, first, second))
                model.ClaimsOf<Share>().Add(new Share(first, second, index));
            else if (first.Unit == Unit.Percent && second.Unit == Unit.Ratio && Belongs(item, first, second) && !HasShareBehind(q + 1, item))
                model.ClaimsOf<Share>().Add(new Share(second, first, index));
        }
    }

    // "Out of 190 berths, 171 (95%) are free": the sentence starts with the whole.
    private bool IsOfWholeBefore(in Item item, in Quantity whole, in Quantity part, in Quantity percent)
    {
        if (whole.Unit != Unit.None || part.Unit != Unit.None || !whole.Interval.IsExact || !part.Interval.IsExact || part.Value > whole.Value || part.FirstToken - whole.EndToken is < 2 or > LongestPhrase || !(OutcomeShares.IsBehind(model, part, percent) || IsEquivalent(part.EndToken, percent.FirstToken)))
            return false;
        var of = whole.FirstToken - 1;
        while (of > item.FirstToken && model.Tokens[of].Has(Concepts.Stop) && !model.Tokens[of].Has(Concepts.OutOf))
            of--;
        if (of < item.FirstToken || !model.Tokens[of].Has(Concepts.OutOf))
            return false;
        while (of > item.FirstToken && model.Tokens[of - 1].Has(Concepts.OutOf) || (of > item.FirstToken && model.Tokens[of - 1] is { Kind: TokenKind.Word } start && start.PhraseLength == 2))
            of--;
        if (of > item.FirstToken && !model.Tokens[of - 1].Is('.') && !model.Tokens[of - 1].Is(':') && model.Tokens[of - 1].Kind != TokenKind.Mark)
            return false;
        for (var i = whole.EndToken; i < part.FirstToken - 1; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                return false;
        }
        return model.Tokens[part.FirstToken - 1].Is(',');
    }

    // "171 are free, that is 90%", "171 sont libres, soit 90 %".
    private bool IsEquivalent(int first, int percent)
    {
        var comma = percent - 1;
        while (comma > first && percent - comma <= LongestEquivalence && model.Tokens[comma].Kind == TokenKind.Word)
            comma--;
        return comma > first && comma + 1 < percent && percent - first <= LongestSentence && model.Tokens[comma].Is(',') && model.Wordings.Is(model.Text.Slice(model.SpanOf(comma + 1, percent)), Wording.Equivalence);
    }

    // "14 moved, 6 remaining (70% complete)": what is done, and all that is left.
    private bool IsShareOfRest(in Item item, in Quantity part, in Quantity rest, in Quantity percent)
    {
        if (part.Unit != Unit.None || rest.Unit != Unit.None || !part.Interval.IsExact || !rest.Interval.IsExact || rest.FirstToken - part.EndToken is < 2 or > LongestPhrase || percent.FirstToken - rest.EndToken != 2
            || !model.Tokens[percent.FirstToken - 1].Is('(') || !model.Tokens[rest.EndToken].Has(Concepts.Remaining) || (model.ConceptsOf(part.EndToken, rest.FirstToken) & (Concepts.Done | Concepts.Worked)) == 0)
            return false;
        var end = percent.EndToken;
        while (end < item.EndToken && model.Tokens[end].Has(Concepts.Done | Concepts.Worked | Concepts.Progress))
            end++;
        return end < item.EndToken && model.Tokens[end].Is(')');
    }

    private static bool IsPlain(in Quantity percent) => percent.Comparator is not (Comparator.AtLeast or Comparator.AtMost);

    // In "85% (12/15 = 80%)" the ratio belongs to the second percentage.
    private bool HasShareBehind(int ratio, in Item item) =>
        ratio + 1 < item.Quantities.End && model.QuantityList[ratio + 1] is { Unit: Unit.Percent } next && model.QuantityList[ratio].EndToken + 2 >= next.FirstToken
        && !model.Tokens[next.FirstToken - 1].Is(',');

    private bool Belongs(in Item item, in Quantity first, in Quantity second) =>
        ConcludesSentence(item, first, second) || EndsClause(item, first, second) || second.FirstToken - first.EndToken <= LongestPhrase + LongestEquivalence && IsJoined(first.EndToken, second.FirstToken) && IsSameThing(item, first, second);

    // "37 of the 52 crates that came in May were opened (71%)", "71% of the crates of May were opened (37 of 52)": alone in its parentheses, behind words that speak of no other share.
    private bool ConcludesSentence(in Item item, in Quantity first, in Quantity second)
    {
        var (words, open) = (second.FirstToken - 1 - first.EndToken, second.FirstToken - 1);
        if (words is < LongestPhrase or > LongestSentence || !model.Tokens[open].Is('(') || second.EndToken >= item.EndToken || !model.Tokens[second.EndToken].Is(')') || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem))
            return false;
        for (var i = first.EndToken; i < open; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Code) && !(token.Kind == TokenKind.Punctuation && token.IsGlued && token.Value is '-' or '\'' or '\u2019') || token.Has(OtherShare))
                return false;
        }
        var (ratio, percent) = first.Unit == Unit.Percent ? (second, first) : (first, second);
        return ratio.Whole > 0 && Math.Abs((100 * ratio.Value / ratio.Whole) - percent.Value) <= MostPoints && (model.ConceptsOf(item.FirstToken, first.FirstToken) & OtherShare) == 0;
    }

    // "18 of the 20 crates were opened: 90%", "opened: 18/20, 90%": nothing follows the share, and nothing says that it is another.
    private bool EndsClause(in Item item, in Quantity ratio, in Quantity percent)
    {
        var sign = percent.FirstToken - 1;
        if (ratio.Unit != Unit.Ratio || percent.Unit != Unit.Percent || ratio.Whole <= 0 || sign < ratio.EndToken || sign - ratio.EndToken > LongestSentence || !(model.Tokens[sign].Is(',') || model.Tokens[sign].Is(':')) || item.Kind == ItemKind.TableRow
            || (percent.EndToken < item.EndToken && !model.Tokens[percent.EndToken].Is('.') && !(model.Tokens[percent.EndToken].Is(')') && percent.EndToken + 1 == item.EndToken)) || Math.Abs((100 * ratio.Value / ratio.Whole) - percent.Value) > MostPoints)
            return false;
        for (var i = ratio.EndToken; i < sign; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                return false;
        }
        return (model.ConceptsOf(item.FirstToken, percent.FirstToken) & OtherShare) == 0;
    }

    // The second stands in parentheses or behind an equals sign, a dash or an arrow; nothing else comes between.
    private bool IsJoined(int from, int to)
    {
        var joints = 0;
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Code or TokenKind.Date or TokenKind.Number)
                return false;
            // "44/50, or 88%", "44/50, soit 88 %", "44/50, i.e. 88%".
            if (joints == 0 && token.Is(',') && i + 1 < to && model.Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[i + 1].Start, model.Tokens[to - 1].End)), Wording.Equivalence))
                return true;
            if (token.Is(',') && i + 2 == to)
                continue;
            if (token.Kind != TokenKind.Punctuation)
            {
                // Behind the joint only words that say "share" may stand.
                if (joints > 0 && token.Kind == TokenKind.Word && !token.Has(Concepts.Done | Concepts.Worked | Concepts.Progress | Concepts.Stop | Concepts.OutOf))
                    return false;
                continue;
            }
            // A dash joins what stands right beside it, or behind a word of success: "100/100 quality - 90% complete" speaks of two things.
            if (token.Value is '(' or '=' or '[' or '\u2192' || (token.IsFreeDash && (i == from || IsJudged(from, i))))
                joints++;
            else if (token.Value is not ('*' or '_'))
                return false;
        }
        return joints == 1 && to - from <= LongestPhrase;
    }

    // "6/8 working - 75%", "6/8 files done - 75%".
    private bool IsJudged(int from, int dash) =>
        model.Tokens[dash - 1] is { Kind: TokenKind.Word } last && dash - from <= 2 && (last.Has(Concepts.Done | Concepts.Worked) || last.Has(Topics.Passing | Topics.Artefact));

    // "85% coverage (12/12 tests)" speaks of two things, and so does "12/12 tests (85% coverage)".
    private bool IsSameThing(in Item item, in Quantity first, in Quantity second)
    {
        var subject = model.ConceptsOf(first.EndToken, second.FirstToken);
        for (var i = Math.Max(first.FirstToken - 3, item.FirstToken); i < first.FirstToken; i++)
            subject |= model.Tokens[i].Kind == TokenKind.Break ? Concepts.None : model.Tokens[i].Concepts;
        var isRate = (model.MeaningOf(Math.Max(first.FirstToken - LongestPhrase, item.FirstToken), second.FirstToken).Topics & Topics.PassRate) != 0;
        var behind = Concepts.None;
        var end = second.EndToken;
        for (; end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word; end++)
            behind |= model.Tokens[end].Concepts;
        if (((subject | behind) & Concepts.Change) != 0 || IsWeighted(item, first, second))
            return false;
        // "Tests failed: 39/48 (81% failure rate)".
        if (second.Unit == Unit.Percent && HasFailed(behind) && (subject & Concepts.Failed) != 0)
            return true;
        if ((behind & Concepts.LowerIsBetter) != 0)
            return false;
        if (second.Unit == Unit.Percent)
            return end == second.EndToken || model.Tokens[second.EndToken].Has(Topics.Compliant) || (behind & (Concepts.Done | Concepts.Worked | Concepts.Progress | Concepts.Outcome)) != 0 && !HasFailed(behind);
        return isRate || (subject & Concepts.Coverage) == 0 || (behind & Concepts.Test) == 0 || (subject & Concepts.Test) != 0;
    }

    // "98% complete (7 of 8 phases)": phases are not of one size; "7 of 8 phases (98%)" was reckoned from them.
    private bool IsWeighted(in Item item, in Quantity first, in Quantity second)
    {
        if (second.Unit == Unit.Percent && model.Tokens[second.FirstToken - 1].Is('(') && second.EndToken < item.EndToken && model.Tokens[second.EndToken].Is(')'))
            return false;
        var behind = first.Unit == Unit.Ratio ? first.EndToken : second.EndToken;
        return behind < item.EndToken && model.Tokens[behind] is var noun && noun.Has(Concepts.Ordinal) && !noun.Has(Concepts.Test) && !noun.Has(Topics.Artefact | Topics.Measured);
    }

    private static bool HasFailed(Concepts concepts) => (concepts & (Concepts.Failed | Concepts.Remaining | Concepts.Open)) != 0;
}

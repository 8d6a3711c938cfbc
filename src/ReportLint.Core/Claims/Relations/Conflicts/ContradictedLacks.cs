using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line that is marked done says that there is none of: "✅ Fog horn: missing", "✅ Charts: 0 of 12 sheets drawn".</summary>
internal sealed class ContradictedLacks(ReportModel model)
{
    // Of these one wants none.
    private const Concepts Unwanted = Concepts.Finding | Concepts.Failed | Concepts.LowerIsBetter | Concepts.Negation | Concepts.Attack | Concepts.Remaining | Concepts.Open;

    /// <summary>The words of the value, which starts at a token; empty where nothing is lacking.</summary>
    public TextSpan Find(in Item item, int first)
    {
        if (item.Kind == ItemKind.Heading || first >= item.EndToken || (model.MeaningOf(item.FirstToken, item.LabelEnd) is var label && ((label.Concepts & Unwanted) != 0 || (label.Topics & (Topics.Vulnerability | Topics.Missing)) != 0)))
            return default;
        return first + 1 == item.EndToken && (model.Tokens[first].Has(Topics.Missing) || model.StartsPhrase(Wording.Outage, item, model.Tokens[first])) ? model.Tokens[first].Span : FindStandstill(item, first, item.EndToken) is { IsEmpty: false } still ? still : NoneOf(item, first);
    }

    /// <summary>"Switched off, does not work in the rain", "out of order": what starts a clause.</summary>
    public TextSpan FindStandstill(in Item item, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && (i == first || model.Tokens[i - 1].Is(',')) && model.StartsPhrase(Wording.Standstill, item, model.Tokens[i]))
                return model.SpanOf(i, EndOfClause(i, end));
        }
        return default;
    }

    private int EndOfClause(int at, int end)
    {
        while (at < end && (model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number || model.Tokens[at].Is('\'') || model.Tokens[at].Is('\u2019')))
            at++;
        return at;
    }

    // "0 of 12 sheets drawn", "0/12 done".
    private TextSpan NoneOf(in Item item, int first)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || model.QuantityList[item.Quantities.First] is not { Unit: Unit.Ratio, Value: 0, Whole: > 0 } ratio || ratio.FirstToken != first)
            return default;
        var last = item.EndToken - 1;
        if (last < ratio.EndToken || last - ratio.EndToken > 2 || !model.Tokens[last].Has(Concepts.Done | Concepts.Worked) || (model.ConceptsOf(ratio.EndToken, item.EndToken) & Unwanted) != 0)
            return default;
        return TextSpan.FromBounds(ratio.Span.Start, model.Tokens[last].End);
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds plain values that the mark of their line contradicts: "Errors: 0 ❌", "Gate → ✅ needs testing", "✅ Gate - TODO: the hinge".</summary>
internal static class ContradictedValues
{
    // A number that is to be reached, or that was.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Threshold | Concepts.Negation | Concepts.Change;

    /// <summary>"Errors: 0 ❌": nothing of what nobody wants, and a cross that judges it; empty where the line says anything else.</summary>
    public static TextSpan NoneWanted(ReportModel model, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & Otherwise) != 0 || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine)
            || model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Value: 0, Comparator: Comparator.None } none || none.EndToken + 1 != item.EndToken || model.Tokens[none.EndToken].Polarity != Polarity.Failed)
            return default;
        // "❌ Failed: 0" names what it counts.
        if (item.LabelEnd <= item.FirstToken || model.Tokens[item.FirstToken].Kind == TokenKind.Mark || none.FirstToken != item.FirstValueToken)
            return default;
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        return (label.Concepts & Concepts.Failed) != 0 || (label.Topics & Topics.Vulnerability) != 0 || KnownDefects.AreNamed(model, item.FirstToken, item.LabelEnd) ? none.Span : default;
    }

    /// <summary>"✅ Gate: needs review", "Gate → ✅ needs testing": all that the line says of the thing.</summary>
    public static TextSpan Lack(ReportModel model, in Item item)
    {
        if ((item.Concepts & (Concepts.Optional | Concepts.Future)) != 0 || (item.LabelEnd > item.FirstToken && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Failed | Concepts.Finding | Concepts.Negation)) != 0))
            return default;
        var first = item.LabelEnd > item.FirstToken ? item.FirstValueToken : item.FirstToken + 1;
        while (item.LabelEnd <= item.FirstToken && first < item.EndToken && model.Tokens[first].Kind != TokenKind.Mark)
            first++;
        first = model.FirstBehindMarks(first, item.EndToken);
        if (first >= item.EndToken || !model.Wordings.MayStartWith(model.Tokens[first].Value, Wording.Lacking))
            return default;
        var end = item.EndToken;
        while (end > first && model.Tokens[end - 1].Is('.'))
            end--;
        // "✅ needs testing: the gate" is a title.
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                return default;
        }
        return Shortfalls.IsLacking(model, first, end) ? model.SpanOf(first, end) : default;
    }

    /// <summary>"[x] Gate - TODO: the hinge": the label ends with what heads a plan.</summary>
    public static TextSpan TodoOfLabel(ReportModel model, in Item item)
    {
        var last = item.LabelEnd - 1;
        while (last > item.FirstToken && model.Tokens[last].PhraseLength == 0 && model.Tokens[last].Has(Concepts.Stop))
            last--;
        if (item.Status != Polarity.Done || item.Kind != ItemKind.ListItem || item.FirstValueToken >= item.EndToken || last <= item.FirstToken + 1)
            return default;
        for (var i = last; i > Math.Max(item.FirstToken + 1, last - 2); i--)
        {
            if (model.Tokens[i].Has(Concepts.Open) && model.Tokens[i].Has(Concepts.Plan) && i + Math.Max(1, (int)model.Tokens[i].PhraseLength) == last + 1 && model.Tokens[i - 1].IsFreeDash)
                return model.SpanOf(i, last + 1);
        }
        return default;
    }
}

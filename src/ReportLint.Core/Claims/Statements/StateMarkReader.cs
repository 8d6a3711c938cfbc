namespace ReportLint.Claims.Statements;

/// <summary>Reads the mark of an item: where it stands, and whether it judges or only names, explains or grades something.</summary>
internal sealed class StateMarkReader(ReportModel model)
{
    private const Concepts Bad = Concepts.Finding | Concepts.LowerIsBetter | Concepts.Failed | Concepts.Severity;

    private static readonly WordSet Colours = Wordings.WordsOf(Wording.ColourWord);

    /// <summary>Reads the mark of an item that is no row.</summary>
    public void Read(in Item item, ref State state)
    {
        if (!item.Has(TokenKind.Mark))
            return;
        var at = StatusReader.Find(model.Tokens, item.FirstToken, item.EndToken, item.EndToken, out var polarity);
        if (at < 0 || model.Tokens[at].Kind != TokenKind.Mark)
        {
            ReadSeverity(item, ref state);
            return;
        }
        (state.Mark, state.MarkSpan) = (polarity, model.Tokens[at].Span);
        state.MarkPlace = Boxes.Start(model, item) && at == item.FirstToken ? MarkPlace.Box : PlaceOf(item, at);
        state.IsColour = (model.Tokens[at].Flags & TokenFlags.Colour) != 0;
        state.IsPicture = MarkTable.StartsWithPicture(model.Text.Slice(state.MarkSpan));
        state.IsMention = state.MarkPlace == MarkPlace.Middle && IsMention(at);
        ReadFollower(at + 1, item.EndToken, ref state);
        state.CountsNothing = CountsNothing(item, state);
        state.IsMention |= item.Kind != ItemKind.Heading && Explains(item, at);
    }

    // "0 critical errors ❌", "0 warnings ⚠️"; the box of "[ ] 0 errors" is one to tick.
    private bool CountsNothing(in Item item, in State state)
    {
        if (state.Mark == Polarity.Done || state.MarkPlace == MarkPlace.Box || (item.Concepts & Bad) == 0
            || item.Quantities.End - item.Quantities.First != 1)
            return false;
        return model.QuantityList[item.Quantities.First] is { Unit: Unit.None, Value: 0, Comparator: Comparator.None };
    }

    // "🔴 INCOMPLETE = below 50 %", "🔴 Red (80-100 %)", "❌ Fail: the merge is blocked": what a mark means.
    private bool Explains(in Item item, int mark)
    {
        var first = mark + 1;
        if (first >= item.EndToken || model.Tokens[first].Kind != TokenKind.Word || mark > item.FirstToken)
            return false;
        var next = first + model.Tokens[first].Width;
        if (Colours.Contains(model.Tokens[first].Value) && (model.Tokens[mark].Flags & TokenFlags.Colour) != 0)
            return true;
        if (next >= item.EndToken)
            return false;
        return model.Tokens[next].Is('=') || (next == item.LabelEnd && !item.HasQuantities && model.Tokens[first].Has(Concepts.Failed));
    }

    // Between words of one sentence.
    private bool IsMention(int at)
    {
        ref readonly var next = ref model.Tokens[at + 1];
        return model.Tokens[at - 1].Kind == TokenKind.Word && next.Kind == TokenKind.Word
            && (next.Flags & TokenFlags.Capitalised) == 0 && !next.Has(StatusReader.StatusWords | Concepts.Achieved);
    }

    private void ReadSeverity(in Item item, ref State state)
    {
        for (var at = item.FirstToken; at + 1 < item.EndToken; at++)
            state.IsSeverity |= model.Tokens[at].Kind == TokenKind.Mark && model.Tokens[at + 1].Has(Concepts.Severity);
    }

    private MarkPlace PlaceOf(in Item item, int at)
    {
        if (at == model.FirstBehindMarks(item.FirstToken, at))
            return MarkPlace.Start;
        for (var after = at + 1; after < item.EndToken; after++)
        {
            if (model.Tokens[after].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code)
                return model.Tokens[at - 1].Is(':') || at - 1 == item.LabelEnd ? MarkPlace.End : MarkPlace.Middle;
        }
        return MarkPlace.End;
    }

    // What follows a mark shows whether it judges: "❌ Never commit keys", "🔴 High risk".
    private void ReadFollower(int at, int end, ref State state)
    {
        at = model.FirstAfterSigns(at, end);
        if (at >= end || model.Tokens[at].Kind != TokenKind.Word || state.Mark == Polarity.Done)
            return;
        ref readonly var word = ref model.Tokens[at];
        state.IsSeverity |= word.Has(Concepts.Severity) && state.MarkPlace != MarkPlace.Box;
        state.IsProhibition |= word.Has(Concepts.Prohibition) || (word.Has(Concepts.Negation) && !word.Has(StatusReader.StatusWords));
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A status that an item without a mark ends with, in brackets or behind a dash: "Export [DONE]", "Archive – not found".</summary>
internal static class WrittenStatus
{
    /// <summary>What it says; <see cref="Polarity.Warning"/> where the thing is on its way, so that it may be nearly there.</summary>
    public static Polarity Find(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        for (var i = item.EndToken - 1; i > item.FirstToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || !(model.Tokens[i - 1].Is('[') || model.Tokens[i - 1].IsFreeDash))
                continue;
            var status = Read(model, item, token);
            span = status == Polarity.None ? default : TextSpan.FromBounds(token.Start, model.Tokens[EndOfWords(model, item, i) - 1].End);
            // "- [NOT FOUND - no match]": the words behind the dash explain.
            if (status != Polarity.None || model.Tokens[i - 1].Is('['))
                return status;
        }
        return Polarity.None;
    }

    private static int EndOfWords(ReportModel model, in Item item, int at)
    {
        while (at < item.EndToken && model.Tokens[at].Kind == TokenKind.Word)
            at++;
        return at;
    }

    private static Polarity Read(ReportModel model, in Item item, in Token token)
    {
        var rest = model.Text.Slice(TextSpan.FromBounds(token.Start, item.Span.End));
        if (model.Wordings.MayStartWith(token.Value, Wording.Awaited) && model.Wordings.Starts(rest, Wording.Awaited))
            return Polarity.Warning;
        if (token.Has(Concepts.Open | Concepts.Failed) || token.Has(Topics.Missing) || (model.Wordings.MayStartWith(token.Value, Wording.Lacking) && model.Wordings.Starts(rest, Wording.Lacking)))
            return Polarity.Open;
        return token.Has(Concepts.Done) ? Polarity.Done : Polarity.None;
    }
}

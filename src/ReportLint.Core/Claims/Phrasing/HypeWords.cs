using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>Finds praise where a fact belongs: "world-class", "de niveau mondial", "excellent results".</summary>
internal sealed class HypeWords(ReportModel model) : PhraseWords(model)
{
    // In words: "outstanding crane performance".
    private const int LongestPraised = 2;

    private static readonly WordSet InContext = Wordings.WordsOf(Wording.PraiseInContext);
    private static readonly WordSet Praised = Wordings.WordsOf(Wording.PraisedNoun);

    /// <inheritdoc/>
    public override Styles Styles => Styles.Hype;

    /// <inheritdoc/>
    public override Phrase? Find(in Item item, int at)
    {
        var end = Text.EndOf(item, at);
        if (end > at + 1 || !InContext.Contains(Model.Tokens[at].Value))
            return new(UnsupportedKind.Hype, at, end);
        end = EndOfPraised(item, at);
        return end > at && !IsJoined(item, at) ? new(UnsupportedKind.Hype, at, end) : null;
    }

    // Before the noun that it praises, or as the whole value of a status; "excellent performance tracking" is about something else, and
    // "perfect result: 9 of 9" tells what it is.
    private int EndOfPraised(in Item item, int at)
    {
        if (at < item.LabelEnd && item.HasQuantities)
            return at;
        var end = Text.EndOfNouns(item, at + 1, LongestPraised + 1);
        if (end <= at + 1 + LongestPraised && Praised.Contains(Model.Tokens[end - 1].Value))
            return end;
        return !item.HasQuantities && IsStatus(item) && Text.IsWholeValue(item, at, at + 1) ? at + 1 : at;
    }

    private bool IsStatus(in Item item) =>
        item.LabelEnd > item.FirstToken && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0;

    // "Bit-perfect" is a property.
    private bool IsJoined(in Item item, int at) => at > item.FirstToken && Model.Tokens[at].IsGlued
        && (Model.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number || Model.Tokens[at - 1].Is('-'));
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds praise where a fact belongs.</summary>
internal sealed class HypeReader(ReportModel model) : WordingReader(model)
{
    private const Concepts NotClaimed = Concepts.Future | Concepts.Prohibition | Concepts.Negation | Concepts.Target;

    private static readonly HashSet<uint> Orders = Wordings.WordsOf(Wording.ChangeOrder);

    private static readonly HashSet<uint> Demands = Wordings.WordsOf(Wording.DemandVerb);

    private static readonly uint State = WordFolder.Hash("state".AsSpan());

    private static readonly uint A = WordFolder.Hash("a".AsSpan()), An = WordFolder.Hash("an".AsSpan());

    public override Styles NeedsStyles => Styles.Hype;

    protected override int ReadAt(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        var start = Assertions.SentenceStart(Model, item.FirstToken, at);
        // "Make it seamless" asks.
        if ((Model.ConceptsOf(start, at) & NotClaimed) != 0 || Orders.Contains(Model.Tokens[start].Value) || IsNeeded(start, at))
            return end - 1;
        // What is called the state of the art, or studies it, is no praise.
        if (IsStateOfTheArt(item, at, end) && !IsAttribute(item, end))
            return end - 1;
        return Say(new Hype(SpanOf(at, end), index, RemovalOf(item, at, end)), at, end);
    }

    // "I need a seamless watch".
    private bool IsNeeded(int first, int at) => Model.HoldsOneOf(Demands, first, at);

    private bool IsStateOfTheArt(in Item item, int at, int end) => end - at == 4 && item.EndToken >= end && Model.Tokens[at].Value == State;

    private bool IsAttribute(in Item item, int end)
    {
        var hasNoun = false;
        for (; end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Word && !Model.Tokens[end].Has(Concepts.Stop); end++)
        {
            hasNoun = true;
            if (NounsOfText.Contains(Model.Tokens[end]))
                return false;
        }
        return hasNoun;
    }

    // Before the word that it praises, and where it is not one of several: "a seamless export", not "the export is seamless", not "fast and seamless".
    private TextChange? RemovalOf(in Item item, int at, int end)
    {
        if (!Model.Tokens[at].Has(Styles.Droppable) || end >= item.EndToken || !IsPraised(Model.Tokens[at], Model.Tokens[end]) || !IsBlank(Model.Tokens[end - 1].End, Model.Tokens[end].Start))
            return null;
        var startsSentence = at == item.FirstToken || Model.Tokens[at - 1].Kind != TokenKind.Word;
        if (at > item.FirstToken && !MayGoBehind(Model.Tokens[at - 1], Model.Tokens[at], Model.Tokens[end]))
            return null;
        ref readonly var next = ref Model.Tokens[end];
        var isRaised = startsSentence && (Model.Tokens[at].Flags & TokenFlags.Capitalised) != 0 && (next.Flags & TokenFlags.Capitalised) == 0;
        return isRaised
            ? new(TextSpan.FromBounds(Model.Tokens[at].Start, next.Start + 1), char.ToUpperInvariant(Model.Text.Span[next.Start]).ToString())
            : new(TextSpan.FromBounds(Model.Tokens[at].Start, next.Start), "");
    }

    private static bool IsPraised(in Token praise, in Token next) =>
        next.Kind == TokenKind.Word && !next.IsGlued && !next.Has(Concepts.Stop | Concepts.Of | Concepts.Auxiliary) && !next.Has(Topics.Copula | Topics.Joining) && !next.Has(Styles.Hype)
        && (praise.Flags & TokenFlags.Strong) == (next.Flags & TokenFlags.Strong);

    private bool MayGoBehind(in Token before, in Token praise, in Token next)
    {
        if (before.Kind == TokenKind.Word)
        {
            if (praise.IsGlued || before.Has(Topics.Joining | Topics.Copula) || before.Has(Styles.Hype))
                return false;
            // "a seamless export" would need another article; what "u" and "h" need depends on how they sound.
            var first = char.ToLowerInvariant(Model.Text.Span[next.Start]);
            return before.Value == A ? first is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h') : before.Value != An || first is 'a' or 'e' or 'i' or 'o';
        }
        return !before.Is(',') && !before.Is('\'') && !before.Is('\u2019') && !before.Is('-') && !before.Is('+') && !before.Is('&');
    }

    private bool IsBlank(int start, int end) => end > start && Model.Text.Slice(TextSpan.FromBounds(start, end)).Trim(' ').IsEmpty;
}

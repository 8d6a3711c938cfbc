using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds praise where a fact belongs.</summary>
internal sealed class HypeReader(ReportModel model) : WordingReader(model)
{
    private const Concepts NotClaimed = Concepts.Future | Concepts.Prohibition | Concepts.Negation | Concepts.Target;

    private static readonly WordSet Orders = Wordings.WordsOf(Wording.ChangeOrder);

    private static readonly WordSet Demands = Wordings.WordsOf(Wording.DemandVerb);

    private static readonly WordSet InContext = Wordings.WordsOf(Wording.PraiseInContext);

    private static readonly WordSet AsValue = Wordings.WordsOf(Wording.PraiseAsValue);

    private static readonly WordSet Praised = Wordings.WordsOf(Wording.PraisedNoun);

    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);

    private static readonly WordSet OfSoftware = Wordings.WordsOf(Wording.PraiseOfSoftware);

    private static readonly WordSet Machines = Wordings.WordsOf(Wording.MachineNoun);

    private static readonly uint State = WordFolder.Hash("state".AsSpan());

    private static readonly uint A = WordFolder.Hash("a".AsSpan()), An = WordFolder.Hash("an".AsSpan());

    // What follows the state of the art in the name of a file.
    private readonly HashSet<uint> _names = [];

    public override Styles NeedsStyles => Styles.Hype;

    public override void Read()
    {
        _names.Clear();
        base.Read();
    }

    protected override int ReadAt(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        var start = Sentences.Start(Model, item.FirstToken, at);
        // "Make it seamless" asks.
        if ((Model.ConceptsOf(start, at) & NotClaimed) != 0 || Orders.Contains(Model.Tokens[start].Value) || IsNeeded(start, at))
            return end - 1;
        // What is called the state of the art, or studies it, is no praise.
        if (IsStateOfTheArt(item, at, end) && (!IsAttribute(item, end) || NamesAFile(index, item, end)))
            return end - 1;
        if (end == at + 1 && InContext.Contains(Model.Tokens[at].Value))
            return IsGluedToWord(item, at) || !PraisesHere(item, at, ref end) ? at : Say(new Hype(SpanOf(at, end), index, null), at, end);
        if (end == at + 1 && OfSoftware.Contains(Model.Tokens[at].Value) && !IsOfSoftware(item, at))
            return at;
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

    // "### State-of-the-Art Bridge" above the file of that name.
    private bool NamesAFile(int index, in Item item, int end)
    {
        if (item.Kind == ItemKind.Heading && index + 1 < Model.ItemList.Count && (Model.Support.Of(Model.ItemList[index + 1]) & Support.Path) != 0)
            _names.Add(Model.Tokens[end].Value);
        return _names.Contains(Model.Tokens[end].Value);
    }

    // "Bit-perfect" is a property.
    private bool IsGluedToWord(in Item item, int at) => at > item.FirstToken && Model.Tokens[at].IsGlued && Model.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number || (at > item.FirstToken && Model.Tokens[at].IsGlued && Model.Tokens[at - 1].Is('-'));

    // Before what is praised, with one word between them at most, behind it, or as the whole value of a status.
    private bool PraisesHere(in Item item, int at, ref int end)
    {
        for (var i = at + 1; i < Math.Min(item.EndToken, at + 3) && Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Stop); i++)
        {
            if (!Praised.Contains(Model.Tokens[i].Value))
                continue;
            // "**Perfect result**: 9 of 9" tells what it is.
            if (at < item.LabelEnd && item.HasQuantities)
                return false;
            end = i + 1;
            // "Excellent performance tracking" speaks of something else.
            return end == item.EndToken || Model.Tokens[end].Kind != TokenKind.Word || Model.Tokens[end].Has(Concepts.Stop | Concepts.Of | Concepts.Auxiliary) || Model.Tokens[end].Has(Topics.Joining | Topics.Copula | Topics.Proviso) || Tails.Contains(Model.Tokens[end].Value);
        }
        if (at > item.FirstToken && Model.Tokens[at - 1].Has(Topics.Copula) && (Model.Tokens[at].Flags & TokenFlags.Capitals) != 0 && AsValue.Contains(Model.Tokens[at].Value) && (at + 1 == item.EndToken || Model.Tokens[at + 1].Kind != TokenKind.Word))
            return true;
        if (at + 1 < item.EndToken && Model.Tokens[at + 1].Kind == TokenKind.Word)
            return false;
        return (at > item.FirstToken && Praised.Contains(Model.Tokens[at - 1].Value) && Model.Tokens[at - 1].Kind == TokenKind.Word && AsValue.Contains(Model.Tokens[at].Value) && !item.HasQuantities) || IsWholeValue(item, at);
    }

    // "Status: PERFECT", "Mood: EXCEPTIONAL"; an invoice may be outstanding, and what a number says needs no word.
    private bool IsWholeValue(in Item item, int at)
    {
        if (item.HasQuantities || item.Kind == ItemKind.TableRow || item.LabelEnd < 0 || at < item.FirstValueToken || !IsAlone(item.FirstValueToken, at))
            return false;
        return AsValue.Contains(Model.Tokens[at].Value)
            ? (Model.Tokens[at].Flags & TokenFlags.Capitals) != 0
            : (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0;
    }

    private bool IsAlone(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word)
                return false;
        }
        return true;
    }

    // "A powerful search", not "the most powerful", "less powerful" or "a powerful server".
    private bool IsOfSoftware(in Item item, int at)
    {
        if (at == item.FirstToken || !(Model.Tokens[at - 1].Value == A || Model.Tokens[at - 1].Kind != TokenKind.Word || Model.Tokens[at - 1].Has(Topics.Joining)))
            return false;
        var next = at + 1;
        for (; next < Math.Min(item.EndToken, at + 4) && Model.Tokens[next].Kind == TokenKind.Word; next++)
        {
            if (Machines.Contains(Model.Tokens[next].Value))
                return false;
        }
        return next > at + 1;
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

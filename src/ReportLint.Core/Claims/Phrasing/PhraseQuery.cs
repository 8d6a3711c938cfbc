using ReportLint.Claims.Annotating;
using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims.Phrasing;

/// <summary>Phrases that nobody could check, where a report says them as a fact. The first of equal ones is reported; what repeats it is
/// listed with it.</summary>
internal sealed class PhraseQuery : ClaimQuery
{
    // What words of an item make of it as a whole: "guide" and "workflow" only name what a phrase is about.
    private const Modality OfWords = (Modality)ushort.MaxValue & ~(Modality.Conditional | Modality.Optional);

    // "Plan of the seamless quay" heads no work that was done.
    private const Modality OfHeading = OfWords & ~Modality.Planned;

    private const TokenFlags NotOwn = TokenFlags.Struck | TokenFlags.Linked | TokenFlags.Name;

    private readonly PhraseWords[] _kinds;
    private readonly PhraseText _text;
    private readonly PraiseRemoval _removal;

    // What repeats a phrase and what takes it away, by its words.
    private readonly Dictionary<(UnsupportedKind Kind, ulong Words), (List<TextSpan> Others, List<TextChange> Removals)> _said = [];

    public PhraseQuery(SupportTable table)
        : base(table)
    {
        _kinds = [new HypeWords(Model), new AbsoluteWords(Model), new HedgeWords(Model), new AmountWords(Model)];
        _text = new(Model);
        _removal = new(Model);
        foreach (var kind in _kinds)
            NeedsStyles |= kind.Styles;
    }

    /// <inheritdoc/>
    public override Styles NeedsStyles { get; }

    /// <inheritdoc/>
    public override void Read()
    {
        _said.Clear();
        foreach (var index in Model.Index.Styled(NeedsStyles))
        {
            ref readonly var item = ref Model.ItemList[index];
            if (Assertions.IsAsserted(index, item.Kind == ItemKind.Heading ? OfHeading : OfWords))
                ReadItem(item);
        }
    }

    private void ReadItem(in Item item)
    {
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (Model.Tokens[at].Has(NeedsStyles) && Find(item, at) is { } phrase)
            {
                Say(item, phrase);
                at = Math.Max(at, phrase.End - 1);
            }
        }
    }

    private Phrase? Find(in Item item, int at)
    {
        foreach (var kind in _kinds)
        {
            if (Model.Tokens[at].Has(kind.Styles) && IsOwn(item, at) && kind.Find(item, at) is { } phrase
                && Assertions.IsFactInItem(item.Index, phrase.First, phrase.End)
                && !_text.SaysLater(phrase.End, Assertions.EndOfSentence(item, phrase.End)))
                return phrase;
        }
        return null;
    }

    private void Say(in Item item, in Phrase phrase)
    {
        var words = 0UL;
        for (var i = phrase.First; i < phrase.End; i++)
            words += Model.Tokens[i].Kind == TokenKind.Word ? NounPhrase.Mix(Model.Tokens[i].Value) : 0;
        var span = Model.SpanOf(phrase.First, phrase.End);
        if (_said.TryGetValue((phrase.Kind, words), out var said))
        {
            said.Others.Add(span);
        }
        else
        {
            _said[(phrase.Kind, words)] = said = ([], []);
            Model.ClaimsOf<UnsupportedClaim>().Add(new(phrase.Kind, span, item.Index, said.Others) { Removals = said.Removals });
        }
        if (phrase.Kind == UnsupportedKind.Hype && _removal.Of(item, phrase) is { } removal)
            said.Removals.Add(removal);
    }

    // Not struck out, no title of a link, no part of a name or a path.
    private bool IsOwn(in Item item, int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        if ((token.Flags & NotOwn) != 0)
            return false;
        return at == item.FirstToken || !token.IsGlued || Model.Tokens[at - 1].Kind != TokenKind.Punctuation
            || Model.Tokens[at - 1].Value is not ('\'' or '\u2018' or '/' or '@' or '#' or '_');
    }
}

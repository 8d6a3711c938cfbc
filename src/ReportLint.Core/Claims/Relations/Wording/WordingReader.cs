using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads claims whose words nobody could check: from reports only, and only where a line claims that something is so.</summary>
internal abstract class WordingReader(ReportModel model) : ClaimReader(model)
{
    // What the report said, by its words.
    private readonly Dictionary<ulong, RepeatedClaim> _said = [];

    // The item that was asked last, since each of its words asks again.
    private int _asked = -1;
    private bool _isCounted;

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _said.Clear();
        _asked = -1;
        foreach (var i in Model.Index.Styled(NeedsStyles))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!Assertions.MayClaim(Model, item) || IsLack(item))
                continue;
            for (var at = item.FirstToken; at < item.EndToken; at++)
            {
                ref readonly var token = ref Model.Tokens[at];
                if (token.Has(NeedsStyles) && IsSaid(item, at) && !Assertions.IsInAskingColumn(Model, item, at))
                    at = Math.Max(at, ReadAt(i, item, at));
            }
        }
    }

    /// <summary>Reads what starts at a word.</summary>
    /// <returns>The last token that was read.</returns>
    protected abstract int ReadAt(int index, in Item item, int at);

    /// <summary>Adds a claim, or, where the report says the same before, a repeat. What stands in a name that claims nothing is left
    /// out.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="first">The first of its tokens.</param>
    /// <param name="end">The token behind them.</param>
    /// <returns>The last of its tokens.</returns>
    protected int Say<T>(T claim, int first, int end)
        where T : RepeatedClaim
    {
        if (Model.Names?.Hold(Model.Text, claim.Span) is true)
            return end - 1;
        var key = 0UL;
        for (var i = first; i < end; i++)
            key += Model.Tokens[i].Kind == TokenKind.Word ? NounPhrase.Mix(Model.Tokens[i].Value) : 0;
        if (_said.TryGetValue(key, out var before))
            before.Add(claim);
        else
        {
            _said.Add(key, claim);
            Model.ClaimsOf<T>().Add(claim);
        }
        return end - 1;
    }

    /// <summary>The words from one token up to another.</summary>
    protected TextSpan SpanOf(int first, int end) => Model.SpanOf(first, end);

    /// <summary>The token behind the phrase that starts at a word.</summary>
    protected int EndOf(in Item item, int at) => Math.Min(item.EndToken, at + Model.Tokens[at].Width);

    /// <summary>Whether the item gives a number, or something to look at, instead.</summary>
    protected bool IsCounted(int index, in Item item)
    {
        if (_asked != index)
            (_asked, _isCounted) = (index, item.HasQuantities || item.HasLink || item.Has(TokenKind.Number) || (Model.Support.Of(item) & (Support.Path | Support.Link)) != 0 || IsListed(index));
        return _isCounted;
    }

    /// <summary>Whether something stands below the item that may list what it speaks of.</summary>
    protected bool IsListed(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        return Model.Tokens[item.EndToken - 1].Is(':') || (index + 1 < Model.ItemList.Count && Model.ItemList[index + 1].Parent == index);
    }

    /// <summary>Whether the words before a token in its sentence ask, plan or deny.</summary>
    protected bool IsAsked(in Item item, int at) => Assertions.IsAsked(Model, Sentences.Start(Model, item.FirstToken, at), at);

    // "## What is missing" above a line that nothing marks as done.
    private bool IsLack(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading || item.Status == Polarity.Done)
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        return (heading.Topics & Topics.Missing) != 0 && (heading.Concepts & (Concepts.Done | Concepts.Worked)) == 0;
    }

    // Not struck out, not the title of what is linked to, not quoted.
    private bool IsSaid(in Item item, int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        if ((token.Flags & (TokenFlags.Struck | TokenFlags.Linked | TokenFlags.Name)) != 0)
            return false;
        if (at == item.FirstToken || !token.IsGlued)
            return true;
        ref readonly var before = ref Model.Tokens[at - 1];
        return before.Kind != TokenKind.Punctuation || before.Value is not ('"' or '\'' or '\u201C' or '\u2018' or '\u00AB' or '/' or '@' or '#' or '_');
    }
}

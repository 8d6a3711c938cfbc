using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>What all kinds of phrases ask of the words around them.</summary>
internal sealed class PhraseText(ReportModel model)
{
    // In items, to both sides: so near stands the number of what a line names.
    private const int Near = 12;

    private static readonly WordSet Ands = Wordings.WordsOf(Wording.AndConjunction);
    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);

    /// <summary>The token after the phrase that starts at a word.</summary>
    public int EndOf(in Item item, int at) => Math.Min(item.EndToken, at + model.Tokens[at].Width);

    /// <summary>The token after the noun phrase that starts at a word, of a number of words at most.</summary>
    public int EndOfNouns(in Item item, int first, int most)
    {
        var end = first;
        while (end < Math.Min(item.EndToken, first + most) && IsOfNoun(model.Tokens[end]))
            end++;
        return end;
    }

    /// <summary>Whether a word may be part of a noun phrase: no preposition, conjunction or auxiliary verb.</summary>
    public static bool IsOfNoun(in Token token) => token.Kind == TokenKind.Word
        && !token.Has(Concepts.Stop | Concepts.Of | Concepts.Auxiliary)
        && !token.Has(Topics.Joining | Topics.Copula | Topics.Proviso | Topics.Listing) && !Tails.Contains(token.Value);

    /// <summary>As <see cref="IsOfNoun"/>, of a token that may be the end of its item.</summary>
    public bool IsOfNounAt(in Item item, int at) => at < item.EndToken && IsOfNoun(model.Tokens[at]);

    /// <summary>Whether a token goes on the word before it: the stroke of "try/catch".</summary>
    public bool IsJoined(in Item item, int at) => at < item.EndToken && model.Tokens[at].IsGlued
        && (model.Tokens[at].Kind == TokenKind.Word || model.Tokens[at].Is('/') || model.Tokens[at].Is('-'));

    /// <summary>The token after commas, an ampersand or "and"; the same token where none stands there.</summary>
    public int FirstAfterJoint(in Item item, int at)
    {
        while (at < item.EndToken && (model.Tokens[at].Is(',') || model.Tokens[at].Is('&') || Ands.Contains(model.Tokens[at].Value)))
            at++;
        return at;
    }

    /// <summary>Where the sentence or the cell of a token starts.</summary>
    public int StartOfClause(in Item item, int at)
    {
        var start = Sentences.Start(model, item, at);
        var isValue = item.Kind != ItemKind.TableRow && at >= item.FirstValueToken;
        return model.FirstAfterSigns(isValue ? Math.Max(start, item.FirstValueToken) : start, at);
    }

    /// <summary>Whether words put off what stands before them: "before the launch", "will follow"; "toward the pier" does not.</summary>
    public bool SaysLater(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (model.Tokens[at].Has(Concepts.Before | Concepts.Future) && !Tails.Contains(model.Tokens[at].Value))
                return true;
        }
        return false;
    }

    /// <summary>Whether an item gives a number or something to look at, or heads a list of what it names.</summary>
    public bool IsGiven(in Item item) => item.HasQuantities || item.HasLink || model.Tokens[item.EndToken - 1].Is(':')
        || (model.Support.Of(item) & (Support.Path | Support.Link)) != 0
        || (item.Index + 1 < model.ItemList.Count && model.ItemList[item.Index + 1].Parent == item.Index);

    /// <summary>Whether a line near an item, in its section, has a number of what a noun of the item names.</summary>
    public bool IsCounted(in Item item, int noun)
    {
        uint[] stem = [Stems.Of(model, model.Tokens[noun])];
        for (var i = Math.Max(0, item.Index - Near); i < Math.Min(model.ItemList.Count, item.Index + Near + 1); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (other.HasQuantities && other.Section == item.Section && Stems.Hold(model, stem, other.FirstToken, other.EndToken))
                return true;
        }
        return false;
    }

    /// <summary>Whether words are all that a label or a column is followed by, marks left out.</summary>
    public bool IsWholeValue(in Item item, int first, int end)
    {
        var (start, stop) = (item.LabelEnd < 0 ? int.MaxValue : item.FirstValueToken, item.EndToken);
        for (var cell = item.Cells.First; cell < item.Cells.End && model.CellList[cell].FirstToken <= first; cell++)
            (start, stop) = (cell == item.Cells.First ? int.MaxValue : model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
        return start <= first && model.FirstAfterSigns(start, first) == first && model.FirstAfterSigns(end, stop) == stop;
    }
}

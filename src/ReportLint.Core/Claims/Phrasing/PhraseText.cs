namespace ReportLint.Claims.Phrasing;

/// <summary>What all kinds of phrases ask of the words around them.</summary>
internal sealed class PhraseText(ReportModel model)
{
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
        && !token.Has(Topics.Joining | Topics.Copula | Topics.Proviso) && !Tails.Contains(token.Value);

    /// <summary>Whether words are all that a label or a column is followed by, marks left out.</summary>
    public bool IsWholeValue(in Item item, int first, int end)
    {
        var (start, stop) = (item.LabelEnd < 0 ? int.MaxValue : item.FirstValueToken, item.EndToken);
        for (var cell = item.Cells.First; cell < item.Cells.End && model.CellList[cell].FirstToken <= first; cell++)
            (start, stop) = (cell == item.Cells.First ? int.MaxValue : model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
        return start <= first && model.FirstAfterSigns(start, first) == first && model.FirstAfterSigns(end, stop) == stop;
    }
}

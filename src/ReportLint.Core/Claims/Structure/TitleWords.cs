namespace ReportLint.Claims;

/// <summary>The words of the report's title: what they say is said of all of the report.</summary>
internal sealed class TitleWords(ReportModel model)
{
    /// <summary>After so many a title is a sentence.</summary>
    private const int MostWords = 48;

    private readonly RefList<(uint Word, uint Stem)> _words = [];
    private bool _isRead;

    /// <summary>Starts on another report.</summary>
    public void Clear() => _isRead = false;

    /// <summary>Whether a word, a date or a number stands in the title, or where a stem is given a word that starts alike.</summary>
    /// <param name="word">The hash of its singular.</param>
    /// <param name="stem">The hash of its first letters; 0 where only the word itself counts.</param>
    public bool Contains(uint word, uint stem = 0)
    {
        Read();
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Word == word || (stem != 0 && _words[i].Stem == stem))
                return true;
        }
        return false;
    }

    private void Read()
    {
        if (_isRead)
            return;
        _isRead = true;
        _words.Clear();
        if (model.SectionList.Count < 2 || !model.IsTitle(1))
            return;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        foreach (ref readonly var token in model.Tokens.Between(title.FirstToken, Math.Min(title.EndToken, title.FirstToken + MostWords)))
        {
            if (token.Kind is TokenKind.Word or TokenKind.Date or TokenKind.Number)
                _words.Add((model.Singular(token), model.StemAt(token.Start, token.End)));
        }
    }
}

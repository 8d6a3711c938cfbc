namespace ReportLint.Claims;

/// <summary>Gathers the words that say what a value is of.</summary>
internal sealed class NamedValueWords(ReportModel model)
{
    private const int MostWords = 24;

    private const Concepts Saying = Concepts.Stop | Concepts.Total | Concepts.Current | Concepts.Done | Concepts.Worked | Concepts.Achieved | Concepts.Actual | Concepts.Status | Concepts.Auxiliary;

    /// <summary>Stands for every word that says ready.</summary>
    private static readonly uint Ready = WordFolder.Hash("readiness".AsSpan());

    // Words that name nothing: "final", "number of", "overall", "written".
    private static readonly WordSet Silent = new([.. Wordings.WordsOf(Wording.FinalWord), .. Wordings.WordsOf(Wording.NumberNoun), .. Wordings.WordsOf(Wording.WideHeading), .. Wordings.WordsOf(Wording.WorkVerb)]);

    private readonly DistinctWords _words = new();
    private readonly DistinctWords _tests = new();
    private readonly DistinctWords _places = new();
    private bool _hasNoun;

    public ulong Time { get; private set; }

    public bool IsTotal { get; private set; }

    /// <summary>How many different words there are.</summary>
    public int Count => _words.Count + (_hasNoun ? 0 : _tests.Count) + (SaysReady ? 0 : _places.Count);

    public bool SaysReady => _words.Contains(Ready);

    /// <summary>Key of the words, in any order.</summary>
    public ulong Key
    {
        get
        {
            var key = 0UL;
            foreach (var word in _words.All)
                key += NounPhrase.Mix(word);
            // "Test files" are files; tests alone are tests.
            foreach (var word in _tests.All)
                key += _hasNoun || _words.Contains(word) ? 0 : NounPhrase.Mix(word);
            // "Ready for launch" and "production readiness" are one.
            foreach (var word in _places.All)
                key += SaysReady ? 0 : NounPhrase.Mix(word);
            return key;
        }
    }

    /// <summary>Starts on another value.</summary>
    public void Clear()
    {
        _words.Clear();
        _tests.Clear();
        _places.Clear();
        (Time, IsTotal, _hasNoun) = (0, false, false);
    }

    /// <summary>Whether a run of tokens tells of what was gathered and of nothing else, nouns of what is counted aside.</summary>
    public bool AreTold(int first, int end)
    {
        var isTold = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Stop | Concepts.General | Concepts.Total) || token.Has(Topics.Artefact))
                continue;
            if (!_words.Contains(model.Singular(model.Tokens[i])))
                return false;
            isTold = true;
        }
        return isTold;
    }

    /// <summary>Whether a word is among those gathered.</summary>
    public bool HoldsAny(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && _words.Contains(model.Singular(model.Tokens[i])))
                return true;
        }
        return false;
    }

    /// <summary>Adds the words of a run of tokens, without those that say nothing.</summary>
    public void Add(int first, int end, Concepts general = Concepts.None, bool isOfFigures = false)
    {
        end = Math.Min(end, first + MostWords);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Date || (token.Kind == TokenKind.Word && token.Has(Concepts.Ordinal) && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number))
                i = AddTime(i, end);
            else if (token.Kind == TokenKind.Code)
                _words.Add(model.Singular(model.Tokens[i]));
            else if (token.Kind == TokenKind.Word)
                AddWord(token, general, isOfFigures);
        }
    }

    // "Phase 2", "weeks 3-4".
    private int AddTime(int at, int end)
    {
        ref readonly var token = ref model.Tokens[at];
        Time += NounPhrase.Mix(model.Singular(token));
        for (; token.Kind == TokenKind.Word && at + 1 < end && model.Tokens[at + 1].Kind is TokenKind.Number or TokenKind.Punctuation; at++)
            Time += model.Tokens[at + 1].Kind == TokenKind.Number ? NounPhrase.Mix(model.Singular(model.Tokens[at + 1])) : 0;
        return at;
    }

    private void AddWord(in Token token, Concepts general, bool isOfFigures)
    {
        IsTotal |= token.Has(Concepts.Total);
        if (token.Has(Concepts.Readiness) || token.Has(Topics.Fitness | Topics.Ready))
        {
            if ((general & Concepts.Readiness) == 0)
                _words.Add(Ready);
        }
        else if (token.Has(Concepts.Test))
            _tests.Add(model.Singular(token));
        else if (!token.Has(general | (token.Has(Concepts.Outcome) ? Concepts.None : Saying)) && !(isOfFigures && (token.Value == MetricList.Code || token.Has(Topics.Whole))) && !Silent.Contains(token.Value))
        {
            _hasNoun |= token.Has(Topics.Artefact);
            (token.Has(Topics.Destination) || token.Has(Concepts.Delivery) ? _places : _words).Add(model.Singular(token));
        }
    }
}

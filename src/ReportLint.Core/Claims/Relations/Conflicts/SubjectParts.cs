namespace ReportLint.Claims;

/// <summary>Finds the open places that name what is done elsewhere in more words or in fewer: "Pallet label printing service" and "Build the label printing service".</summary>
internal sealed class SubjectParts(ReportModel model, ItemSubjects subjects)
{
    /// <summary>Fewer words than these are of many things.</summary>
    private const int FewestWords = 3;

    /// <summary>More words than these name something else.</summary>
    private const int MostFurther = 4;

    /// <summary>What is named in more places is a kind of thing.</summary>
    private const int MostPlaces = 8;

    // The words of each place, behind one another, and where those of each start.
    private readonly List<(uint Word, int Token)> _words = [];
    private readonly List<int> _starts = [];
    // The last open place that holds a word, and for each word of a place the one before that holds it.
    private readonly Dictionary<uint, int> _last = [];
    private readonly List<int> _before = [];
    private readonly List<int> _candidates = [];

    /// <summary>Whether anything is open.</summary>
    public bool HoldOpen => _last.Count > 0;

    /// <summary>Reads the words of all places.</summary>
    public void Read(List<StatusPlace> places)
    {
        _words.Clear();
        _starts.Clear();
        _last.Clear();
        _before.Clear();
        if (!HoldBoth(places))
            return;
        for (var i = 0; i < places.Count; i++)
        {
            _starts.Add(_words.Count);
            var place = places[i];
            if (place.Status is not (Polarity.Open or Polarity.Failed or Polarity.Warning or Polarity.Done))
                continue;
            var (first, end) = TokensOf(place);
            subjects.ReadWords(first, end, _words);
            for (var w = _starts[i]; w < _words.Count; w++)
            {
                _before.Add(-1);
                if (place.Status == Polarity.Done)
                    continue;
                _before[w] = _last.TryGetValue(_words[w].Word, out var before) ? before : -1;
                _last[_words[w].Word] = i;
            }
        }
        _starts.Add(_words.Count);
    }

    private static bool HoldBoth(List<StatusPlace> places)
    {
        var (isOpen, isDone) = (false, false);
        for (var i = 0; i < places.Count && !(isOpen && isDone); i++)
        {
            isDone |= places[i].Status == Polarity.Done;
            isOpen |= places[i].Status is Polarity.Open or Polarity.Failed or Polarity.Warning;
        }
        return isOpen && isDone;
    }

    /// <summary>The open places that name what a place names.</summary>
    public List<int> Find(int index, List<StatusPlace> places)
    {
        _candidates.Clear();
        var (first, end) = (_starts[index], _starts[index + 1]);
        for (var w = first; w < end; w++)
        {
            if (!_last.TryGetValue(_words[w].Word, out var place))
                continue;
            for (var count = 0; place >= 0 && count < MostPlaces; count++)
            {
                if (places[place].Item != places[index].Item && places[place].Key != places[index].Key && !_candidates.Contains(place) && AreOne(index, place, places))
                    _candidates.Add(place);
                place = BeforeOf(place, _words[w].Word);
            }
        }
        return _candidates;
    }

    private int BeforeOf(int place, uint word)
    {
        for (var w = _starts[place]; w < _starts[place + 1]; w++)
        {
            if (_words[w].Word == word)
                return _before[w];
        }
        return -1;
    }

    private bool AreOne(int one, int other, List<StatusPlace> places)
    {
        var (count, another) = (CountOf(one), CountOf(other));
        var (less, more) = count <= another ? (one, other) : (other, one);
        if (Math.Min(count, another) < FewestWords || Math.Abs(count - another) is 0 or > MostFurther)
            return false;
        var (first, last) = (int.MaxValue, -1);
        for (var w = _starts[less]; w < _starts[less + 1]; w++)
        {
            var at = TokenOf(more, _words[w].Word);
            if (at < 0)
                return false;
            (first, last) = (Math.Min(first, at), Math.Max(last, at));
        }
        // "⏳ Shift plan editor (line-wise planning)": its remark names what it does.
        if (last >= FirstRemark(more))
            return true;
        var start = _starts[more];
        return _words[start].Token > 0 && IsCalled(places[more], _words[start].Token, first, last) && _words[_starts[more + 1] - 1].Token == last;
    }

    private int CountOf(int place) => _starts[place + 1] - _starts[place];

    private int FirstRemark(int place)
    {
        var last = _words[_starts[place + 1] - 1].Token;
        for (var i = _words[_starts[place]].Token; i < last; i++)
        {
            if (model.Tokens[i].Is('('))
                return i;
        }
        return int.MaxValue;
    }

    // "Created the pallet label printing service": behind the verb nothing but words of one name, of which the last ones say what it is.
    private bool IsCalled(in StatusPlace place, int start, int first, int last)
    {
        var verb = start - 1;
        while (verb > model.ItemList[place.Item].FirstToken && model.Tokens[verb] is { Kind: TokenKind.Word } token && token.Has(Concepts.Stop))
            verb--;
        if (verb < 0 || model.Tokens[verb].Kind != TokenKind.Word || !subjects.IsTask(verb))
            return false;
        for (var i = start; i <= last; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Code or TokenKind.Number) && !(model.Tokens[i].IsGlued && model.Tokens[i].Is('-')))
                return false;
            if (i <= first && model.Tokens[i] is { Kind: TokenKind.Word } token && (token.Has(Concepts.Stop | Concepts.Negation) || token.Has(Topics.Continued)))
                return false;
        }
        return true;
    }

    private int TokenOf(int place, uint word)
    {
        for (var w = _starts[place]; w < _starts[place + 1]; w++)
        {
            if (_words[w].Word == word)
                return _words[w].Token;
        }
        return -1;
    }

    // The tokens of its name, and of the remark in parentheses directly behind it.
    private (int First, int End) TokensOf(in StatusPlace place)
    {
        ref readonly var item = ref model.ItemList[place.Item];
        var (low, high) = (0, model.Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (model.Tokens[middle].Start < place.Subject.Start)
                low = middle + 1;
            else
                high = middle;
        }
        var end = low;
        while (end < model.Tokens.Count && model.Tokens[end].Start < place.Subject.End)
            end++;
        if (place.Status == Polarity.Open && end < item.EndToken && model.Tokens[end].Is('('))
        {
            while (end < item.EndToken && !model.Tokens[end].Is(')'))
                end++;
        }
        return (low, end);
    }
}

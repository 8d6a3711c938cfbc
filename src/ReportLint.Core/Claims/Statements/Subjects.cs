namespace ReportLint.Claims.Statements;

/// <summary>The subjects of items: interned, sorted sets of stems, without status words, marks and stop words. Numbers, code and negation
/// are
/// kept. 0 is a subject without words, which equals nothing.</summary>
internal sealed class Subjects(ReportModel model)
{
    /// <summary>A longer run of words is a sentence and no name.</summary>
    public const int MostWords = 12;

    private static readonly WordSet General = Wordings.WordsOf(Wording.GeneralLabel);

    private readonly List<uint> _stems = [];
    private readonly List<(int First, int End, int NameWords)> _subjects = [];
    private readonly Dictionary<ulong, int> _known = [];
    private readonly List<uint> _words = [];
    private int _names;

    /// <summary>Forgets the subjects of the last report.</summary>
    public void Clear()
    {
        _stems.Clear();
        _subjects.Clear();
        _known.Clear();
        _subjects.Add((0, 0, 0));
    }

    /// <summary>The subject of an item.</summary>
    /// <param name="index">The item.</param>
    /// <param name="state">How it stands; its words are no part of the subject.</param>
    public int Of(int index, in State state)
    {
        ref readonly var item = ref model.ItemList[index];
        var (first, end) = NameOf(item, state);
        return Of(first, end, state.WordSpan);
    }

    /// <summary>The words that name the subject of an item; empty where none do.</summary>
    public Text.TextSpan SpanOf(int index, in State state)
    {
        ref readonly var item = ref model.ItemList[index];
        var (first, end) = NameOf(item, state);
        while (end > first && (model.Tokens[end - 1].Kind is TokenKind.Mark or TokenKind.Punctuation
            || state.WordSpan.Contains(model.Tokens[end - 1].Start)))
            end--;
        return end > first ? model.SpanOf(first, end) : default;
    }

    /// <summary>Whether an item says more of its subject than how it stands: "Export: charts only", "Export (charts)".</summary>
    public bool HasDetail(int index, in State state)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.TableRow)
            return false;
        for (var at = NameOf(item, state).End; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind is TokenKind.Word or TokenKind.Code && !state.WordSpan.Contains(token.Start)
                && !token.Has(Concepts.Stop | StatusReader.StatusWords))
                return true;
        }
        return false;
    }

    /// <summary>Whether a heading is about the report as a whole: "Summary", "Status by area", "Overall progress".</summary>
    public bool IsGeneral(int index) =>
        model.HoldsOneOf(General, model.ItemList[index].FirstToken, model.ItemList[index].EndToken);

    /// <summary>The subject that a run of tokens names.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    /// <param name="apart">What is no part of it; may be empty.</param>
    public int Of(int first, int end, Text.TextSpan apart)
    {
        Start();
        for (var at = first; at < end && _words.Count <= MostWords; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (!apart.Contains(token.Start))
                Add(token);
        }
        return End();
    }

    /// <summary>Starts a subject whose words are added one by one.</summary>
    public void Start()
    {
        _words.Clear();
        _names = 0;
    }

    /// <summary>Adds a word, number or name to the subject that was started.</summary>
    /// <returns>Whether it is part of a subject at all: marks, signs and stop words are not.</returns>
    public bool Add(in Token token)
    {
        if (StemOf(token) is not { } stem)
            return false;
        Add(stem, token.Kind != TokenKind.Number);
        return true;
    }

    /// <summary>Adds a stem to the subject that was started.</summary>
    public void Add(uint stem, bool isName = true)
    {
        if (_words.Contains(stem) || _words.Count > MostWords)
            return;
        _words.Add(stem);
        _names += isName ? 1 : 0;
    }

    /// <summary>The subject of the words that were added; 0 where there are too many, or no name among them.</summary>
    public int End() => _names == 0 || _words.Count > MostWords ? 0 : Intern(_names);

    /// <summary>How many words a subject has, numbers aside.</summary>
    public int WordCount(int subject) => _subjects[subject].NameWords;

    /// <summary>The stems of a subject, in ascending order of their hashes.</summary>
    public ReadOnlySpan<uint> StemsOf(int subject)
    {
        var (first, end, _) = _subjects[subject];
        var stems = new uint[end - first];
        _stems.CopyTo(first, stems, 0, stems.Length);
        return stems;
    }

    /// <summary>What a subject has in common with equal ones of other reports.</summary>
    public ulong HashOf(int subject)
    {
        var (first, end, _) = _subjects[subject];
        var hash = StemHash.Empty;
        for (var i = first; i < end; i++)
            hash = StemHash.Add(hash, _stems[i]);
        return hash;
    }

    /// <summary>How two subjects relate.</summary>
    public SubjectMatch Compare(int one, int other)
    {
        if (one == 0 || other == 0)
            return SubjectMatch.Different;
        if (one == other)
            return SubjectMatch.Same;
        var (first, second) = (_subjects[one], _subjects[other]);
        var shared = SharedOf(first, second);
        return shared == first.End - first.First ? SubjectMatch.Narrower
            : shared == second.End - second.First ? SubjectMatch.Wider
            : SubjectMatch.Different;
    }

    /// <summary>How many stems two subjects share.</summary>
    public int SharedOf(int one, int other) => SharedOf(_subjects[one], _subjects[other]);

    private int SharedOf((int First, int End, int Names) one, (int First, int End, int Names) other)
    {
        var (a, b, shared) = (one.First, other.First, 0);
        while (a < one.End && b < other.End)
        {
            var order = _stems[a].CompareTo(_stems[b]);
            shared += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    // What the item is about: the label, the cell that names the row, or what stands before a dash or a parenthesis.
    private (int First, int End) NameOf(in Item item, in State state)
    {
        if (item.Kind == ItemKind.TableRow)
            return item.Cells.End > item.Cells.First ? (model.NameOf(item).FirstToken, model.NameOf(item).EndToken) : default;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (item.LabelEnd > first && !model.HoldsOneOf(General, first, item.LabelEnd))
            return (first, item.LabelEnd);
        var start = item.LabelEnd > first ? item.LabelEnd + 1 : first;
        var end = start + 1;
        while (end < item.EndToken && !EndsName(end)
            && !(state.WordPlace == WordPlace.Tail && model.Tokens[end].Start >= state.WordSpan.Start))
            end++;
        return (start, Math.Min(end, item.EndToken));
    }

    private bool EndsName(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.IsFreeDash || token.Is('(') || token.Is(':') || token.Is('\u2192') || token.Kind == TokenKind.Break
            || (token.Is('.') && !token.IsGlued);
    }

    private uint? StemOf(in Token token) => token.Kind switch
    {
        TokenKind.Word when token.Has(Concepts.Negation) => token.Value,
        TokenKind.Word when token.Has(Concepts.Stop) => null,
        TokenKind.Word => Stems.Of(model, token),
        TokenKind.Number or TokenKind.Code or TokenKind.Date => WordFolder.Hash(model.Text.Slice(token.Span)),
        _ => null,
    };

    private int Intern(int names)
    {
        _words.Sort();
        var hash = StemHash.Empty;
        foreach (var word in _words)
            hash = StemHash.Add(hash, word);
        while (_known.TryGetValue(hash, out var known))
        {
            if (Equal(_subjects[known]))
                return known;
            hash++;
        }
        var first = _stems.Count;
        _stems.AddRange(_words);
        _subjects.Add((first, _stems.Count, names));
        return _known[hash] = _subjects.Count - 1;
    }

    private bool Equal((int First, int End, int Names) subject)
    {
        if (subject.End - subject.First != _words.Count)
            return false;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_stems[subject.First + i] != _words[i])
                return false;
        }
        return true;
    }
}

using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>What a count counts: the words after it, or the label before it.</summary>
internal sealed class CountNouns(ClaimTable table)
{
    /// <summary>Such counts leave some things out.</summary>
    public const Roles Partial = Roles.Unique | Roles.Target;

    private const int MostOfLabel = 3;

    private static readonly WordSet Fillers = Wordings.WordsOf(Wording.CountFiller);
    private static readonly WordSet Unlisted = Wordings.WordsOf(Wording.UnlistedNoun);
    private static readonly WordSet Totals = Wordings.WordsOf(Wording.TotalName);
    private static readonly WordSet Paths = Wordings.WordsOf(Wording.PathNamed);

    private readonly List<uint> _lemmas = [];

    /// <summary>The lemmas of the noun.</summary>
    public IReadOnlyList<uint> Lemmas => _lemmas;

    /// <summary>The last lemma, the head of an English noun phrase.</summary>
    public uint Head => _lemmas.Count > 0 ? _lemmas[_lemmas.Count - 1] : 0;

    /// <summary>The words of the noun.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Whether such things are measured and seldom listed: lines, hours, tests.</summary>
    public bool IsMeasured => Unlisted.Contains(Head);

    /// <summary>Whether such things are listed by their paths: files, scripts.</summary>
    public bool IsOfPaths => _lemmas.Exists(static lemma => Paths.Contains(lemma));

    /// <summary>Whether a figure can be a count of listed things.</summary>
    public static bool IsCount(in Quantity quantity) =>
        quantity.Unit is Unit.None or Unit.Ratio && quantity.Precision == 1
        && quantity.Comparator == Comparator.None && quantity.Interval.IsExact;

    /// <summary>Whether a figure may be a grade: "5/5", "10/10".</summary>
    public static bool IsGrade(in Quantity quantity) => quantity.Unit == Unit.Ratio && quantity.Whole is 5 or 10 or 100;

    /// <summary>Whether a dash and a digit follow a figure: "6-12".</summary>
    public static bool StartsRange(ReadOnlySpan<char> behind) => behind is ['-' or '\u2013' or '~', >= '0' and <= '9', ..];

    /// <summary>Whether a lemma is a total.</summary>
    public static bool IsTotal(uint lemma) => Totals.Contains(lemma);

    /// <summary>Whether a noun names what is measured and seldom listed.</summary>
    public static bool IsUnlisted(uint lemma) => Unlisted.Contains(lemma);

    /// <summary>Whether one of the words is a plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> noun, Lexicon lexicon)
    {
        for (var end = noun.Length; end > 0; end = noun.Slice(0, end).LastIndexOf(' '))
        {
            var word = noun.Slice(0, end);
            word = word.Slice(word.LastIndexOf(' ') + 1);
            if (!word.IsEmpty && WordFolder.Hash(word) != Stems.Of(word, lexicon))
                return true;
        }
        return false;
    }

    /// <summary>Reads what a statement counts; false where nothing says it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="mayBeLabel">Whether the label may say it.</param>
    public bool Read(in Statement statement, bool mayBeLabel)
    {
        _lemmas.Clear();
        Span = statement.NounSpan;
        foreach (var lemma in table.Lemmas.Of(statement.Noun))
        {
            if (!Fillers.Contains(lemma))
                _lemmas.Add(lemma);
        }
        if (_lemmas.Count > 0 || !mayBeLabel)
            return _lemmas.Count > 0;
        ref readonly var annotation = ref table.Annotations[statement.Item];
        Span = annotation.LabelSpan;
        var label = table.Lemmas.Of(annotation.Label);
        for (var i = 0; i < label.Length; i++)
        {
            if ((i == 0 || i >= label.Length - MostOfLabel) && !Fillers.Contains(label[i]))
                _lemmas.Add(label[i]);
        }
        if (_lemmas.Count == 0 && label.Length > 0)
            _lemmas.Add(label[label.Length - 1]);
        return _lemmas.Count > 0;
    }

    /// <summary>Whether a lemma is one of the noun's.</summary>
    public bool Holds(uint lemma) => lemma != 0 && _lemmas.Contains(lemma);

    /// <summary>Whether a name starts with the noun, or holds its head among its first words.</summary>
    public bool IsNameOf(ReadOnlySpan<char> name)
    {
        if (Grouping.Names.Hold(name, Head, 4, table.Model.Lexicon))
            return true;
        foreach (var lemma in _lemmas)
        {
            if (Grouping.Names.Hold(name, lemma, 2, table.Model.Lexicon))
                return true;
        }
        return false;
    }
}

namespace ReportLint.Rules.Wording;

/// <summary>Tells the language of a report by its small words ("the", "les", "und").</summary>
internal sealed class LanguageCounter
{
    /// <summary>So many words of English and French there are for one of another language, at least: a report may quote or name
    /// something.</summary>
    private const int FewestForOther = 3;

    /// <summary>A language with a smaller part than one of this many is only quoted.</summary>
    private const int LeastPart = 4;

    private static readonly HashSet<string> EnglishWords =
        Words("the and of to is for with are was were that this from by be not has have been will all it its these those which");
    private static readonly HashSet<string> FrenchWords =
        Words("le les des du est et une pour dans sur avec par pas qui sont aux cette ces été plus sans mais ou où au ont");

    private static readonly HashSet<string> OtherWords = Words(
        "und der das ist mit für nicht von auf ein eine einer einem den dem sich werden wird wurde auch bei nach aus zur zum im wie oder noch nur "
        + "el los las con para por del como más sin sus fue está os uma não com dos das em ao foi il di che della delle gli sono più nel alla per "
        + "het een van voor niet zijn met och att det som på är av og ikke til nie się jest w z dla oraz");

    private int _english, _french, _other;

    /// <summary>The languages that the words counted are of; both where nothing says.</summary>
    public ProseLanguages Languages
    {
        get
        {
            if (_other * FewestForOther > _english + _french)
                return ProseLanguages.None;
            return (_english * LeastPart >= _french ? ProseLanguages.English : 0) | (_french * LeastPart >= _english ? ProseLanguages.French : 0);
        }
    }

    /// <summary>Counts a word in small letters.</summary>
    public void Add(string word)
    {
        _english += EnglishWords.Contains(word) ? 1 : 0;
        _french += FrenchWords.Contains(word) ? 1 : 0;
        _other += OtherWords.Contains(word) || word[0] > LatinLetters.Last ? 1 : 0;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the text of a user's vocabulary, and keeps its limits.</summary>
internal sealed class VocabularyReader
{
    private const int MostPhrases = 1000;
    private const int MostWords = 8;

    private readonly Dictionary<uint, List<VocabularyPhrase>> _states = [];
    private readonly SourceText _text;
    private readonly List<VocabularyPhrase> _phrases = [];
    private readonly List<Diagnostic> _mistakes = [];
    private readonly List<int> _lines = [0];
    private bool _isFull;

    private VocabularyReader(SourceText text)
    {
        _text = text;
        for (var at = text.Content.IndexOf('\n'); at >= 0; at = text.Content.IndexOf('\n', at + 1))
            _lines.Add(at + 1);
    }

    /// <summary>The phrases, in order.</summary>
    public IReadOnlyList<VocabularyPhrase> Phrases => _phrases;

    /// <summary>What is wrong, by position.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;

    /// <summary>Reads a text.</summary>
    public static VocabularyReader Read(SourceText text)
    {
        var reader = new VocabularyReader(text);
        if (text.Length > Vocabulary.MaxSize)
            reader.Report(default, $"The vocabulary is longer than {Vocabulary.MaxSize / 1000} kB and is not read");
        else
            WordListReader<VocabularySection>.Read(text.Content, VocabularySection.Find, reader.Add, reader.Report);
        return reader;
    }

    private string? Add(VocabularySection section, string phrase)
    {
        if (_isFull)
            return null;
        var words = section.IsOfNames ? OwnNames.WordsOf(phrase) : LanguageCompiler.WordsOf(phrase.Replace('/', ' ').AsSpan());
        var mistake = MistakeIn(section, phrase, words);
        if (mistake is null)
            _phrases.Add(new(section, words));
        return mistake;
    }

    private string? MistakeIn(VocabularySection section, string phrase, List<uint> words)
    {
        if (words.Count == 0)
            return "A phrase needs a word";
        if (words.Count > MostWords)
            return $"A phrase has at most {MostWords} words, not {words.Count}";
        if (!section.IsOfNames && OtherThanWordsIn(phrase) is { } other)
            return $"'{other}' is no part of a word; outside [NotAClaim] a phrase is words and nothing else";
        if (section.IsOfStates && OtherStateOf(section, words) is { } state)
            return $"'{phrase}' is in [{state.Name}] already, and has one state only";
        _isFull = _phrases.Count == MostPhrases;
        return _isFull ? $"A vocabulary has at most {MostPhrases} phrases; this one and what follows is not read" : null;
    }

    // The reader of reports takes a word to start with a letter.
    private static char? OtherThanWordsIn(string phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var isJoint = phrase[i] is ' ' or '-' or '\'' or '\u2019' or '/';
            var isInWord = char.IsLetter(phrase[i]) || (char.IsDigit(phrase[i]) && i > 0 && char.IsLetterOrDigit(phrase[i - 1]));
            if (!isJoint && !isInWord)
                return phrase[i];
        }
        return null;
    }

    private VocabularySection? OtherStateOf(VocabularySection section, List<uint> words)
    {
        if (!_states.TryGetValue(words[0], out var known))
            _states.Add(words[0], known = []);
        foreach (var phrase in known)
        {
            if (phrase.Section != section && phrase.Words.SequenceEqual(words))
                return phrase.Section;
        }
        known.Add(new(section, words));
        return null;
    }

    private void Report(WordListError error)
    {
        var isUnknownSection = _text.Content[_lines[error.Line] + error.Column] == '[' && error.Length > 1;
        var hint = isUnknownSection
            ? $"; expected one of {string.Join(", ", VocabularySection.All.Select(static section => $"[{section.Name}]"))}" : "";
        Report(new(_lines[error.Line] + error.Column, error.Length), error.Message + hint);
    }

    private void Report(TextSpan span, string message) => _mistakes.Add(LinterDiagnostics.Misconfigured(message, span: span));
}

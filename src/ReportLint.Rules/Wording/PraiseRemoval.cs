using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>What stands before and after a praising word, and whether the sentence can do without it.</summary>
internal sealed class PraiseRemoval
{
    private const int FewestWordsLeft = 2;

    private static readonly HashSet<string> Degrees = Words(Claims.Wording.DegreeWord);
    private static readonly HashSet<string> Determiners = Words(Claims.Wording.DeterminerWord);
    private static readonly HashSet<string> Links = Words(Claims.Wording.LinkingWord);
    private static readonly HashSet<string> BeforeConsonants = Words(Claims.Wording.ArticleBeforeConsonant);
    private static readonly HashSet<string> BeforeVowels = Words(Claims.Wording.ArticleBeforeVowel);
    private static readonly HashSet<string> Partitives = Words(Claims.Wording.PartitiveWord);
    private static readonly HashSet<string> Elided = Words(Claims.Wording.ElidedWord);
    private static readonly string[] AdverbEndings = [.. Wordings.Of(Claims.Wording.AdverbEnding)];
    private static readonly string[] UnclearSounds = [.. Wordings.Of(Claims.Wording.UnclearSound)];

    private readonly string _text;
    private readonly string _before;
    private readonly string _next;
    private readonly int _start;
    private readonly int _nextStart;
    private readonly bool _isAdverb;

    public PraiseRemoval(SourceText text, TextChange removal)
    {
        _text = text.Content;
        _start = removal.Span.Start;
        // A removal that raises the next word's first letter replaces it.
        _nextStart = removal.Span.End - removal.NewText.Length;
        _before = WordBefore(_start);
        _next = WordAt(_nextStart);
        var praise = _text.Substring(_start, _nextStart - _start).TrimEnd();
        _isAdverb = Array.Exists(AdverbEndings, ending => praise.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether what is left is a sentence, or a heading, that still says something.</summary>
    public bool IsGrammatical => HasNoun && FitsArticle() && SaysSomething();

    private bool HasNoun => _next.Length > 0 && !IsCompound() && !Degrees.Contains(_before) && !Links.Contains(_next);

    // "Non-seamless", "world-class-looking"
    private bool IsCompound() => CharAt(_start - 1) is '-' or '\u2011' or '/' || CharAt(_nextStart - 1) != ' ';

    private bool FitsArticle()
    {
        var next = char.ToLowerInvariant(_next[0]);
        var isBeforeVowels = BeforeVowels.Contains(_before);
        if (isBeforeVowels || BeforeConsonants.Contains(_before))
        {
            // How an acronym or "uni..." sounds is not how it is written.
            var isTold = _next.Length > 1 && !char.IsUpper(_next[1]) && !char.IsDigit(next) && !Array.Exists(UnclearSounds, Starts);
            return isTold && isBeforeVowels == (next is 'a' or 'e' or 'i' or 'o' or 'u');
        }
        return !Partitives.Contains(_before) && (!Elided.Contains(_before) || "aeiouyhàâéèêëîïôû".IndexOf(next) < 0);
    }

    // "Provides seamless capabilities:", "Performance: seamless optimization": the praise is all that is said of the noun.
    private bool SaysSomething() =>
        _isAdverb || Determiners.Contains(_before) || (_before.Length == 0 && !IsValue()) || WordsLeft() >= FewestWordsLeft;

    // After a label, in a cell or in brackets, marks left out.
    private bool IsValue()
    {
        var at = _start - 1;
        while (at >= 0 && _text[at] is not ('\r' or '\n' or ':' or '|' or '(') && !char.IsLetterOrDigit(_text[at]))
            at--;
        return CharAt(at) is ':' or '|' or '(';
    }

    // Up to a sign, or to a word that goes on to something else.
    private int WordsLeft()
    {
        var words = 0;
        for (var at = _nextStart; words < FewestWordsLeft; words++)
        {
            var word = WordAt(at);
            if (word.Length == 0 || Links.Contains(word))
                break;
            at += word.Length;
            at += CharAt(at) is ' ' or '-' ? 1 : 0;
        }
        return words;
    }

    private bool Starts(string start) => _next.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private char CharAt(int at) => at >= 0 && at < _text.Length ? _text[at] : '\0';

    private string WordAt(int start)
    {
        var end = start;
        while (char.IsLetterOrDigit(CharAt(end)))
            end++;
        return _text.Substring(Math.Min(start, _text.Length), end - start);
    }

    // Directly before, with blanks between; in small letters.
    private string WordBefore(int start)
    {
        var end = start;
        while (CharAt(end - 1) is ' ' or '*' or '_')
            end--;
        var at = end;
        while (char.IsLetterOrDigit(CharAt(at - 1)))
            at--;
#pragma warning disable CA1308 // the lists are in small letters
        return _text.Substring(at, end - at).ToLowerInvariant();
#pragma warning restore CA1308
    }

    private static HashSet<string> Words(Claims.Wording wording) => new(Wordings.Of(wording), StringComparer.Ordinal);
}

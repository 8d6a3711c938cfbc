using ReportLint.Claims;
using ReportLint.Claims.Form;
using ReportLint.CodeFixes;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>How a report writes the words that it shouts where it does not: small, as a name ("Hamburg"), as an acronym ("NOAA"), or in its
/// own way ("OpenSea").</summary>
internal sealed class WrittenForms
{
    private const int FirstLetters = 64;

    private readonly Dictionary<string, WordForms> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<ShoutedPlace> _places;

    // The lengths of the words with each first letter, as bits; most words of a report are of another length, or start otherwise, and need
    // no string.
    private readonly ulong[] _lengths = new ulong[FirstLetters];

    // The first place that does not end before what is read.
    private int _place;

    // Of the languages of the report, those that write nouns small.
    private readonly LanguageSet _withSmallNouns;

    private WrittenForms(IReadOnlyList<ShoutedPlace> places, LanguageSet languages) =>
        (_places, Languages, _withSmallNouns) = (places, languages, OrdinaryWords.WithSmallNouns(languages));

    /// <summary>The languages of the report.</summary>
    public LanguageSet Languages { get; }

    /// <summary>Reads a report's prose, the places in capitals left out, and its code.</summary>
    /// <param name="context">The report.</param>
    /// <param name="places">Its places in capitals, in order.</param>
    public static WrittenForms Read(CodeFixContext context, IReadOnlyList<ShoutedPlace> places)
    {
        var text = context.Text;
        var forms = new WrittenForms(places, Lexicon.Default.MainLanguagesOf(text.Content.AsSpan()));
        if (forms.Languages == default)
            return forms;
        foreach (var word in places.SelectMany(place => place.Words))
            forms.AddShouted(text.ToString(word.Span));
        var tree = context.Tree;
        var endOfHeading = 0;
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.Heading)
                endOfHeading = tree[i].SubtreeEnd;
            else if (tree[i].Kind == SyntaxKind.Text)
                forms.ReadProse(text, tree[i].Span, i < endOfHeading);
            else if (tree[i].Kind is SyntaxKind.CodeText or SyntaxKind.CodeLine)
                forms.ReadCode(text, tree[i].Span);
        }
        return forms;
    }

    /// <summary>Whether a language of the report that writes nouns small has a word in its lists.</summary>
    public bool MayBeSmall(string word) => Lexicon.Default.IsListed(word.AsSpan(), _withSmallNouns);

    /// <summary>Finds what a word looks like that is not shouted.</summary>
    /// <param name="word">The word in capitals.</param>
    /// <param name="isListed">Whether the word lists hold it.</param>
    /// <param name="startsSentence">Whether a plain word gets a capital here.</param>
    /// <returns>The form to write; null where neither the report nor a list says.</returns>
    public string? Find(string word, bool isListed, bool startsSentence)
    {
#pragma warning disable CA1308 // the lists are in small letters
        var small = word.ToLowerInvariant();
#pragma warning restore CA1308
        if (OrdinaryWords.MayLackAccents(small, Languages))
            return null;
        return OrdinaryWords.FindCapitalized(word, Languages)
            ?? _words[word].Choose(word, isListed || OrdinaryWords.Contains(small, Languages), startsSentence);
    }

    private void AddShouted(string word)
    {
        _words[word] = new();
        _lengths[FirstOf(word[0])] |= LengthOf(word.Length);
    }

    // The same of a letter in both cases; different letters may share it.
    private static int FirstOf(char letter) => char.ToUpperInvariant(letter) % FirstLetters;

    private static ulong LengthOf(int length) => 1UL << Math.Min(length, 63);

    private WordForms? FormsOf(SourceText text, TextSpan word)
    {
        var mayBeAsked = (_lengths[FirstOf(text.Content[word.Start])] & LengthOf(word.Length)) != 0;
        return mayBeAsked && _words.TryGetValue(text.ToString(word), out var forms) ? forms : null;
    }

    // The words of a title have capitals for its sake.
    private void ReadProse(SourceText text, TextSpan span, bool isTitle)
    {
        var before = default(TextSpan);
        for (var at = span.Start; at < span.End;)
        {
            var word = WordAt(text.Content, at, span.End);
            if (word.Length > 0 && FormsOf(text, word) is { } forms && !IdentifierParts.IsPart(text.Content, word) && !IsShouted(word))
                Add(forms, text, before, word, WordAt(text.Content, word.End + 1, span.End), isTitle);
            before = word.Length > 0 ? word : before;
            at = word.End + 1;
        }
    }

    private static void Add(WordForms forms, SourceText text, TextSpan before, TextSpan word, TextSpan after, bool isTitle)
    {
        var isAmongSmall = AreNeighbours(text, before, word) && HasSmall(text.Slice(before))
            || AreNeighbours(text, word, after) && HasSmall(text.Slice(after));
        forms.Add(text.ToString(word), isAmongSmall, !isTitle && AreNeighbours(text, before, word) && IsSmall(text.Slice(before)));
    }

    private void ReadCode(SourceText text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var word = WordAt(text.Content, at, span.End);
            if (word.Length > 0 && FormsOf(text, word) is { } forms && IsSmall(text.Slice(word)))
                forms.AddCode();
            at = word.End + 1;
        }
    }

    // Words are asked for in order.
    private bool IsShouted(TextSpan word)
    {
        while (_place < _places.Count && _places[_place].Span.End <= word.Start)
            _place++;
        return _place < _places.Count && _places[_place].Span.Contains(word);
    }

    private static TextSpan WordAt(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsLetterOrDigit(text[at]))
            at++;
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(at, Math.Min(start, end)));
    }

    // Parted by one blank.
    private static bool AreNeighbours(SourceText text, TextSpan first, TextSpan second) =>
        first.Length > 0 && second.Length > 0 && second.Start - first.End == 1 && text.Content[first.End] == ' ';

    /// <summary>Whether a word has a small letter.</summary>
    public static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return true;
        }
        return false;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                return false;
        }
        return HasSmall(word);
    }
}

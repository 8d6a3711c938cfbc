using ReportLint.Claims;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>How a report writes the words that it shouts where it does not: small, as a name ("Hamburg"), as an acronym ("NOAA"), or in its own way ("OpenSea").</summary>
/// <remarks>Small letters anywhere tell most: then a capital elsewhere is only the start of a sentence or a title.</remarks>
internal sealed class WrittenForms
{
    /// <summary>Longer words in capitals among small ones are more often loud than acronyms.</summary>
    private const int LongestAcronym = 5;

    /// <summary>How often a longer one has to be met.</summary>
    private const int FewestOfLongAcronym = 3;

    private readonly Dictionary<string, Forms> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<ShoutedPlace> _places;

    // The first place that does not end before what is read.
    private int _place;

    private WrittenForms(IReadOnlyList<ShoutedPlace> places) => _places = places;

    /// <summary>Reads a report's prose, the places in capitals and code left out.</summary>
    /// <param name="text">The report.</param>
    /// <param name="places">Its places in capitals, in order.</param>
    public static WrittenForms Read(SourceText text, IReadOnlyList<ShoutedPlace> places)
    {
        var forms = new WrittenForms(places);
        foreach (var word in places.SelectMany(place => place.Words))
        {
            if (!word.IsListed)
                forms._words[text.ToString(word.Span)] = new();
        }
        var tree = new MarkdownParser().Parse(text);
        var endOfHeading = 0;
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.Heading)
                endOfHeading = tree[i].SubtreeEnd;
            else if (tree[i].Kind == SyntaxKind.Text)
                forms.ReadProse(text, tree[i].Span, i < endOfHeading);
        }
        return forms;
    }

    /// <summary>Finds what a word that is no plain word looks like.</summary>
    /// <returns>The form to write; null for a plain word, and for one that only stands in capitals.</returns>
    public string? Find(string word) => _words.TryGetValue(word, out var forms) ? forms.Choose(word) : null;

    // The words of a title have capitals for its sake.
    private void ReadProse(SourceText text, TextSpan span, bool isTitle)
    {
        var before = default(TextSpan);
        for (var at = span.Start; at < span.End;)
        {
            var word = WordAt(text.Content, at, span.End);
            if (word.Length > 0 && !IsName(text.Content, word) && !IsShouted(word) && _words.TryGetValue(text.ToString(word), out var forms))
                forms.Add(text.ToString(word), !isTitle && IsPlain(text, before, word), !isTitle && IsPlain(text, word, WordAt(text.Content, word.End + 1, span.End)));
            before = word.Length > 0 ? word : before;
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

    // "SELECT_ALL", "READ.md"
    private static bool IsName(string text, TextSpan word) => IsJoint(text, word.Start - 1, word.Start - 2) || IsJoint(text, word.End, word.End + 1);

    private static bool IsJoint(string text, int at, int beyond) =>
        at >= 0 && at < text.Length && (text[at] is '_' or '@' || text[at] is '.' && beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]));

    // Whether of two words that one blank parts the other one is in small letters.
    private static bool IsPlain(SourceText text, TextSpan first, TextSpan second) =>
        first.Length > 0 && second.Length > 0 && second.Start - first.End == 1 && text.Content[first.End] == ' ' && (IsSmall(text.Slice(first)) || IsSmall(text.Slice(second)));

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        var isSmall = false;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                return false;
            isSmall |= char.IsLower(letter);
        }
        return isSmall;
    }

    /// <summary>The forms of one word.</summary>
    private sealed class Forms
    {
        private string? _own;
        private string? _name;
        private int _capitals;
        private bool _small;

        public void Add(string word, bool followsSmall, bool precedesSmall)
        {
            if (!word.Any(char.IsUpper))
                _small = true;
            else if (!word.Any(char.IsLower))
                _capitals += followsSmall || precedesSmall ? 1 : 0;
            else if (word.Skip(1).Any(char.IsUpper))
                _own ??= word;
            else if (followsSmall)
                _name ??= word;
        }

        public string? Choose(string shouted)
        {
            if (_small)
                return null;
            return _own ?? (_capitals >= (shouted.Length <= LongestAcronym ? 1 : FewestOfLongAcronym) ? shouted : _name);
        }
    }
}

using ReportLint.Text;

namespace ReportLint.Claims.Phrasing;

/// <summary>Takes praise away where the sentence stays grammatical and still says something: "a seamless export of maps", but not "the
/// export is seamless" and not "Export: seamless maps".</summary>
internal sealed class PraiseRemoval(ReportModel model)
{
    private const int FewestWordsLeft = 2;

    private static readonly WordSet Kept = Wordings.WordsOf(Wording.PraiseHolder);
    private static readonly WordSet Determiners = Wordings.WordsOf(Wording.Determiner);
    private static readonly WordSet Elided = Wordings.WordsOf(Wording.ElidedWord);
    private static readonly WordSet BeforeConsonant = Wordings.WordsOf(Wording.ConsonantArticle);
    private static readonly WordSet BeforeVowel = Wordings.WordsOf(Wording.VowelArticle);

    /// <summary>What takes a phrase away; null where a person has to.</summary>
    public TextChange? Of(in Item item, in Phrase praise)
    {
        ref readonly var first = ref model.Tokens[praise.First];
        if (!first.Has(Styles.Droppable) || praise.End >= item.EndToken || !IsPraised(praise) || !SaysSomething(item, praise))
            return null;
        ref readonly var next = ref model.Tokens[praise.End];
        var startsSentence = praise.First == item.FirstToken || model.Tokens[praise.First - 1].Kind != TokenKind.Word;
        if (praise.First > item.FirstToken && !(startsSentence ? MayFollowSign(praise.First) : MayFollowWord(praise)))
            return null;
        var isRaised = startsSentence && (first.Flags & TokenFlags.Capitalised) != 0 && (next.Flags & TokenFlags.Capitalised) == 0;
        return isRaised
            ? new(TextSpan.FromBounds(first.Start, next.Start + 1), char.ToUpperInvariant(model.Text.Span[next.Start]).ToString())
            : new(TextSpan.FromBounds(first.Start, next.Start), "");
    }

    // With nothing but blanks between them, and both or none in strong emphasis.
    private bool IsPraised(in Phrase praise)
    {
        ref readonly var last = ref model.Tokens[praise.End - 1];
        ref readonly var next = ref model.Tokens[praise.End];
        return PhraseText.IsOfNoun(next) && !next.Has(Styles.Hype) && (last.Flags & TokenFlags.Strong) == (next.Flags & TokenFlags.Strong)
            && next.Start > last.End && model.Text.Slice(TextSpan.FromBounds(last.End, next.Start)).Trim(' ').IsEmpty;
    }

    private bool MayFollowSign(int first)
    {
        ref readonly var sign = ref model.Tokens[first - 1];
        return !(sign.Kind == TokenKind.Punctuation && sign.Value is ',' or '\'' or '\u2019' or '-' or '\u2011' or '+' or '&' or '/');
    }

    private bool MayFollowWord(in Phrase praise)
    {
        ref readonly var before = ref model.Tokens[praise.First - 1];
        if (model.Tokens[praise.First].IsGlued || before.Has(Topics.Joining | Topics.Copula) || before.Has(Styles.Hype))
            return false;
        return !Kept.Contains(before.Value) && Fits(before.Value, model.Text.Slice(model.Tokens[praise.End].Span));
    }

    // "A seamless export" would need another article; how an acronym sounds is not how it is written.
    private static bool Fits(uint before, ReadOnlySpan<char> next)
    {
        var (first, second) = (char.ToLowerInvariant(next[0]), next.Length > 1 ? next[1] : '\0');
        var isVowel = WordFolder.Fold(first) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';
        if (BeforeConsonant.Contains(before) || BeforeVowel.Contains(before))
        {
            var soundsAsWritten = char.IsLower(second) && !(first is 'e' && second is 'u') && !(first is 'o' && second is 'n');
            return soundsAsWritten && (BeforeVowel.Contains(before) ? first is 'a' or 'e' or 'i' or 'o' : !isVowel);
        }
        return !isVowel || !Elided.Contains(before);
    }

    // "Provides seamless capabilities:", "Performance: seamless optimization": the praise is all that is said of the noun.
    private bool SaysSomething(in Item item, in Phrase praise)
    {
        if (model.Wordings.EndsIn(model.Text.Slice(model.Tokens[praise.End - 1].Span), Wording.AdverbEnding))
            return true;
        var hasWordBefore = praise.First > item.FirstToken && model.Tokens[praise.First - 1].Kind == TokenKind.Word;
        if (hasWordBefore ? Determiners.Contains(model.Tokens[praise.First - 1].Value) : !IsValue(praise))
            return true;
        return WordsFrom(item, praise.End) >= FewestWordsLeft;
    }

    // After a label, in a cell or in brackets, marks left out.
    private bool IsValue(in Phrase praise)
    {
        var text = model.Text.Content;
        var at = model.Tokens[praise.First].Start - 1;
        while (at >= 0 && text[at] is not ('\r' or '\n' or ':' or '|' or '(') && !char.IsLetterOrDigit(text[at]))
            at--;
        return at >= 0 && text[at] is ':' or '|' or '(';
    }

    // The parts of "two-way" are two.
    private int WordsFrom(in Item item, int first)
    {
        var words = 0;
        for (var at = first; at < item.EndToken; at++)
        {
            if (PhraseText.IsOfNoun(model.Tokens[at]))
                words++;
            else if (!model.Tokens[at].Is('-') || at == first)
                break;
        }
        return words;
    }
}

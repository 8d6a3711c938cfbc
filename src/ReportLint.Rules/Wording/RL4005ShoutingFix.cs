using System.Text;
using ReportLint.Claims.Form;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>Writes what is in capitals as a sentence, word by word as the report writes it elsewhere. A place with a word whose form is not
/// known stays as it is.</summary>
internal sealed class RL4005ShoutingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4005"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Shouting claim)
            return;
        // What is mis-decoded has no small letters until it is decoded.
        if (claim.Places.Any(place => Mojibake.IndexOfStart(context.Text.Slice(place.Span)) >= 0))
            return;
        var forms = WrittenForms.Read(context, claim.Places);
        if (forms.Languages == default)
            return;
        var changes = new List<TextChange>();
        foreach (var place in claim.Places)
        {
            if (Rewrite(context.Text, place, forms) is { } written && !context.Text.Slice(place.Span).SequenceEqual(written.AsSpan()))
                changes.Add(new(place.Span, written));
        }
        if (changes.Count > 0)
            context.RegisterCodeFix(new CodeFix("Write in small letters", FixSafety.Suggested, changes) { IsSeparable = true });
    }

    // Null where one of its words is of another language, or has no known form.
    private static string? Rewrite(SourceText text, ShoutedPlace place, WrittenForms forms)
    {
        if (!LatinLetters.AreAll(text.Slice(place.Span)))
            return null;
        var written = new StringBuilder(place.Span.Length);
        var at = place.Span.Start;
        foreach (var word in place.Words)
        {
            if (FormOf(text, place, word, forms) is not { } form)
                return null;
            written.Append(text.Content, at, word.Span.Start - at).Append(form);
            at = word.Span.End;
        }
        return written.Append(text.Content, at, place.Span.End - at).ToString();
    }

    private static string? FormOf(SourceText text, ShoutedPlace place, in ShoutedWord word, WrittenForms forms)
    {
        var letters = text.ToString(word.Span);
        return IdentifierParts.IsPart(text.Content, word.Span) || IsRomanNumeral(letters)
            ? letters
            : forms.Find(
                letters, (word.IsListed && forms.MayBeSmall(letters)) || IsContracted(text.Content, word.Span),
                word.StartsSentence && !IsInBrackets(text, place.Span.Start, word.Span.Start));
    }

    // "L'ÉTAT", "DON'T"
    private static bool IsContracted(string text, TextSpan word) =>
        word.Length <= 2 && (IsApostrophe(text, word.Start - 1) || word.Length == 1 && IsApostrophe(text, word.End)
            || text[word.Start] >= 0x80);

    private static bool IsApostrophe(string text, int at) => at >= 0 && at < text.Length && text[at] is '\'' or '\u2019';

    private static bool IsRomanNumeral(string word) => word.Length > 1 && word.All(letter => letter is 'I' or 'V' or 'X');

    // "(high - resolved)" starts no sentence.
    private static bool IsInBrackets(SourceText text, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
            depth += text.Content[at] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        return depth > 0;
    }
}

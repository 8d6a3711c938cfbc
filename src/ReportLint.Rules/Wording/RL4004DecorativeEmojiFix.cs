using ReportLint.Claims.Form;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>Takes the emoji away, each with the blank beside it, where only decoration goes with it.</summary>
internal sealed class RL4004DecorativeEmojiFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // What is mis-decoded has to be decoded first.
        if (context.Diagnostic.Fact is not DecorativeEmoji claim
            || claim.Places.Any(place => Mojibake.CanStart(context.Text.Span[place.Start])
            && Mojibake.Decode(context.Text.Slice(place), out _) > 0))
            return;
        var links = HeadingLinks.Read(context);
        var changes = claim.Places.Where(place => CanGo(context.Text.Span, place) && !links.LeadTo(place))
            .Select(place => new TextChange(WithBlank(context.Text.Span, place), "")).ToList();
        if (changes.Count > 0)
            context.RegisterCodeFix(new CodeFix("Remove the emoji", FixSafety.Suggested, changes) { IsSeparable = true });
    }

    // Beside another picture it may be part of it, or the other one would be taken for the status of the line; and markup around it must
    // not become empty.
    private static bool CanGo(ReadOnlySpan<char> text, TextSpan place)
    {
        var (before, after) = (place.Start - 1, place.End);
        while (before >= 0 && text[before] == ' ')
            before--;
        while (after < text.Length && text[after] == ' ')
            after++;
        var first = before < 0 ? '\n' : text[before];
        var last = after < text.Length ? text[after] : '\n';
        return !IsPicture(first) && !IsPicture(last) && !(IsOpening(first) && IsClosing(last));
    }

    private static bool IsPicture(char sign) => sign >= '\u2190' && !char.IsLetter(sign) && !char.IsPunctuation(sign);

    private static bool IsOpening(char sign) => sign is '*' or '_' or '~' or '(' or '[' or '`' or '"';

    private static bool IsClosing(char sign) => sign is '*' or '_' or '~' or ')' or ']' or '`' or '"';

    // The blanks after it, or, at the end of a line or before a sign, those before it.
    private static TextSpan WithBlank(ReadOnlySpan<char> text, TextSpan place)
    {
        var end = place.End;
        while (end < text.Length && text[end] == ' ')
            end++;
        if (end > place.End && end < text.Length && text[end] is not ('\r' or '\n'))
            return TextSpan.FromBounds(place.Start, end);
        var start = place.Start;
        while (start > 0 && text[start - 1] == ' ' && start > 1 && text[start - 2] is not ('#' or '\n' or '-'))
            start--;
        return TextSpan.FromBounds(start, place.End);
    }
}

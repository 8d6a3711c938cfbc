using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>Takes the emoji away, each with the blank beside it. Suggested only: links to a heading may name it by its words, and emoji count among them.</summary>
public sealed class RL4004DecorativeEmojiFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // What is mis-decoded has to be decoded first.
        if (context.Diagnostic.Fact is not DecorativeEmoji claim || claim.Places.Any(place => Mojibake.CanStart(context.Text.Span[place.Start]) && Mojibake.Decode(context.Text.Slice(place), out _) > 0))
            return;
        context.RegisterCodeFix(new CodeFix("Remove the emoji", FixSafety.Suggested, [.. claim.Places.Select(place => new TextChange(WithBlank(context.Text.Span, place), ""))]));
    }

    // The blanks behind it, or, at the end of a line or before a sign, those before it.
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

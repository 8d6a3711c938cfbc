using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>Writes what is in capitals as a sentence; acronyms stay as they are, and a name gets the form that the report gives it elsewhere.</summary>
public sealed class RL4005ShoutingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4005"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Shouting claim)
            return;
        var words = claim.Places.SelectMany(place => place.Words).ToList();
        // What is mis-decoded has no small letters until it is decoded.
        if (words.Exists(word => Mojibake.IndexOfStart(context.Text.Slice(word.Span)) >= 0))
            return;
        var forms = WrittenForms.Read(context.Text, claim.Places);
        List<TextChange> changes = [.. words.Select(word => new TextChange(word.Span, Written(context.Text.ToString(word.Span), word.StartsSentence, forms))).Where(change => !context.Text.Slice(change.Span).SequenceEqual(change.NewText.AsSpan()))];
        if (changes.Count > 0)
            context.RegisterCodeFix(new CodeFix("Write in small letters", FixSafety.Suggested, changes));
    }

    private static string Written(string word, bool startsSentence, WrittenForms forms) => forms.Find(word) ?? Lowered(word, startsSentence);

    private static string Lowered(string word, bool startsSentence)
    {
#pragma warning disable CA1308 // small letters are what a reader is to see
        var lowered = word.ToLowerInvariant();
#pragma warning restore CA1308
        return startsSentence ? word[0] + lowered.Substring(1) : lowered;
    }
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <content>Numbers that name something, and count nothing: "Phase 4", "Art. 22".</content>
internal sealed partial class QuantityReader
{
    // "Phase 4", "Week 2", "version 8", "CVE-2025-48432", "UTF-8".
    private bool NamesSomething(int at) =>
        at > _first && (NamesNumber(at - 1) || tokens[at - 1].Is('\u00A7') || IsJoinedToWord(at) || IsAbbreviated(at));

    private bool NamesNumber(int word) => tokens[word].Has(Concepts.Ordinal) && tokens[word].PhraseLength <= 1 && !tokens[word].Is(':');

    // "Art. 22"
    private bool IsAbbreviated(int at) =>
        at - 1 > _first && tokens[at - 1].Is('.') && tokens[at - 1].IsGlued && !tokens[at].IsGlued
            && tokens[at - 2].Length <= LongestAbbreviation && NamesNumber(at - 2);

    private bool IsJoinedToWord(int at) =>
        at - 1 > _first && tokens[at].IsGlued && tokens[at - 1].Is('-') && tokens[at - 1].IsGlued && tokens[at - 2].Kind == TokenKind.Word;

    // "## 2. Tests", "3) Launch".
    private bool IsListOrdinal(int at) =>
        at == _first && at + 2 < _end && tokens[at + 1].IsGlued && !tokens[at + 2].IsGlued
            && (tokens[at + 1].Is('.') || tokens[at + 1].Is(')'));

    // "24/7", "24/7/365".
    private bool IsRoundTheClock(int at) =>
        at + 2 < _end && tokens[at + 1].Is('/') && tokens[at + 2].Kind == TokenKind.Number && tokens.NumberOf(tokens[at]).Value == 24
            && tokens.NumberOf(tokens[at + 2]).Value is 7 or 365;

    // "Phases 4-7", "weeks 1, 2 and 3".
    private int SkipOrdinals(int at)
    {
        var end = at + 1;
        while (end + 1 < _end && tokens[end + 1].Kind == TokenKind.Number && !IsPercentage(end + 1) && !StartsRatio(end)
            && (tokens[end].Is('-') || tokens[end].Is('\u2013') || tokens[end].Is(',') || tokens[end].Is('/') || tokens[end].Is('&')
                || tokens[end].Has(Concepts.Stop)))
            end += 2;
        return end;
    }

    // "Phase 3 - 80% complete" names one phase.
    private bool IsPercentage(int number) => number + 1 < _end && tokens[number + 1].Is('%');

    // "Day 14 - 10/10 done": the ratio is no other day.
    private bool StartsRatio(int dash) =>
        !tokens[dash].Is('/') && !tokens[dash + 1].IsGlued && dash + 3 < _end && tokens[dash + 2].Is('/')
        && tokens[dash + 3].Kind == TokenKind.Number;
}

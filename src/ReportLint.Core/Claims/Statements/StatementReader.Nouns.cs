using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Statements;

// What a figure counts.
internal sealed partial class StatementReader
{
    private static readonly WordSet Articles = Wordings.WordsOf(Wording.IndefiniteArticle);

    // "12 unit tests passed in 3 s": unit, test, passed.
    private int ReadNoun(int first, int end, ref Statement statement)
    {
        var (at, words, start) = (first, 0, annotations.Lemmas.Count);
        var before = statement.Outcome;
        statement.Outcome = Outcome.None;
        for (; at < end && words < MostNounWords; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word)
            {
                var sense = FigureNames.Of(token);
                if (EndsNoun(at, first, end, sense, ref statement))
                    break;
                // "lines of code", "tests de charge": the head stands before.
                if (token.Has(Concepts.Of) && annotations.Lemmas.Count > start)
                    break;
                ReadWord(token, sense, ref statement);
                ReadThing(token, sense, at == first, ref statement);
                if (IsOfNoun(token, sense, annotations.Lemmas.Count > start))
                    annotations.Lemmas.Add(Stems.Of(model, token));
                words++;
            }
            else if (!(token.IsGlued && (token.Is('-') || token.Is('/')) && at > first) && token.Kind != TokenKind.Code)
            {
                break;
            }
        }
        if (at < end && at == first && model.Tokens[at].Is('/') && model.Tokens[at].IsGlued)
            statement.Flags |= StatementFlags.Each;
        statement.Noun = (start, annotations.Lemmas.Count);
        ReadTotalBehind(at, end, ref statement);
        if (annotations.Lemmas.Count > start)
            statement.NounSpan = model.SpanOf(first, at);
        if (statement.Outcome == Outcome.None)
            statement.Outcome = before;
        return at;
    }

    // "400 sacks a day", "12 tests passed".
    private bool EndsNoun(int at, int first, int end, WordSense sense, ref Statement statement)
    {
        var isEach = model.Tokens[at].Has(Concepts.Per) || IsArticleOfRate(at, end);
        if (!isEach && (!sense.Has(WordUses.EndsNoun) || IsInCompound(at, first)))
            return false;
        statement.Flags |= isEach ? StatementFlags.Each | StatementFlags.Predicated : StatementFlags.Predicated;
        return true;
    }

    // "400 sacks a day".
    private bool IsArticleOfRate(int at, int end) =>
        at + 1 < end && Articles.Contains(model.Tokens[at].Value) && model.Tokens[at + 1].Has(Concepts.Unit);

    private static void ReadThing(in Token token, WordSense sense, bool isFirst, ref Statement statement)
    {
        if (isFirst && token.Has(Concepts.Of))
            statement.Flags |= StatementFlags.IsOf;
        if (token.Has(Topics.Points))
            statement.Flags |= StatementFlags.InPoints;
        if (NamesThing(token, sense))
            statement.Flags |= StatementFlags.OfThing;
    }

    // "57 tickets in total: ..."
    private void ReadTotalBehind(int first, int end, ref Statement statement)
    {
        for (var at = first; at < end && at < first + 3 && model.Tokens[at].Kind == TokenKind.Word; at++)
            statement.Roles |= FigureNames.RolesOf(model.Tokens[at]) & Roles.Total;
    }

    // "12 tests passed" and "12 tests total" count tests.
    private static bool IsOfNoun(in Token token, WordSense sense, bool hasNoun) =>
        !token.Has(Concepts.Stop) && (sense.Roles & Roles.Total) == 0 && !(hasNoun && sense.Outcome != Outcome.None);

    // "end-to-end".
    private bool IsInCompound(int at, int first) =>
        at > first && model.Text.Content[model.Tokens[at].Start - 1] == '-';
}

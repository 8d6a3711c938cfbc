using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>What a number counts: the noun phrase behind it, or the words that it stands behind.</summary>
/// <param name="First">The first token of the phrase.</param>
/// <param name="Head">The token of its noun; -1 where nothing is counted.</param>
/// <param name="End">The token behind the phrase.</param>
/// <param name="IsKnown">Whether the noun is known to be countable, or only looks like a plural.</param>
internal readonly record struct CountedNoun(int First, int Head, int End, bool IsKnown)
{
    private const int LongestPhrase = 5;

    /// <summary>In tokens: "Pages written anew for the opening".</summary>
    private const int LongestLabel = 8;

    private static readonly WordSet Borne = Wordings.WordsOf(Wording.BorneNoun);

    public static readonly CountedNoun None = new(0, -1, 0, false);

    /// <summary>"40+ comprehensive test cases": the last noun of the phrase behind the number.</summary>
    public static CountedNoun Behind(ReportModel model, int from, int end)
    {
        var tokens = model.Tokens;
        var (head, plural) = (-1, -1);
        var last = Math.Min(end, from + LongestPhrase);
        for (var i = from; i < last; i++)
        {
            ref readonly var token = ref tokens[i];
            // "25+ `fetch` calls", "30+ console.log statements": code names what kind of them.
            if ((token.Is('/') && i > from) || (token.Kind == TokenKind.Code && i == from))
                continue;
            if (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop | Concepts.Per | Concepts.Unit) && !token.Has(Topics.Artefact)))
                break;
            // "user stories" are stories; "models in parallel" are a load.
            if (token.Has(Topics.Artefact))
                i = head = LastOf(model, i);
            else if (token.Has(Topics.Capacity))
                return head < 0 && i + 1 < last && tokens[i + 1].Has(Topics.Artefact) ? new(from, i + 1, i + 2, true) : None;
            else if (head >= 0)
                break;
            else if (plural < 0 && CountedThings.IsPlural(model, token))
                plural = i;
        }
        return head >= 0 ? new(from, head, head + 1, true) : plural >= 0 ? new(from, plural, plural + 1, false) : None;
    }

    /// <summary>As <see cref="Before"/>, where nothing but the number follows, so that any plural will do: "Sluices repaired: 30+", "| Guests greeted | 500+ |".</summary>
    public static CountedNoun Labelled(ReportModel model, int first, int end)
    {
        var (noun, start) = (Before(model, first, end), Math.Max(first, end - LongestLabel));
        if (noun.Head >= 0)
            return noun;
        var head = -1;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.Capacity) || Borne.Contains(token.Value) || token.Has(Concepts.Ordinal | Concepts.Unit | Concepts.Target | Concepts.Rate))
                return None;
            if (head < 0 && CountedThings.IsPlural(model, token))
                head = i;
        }
        return head >= 0 ? new(start, head, end, false) : None;
    }

    /// <summary>"Commits: 10+", "Guides Created (15+)": a known noun among the words before the number; "HTTP errors (500+)" is a class of them.</summary>
    public static CountedNoun Before(ReportModel model, int first, int end)
    {
        var start = Math.Max(first, end - LongestLabel);
        var noun = None;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Commits since 1.2" are commits; of "Files 12" nobody knows.
            if (token.Kind is TokenKind.Number or TokenKind.Code or TokenKind.Date)
                noun = noun.Head >= 0 && i - 1 > noun.Head && model.Tokens[i - 1].Kind == TokenKind.Word && model.Tokens[i - 2].Kind == TokenKind.Word ? noun : None;
            else if (token.Has(Topics.Artefact))
                noun = new(start, LastOf(model, i), end, true);
            // "Tests run: 28+" counts tests.
            else if (token.Has(Topics.Capacity) || (token.Has(Concepts.Ordinal) && noun.Head < 0))
                return None;
        }
        return noun;
    }

    // "pull requests" is a noun, "tests passing" a noun and what became of it.
    private static int LastOf(ReportModel model, int at)
    {
        var last = at + model.Tokens[at].Width - 1;
        return last > at && model.Tokens[last].Has(Concepts.Outcome | Concepts.Worked | Concepts.Done) ? at : last;
    }
}

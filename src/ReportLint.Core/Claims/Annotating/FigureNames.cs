namespace ReportLint.Claims.Annotating;

/// <summary>What a word says of the figures that it names: the parts that they play and what became of what they count.</summary>
internal static class FigureNames
{
    private static readonly Dictionary<uint, WordSense> Senses = AllSenses();

    // Most words say nothing.
    private static readonly ulong[] Filter = WordFilter.Of(Senses.Keys);

    /// <summary>All that a token says of figures.</summary>
    public static WordSense Of(in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return default;
        var sense = default(WordSense);
        if ((Filter[WordFilter.ElementOf(token.Value, Filter.Length)] & WordFilter.BitOf(token.Value)) != 0)
            Senses.TryGetValue(token.Value, out sense);
        // A concept gives the part where no list gives another one.
        if (token.Has(Concepts.Subtotal | Concepts.Remaining) && (sense.Roles & ~Roles.Closed) == Roles.None)
            return sense with { Roles = sense.Roles | (token.Has(Concepts.Subtotal) ? Roles.Subtotal : Roles.Remaining) };
        return sense;
    }

    /// <summary>The parts that a word gives to figures.</summary>
    public static Roles RolesOf(in Token token) => Of(token).Roles;

    /// <summary>What a percentile gives the share of, in percent: 95 for P95; 0 where a word names none.</summary>
    public static byte PercentileOf(ReadOnlySpan<char> word) =>
        word is ['p' or 'P', >= '1' and <= '9' and var tens, >= '0' and <= '9' and var ones] ? (byte)((10 * (tens - '0')) + ones - '0')
            : (byte)0;

    /// <summary>What a word says became of what figures count.</summary>
    public static Outcome OutcomeOf(in Token token) => Of(token).Outcome;

    /// <summary>Whether a word says that a selection is meant.</summary>
    public static bool Selects(in Token token) => Of(token).Has(WordUses.Selects);

    /// <summary>Whether a word after a number says that there are others: more, others.</summary>
    public static bool NamesMore(in Token token) => Of(token).Has(WordUses.More);

    /// <summary>Whether a word says that more may be reached than was asked for, or that a figure is a score.</summary>
    public static bool OpensEnd(in Token token) =>
        Of(token) is var sense && (sense.Has(WordUses.OpensEnd) || (sense.Roles & Roles.Target) != 0);

    /// <summary>Whether the noun of a figure ends before a word: "in", "with", "were".</summary>
    public static bool EndsNoun(in Token token) => Of(token).Has(WordUses.EndsNoun);

    /// <summary>Which way a word says that a figure goes: 1, -1, or 0 where it does not say.</summary>
    public static int DirectionOf(in Token token) => Of(token).Direction;

    // Of several roles or outcomes, a word has the last one.
    private static Dictionary<uint, WordSense> AllSenses()
    {
        var roles = Wordings.ValuesOf(
            (Roles.Identifier, Wording.IdentifierName),
            (Roles.Rate, Wording.RateName),
            (Roles.Change, Wording.ChangeName),
            (Roles.Target, Wording.TargetName),
            (Roles.Actual, Wording.ActualName),
            (Roles.Before, Wording.BeforeName),
            (Roles.After, Wording.AfterName),
            (Roles.Maximum, Wording.MaximumName),
            (Roles.Minimum, Wording.MinimumName),
            (Roles.Median, Wording.MedianName),
            (Roles.Mean, Wording.MeanName),
            (Roles.Overall, Wording.OverallName),
            (Roles.Share, Wording.ShareName),
            (Roles.Unique, Wording.UniqueName),
            (Roles.Total, Wording.TotalName));
        var outcomes = Wordings.ValuesOf(
            (Outcome.Open, Wording.OpenName),
            (Outcome.Skipped, Wording.SkippedName),
            (Outcome.Failed, Wording.FailedName),
            (Outcome.Passed, Wording.PassedName));
        var all = new Dictionary<uint, WordSense>();
        foreach (var word in roles)
            all[word.Key] = SenseOf(all, word.Key) with { Roles = word.Value };
        foreach (var word in outcomes)
            all[word.Key] = SenseOf(all, word.Key) with { Outcome = word.Value };
        foreach (var word in Wordings.WordsOf(Wording.ClosedShareName))
        {
            var sense = SenseOf(all, word);
            all[word] = sense with { Roles = sense.Roles | Roles.Closed };
        }
        AddUses(all);
        return all;
    }

    private static void AddUses(Dictionary<uint, WordSense> all)
    {
        Add(WordUses.Selects, Wording.SelectedOnly);
        Add(WordUses.LeastGrave, Wording.LeastGraveName);
        Add(WordUses.More, Wording.MoreOfThem);
        Add(WordUses.OpensEnd, Wording.OpenEndedWord);
        Add(WordUses.EndsNoun, Wording.NounEnd);
        Add(WordUses.Falls, Wording.FallingWord);
        Add(WordUses.OverallAfterNoun, Wording.OverallAfterNoun);
        Add(WordUses.Rises, Wording.RisingWord);

        void Add(WordUses use, Wording words)
        {
            foreach (var word in Wordings.WordsOf(words))
            {
                var sense = SenseOf(all, word);
                all[word] = sense with { Uses = sense.Uses | use };
            }
        }
    }

    private static WordSense SenseOf(Dictionary<uint, WordSense> all, uint word) => all.TryGetValue(word, out var sense) ? sense : default;
}

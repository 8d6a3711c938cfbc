namespace ReportLint.Claims.Annotating;

/// <summary>Reads how an item is meant from its own words.</summary>
internal sealed class ModalityWords(ReportModel model)
{
    // In tokens; the words of a long sentence say nothing of it as a whole.
    private const int MostTokens = 24;

    private static readonly (Modality Modality, Wording Words)[] Kinds =
    [
        (Modality.Planned, Wording.PlannedWord),
        (Modality.Optional, Wording.OptionalWord),
        (Modality.Required, Wording.RequiredWord),
        (Modality.Past, Wording.PastWord),
        (Modality.Problem, Wording.ProblemWord),
        (Modality.Procedure, Wording.ProcedureWord),
        (Modality.Example, Wording.ExampleWord),
        (Modality.Comparison, Wording.ComparisonWord),
        (Modality.Remaining, Wording.RemainingWord),
        (Modality.NotBlocking, Wording.NotBlockingWord),
        (Modality.Criteria, Wording.CriteriaWord),
        (Modality.Conditional, Wording.ExceptionPhrase),
    ];

    private static readonly WordSet Conditions = Wordings.WordsOf(Wording.ConditionWord);

    // The kinds whose phrases start with a word, a bit each.
    private static readonly Dictionary<uint, ushort> FirstWords = ReadFirstWords();

    /// <summary>How an item is meant, as far as its own words say it.</summary>
    public Modality Of(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var modality = Modality.None;
        var end = Math.Min(item.EndToken, item.FirstToken + MostTokens);
        for (var at = item.FirstToken; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word || !FirstWords.TryGetValue(token.Value, out var kinds))
                continue;
            var said = Modality.None;
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                if ((kinds & (1 << kind)) != 0 && HoldsAt(item, token, Kinds[kind].Words))
                    said |= Kinds[kind].Modality;
            }
            // "Before launch" is no thing of the past, and "what was built" is there.
            modality |= (said & Modality.Required) != 0 || TellsWork(at, end) ? said & ~Modality.Past : said;
        }
        return modality | ConditionOf(item) | OwnOf(item, end);
    }

    private bool TellsWork(int at, int end) => model.Tokens[at].Has(Topics.Copula | Topics.Formerly) && at + 1 < end
        && (model.Tokens[at + 1].Has(Concepts.Increment | Concepts.Done | Concepts.Worked) || model.Tokens[at + 1].Has(Topics.Listing));

    private bool HoldsAt(in Item item, in Token token, Wording words) =>
        model.Wordings.StartsAsWords(model.Text.Slice(Text.TextSpan.FromBounds(token.Start, item.Span.End)), words);

    // What a user's vocabulary calls planned or optional.
    private Modality OwnOf(in Item item, int end)
    {
        if (model.Options.Vocabulary is not { } vocabulary)
            return Modality.None;
        var modality = Modality.None;
        foreach (var phrase in vocabulary.Phrases)
        {
            for (var at = item.FirstToken; phrase.Section.Modality != Modality.None && at + phrase.Words.Count <= end; at++)
                modality |= StandsAt(phrase.Words, at) ? phrase.Section.Modality : Modality.None;
        }
        return modality;
    }

    private bool StandsAt(List<uint> words, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (model.Tokens[at + i].Kind != TokenKind.Word || model.Tokens[at + i].Value != words[i])
                return false;
        }
        return true;
    }

    private Modality ConditionOf(in Item item)
    {
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        return first < item.EndToken && Conditions.Contains(model.Tokens[first].Value) ? Modality.Conditional : Modality.None;
    }

    private static Dictionary<uint, ushort> ReadFirstWords()
    {
        var words = new Dictionary<uint, ushort>();
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            foreach (var phrase in Wordings.Of(Kinds[kind].Words))
            {
                var length = 0;
                while (length < phrase.Length && char.IsLetter(phrase[length]))
                    length++;
                var hash = WordFolder.Hash(phrase.AsSpan(0, length));
                words.TryGetValue(hash, out var kinds);
                words[hash] = (ushort)(kinds | (1 << kind));
            }
        }
        return words;
    }
}

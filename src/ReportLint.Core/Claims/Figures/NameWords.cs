namespace ReportLint.Claims;

/// <summary>Splits names into words, so that "payment service" and <c>PaymentServiceTests</c> can be compared.</summary>
internal static class NameWords
{
    // Words that name one kind of tests: what a report calls "unitaires" a file calls "unit".
    private static readonly Dictionary<uint, uint> Kinds = Read();

    private static readonly WordSet Parts = new(Kinds.Values);

    /// <summary>Whether a word, as <see cref="AddTo"/> has it, names a kind of tests, so that there are others.</summary>
    public static bool IsKind(uint word) => Parts.Contains(word);

    /// <summary>Adds the hashes of a name's words, in the singular.</summary>
    public static void AddTo(ICollection<uint> words, ReadOnlySpan<char> name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && i > start && IsHump(name, i))
            {
                Add(words, name.Slice(start, i - start));
                start = i;
            }
            else if (i == name.Length || !char.IsLetterOrDigit(name[i]))
            {
                Add(words, name.Slice(start, i - start));
                start = i + 1;
            }
        }
    }

    /// <summary>One hash for all words that name one kind of tests; any other as it is.</summary>
    public static uint Canonical(uint word) => Kinds.TryGetValue(word, out var kind) ? kind : word;

    // "PaymentService" and "HTTPClient" are two words each.
    private static bool IsHump(ReadOnlySpan<char> name, int at) =>
        char.IsUpper(name[at]) && (char.IsLower(name[at - 1])
            || (at + 1 < name.Length && char.IsUpper(name[at - 1]) && char.IsLower(name[at + 1])));

    private static void Add(ICollection<uint> words, ReadOnlySpan<char> word)
    {
        if (word.Length > 0)
            words.Add(Canonical(NounPhrase.Singular(word)));
    }

    private static Dictionary<uint, uint> Read()
    {
        var canonical = new Dictionary<uint, uint>();
        foreach (var words in Wordings.Of(Wording.TestKindNames).Select(static kind => kind.Split(' ')))
        {
            foreach (var word in words)
                canonical[NounPhrase.Singular(word.AsSpan())] = NounPhrase.Singular(words[0].AsSpan());
        }
        return canonical;
    }
}

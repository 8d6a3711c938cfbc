using ReportLint.Claims.Annotating;

namespace ReportLint.Claims;

/// <summary>A section of a user's vocabulary: what it adds to the meaning of its phrases.</summary>
/// <param name="Name">Its name, as written between the brackets.</param>
/// <param name="Meaning">What its phrases mean.</param>
/// <param name="Styles">How its phrases say it.</param>
/// <param name="OneWord">What its phrases of one word are about besides: they are read as adjectives.</param>
/// <param name="Modality">How what they stand in is meant.</param>
internal sealed record VocabularySection(
    string Name, Meaning Meaning, Styles Styles = Styles.None, Topics OneWord = Topics.None, Modality Modality = Modality.None)
{
    private const Concepts States = Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.NotApplicable;

    /// <summary>All sections, in the order in which messages and the documentation name them.</summary>
    public static IReadOnlyList<VocabularySection> All { get; } =
    [
        new("Done", new(Concepts.Done, Topics.None)),
        new("Open", new(Concepts.Open, Topics.None)),
        new("Failed", new(Concepts.Failed, Topics.None)),
        new("Planned", new(Concepts.Plan, Topics.None), Modality: Modality.Planned),
        new("Optional", new(Concepts.Optional, Topics.None), Modality: Modality.Optional),
        new("Hype", default, Styles.Hype),
        new("ReadinessVerdict", new(Concepts.None, Topics.Verdict), OneWord: Topics.Ready | Topics.Destination),
        new("NotAClaim", default),
    ];

    /// <summary>Whether its phrases are names, of which nothing is claimed.</summary>
    public bool IsOfNames => Meaning == default && Styles == Styles.None;

    /// <summary>Whether its phrases say how something stands; a phrase says one state only.</summary>
    public bool IsOfStates => (Meaning.Concepts & States) != 0;

    /// <summary>The section of a name; null where there is none.</summary>
    public static VocabularySection? Find(string name)
    {
        foreach (var section in All)
        {
            if (section.Name == name)
                return section;
        }
        return null;
    }

    /// <summary>What a phrase means that the section lists. Its state replaces the state that the word lists give it.</summary>
    /// <param name="known">What the phrase means to the word lists.</param>
    /// <param name="words">How many words it has.</param>
    public PhraseMeaning AddTo(PhraseMeaning known, int words)
    {
        var others = IsOfStates ? known.Meaning with { Concepts = known.Meaning.Concepts & ~States } : known.Meaning;
        var own = words == 1 ? Meaning with { Topics = Meaning.Topics | OneWord } : Meaning;
        return new(others | own, known.Styles | Styles, IsPhrase: true);
    }
}

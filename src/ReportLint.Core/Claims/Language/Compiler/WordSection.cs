namespace ReportLint.Claims;

/// <summary>What a section of a word list says of its phrases. Its name is that of a member of <see cref="Concepts"/>, <see
/// cref="Topics"/>, <see cref="Styles"/> or
/// <see cref="Wording"/>, <c>Unit name</c> as in <see cref="Claims.Unit"/>, <c>Month 1</c> to <c>Month 12</c>, <c>Weekday 1</c> to
/// <c>Weekday 7</c>, or <c>Number n</c>.</summary>
internal sealed class WordSection
{
    private const int LastMonth = 12;
    private const int LastWeekday = 7;

    private static readonly Dictionary<string, WordSection> ByName = ReadAll();

    /// <summary>What the phrases mean.</summary>
    public Meaning Meaning { get; private set; }

    /// <summary>How the phrases say it.</summary>
    public Styles Styles { get; private set; }

    /// <summary>The kind of phrases that are compared as they are written; null where they are not.</summary>
    public Wording? Wording { get; private set; }

    /// <summary>What kind of value the words have.</summary>
    public WordValue ValueKind { get; private set; }

    /// <summary>The unit, month, number or day of the week.</summary>
    public byte Value { get; private set; }

    /// <summary>Whether its words mean something in a report; those that only fixes ask for do not.</summary>
    public bool IsRead => Wording is not (>= Claims.Wording.ForeignWord and <= Claims.Wording.OrdinaryWord);

    /// <summary>Whether tokens carry what it says.</summary>
    public bool IsCarried => Meaning != default || Styles != Styles.None;

    /// <summary>The section of a name, or of several names with commas between them; null where there is none.</summary>
    public static WordSection? Find(string name)
    {
        if (ByName.TryGetValue(name, out var known))
            return known;
        var all = new WordSection();
        foreach (var part in name.Split(','))
        {
            if (!ByName.TryGetValue(part.Trim(), out known))
                return null;
            all.Meaning |= known.Meaning;
            all.Styles |= known.Styles;
        }
        return all;
    }

    private static Dictionary<string, WordSection> ReadAll()
    {
        var all = new Dictionary<string, WordSection>(StringComparer.Ordinal);
        foreach (var topic in EnumMembers.Of<Topics>())
            At(topic.ToString()).Meaning = new(Concepts.None, topic);
        foreach (var concept in EnumMembers.Of<Concepts>())
            At(concept.ToString()).Meaning = new(concept, Topics.None);
        foreach (var style in EnumMembers.Of<Styles>())
            At(style.ToString()).Styles = style;
        foreach (var wording in EnumMembers.Of<Wording>())
            At(wording.ToString()).Wording = wording;
        foreach (var unit in EnumMembers.Of<Unit>())
            SetValue($"Unit {unit}", WordValue.Unit, (byte)unit);
        for (byte month = 1; month <= LastMonth; month++)
            SetValue($"Month {month}", WordValue.Month, month);
        for (byte number = 0; number < byte.MaxValue; number++)
            SetValue($"Number {number}", WordValue.Number, number);
        for (byte day = 1; day <= LastWeekday; day++)
            SetValue($"Weekday {day}", WordValue.Weekday, day);
        // Every set of flags has a member that says nothing.
        all.Remove("None");
        return all;

        WordSection At(string name)
        {
            if (!all.TryGetValue(name, out var section))
                all.Add(name, section = new());
            return section;
        }

        void SetValue(string name, WordValue kind, byte value)
        {
            var section = At(name);
            (section.ValueKind, section.Value) = (kind, value);
            if (kind == WordValue.Unit)
                section.Meaning = new(Concepts.Unit, Topics.None);
        }
    }
}

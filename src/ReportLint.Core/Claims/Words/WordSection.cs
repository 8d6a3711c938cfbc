namespace ReportLint.Claims;

/// <summary>What a section of a word list says of its phrases: what they mean, or how they say it, or that they are compared as they are written.</summary>
internal sealed class WordSection
{
    private static readonly Dictionary<string, WordSection> ByName = ReadAll();

    public Meaning Meaning { get; private set; }

    public Styles Styles { get; private set; }

    public Unit Unit { get; private set; }

    /// <summary>As what they are compared; null where they are not.</summary>
    public Wording? Wording { get; private set; }

    /// <summary>Whether tokens carry what it says.</summary>
    public bool IsCarried => Meaning != default || Styles != Styles.None;

    /// <summary>The section of a name, or of several with commas between them.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static WordSection Of(string name)
    {
        if (ByName.TryGetValue(name, out var known))
            return known;
        var all = new WordSection();
        foreach (var part in name.Split(','))
        {
            var section = ByName.TryGetValue(part.Trim(), out known) ? known : throw new FormatException($"A word list has no section '{name}'.");
            all.Meaning |= section.Meaning;
            all.Styles |= section.Styles;
        }
        return all;
    }

    // What tokens carry is one thing: of names that are several, units come first, then topics, concepts and styles.
    private static Dictionary<string, WordSection> ReadAll()
    {
        var all = new Dictionary<string, WordSection>(StringComparer.Ordinal);
        Add<Unit>(all, "Unit ", static (section, unit) => (section.Meaning, section.Unit) = (new(Concepts.Unit, Topics.None), unit));
        Add<Topics>(all, "", static (section, topics) => section.Meaning = new(Concepts.None, topics));
        Add<Concepts>(all, "", static (section, concepts) => section.Meaning = section.IsCarried ? section.Meaning : new(concepts, Topics.None));
        Add<Styles>(all, "", static (section, styles) => section.Styles = section.IsCarried ? Styles.None : styles);
        Add<Wording>(all, "", static (section, wording) => section.Wording = wording);
        return all;
    }

    private static void Add<T>(Dictionary<string, WordSection> all, string prefix, Action<WordSection, T> say)
        where T : struct, Enum
    {
        // Not the generic method, which would be compiled for each enumeration at the start.
        var names = typeof(T).GetEnumNames();
#if NET
        var values = Enum.GetValues<T>();
#else
        var values = (T[])Enum.GetValues(typeof(T));
#endif
        for (var i = 0; i < names.Length; i++)
        {
            if (!all.TryGetValue(prefix + names[i], out var section))
                all.Add(prefix + names[i], section = new());
            say(section, values[i]);
        }
    }
}

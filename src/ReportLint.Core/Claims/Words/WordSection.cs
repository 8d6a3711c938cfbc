using System.Globalization;

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
        Add(all, typeof(Unit), "Unit ", static (section, unit) => (section.Meaning, section.Unit) = (new(Concepts.Unit, Topics.None), (Unit)unit));
        Add(all, typeof(Topics), "", static (section, topics) => section.Meaning = new(Concepts.None, (Topics)topics));
        Add(all, typeof(Concepts), "", static (section, concepts) => section.Meaning = section.IsCarried ? section.Meaning : new((Concepts)concepts, Topics.None));
        Add(all, typeof(Styles), "", static (section, styles) => section.Styles = section.IsCarried ? Styles.None : (Styles)styles);
        Add(all, typeof(Wording), "", static (section, wording) => section.Wording = (Wording)wording);
        return all;
    }

    // Not generic, so that its code is made ready once and not for each enumeration.
    private static void Add(Dictionary<string, WordSection> all, Type enumeration, string prefix, Action<WordSection, ulong> say)
    {
        var names = enumeration.GetEnumNames();
#if NET
        var values = enumeration.GetEnumValuesAsUnderlyingType();
#else
        var values = enumeration.GetEnumValues();
#endif
        for (var i = 0; i < names.Length; i++)
        {
            if (!all.TryGetValue(prefix + names[i], out var section))
                all.Add(prefix + names[i], section = new());
            say(section, Convert.ToUInt64(values.GetValue(i), CultureInfo.InvariantCulture));
        }
    }
}

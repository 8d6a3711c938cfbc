namespace ReportLint.Claims;

/// <summary>What words say and what they are about.</summary>
internal readonly record struct Meaning(Concepts Concepts, Topics Topics)
{
    public static Meaning operator |(Meaning one, Meaning other) => new(one.Concepts | other.Concepts, one.Topics | other.Topics);

    /// <summary>Whether they say anything that is the same.</summary>
    public bool Overlaps(Meaning other) => (Concepts & other.Concepts) != 0 || (Topics & other.Topics) != 0;
}

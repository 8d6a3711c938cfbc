namespace ReportLint.Claims;

/// <summary>What words say and what they are about.</summary>
internal readonly record struct Meaning(Concepts Concepts, Topics Topics)
{
    public static Meaning operator |(Meaning one, Meaning other) => new(one.Concepts | other.Concepts, one.Topics | other.Topics);

    // A comparer of each enumeration would be compiled at the first report.
    public bool Equals(Meaning other) => Concepts == other.Concepts && Topics == other.Topics;

    public override int GetHashCode() => ((ulong)Concepts * 31 + (ulong)Topics).GetHashCode();
}

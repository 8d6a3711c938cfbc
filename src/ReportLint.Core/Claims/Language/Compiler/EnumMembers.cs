namespace ReportLint.Claims;

/// <summary>The members of an enumeration.</summary>
internal static class EnumMembers
{
    /// <summary>All members, in the order of their values.</summary>
    public static T[] Of<T>()
        where T : struct, Enum =>
#if NET
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif
}

namespace ReportLint.Text;

/// <summary>How buffers are kept small beside a text of tens of megabytes. Buffers that double their length leave as much garbage as they
/// need, and stay for the next text.</summary>
internal static class LargeTexts
{
    /// <summary>In UTF-16 code units; no report that people write is as long.</summary>
    private const int Least = 4_000_000;

    /// <summary>Whether a text is so large that its buffers are made for it, and given back after it.</summary>
    public static bool Are(int length) => length >= Least;

    /// <summary>An array for what a large text is expected to hold, which grows where that is not enough. Its items are not cleared, and
    /// what is never written takes no
    /// memory.</summary>
    /// <param name="items">The array that there is.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="perItem">For how many code units there is an item in a dense report.</param>
    /// <returns>The array that there is where it is long enough, or the text is not large.</returns>
    public static T[] Reserve<T>(T[] items, int length, int perItem)
    {
        if (!Are(length) || items.Length >= length / perItem)
            return items;
#if NET
        return GC.AllocateUninitializedArray<T>(length / perItem);
#else
        return new T[length / perItem];
#endif
    }
}

namespace ReportLint.Claims;

/// <summary>The days of the week in all languages.</summary>
internal static class WeekdayNames
{
    private static readonly WordValues Days = new(BuiltInLanguages.Tables, WordValue.Weekday);

    /// <summary>The day that a word names, from Monday as 1; 0 where it names none.</summary>
    public static int Find(uint word) => Days.TryGet(word, out var day) ? day : 0;
}

namespace ReportLint.Claims;

/// <summary>The months of all languages.</summary>
internal static class MonthNames
{
    private static readonly WordValues Months = new(BuiltInLanguages.Tables, WordValue.Month);

    /// <summary>The month that a word names, from 1; 0 where it names none.</summary>
    public static int Find(uint word) => Months.TryGet(word, out var month) ? month : 0;
}

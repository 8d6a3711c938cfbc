namespace ReportLint.Rules.Tests.Mutations;

/// <summary>A report whose numbers are right, and the same report with one of them broken.</summary>
/// <param name="Right">Nothing to report.</param>
/// <param name="Broken">One defect.</param>
public sealed record Mutation(string Right, string Broken)
{
    /// <summary>Fills a form with a right and with a broken value.</summary>
    /// <param name="form">A report in which <c>{0}</c> stands where the value goes.</param>
    /// <param name="right">The value that agrees with the rest.</param>
    /// <param name="broken">One that does not.</param>
    public static Mutation Of(string form, object right, object broken) => new(form.Replace("{0}", $"{right}", StringComparison.Ordinal), form.Replace("{0}", $"{broken}", StringComparison.Ordinal));
}

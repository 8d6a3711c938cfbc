using ReportLint.Analysis;
using ReportLint.Claims;

namespace ReportLint.Rules.Consistency;

/// <summary>What contradicts a declaration, as the subject of a sentence: "'Load balancing' (line 478) and 1 more are".</summary>
internal static class OpenItems
{
    /// <summary>The first place by its name and its line, and how many more there are.</summary>
    public static string Of(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        var line = context.LineOf(claim.Places[0]);
        var name = context.Quote(claim.FirstName);
        var first = name.Length == 0 ? $"line {line}" : $"'{name}' (line {line})";
        return claim.Places.Count == 1 ? $"{first} is" : $"{first} and {claim.Places.Count - 1} more are";
    }
}

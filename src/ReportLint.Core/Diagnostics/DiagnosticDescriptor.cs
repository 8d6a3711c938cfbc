namespace ReportLint.Diagnostics;

/// <summary>What is the same for every diagnostic of one rule.</summary>
/// <param name="id">As <c>RL2001</c>; a contract.</param>
/// <param name="name">The defect in a word, as <c>TotalMismatch</c>; a contract.</param>
/// <param name="messageFormat">One sentence with placeholders as <see cref="string.Format(IFormatProvider, string, object[])"/> reads
/// them.</param>
/// <param name="category">The group in the catalogue.</param>
/// <param name="defaultSeverity">The severity if none is configured.</param>
public sealed class DiagnosticDescriptor(
    string id, string name, string messageFormat, Category category, DiagnosticSeverity defaultSeverity)
{
    /// <summary>As <c>RL2001</c>; a contract.</summary>
    public string Id { get; } = id;

    /// <summary>The defect in a word, as <c>TotalMismatch</c>; a contract.</summary>
    public string Name { get; } = name;

    /// <summary>One sentence with placeholders as <see cref="string.Format(IFormatProvider, string, object[])"/> reads them.</summary>
    public string MessageFormat { get; } = messageFormat;

    /// <summary>The group in the catalogue.</summary>
    public Category Category { get; } = category;

    /// <summary>The severity if none is configured.</summary>
    public DiagnosticSeverity DefaultSeverity { get; } = defaultSeverity;

    /// <summary><see cref="Name"/> for people: <c>Total mismatch</c>.</summary>
    public string Title => string.Concat(Name.Select((c, index) => char.IsUpper(c) && index > 0
        ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>What the rule finds, in one sentence of at most 120 characters; <see cref="Title"/> where nothing is said.</summary>
    public string Summary { get => field.Length > 0 ? field : Title; init; } = "";

    /// <summary>What a reader should do about it, in one sentence; may be empty.</summary>
    public string Help { get; init; } = "";

    /// <summary>Whether one diagnostic stands for all such places of a file, so that its additional locations have the defect
    /// themselves.</summary>
    internal bool IsOnePerFile { get; init; }

    /// <summary>What has to hold several findings for them to be reported as one, each of the others as an additional location.</summary>
    internal GatheringScope GatheredBy { get; init; }

    /// <summary>Whether a choice (an id, a prefix of an id or the name of a category, whatever their case) names the rule.</summary>
    public bool IsNamedBy(string choice) =>
        Id.StartsWith(choice, StringComparison.OrdinalIgnoreCase)
            || string.Equals(choice, Category.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Which rule reports where several judge the same words: the one with the lowest number. Those without one always
    /// report.</summary>
    internal int? Precedence { get; init; }

    /// <summary>Whether it is about how a claim is written, so that evidence that confirms the claim does not silence it.</summary>
    internal bool JudgesForm { get; init; }

    /// <summary>Whether its additional locations are more of the same, each with the defect itself.</summary>
    internal bool RepeatsItself { get; init; }

    /// <summary>Whether it judges marks and not the words beside them, so that rules about the words report as well.</summary>
    internal bool JudgesMarks { get; init; }

    /// <summary>Whether it compares the reports of a run, so that one report alone has no diagnostics of it.</summary>
    internal bool ComparesReports { get; init; }
}

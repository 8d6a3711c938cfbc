using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>A comment that silences rules: <c>&lt;!-- reportlint-disable-next-line RL2001: reason --></c>.</summary>
public sealed class Suppression
{
    private readonly SuppressedRule[] _rules;
    private readonly bool[] _isUsed;

    internal Suppression(TextSpan comment, SuppressionScope scope, IReadOnlyList<SuppressedRule> rules, string reason,
        (int First, int End) lines)
    {
        Comment = comment;
        Scope = scope;
        _rules = [.. rules];
        _isUsed = new bool[Math.Max(1, _rules.Length)];
        Reason = reason;
        Lines = lines;
    }

    /// <summary>The whole comment.</summary>
    public TextSpan Comment { get; }

    /// <summary>Which part of the report it applies to.</summary>
    internal SuppressionScope Scope { get; }

    /// <summary>The rules that it names; all rules where it names none.</summary>
    internal IReadOnlyList<SuppressedRule> Rules => _rules;

    /// <summary>Why, as written after the colon; empty where no reason is given.</summary>
    public string Reason { get; }

    /// <summary>The lines it applies to: zero-based, half-open.</summary>
    internal (int First, int End) Lines { get; set; }

    /// <summary>The first word of a reason that no colon stands before; empty where none is missing.</summary>
    internal TextSpan WordWithoutColon { get; init; }

    /// <summary>Whether it applies to a rule.</summary>
    internal bool Names(DiagnosticDescriptor rule) => IndexOf(rule) >= 0;

    /// <summary>Notes that it silenced a diagnostic of a rule.</summary>
    internal void Use(DiagnosticDescriptor rule) => _isUsed[IndexOf(rule)] = true;

    /// <summary>Whether what it says of the rule at an index, or of all rules, silenced anything.</summary>
    internal bool IsUsed(int index) => _isUsed[index];

    // The place of the rule among those named; 0 where all are meant; -1 where it is not. The rule on unused comments is silenced by its id
    // only: else a comment for all rules would hide that it suppresses nothing.
    private int IndexOf(DiagnosticDescriptor rule) => rule == LinterDiagnostics.UnusedSuppression
        ? Array.FindIndex(_rules, named => string.Equals(named.Choice, rule.Id, StringComparison.OrdinalIgnoreCase))
        : _rules.Length == 0 ? 0 : Array.FindIndex(_rules, named => rule.IsNamedBy(named.Choice));
}

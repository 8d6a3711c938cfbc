using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Statements;

/// <summary>What a report says with one figure: how much of what. The statement of a quantity has the quantity's index.</summary>
internal struct Statement
{
    /// <summary>The index of the item.</summary>
    public int Item;

    /// <summary>The index of its column among all columns; -1 where it stands in no cell.</summary>
    public int Column;

    /// <summary>The index of its cell among all cells; -1 where it stands in none.</summary>
    public int Cell;

    /// <summary>The lemmas of the words after the figure that say what is counted; empty where there are none.</summary>
    public (int First, int End) Noun;

    /// <summary>The words of the noun, as they are written; empty where there are none.</summary>
    public Text.TextSpan NounSpan;

    /// <summary>What stands before it: since the figure before in the same item or cell, or since the start.</summary>
    public Gap Before;

    /// <summary>What stands after it: up to the next figure in the same item or cell, or up to the end.</summary>
    public Gap After;

    /// <summary>The parts that its noun and the words before it give to it.</summary>
    public Roles Roles;

    /// <summary>How it stands in its item.</summary>
    public StatementFlags Flags;

    /// <summary>What its noun, or the word before it, says became of what it counts.</summary>
    public Outcome Outcome;

    /// <summary>What carries it.</summary>
    public StatementSource Source;

    /// <summary>What a percentile gives the share of, in percent: 95 for P95; else 0.</summary>
    public byte Percentile;

    /// <summary>Whether its noun, or the word before it, says how grave what it counts is: critical, high, low.</summary>
    public bool IsGraded;

    /// <summary>Whether it counts those of the least grave kind: low, minor.</summary>
    public bool IsLeastGrave;

    /// <summary>Whether it stands in one of some ways.</summary>
    public readonly bool Has(StatementFlags flags) => (Flags & flags) != 0;
}

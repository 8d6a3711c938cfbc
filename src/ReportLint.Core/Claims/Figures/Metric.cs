namespace ReportLint.Claims;

/// <summary>A value with the noun phrase that says what it is a value of.</summary>
internal struct Metric
{
    /// <summary>Hash of the words of the phrase, in any order and number, and of what kind the value is.</summary>
    public ulong Key;

    public MetricKind Kind;

    public int Item;

    /// <summary>The index of its quantity.</summary>
    public int Quantity;

    /// <summary>The words of the phrase: half-open token indexes; of a row, those of its label.</summary>
    public (int First, int End) Phrase;

    /// <summary>Further words of the phrase: those of a column's header.</summary>
    public (int First, int End) Header;

    /// <summary>Further words of the phrase: the noun behind the number, where it is no part of the key.</summary>
    public (int First, int End) Further;

    /// <summary>What the parts are called that it is the total of.</summary>
    public (int First, int End) Parts;

    /// <summary>The noun behind the number, where there is one.</summary>
    public uint Noun;

    /// <summary>Stands in the middle of a sentence, whose other words may narrow it.</summary>
    public bool IsInProse;

    /// <summary>Counts what came of tests, which are run more than once.</summary>
    public bool IsOutcome;

    /// <summary>One word, which is a metric of the whole report only: "Coverage: 85%".</summary>
    public bool IsShort;

    /// <summary>A short one whose word says nothing of what is measured, "Quality: 95/100": a metric where a line speaks for the whole report.</summary>
    public bool IsUnnamed;

    /// <summary>A value that is to be reached.</summary>
    public bool IsGoal;

    /// <summary>The values of the metric in hand that it is compared with, or -1: the next one with the same key.</summary>
    public int Next;
}

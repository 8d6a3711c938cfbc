namespace ReportLint.Claims.Statements;

/// <summary>What stands between two figures of one line, or before the first one, or after the last one. The noun of the first figure is
/// no part of it.</summary>
internal struct Gap
{
    /// <summary>All its signs.</summary>
    public Signs Signs;

    /// <summary>Its last sign.</summary>
    public Signs Last;

    /// <summary>How many words it holds.</summary>
    public byte Words;

    /// <summary>How many words it holds before its first sign.</summary>
    public byte WordsBeforeFirst;

    /// <summary>How many words it holds after its last sign.</summary>
    public byte WordsAfterLast;

    /// <summary>Whether it holds one of some signs.</summary>
    public readonly bool Has(Signs signs) => (Signs & signs) != 0;

    /// <summary>Whether it holds no other signs than these.</summary>
    public readonly bool HasOnly(Signs signs) => (Signs & ~signs) == 0;
}

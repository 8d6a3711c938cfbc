using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>One line of a report that says something of one thing.</summary>
/// <remarks>What most readers look at stands first, so that they touch one cache line an item.</remarks>
internal struct Item
{
    /// <summary>What carries it.</summary>
    public ItemKind Kind { get; internal set; }

    /// <summary>What it says of how it stands.</summary>
    public Polarity Status { get; internal set; }

    /// <summary>How its words say it, taken together.</summary>
    internal Styles Styles;

    /// <summary>The kinds of its tokens, a bit a <see cref="TokenKind"/>.</summary>
    internal byte Kinds;

    /// <summary>How its tokens stand, taken together.</summary>
    internal TokenFlags Flags;

    /// <summary>After the ordinal of a heading: "2. Tests" is about tests.</summary>
    internal int FirstToken;

    internal int EndToken;

    /// <summary>The token that ends the label; -1 where there is no label.</summary>
    internal int LabelEnd;

    /// <summary>What its words mean, taken together.</summary>
    internal Concepts Concepts;

    /// <summary>What its words are about, taken together.</summary>
    internal Topics Topics;

    /// <summary>Its punctuation, as <see cref="TokenBuffer.SignOf"/> has it.</summary>
    internal ulong Signs;

    /// <summary>Its quantities: half-open indexes.</summary>
    public (int First, int End) Quantities { get; internal set; }

    /// <summary>The index of the section it stands in; a heading stands in its own.</summary>
    public int Section { get; internal set; }

    /// <summary>What it forms a list with: the node of the list, table, paragraph or fence.</summary>
    public int Group { get; internal set; }

    /// <summary>The index of the list item it is nested in; -1 where there is none.</summary>
    public int Parent { get; internal set; }

    /// <summary>The index of the first item of its group.</summary>
    public int GroupStart { get; internal set; }

    /// <summary>Its own index among the items.</summary>
    internal int Index;

    /// <summary>The index of its node in the syntax tree.</summary>
    public int Node { get; internal set; }

    /// <summary>What it covers, nested items left out.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The mark or word that says its <see cref="Status"/>; empty where it has none.</summary>
    public TextSpan StatusSpan { get; internal set; }

    /// <summary>Its cells, where it is a table row: half-open indexes.</summary>
    public (int First, int End) Cells { get; internal set; }

    internal readonly bool HasQuantities => Quantities.End > Quantities.First;

    internal readonly bool HasLink => (Flags & TokenFlags.Linked) != 0;

    internal readonly bool MayHold(char punctuation) => (Signs & TokenBuffer.SignOf(punctuation)) != 0;

    internal readonly bool Has(TokenKind kind) => (Kinds & (1 << (int)kind)) != 0;

    /// <summary>Where the value starts: after the label, or at the start.</summary>
    internal readonly int FirstValueToken => LabelEnd < 0 ? FirstToken : LabelEnd + 1;
}

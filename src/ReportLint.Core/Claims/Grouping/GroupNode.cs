namespace ReportLint.Claims.Grouping;

/// <summary>A node of the containment tree. The nodes stand in document order, each before what it contains.</summary>
internal struct GroupNode
{
    /// <summary>What it is.</summary>
    public GroupKind Kind;

    /// <summary>The item that is, or heads, the node; -1 for a list, table, fence or paragraph, and for the report.</summary>
    public int Item;

    /// <summary>The index of the table among the tables; -1 where it is none.</summary>
    public int Table;

    /// <summary>What it is in; -1 for the report.</summary>
    public int Parent;

    /// <summary>The index after the last node that it contains.</summary>
    public int End;

    /// <summary>How many nodes it directly contains.</summary>
    public int ChildCount;

    /// <summary>The syntax node of a list, table, fence or paragraph.</summary>
    public int Group;

    /// <summary>Whether it is a line that heads what follows: a heading, a title or a lead.</summary>
    public readonly bool IsHead => Kind is GroupKind.Section or GroupKind.Title or GroupKind.Lead;

    /// <summary>Whether it holds other nodes without being an item itself.</summary>
    public readonly bool IsContainer => Kind is GroupKind.List or GroupKind.Table or GroupKind.Fence or GroupKind.Lines;
}

using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A count that heads a list, table or set of sub-headings, with what they hold.</summary>
public sealed class DeclaredCount : Claim
{
    internal DeclaredCount(Quantity stated, int item, string noun, IReadOnlyList<TextSpan> listed, int number = 0)
        : base(stated.NumberSpan, item)
    {
        Stated = stated;
        Noun = noun;
        Listed = listed;
        Number = number > 0 ? number : listed.Count;
    }

    /// <summary>The count that is declared.</summary>
    public Quantity Stated { get; }

    /// <summary>What is counted, as the report writes it.</summary>
    public string Noun { get; }

    /// <summary>What is listed, one a place; no reasonable way of counting it gives the declared count.</summary>
    public IReadOnlyList<TextSpan> Listed { get; }

    /// <summary>How many things are listed; a place may stand for several: <c>mast_*.md (4 files)</c>.</summary>
    public int Number { get; }
}

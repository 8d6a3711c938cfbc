using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>A judgement of how the work stands, as an item words it.</summary>
internal struct Verdict
{
    /// <summary>What it says.</summary>
    public VerdictMeaning Meaning;

    /// <summary>The words that say it.</summary>
    public TextSpan Span;

    /// <summary>The first of these tokens.</summary>
    public int First;

    /// <summary>The token after the last one.</summary>
    public int End;

    /// <summary>Whether it is the value of a label such as "Status" or "Recommendation".</summary>
    public bool IsValue;

    /// <summary>Whether all words of the item are the verdict, or say no more than what is judged: "Final status: ready".</summary>
    public bool IsAlone;

    /// <summary>Whether it is in capitals.</summary>
    public bool IsLoud;

    /// <summary>Whether it covers all there is: "all", "100 %", "fully".</summary>
    public bool IsUniversal;

    /// <summary>Whether it holds only later or under a condition, is denied, or asked for.</summary>
    public bool IsConditional;

    /// <summary>Whether it is about a part of the work: "the export is complete".</summary>
    public bool IsOfPart;

    /// <summary>Whether an examination is what is complete: "the audit is complete".</summary>
    public bool IsOfExamination;

    /// <summary>Whether it names its own reserve: "with caveats", "except the export".</summary>
    public bool IsReserved;
}

using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>A clause of an item that says, apart from its mark, how it stands.</summary>
internal struct Remark
{
    /// <summary>How it stands.</summary>
    public Polarity Polarity;

    /// <summary>Where the clause stands.</summary>
    public RemarkPlace Place;

    /// <summary>The words or the figure that say it.</summary>
    public TextSpan Span;

    /// <summary>Whether the clause says nothing else.</summary>
    public bool IsBare;

    /// <summary>Whether it says "not yet", "still to be", whatever follows.</summary>
    public bool IsNotYet;

    /// <summary>Whether it denies something: "not published".</summary>
    public bool IsDenial;

    /// <summary>Whether the item, or the parenthesis, ends with it.</summary>
    public bool IsLast;

    /// <summary>Whether the word has other meanings, too: a blocked attack, an open door.</summary>
    public bool IsAmbiguous;

    /// <summary>Whether it is a share of completion below 100 %.</summary>
    public bool IsShare;

    /// <summary>Whether it is about completion or the outcome of a test, and not about a repair.</summary>
    public bool IsCompletion;
}

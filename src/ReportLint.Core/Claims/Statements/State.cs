using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>How an item says that its subject stands: what its mark says and what its words say, apart.</summary>
internal struct State
{
    /// <summary>What the mark or the box says, if it is a status.</summary>
    public Polarity Mark;

    /// <summary>What the words say.</summary>
    public Polarity Words;

    /// <summary>Where the mark stands.</summary>
    public MarkPlace MarkPlace;

    /// <summary>Where the words stand.</summary>
    public WordPlace WordPlace;

    /// <summary>What the words after the name come to, where they say that something is open or missing: "Export: tables built, charts not
    /// tested", "Export - missing charts".</summary>
    public Polarity Detail;

    /// <summary>Whether the mark says how grave something is: a colour before "High".</summary>
    public bool IsSeverity;

    /// <summary>Whether the mark may as well be a picture that decorates: turning arrows, a warning sign.</summary>
    public bool IsPicture;

    /// <summary>Whether the mark is a coloured disc.</summary>
    public bool IsColour;

    /// <summary>Whether the text is about the mark, as "use only what is marked ✅ in".</summary>
    public bool IsMention;

    /// <summary>Whether a word that forbids or denies follows the mark: "don't", "no", "never".</summary>
    public bool IsProhibition;

    /// <summary>Whether the item counts no finding at all, and its mark is none of success: "0 critical errors ❌".</summary>
    public bool CountsNothing;

    /// <summary>Whether the words covers all there is: "all", "100 %", "fully".</summary>
    public bool IsUniversal;

    /// <summary>Whether the line is struck through, or what it names is not asked for any more.</summary>
    public bool IsDropped;

    /// <summary>Whether it ends with the name of a part of a report: "Executive summary", "Success criteria".</summary>
    public bool NamesPart;

    /// <summary>Whether an arrow stands in it, so that it describes a change and no state.</summary>
    public bool HasArrow;

    /// <summary>Whether a label stands before what it says.</summary>
    public bool HasLabel;

    /// <summary>Whether the label names no thing: "Status", "Result".</summary>
    public bool HasGeneralLabel;

    /// <summary>Whether it names a property and the state that the property has, as "Default status: pending" and "Allowed states:
    /// open, closed" do, so that its words say nothing of how its subject stands.</summary>
    public bool IsProperty;

    /// <summary>The mark; empty where there is none.</summary>
    public TextSpan MarkSpan;

    /// <summary>The words; empty where there are none.</summary>
    public TextSpan WordSpan;

    /// <summary>The share of completion that it states, as the index of the quantity: "85 % complete"; -1 where there is none.</summary>
    public int Progress;

    /// <summary>What says how the subject stands: the mark, else the words; empty where neither does.</summary>
    public readonly TextSpan Span => MarkSpan.IsEmpty ? WordSpan : MarkSpan;

    /// <summary>Whether anything is said.</summary>
    public readonly bool IsSaid => Mark != Polarity.None || Words != Polarity.None || Progress >= 0;
}

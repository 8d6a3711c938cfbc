using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A place where the report names a file or directory.</summary>
internal sealed class PathMention : Claim
{
    private bool? _isClaimed;

    internal PathMention(TextSpan span, int item, WrittenPath path, PathPlace place)
        : base(span, item)
    {
        Path = path;
        Place = place;
    }

    /// <summary>Its index among the mentions of the report; negative as long as they are not in order.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>How it is named.</summary>
    public PathPlace Place { get; }

    /// <summary>Whether the report says, or lets one think, that it is there; false where it is called missing, planned, removed,
    /// generated, an example.</summary>
    public bool IsClaimed => _isClaimed ??= Contexts?.IsClaimed(this) ?? true;

    /// <summary>Tell whether it is claimed, when somebody asks: of many mentions nobody does.</summary>
    internal PathContexts? Contexts { get; set; }

    /// <summary>Whether the report says how long or how large it is, which is said of nothing but files.</summary>
    internal bool IsMeasured { get; set; }

    /// <summary>Whether it is named as something that is there, and not only to say where to look.</summary>
    public bool Asserts => IsMeasured || Place switch
    {
        PathPlace.Heading or PathPlace.Prose => false,
        // Programs read and write such files, and prose describes that; a name without an extension is a kind of file as often as one.
        PathPlace.CodeSpan => !Path.IsBare || Path.IsDirectory || (Path.HasExtension ? !FileExtensions.IsData(Path.Text) : IsMarkedDone),
        _ => true,
    };

    /// <summary>Whether a mark on its line says that it is done.</summary>
    public bool IsMarkedDone { get; internal set; }

    /// <summary>Directories that the report names around it, before it on its line or in a label or heading above it, the nearest first;
    /// relative to nobody knows what.</summary>
    public IReadOnlyList<string> Around { get; internal set; } = [];

    /// <summary>The tree it is an entry of; null elsewhere.</summary>
    public DrawnTree? Tree { get; internal set; }

    /// <summary>Its path below the tree's root line.</summary>
    public string PathInTree { get; internal set; } = "";

    /// <summary>The path as it was understood.</summary>
    public WrittenPath Path { get; }
}

namespace ReportLint.Claims;

/// <summary>What became of a relation.</summary>
public enum RelationState : byte
{
    /// <summary>The statements agree.</summary>
    Holds,

    /// <summary>They disagree, for a reason that makes it no defect.</summary>
    Explained,

    /// <summary>They disagree, and nothing explains it.</summary>
    Contradicts,
}

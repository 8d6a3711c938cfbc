namespace ReportLint.Claims.Laws;

/// <summary>What became of a relation.</summary>
internal enum RelationState : byte
{
    /// <summary>The statements agree.</summary>
    Holds,

    /// <summary>They disagree, and an <see cref="Explanation"/> says why that is no defect.</summary>
    Explained,

    /// <summary>They disagree, and nothing explains it.</summary>
    Contradicts,
}

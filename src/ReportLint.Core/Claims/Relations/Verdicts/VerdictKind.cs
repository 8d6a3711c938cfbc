namespace ReportLint.Claims;

/// <summary>What a verdict on readiness says.</summary>
internal enum VerdictKind : byte
{
    /// <summary>Fit for use: "production-ready", "approved for release", "prêt pour la production".</summary>
    Ready,

    /// <summary>To be put to use: "deploy immediately", "can be deployed today".</summary>
    Deploy,
}

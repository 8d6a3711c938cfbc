namespace ReportLint.Claims.Supporting;

/// <summary>Who signs.</summary>
internal enum Signer : byte
{
    /// <summary>Nobody is said to sign, or somebody who may be anybody.</summary>
    None,

    /// <summary>A person, by name.</summary>
    Person,

    /// <summary>A role, a team or a tool.</summary>
    Role,
}

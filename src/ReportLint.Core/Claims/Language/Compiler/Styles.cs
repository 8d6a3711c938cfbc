namespace ReportLint.Claims;

/// <summary>How words say what they say; each is a section of a language's word list, as <see cref="Concepts"/> and <see cref="Topics"/>
/// are.</summary>
[Flags]
internal enum Styles : byte
{
    None = 0,

    /// <summary>Praises where a fact belongs: world-class, game changer, de niveau mondial.</summary>
    Hype = 1,

    /// <summary>An adjective or adverb that a sentence can do without.</summary>
    Droppable = 2,

    /// <summary>Takes back part of what is claimed: mostly, should work, presque.</summary>
    Hedge = 4,

    /// <summary>What a result would be obtained with: infrastructure, framework, capability.</summary>
    Tooling = 8,

    /// <summary>Claims a large amount without a number: comprehensive, extensive, exhaustif.</summary>
    Vague = 16,

    /// <summary>Before things that could have been counted: many, several, plusieurs.</summary>
    Uncounted = 32,

    /// <summary>Things that nobody can list to the last one: edge cases, scenarios, situations.</summary>
    Boundless = 64,

    /// <summary>So without exception, in itself: never fails, flawless, infaillible.</summary>
    Absolute = 128,
}

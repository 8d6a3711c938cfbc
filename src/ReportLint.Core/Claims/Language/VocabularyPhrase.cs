namespace ReportLint.Claims;

/// <summary>A phrase of a user's vocabulary.</summary>
/// <param name="Section">The section that lists it.</param>
/// <param name="Words">The hashes of its words.</param>
internal readonly record struct VocabularyPhrase(VocabularySection Section, List<uint> Words);

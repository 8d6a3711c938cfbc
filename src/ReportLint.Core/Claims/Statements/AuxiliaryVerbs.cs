namespace ReportLint.Claims.Statements;

/// <summary>Verbs that help another one to say what was done: was, has been, a été, wurde.</summary>
internal static class AuxiliaryVerbs
{
    /// <summary>Whether a token is one.</summary>
    public static bool Contain(in Token token) => token.Has(Concepts.Auxiliary) || token.Has(Topics.Copula | Topics.Formerly);
}

namespace ReportLint.Claims;

/// <summary>Openings of sentences that say where or when, up to a comma: "On the south quay, 12 bollards were painted" tells of that quay alone.</summary>
internal static class PlaceOpenings
{
    private const int LongestOpening = 12;

    private static readonly WordSet Prepositions = Wordings.WordsOf(Wording.NarrowingWord);

    /// <summary>Whether such an opening ends in a comma; "in all, 12 bollards" is none.</summary>
    public static bool EndAt(ReportModel model, int floor, int comma)
    {
        var first = comma;
        while (first > floor && comma - first < LongestOpening && model.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Date or TokenKind.Number)
            first--;
        return first + 1 < comma && model.Tokens[first].Kind == TokenKind.Word && Prepositions.Contains(model.Tokens[first].Value) && (model.ConceptsOf(first, comma) & (Concepts.Total | Concepts.Universal)) == 0;
    }
}

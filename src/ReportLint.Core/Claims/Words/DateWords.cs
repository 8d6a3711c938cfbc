namespace ReportLint.Claims;

/// <summary>The words of all languages that say something of dates; they are asked for beside dates only.</summary>
internal static class DateWords
{
    private static readonly Dictionary<uint, DateWord> Words = Read(
        (DateWord.Start, "start starts started starting begin began kickoff from début démarrage commencé lancement"),
        (DateWord.End, "end ends ended ending finish finished fin clôture"),
        (DateWord.Period, "period duration sprint window timeline range dates timeframe iteration phase période durée fenêtre calendrier"),
        (DateWord.Moved, "moved rescheduled postponed brought pulled forward changed shifted slipped revised corrected backdated instead previously was reporté reportée déplacé déplacée avancé avancée décalé décalée modifié modifiée repoussé repoussée"),
        (DateWord.Until, "until through till au jusqu"),
        (DateWord.Report, "date dated generated last updated update report prepared généré générée mis mise jour dernière rapport établi rédigé"),
        (DateWord.Completed, "complete completed completion done delivered approved signed finished deployed released merged shipped closed terminé terminée terminés terminées achevé achevée livré livrée déployé déployée achèvement livraison clôturé effectué effectuée effectués effectuées réalisé réalisée réalisés réalisées launched resolved complet complète clos close signé signée approuvé approuvée"),
        (DateWord.On, "on at date le au"));

    public static DateWord Find(in Token token) => token.Kind == TokenKind.Word && Words.TryGetValue(token.Value, out var word) ? word : DateWord.None;

    private static Dictionary<uint, DateWord> Read(params (DateWord Word, string List)[] lists)
    {
        var words = new Dictionary<uint, DateWord>();
        foreach (var (word, list) in lists)
        {
            foreach (var name in list.Split(' '))
            {
                var hash = WordFolder.Hash(name.AsSpan());
                words[hash] = word | (words.TryGetValue(hash, out var known) ? known : DateWord.None);
            }
        }
        return words;
    }
}

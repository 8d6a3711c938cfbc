namespace ReportLint.Benchmarks.Reports;

internal static class FrenchPhrases
{
    public static Phrases All { get; } = new()
    {
        Colon = " :",
        PercentSign = " %",
        DecimalPoint = ",",
        Titles = ["{feature} – rapport d’avancement", "✅ {feature} : mise en œuvre terminée", "Phase {number} : {feature} – rapport final", "Bilan de la semaine : {feature}"],
        Metadata = ["Date", "Commit", "Auteur", "Version", "Statut"],
        Features =
        [
            "Calendrier des places", "Prestataire de paiement", "Carte des amarrages", "Prévision des marées", "Comptes clients", "Export des factures", "Planning des équipes",
            "Index de recherche", "Journal d’audit", "Envoi des courriels", "Gestion des sessions", "Contrôle d’accès", "Import de nuit", "Règles de prix", "Affichage mobile",
        ],
        Statuses = ["✅ Terminé", "✅ Validé", "✅ Réussi", "⏳ En cours", "🟡 Partiel", "❌ Échoué", "🔄 En attente", "⏸️ Bloqué", "À faire", "✅"],
        HeadingEndings = ["", "", "", " ✅", " ✅ TERMINÉ", " (100 % terminé)", " – en cours", " ⏳", " [FAIT]", " : {share} terminé"],
        Subheadings = ["Résumé", "Résultats", "🎯 Points clés", "Ce qui a changé", "Prochaines étapes", "Problèmes connus", "📊 Mesures", "Fichiers modifiés", "Vérification", "Risques"],
        Labels = ["Statut", "Fichier", "Impact", "Problème", "Correction", "Couverture", "Résultat", "Responsable", "Durée", "Avant", "Après", "Emplacement"],
        Sentences =
        [
            "Le module « {feature} » répond désormais en {number} ms sous charge, et `{file}` contient les nouvelles limites.",
            "Nous avons placé {feature} derrière une option, de sorte que **rien ne change** pour les clients avant la mise en production.",
            "Les {number} requêtes de l’essai ont reçu une réponse ; le journal ne contient aucune erreur, voir [l’exécution]({url}).",
            "La couverture est passée à {share} après l’ajout des tests de *{feature}*.",
            "Il reste peu de choses : deux écrans, une migration et la traduction des pages d’aide.",
            "L’ancien code de `{file}` a été supprimé (environ {number} lignes), et ses appelants utilisent la nouvelle interface.",
            "Les détails se trouvent à {url} et dans les notes de l’équipe.",
            "~~Un second cache était prévu~~, mais les mesures ne le justifiaient pas.",
            "Cela ne touche pas à la base : les valeurs viennent de `config.yml`, qui n’est relu qu’au redémarrage.",
            "**Important** : le certificat expire dans {number} jours et doit être renouvelé avant.",
        ],
        Points =
        [
            "{feature} ne lit `{file}` qu’une fois", "{number} tests ajoutés pour {feature}", "Tous les cas limites de {feature} sont traités", "✅ {feature} déployé en recette",
            "❌ {feature} échoue encore sur les réseaux lents", "Temps de réponse inférieur à {number} ms", "Relire le plan avec l’équipe du port",
            "Nouvel essai après expiration, {number} fois au plus", "Documenté dans [le guide]({url})", "{share} des comptes migrés", "Sauvegardes restaurées sur une seconde machine",
        ],
        Metrics = ["Temps de réponse", "Tests unitaires", "Couverture du code", "Défauts ouverts", "Requêtes par seconde", "Mémoire au plus haut", "Durée de compilation", "Taux d’erreur"],
        WorkColumns = ["Lot de travail", "Charge", "Statut"],
        MetricColumns = ["Mesure", "Cible", "Réel", "Statut"],
        Total = "Total",
        Note = "Remarque",
    };
}

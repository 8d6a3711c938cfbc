namespace ReportLint.Rules.Wording;

/// <summary>French words that are common in reports and are no names.</summary>
internal static class OrdinaryFrenchWords
{
    public const string All = """
        abord accord accès achat achevé achèvement action actions activité activités actuel actuelle actuelles actuels administration
        affaire affaires afin agent aide ainsi ajout ajouts ajouté ajoutée ajoutés alerte alertes allé amélioration améliorations
        améliorer analyse analyses annexe annexes année anomalie anomalies août appel appels application applications approche approuvé
        approuvée approuvés après architecture arrêt arrêté article aspect aspects atteint atteinte atteintes atteints attente attention
        au aucun aucune audit audits aujourd authentification automatique automatiques autre autres aux avait avancement avant avec
        avertissement avertissements avis avoir avril base bases bien bilan bloc blocage blocages bloquant bloquants bon bonne bonnes
        bons bref budget but c calendrier campagne cas cause causes ce ceci cela cependant ces cet cette chaque charge charges chiffre
        chiffres choix client clients clé clés code codes collecte comme comment commentaire commentaires commun communication
        compatibilité compatible complet complets complète complètes complété complétée composant composants comprendre compte comptes
        conception conclusion conclusions condition conditions configuration conforme conformes conformité connexion connu connue connus
        consigne constat constats contenu contexte contrat contrats contre contrôle contrôles correction corrections corrective
        correctives corrigé corrigée corrigées corrigés couverture coût coûts critique critiques critère critères création créé créée
        créés d dans date dates de dernier derniers dernière dernières des description destinataire destinataires dette deux difficulté
        difficultés différence différences dimanche direction disponible disponibles divers diverses document documentation documents
        donc donnée données dossier dossiers du durée début décembre décision décisions déclaration défaut défauts défini définition
        détail détaillé détaillée détaillées détaillés détails développement développements développer effectué effectuée effectués elle
        elles en encore engagement enjeux ensemble ensuite entre entreprise environnement environnements erreur erreurs essai essais
        essentiel est et exemple exemples exigence exigences existant existante existants expérience externe externes exécutif exécution
        faible faibles faire fait faite faites faits fiche fichier fichiers fin final finale finales finalisé financier financière
        finaux fonction fonctionnalité fonctionnalités fonctionne fonctionnel fonctionnelle fonctionnelles fonctionnels fonctionnement
        fonctions force forces formation forme formulaire formulaires frais février gestion global globale globales grand grande
        graphique groupe groupes général générale générales généré haut haute hautes historique hors hui ici identifié identifiée
        identifiées identifiés il ils image images immédiat immédiate immédiates impact impacts implémentation implémenté implémentée
        important importante importantes importants incident incidents indicateur indicateurs information informations infrastructure
        initial initiale installation interface interne internes intervention introduction intégration intégrations j jalon jalons
        jamais janvier je jeudi jour journée jours juillet juin jusqu l la lancement langue langues le les leur leurs lien liens lieu
        ligne lignes limite limites liste listes livrable livrables livraison livraisons livré livrée livrés local logiciel lors lorsqu
        lot lots lundi là m mai maintenance maintenant mais majeur majeure majeures majeurs manquant manquante manquantes manquants
        marché mardi mars matière matières mauvais maître meilleur meilleure mercredi mesure mesures migration mineur mineure mineurs
        mis mise mises mode modification modifications modifié modifiés module modules modèle modèles moins mois moyen moyenne moyennes
        moyens méthode méthodes n national ne ni niveau niveaux nom nombre nommage non normal normale norme normes nos note notes notre
        nous nouveau nouveaux nouvel nouvelle nouvelles novembre nécessaire nécessaires objectif objectifs objet observation
        observations obtenu obtenus octobre on optimisation optimisations option options opération opérationnel opérations ordre
        organisation original origine ou outil outils ouvert ouverte ouverts où page pages paiement paiements panne par paramètre
        paramètres parce part partie parties pas passage passé pendant performance performances personnel personnes phase phases
        pilotage pilote place plan planning plans plateforme plus plusieurs point points politique portée possible possibles pour
        pourcentage pourquoi premier premiers première premières principal principale principales principaux prioritaire prioritaires
        prioritisé prioritisés priorité priorités privé problème problèmes processus prochain prochaine prochaines prochains procédure
        procédures production produit produits profil programme progression progrès projet projets proposition propositions protection
        prototype provisoire préalable précédent préférences préparation prérequis présent présentation prêt prête prêts public publique
        puis puisqu périmètre période qu qualité quand que quel quelle quelles quels question questions qui quoi rapide rapport rapports
        recette recherche recommandation recommandations recommandé recommandée recommandées recommandés refonte relation remarque
        remarques remise requis requise ressource ressources restant restantes restants reste retard retour retours revue risque risques
        règle règles réalisation réalisations réalisé réalisée réalisées réalisés récapitulatif récupération réduction référence
        références régression réponse réponses réseau réserve réserves résolu résolue résolus résolution résultat résultats résumé
        réunion réussi réussie réussite réussites rôle rôles s sa saisie samedi sans santé sauvegarde score scénario scénarios se
        secteur section sections selon semaine semaines septembre sera seront service services ses session seuil seuils seul seule si
        situation social solution solutions sommaire son sont source sous spécifications spécifique stabilité stockage stratégie
        stratégique structure suite suivant suivante suivantes suivants suivi sujet sujets support sur surveillance synthèse système
        systèmes sécurité t tableau tableaux taux technique techniques temps terme terminé terminée terminées terminés test tests texte
        titre total totale totaux tous tout toute toutes traduction traitement traitements transversal transversale transversales
        transversaux travail travaux trois très type types tâche tâches un une urgence urgent urgente utilisateur utilisateurs
        utilisation utilisé utilisés valeur valeurs validation validé validée validées validés vendredi verrou vers version versions vie
        visuel vitesse vocal voir vos votre vous vrai vue vulnérabilité vulnérabilités vérification vérifications vérifié vérifiée y
        zone zéro à écart écarts échec échecs échéance échéances élément éléments équipe équipes étaient était étape étapes état états
        étude été évaluation évaluations évolution évolutions être
        """;
}

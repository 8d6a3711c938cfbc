namespace ReportLint.Claims;

/// <summary>French.</summary>
internal static class FrenchWords
{
    /// <summary>What a pass rate says, behind a count.</summary>
    public const string TestsPassed = "réussis";

    public const string List = """
        [Done]
        terminé(e)(s)
        complété(e)(s)
        complet(s)
        complète(s)
        achevé(e)(s)
        fini(e)(s)
        réussi(e)(s)
        atteint(e)(s)
        accompli(e)(s)
        livré(e)(s)
        fait(e)(s)
        résolu(e)(s)
        corrigé(e)(s)
        validé(e)(s)
        déployé(e)(s)
        implémenté(e)(s)
        réalisé(e)(s)
        opérationnel(le)(s)
        dépassé(e)(s)

        [Open]
        non {câblé(e)(s)|posé(e)(s)|monté(e)(s)|installé(e)(s)|raccordé(e)(s)|branché(e)(s)|imprimé(e)(s)|réparé(e)(s)|remplacé(e)(s)|déplacé(e)(s)|calibré(e)(s)}
        non {étalonné(e)(s)|rédigé(e)(s)|signé(e)(s)|inspecté(e)(s)|nettoyé(e)(s)|étiqueté(e)(s)|numérisé(e)(s)|confirmé(e)(s)|expédié(e)(s)|chargé(e)(s)}
        non {assemblé(e)(s)|soudé(e)(s)|coulé(e)(s)|formé(e)(s)|recruté(e)(s)|équipé(e)(s)|planté(e)(s)|acheté(e)(s)|documenté(e)(s)|transféré(e)(s)|copié(e)(s)}
        non {importé(e)(s)|achevé(e)(s)|entamé(e)(s)|effectué(e)(s)|lancé(e)(s)|trié(e)(s)|inventorié(e)(s)|catalogué(e)(s)|aménagé(e)(s)|rénové(e)(s)|isolé(e)(s)}
        non {repeint(e)(s)|construit(e)(s)|traduit(e)(s)|reçu(e)(s)|converti(e)(s)|réécrit(e)(s)|terminé(e)(s)|déployé(e)(s)|configuré(e)(s)|commencé(e)(s)}
        non {démarré(e)(s)|implémenté(e)(s)|testé(e)(s)|vérifié(e)(s)|exécuté(e)(s)|réalisé(e)(s)|créé(e)(s)|intégré(e)(s)|optimisé(e)(s)}
        non {validé(e)(s)|migré(e)(s)|connecté(e)(s)|corrigé(e)(s)|résolu(e)(s)|livré(e)(s)|finalisé(e)(s)}
        pas (encore) (été) {câblé(e)(s)|posé(e)(s)|monté(e)(s)|installé(e)(s)|raccordé(e)(s)|branché(e)(s)|imprimé(e)(s)|réparé(e)(s)|remplacé(e)(s)|déplacé(e)(s)|calibré(e)(s)}
        pas (encore) (été) {étalonné(e)(s)|rédigé(e)(s)|signé(e)(s)|inspecté(e)(s)|nettoyé(e)(s)|étiqueté(e)(s)|numérisé(e)(s)|confirmé(e)(s)|expédié(e)(s)|chargé(e)(s)}
        pas (encore) (été) {assemblé(e)(s)|soudé(e)(s)|coulé(e)(s)|formé(e)(s)|recruté(e)(s)|équipé(e)(s)|planté(e)(s)|acheté(e)(s)|documenté(e)(s)|transféré(e)(s)|copié(e)(s)}
        pas (encore) (été) {importé(e)(s)|achevé(e)(s)|entamé(e)(s)|effectué(e)(s)|lancé(e)(s)|trié(e)(s)|inventorié(e)(s)|catalogué(e)(s)|aménagé(e)(s)|rénové(e)(s)|isolé(e)(s)}
        pas (encore) (été) {repeint(e)(s)|construit(e)(s)|traduit(e)(s)|reçu(e)(s)|converti(e)(s)|réécrit(e)(s)|terminé(e)(s)|déployé(e)(s)|configuré(e)(s)|commencé(e)(s)}
        pas (encore) (été) {démarré(e)(s)|implémenté(e)(s)|testé(e)(s)|vérifié(e)(s)|exécuté(e)(s)|réalisé(e)(s)|créé(e)(s)|intégré(e)(s)|optimisé(e)(s)}
        pas (encore) (été) {validé(e)(s)|migré(e)(s)|connecté(e)(s)|corrigé(e)(s)|résolu(e)(s)|livré(e)(s)|finalisé(e)(s)}
        non {accepté(e)(s)|approuvé(e)(s)|enregistré(e)(s)|publié(e)(s)|payé(e)(s)|commandé(e)(s)|envoyé(e)(s)|mesuré(e)(s)|aligné(e)(s)|collé(e)(s)|peint(e)(s)|activé(e)(s)|attribué(e)(s)}
        pas (encore) (été) {accepté(e)(s)|approuvé(e)(s)|enregistré(e)(s)|publié(e)(s)|payé(e)(s)|commandé(e)(s)|envoyé(e)(s)|mesuré(e)(s)|aligné(e)(s)|peint(e)(s)|activé(e)(s)}
        (encore) à {poser|monter|installer|raccorder|brancher|livrer|valider|peindre|enregistrer|traduire|réparer|remplacer|nettoyer|signer|commander|imprimer|réaliser|créer|intégrer}
        encore à {configurer|implémenter|déployer|tester|terminer|écrire|corriger|migrer|vérifier|modifier|revoir|rédiger|finaliser|faire|définir|compléter}
        non {protégé(e)(s)|sécurisé(e)(s)}
        pas encore fait(e)(s)
        {reste|restent} à {terminer|finaliser|implémenter|écrire|rédiger|configurer|déployer|livrer|valider|migrer|corriger|installer}
        {doit|doivent} encore être
        {reste|restent} inachevé(e)(s)
        {toujours|encore} en {cours|attente}
        en attente
        en cours
        en cours de développement
        en cours de réalisation
        en cours de déploiement
        en cours de finalisation
        en cours de validation
        en cours d implémentation
        en cours d intégration
        à faire
        à venir
        à compléter
        à définir
        non fonctionnel(le)(s)
        non opérationnel(le)(s)
        ne fonctionne pas
        toujours ouvert(e)(s)
        encore ouvert(e)(s)
        ne fonctionnent pas
        pas fonctionnel(le)(s)
        pas opérationnel(le)(s)
        pas prêt(e)(s)
        pas encore prêt(e)(s)
        en développement
        inachevé(e)(s)
        pas encore
        pas encore fait(e)(s)
        à {configurer|implémenter|déployer|tester|terminer|écrire|corriger|migrer|vérifier|modifier|revoir|rédiger|finaliser}
        partiel(le)(s)
        partiellement
        incomplet(s)
        incomplète(s)
        prévu(e)(s)
        planifié(e)(s)
        reporté(e)(s)
        bloqué(e)(s) par

        [Placeholder]
        à définir
        a définir
        à compléter
        a compléter
        à déterminer
        à confirmer
        à préciser
        à renseigner
        à remplir
        insérer ici

        [Request]
        votre
        vos
        insérer
        insérez
        saisir
        saisissez
        renseigner
        renseignez
        ajoutez votre
        remplacez par
        nom de l
        nom du
        nom de la
        date de
        date du

        [AngleRequest]
        votre
        vos
        insérer
        insérez
        saisir

        [Field]
        nom
        prénom
        nom complet
        auteur
        numéro de version
        courriel
        adresse
        adresse e-mail
        téléphone
        numéro de téléphone
        entreprise
        nom de l'entreprise
        société
        projet
        nom du projet
        équipe
        rôle
        fonction
        numéro
        montant
        date du jour
        date de début
        date de fin
        responsable
        lien

        [DateForm]
        jj/mm/aaaa
        jj-mm-aaaa
        jj.mm.aaaa
        aaaa-mm-jj
        aaaa/mm/jj
        jj mois aaaa

        [FormLabel]
        exemple
        syntaxe
        modèle
        motif
        masque

        [Contact]
        courriel
        adresse e-mail
        adresse email
        mél
        site web
        url de production
        démo

        [AddressOfNobody]
        votre-
        votre_
        votre.
        votremail
        votreemail
        votrenom
        votredomaine
        votreentreprise

        [Supposed]
        résultats attendus
        résultat attendu
        bénéfices attendus
        gains attendus
        impact attendu
        effets attendus
        d'ici
        d’ici
        prétendu
        affirmé
        revendiqué
        estimé
        promis
        supposé
        hypothétique

        [AttainedWord]
        accepté(e)(s)
        approuvé(e)(s)
        enregistré(e)(s)
        peint(e)(s)
        posé(e)(s)
        monté(e)(s)
        imprimé(e)(s)
        traduit(e)(s)
        formé(e)(s)
        payé(e)(s)
        câblé(e)(s)
        déplacé(e)(s)
        transféré(e)(s)
        converti(e)(s)
        remplacé(e)(s)
        réparé(e)(s)
        implémenté(e)(s)
        terminé(e)(s)
        achevé(e)(s)
        fini(e)(s)
        complet(s)
        complète(s)
        complété(e)(s)
        fait(e)(s)
        livré(e)(s)
        déployé(e)(s)
        fusionné(e)(s)
        migré(e)(s)
        corrigé(e)(s)
        résolu(e)(s)
        clos
        close(s)
        configuré(e)(s)
        intégré(e)(s)
        installé(e)(s)
        connecté(e)(s)
        automatisé(e)(s)
        atteint(e)(s)
        réussi(e)(s)
        réalisé(e)(s)
        fonctionnel(le)(s)
        opérationnel(le)(s)
        actif(s)
        active(s)
        validé(e)(s)
        prêt(e)(s)
        traité(e)(s)
        effectué(e)(s)
        rempli(e)(s)
        satisfait(e)(s)
        respecté(e)(s)

        [WorkNoun]
        tâches
        tâche
        éléments
        élément
        livrables
        livrable
        fonctionnalités
        fonctionnalité
        exigences
        exigence
        étapes
        étape
        jalons
        jalon
        phases
        phase
        lots
        lot
        objectifs
        objectif
        composants
        composant
        modules
        module
        services
        service
        points
        actions
        tickets
        contrôles
        critères
        travaux
        prérequis

        [ListedAsDone]
        terminé(e)(s)
        résolu(e)(s)
        corrigé(e)(s)

        [Shortfall]
        nécessite
        manque
        manquant(e)(s)
        à vérifier
        à configurer
        à tester
        à faire
        à démarrer
        à terminer
        non
        pas
        sans clé
        sans jeton
        encore
        désactivé(e)(s)
        arrêté(e)(s)
        partiel(le)(s)
        partiellement
        incomplet(s)
        incomplète(s)
        en attente
        en cours
        brouillon
        bloqué(e)(s)

        [Lacking]
        action requise
        action manuelle
        action manuelle requise
        action humaine requise
        intervention manuelle requise
        à mettre à jour
        à finaliser
        à traiter
        à tester
        sans clé
        sans jeton
        clé manquante
        jeton manquant
        manque la clé
        manque le jeton
        brouillon
        encore à l'état de brouillon
        à l'état de brouillon
        manquant(e)(s)
        à vérifier
        à corriger
        à rédiger
        à revoir
        à migrer
        à reprendre
        à relire
        non trouvé(e)(s)
        non rédigé(e)(s)
        non relu(e)(s)
        introuvable(s)
        à moitié fait(e)(s)

        [Awaited]
        en file
        en file d'attente
        demandé(e)(s)
        commandé(e)(s)
        planifié(e)(s)
        en revue
        en relecture

        [ChecklistWord]
        contrôle
        checklist
        vérification

        [RoutineWord]
        hebdomadaire
        quotidienne
        quotidien
        mensuelle
        mensuel
        modèle
        exemple
        maintenance
        retour
        après
        bêta
        demain
        utilisateur
        utilisateurs
        manuel
        suivante
        suivant

        [Duty]
        doit
        doivent
        nécessite
        nécessitent
        exige
        exigent
        à corriger
        à remplacer
        à changer
        à mettre à jour
        à configurer
        à installer
        à effectuer
        à exécuter

        [AdviceNoun]
        recommandation
        recommandations
        suggestion
        suggestions
        proposition
        propositions
        préconisation
        préconisations

        [GoalNoun]
        but
        objectif
        objectifs
        cible
        cibles

        [UnscopedShare]
        estimé
        estimée
        approximatif
        approximative
        fonctionnel
        fonctionnelle
        effectif
        effective
        mesuré
        mesurée
        final
        finale
        moyenne
        moyen
        lignes
        instructions

        [PartlyWord]
        partiel
        partielle
        partiels
        partielles
        partiellement
        incomplet
        incomplète
        incomplets
        incomplètes
        inachevé
        inachevée

        [PartlyNoun]
        couverture
        implémentation
        intégration
        migration
        documentation
        conformité
        support
        tests
        réussite
        implémenté
        implémentée
        intégré
        intégrée
        migré
        migrée
        couvert
        couverte
        testé
        testée
        documenté
        documentée
        fait
        faite
        terminé
        terminée
        fonctionnel
        fonctionnelle

        [TakenBack]
        mais incomplet
        mais incomplète
        mais inachevé
        mais inachevée
        mais partiel
        mais partielle
        mais non terminé
        mais non terminée
        mais pas terminé
        mais pas terminée
        mais en échec
        mais en panne
        mais cassé
        mais cassée
        mais ne fonctionne pas
        mais ne marche pas
        mais non fonctionnel
        mais non fonctionnelle

        [PreDelivery]
        pré-déploiement
        avant-déploiement
        avant déploiement
        pré-production
        pré-lancement
        pré-livraison
        avant livraison
        avant lancement

        [Withheld]
        ne pas déployer avant
        ne pas déployer tant que
        ne pas livrer avant
        ne pas livrer tant que
        ne pas lancer avant
        ne pas mettre en production avant
        ne pas mettre en production tant que
        ne doit pas être déployé
        ne doit pas être mis en production
        ne doit pas être livré
        n'est pas prêt pour la production
        n’est pas prêt pour la production
        n'est pas prête pour la production
        n’est pas prête pour la production
        pas prêt pour la production
        pas prête pour la production
        pas encore prêt pour la production
        pas encore prête pour la production
        non prêt pour la production
        déploiement bloqué
        mise en production bloquée

        [DutyNoun]
        action
        actions
        tâche
        tâches
        correction
        corrections
        correctif
        correctifs

        [AdvisedVerb]
        devrait être
        devraient être
        devrait encore être
        devraient encore être

        [DutyVerb]
        doit être
        doivent être
        doit encore être
        doivent encore être

        [BlocksDelivery]
        bloque la production
        bloque la mise en production
        bloque la livraison
        bloque le déploiement
        bloque le lancement
        bloque la mise en service
        bloquant pour la production
        bloquant pour la mise en production

        [AskedForNoun]
        checklist
        checklists
        critère
        critères
        exigence
        exigences
        prérequis

        [ExcusedFailure]
        préexistant
        préexistante
        préexistants
        préexistantes
        connu
        connue
        connus
        connues
        attendu
        attendus
        acceptable
        acceptables
        accepté
        acceptés
        toléré
        tolérés
        environnement
        instable
        instables
        mineur
        mineurs
        mineures
        cosmétique
        cosmétiques

        [UndoneWork]
        en attente d'exécution
        en attente de déploiement
        en attente d'activation
        en attente d'installation
        en attente de configuration
        en attente d'implémentation
        en attente de migration
        en attente d'intégration
        en attente de mise en service

        [ChecklistPurpose]
        liste
        validation
        recette
        finale
        pré
        avant
        production
        livraison
        lancement

        [Outage]
        intermittent(e)(s)
        instable(s)
        indisponible(s)
        injoignable(s)
        hors service
        en panne
        échoue
        échouent
        plante
        plantent

        [MendedWord]
        résolu(e)(s)
        corrigé(e)(s)
        traité(e)(s)
        clos
        close(s)
        éliminé(e)(s)
        levé(e)(s)

        [DutyHeading]
        à corriger avant
        à faire avant
        à terminer avant
        à régler avant
        obligatoire avant
        indispensable avant

        [GrantedValue]
        prêt(e)(s)
        approuvé(e)(s)
        autorisé(e)(s)
        accordé(e)(s)
        validé(e)(s)
        oui

        [BegunParticiple]
        commencé
        commencée
        démarré
        démarrée
        entamé
        entamée

        [PieceOfWork]
        correctifs
        corrections
        changements
        améliorations
        intégrations
        migrations

        [ChangeBy]
        de

        [ExaminationNoun]
        audit
        revue
        analyse
        évaluation
        étude
        comparaison
        recherche
        enquête
        inspection
        diagnostic

        [CompleteVerdict]
        terminé
        terminée
        achevé
        achevée
        fini
        finie
        complet
        complète

        [PlainVerdict]
        prêt
        prête
        prêts
        opérationnel
        opérationnelle
        pleinement opérationnel
        pleinement opérationnelle
        entièrement opérationnel
        entièrement opérationnelle
        en service
        prêt pour l'ouverture
        prête pour l'ouverture
        prêt à l'emploi

        [GoAhead]
        mettre en production
        mettre en service
        déployer
        livrer
        feu vert
        feu vert donné
        feu vert accordé
        feu vert pour la production
        feu vert pour la mise en production
        bon pour la production
        bon pour mise en production
        bon pour la mise en production
        bon pour déploiement
        bon pour le service

        [FindingFile]
        rapport
        résultat
        resultat
        bilan
        vérification

        [Workload]
        enregistrement
        élément
        objet
        document
        message
        événement
        ligne
        échantillon
        itération
        livre
        traité

        [Sample]
        modèle de
        gabarit
        canevas
        exemple

        [Failed]
        échoué(e)(s)
        échec(s)
        cassé(e)(s)
        manquant(e)(s)

        [NotApplicable]
        sans objet
        non applicable
        s o
        ignoré(e)(s)
        skippé(e)(s)

        [Negation]
        jamais
        rien n est
        rien n a
        rien ne
        guère
        nullement
        personne ne
        pas
        aucun(e)
        non
        sans
        ni
        zéro

        [Future]
        livrera
        livreront
        couvrira
        couvriront
        passera
        passeront
        atteindra
        atteindront
        aura
        auront
        permettra
        permettront
        deviendra
        deviendront
        devrions
        serons
        prochainement
        sera
        seront
        prévu(e)(s)
        devra
        devrait
        devraient
        vers
        pourrait
        à venir
        quand

        [Plan]
        souhaits {de|des|du|pour}
        {nos|leurs|les} souhaits
        à prévoir
        prochaine(s) étape(s)
        prochaines actions
        étapes suivantes
        pour la suite
        suites à donner
        feuille de route
        recommandation(s)
        recommandé(e)(s)
        futur(e)(s)
        plan d action
        plan
        à faire
        perspectives
        améliorations
        évolutions
        post déploiement
        pré déploiement
        procédure(s)
        utilisation
        comment
        optionnel(le)(s)
        propositions

        [Advice]
        politique
        définition de fini
        recette attendue
        critère(s)
        prérequis
        pré requis
        exigence(s)
        points forts
        avantages
        bonnes pratiques
        comparaison
        comparatif
        exemple(s)
        modèle
        liste de vérification

        [Finding]
        problème(s)
        lacune(s)
        faiblesse(s)
        limite(s)
        limitation(s)
        risque(s)
        faiblesse(s)
        points faibles
        anomalie(s)
        erreur(s)
        bloquant(s)
        hors périmètre

        [Total]
        total
        totaux
        totale
        général
        somme
        tous
        ensemble

        [Subtotal]
        sous total
        sous totaux

        [Mean]
        moyenne
        moyen
        médiane
        global(e)

        [Target]
        limite
        plafond
        visé(e)(s)
        souhaité(e)(s)
        objectif(s)
        cible(s)
        but
        attendu(e)(s)
        requis(e)
        acceptable
        seuil

        [Actual]
        réel(le)(s)
        actuel(le)(s)
        atteint(e)(s)
        obtenu(e)(s)
        mesuré(e)(s)
        résultat(s)
        constaté(e)(s)
        réalisé(e)(s)

        [Current]
        actuel(le)(s)
        actuellement

        [Severity]
        critique(s)
        élevé(e)(s)
        haute
        moyen(ne)(s)
        faible(s)
        majeur(e)(s)
        mineur(e)(s)
        priorité

        [Status]
        statut
        état
        avancement

        [Progress]
        progression
        progrès
        avancement
        achèvement
        complétude
        complété(e)(s)
        terminé(e)(s)

        [Coverage]
        couverture
        taux de réussite
        taux de couverture
        conformité
        conforme(s)
        réussite
        couvert(e)(s)

        [Worked]
        testé(e)(s)
        couvert(e)(s)
        implémenté(e)(s)
        documenté(e)(s)
        archivé(e)(s)
        migré(e)(s)
        validé(e)(s)
        vérifié(e)(s)
        intégré(e)(s)
        automatisé(e)(s)
        traduit(e)(s)
        résolu(e)(s)
        corrigé(e)(s)
        fonctionnel(le)(s)
        opérationnel(le)(s)
        réussi(e)(s)
        atteint(e)(s)
        déployé(e)(s)

        [Readiness]
        prêt(e)(s) pour la production
        prêt(e)(s) pour le déploiement
        prêt(e)(s) pour la mise en production
        prêt(e)(s) à déployer
        prêt(e)(s) au déploiement
        prêt(e)(s) à la production
        prêt(e)(s) à l emploi
        prêt(e)(s)

        [Score]
        score(s)
        note
        notation
        confiance
        qualité

        [Uptime]
        disponibilité

        [LowerIsBetter]
        latence
        temps de réponse
        temps
        durée
        délai
        taux d erreur(s)
        erreurs
        vulnérabilités
        mémoire
        coût(s)
        perte
        taille
        récupération
        incident(s)
        panne(s)
        défaut(s)
        réclamation(s)

        [HigherIsBetter]
        requêtes par seconde
        transactions par seconde
        messages par seconde
        performance(s)
        débit
        couverture
        disponibilité
        précision
        taux de réussite
        utilisateurs
        connexions
        conformité
        satisfaction
        fiabilité
        rendement
        adoption

        [Threshold]
        seuil(s)
        alerte(s)
        quota(s)
        limites

        [AtLeast]
        pas moins de
        plus de
        au moins
        minimum
        supérieur(e)(s) à
        au dessus de
        dépasse

        [AtMost]
        moins de
        au plus
        maximum
        inférieur(e)(s) à
        jusqu à
        sous

        [About]
        environ
        autour de
        presque
        près de
        à peu près
        approximativement

        [Ordinal]
        phase(s)
        semaine(s)
        jour(s)
        étape(s)
        niveau(x)
        partie(s)
        section(s)
        chapitre(s)
        version(s)
        tâche(s)
        jalon(s)
        itération(s)
        mois
        année
        trimestre
        priorité
        annexe
        tableau

        [OutOf]
        sur

        [Identifier]
        année
        numéro
        rang

        [Outcome]
        réussi(e)(s)
        échoué(e)(s)
        ignoré(e)(s)
        skippé(e)(s)
        échecs
        réussis

        [Test]
        test(s)
        cas
        vérification(s)
        scénario(s)

        [Remaining]
        il faut (encore) {finir|terminer|achever|finaliser|compléter}
        {reste|restent} à {finir|terminer|achever|finaliser|compléter}
        restant(e)(s)
        {points|tâches|travaux|sujets} {ouverts|ouvertes|en suspens}
        en suspens
        reste
        restent

        [MissTold]
        non atteint(e)(s)
        sous l objectif
        en dessous
        insuffisant(e)(s)
        proche
        manqué(e)(s)
        trop
        à améliorer

        [Change]
        amélioration(s)
        amélioré(e)(s)
        augmentation
        réduction
        réduit(e)(s)
        baisse
        hausse
        gain
        meilleur(e)(s)
        plus rapide
        économie(s)
        croissance

        [Setting]
        configuré(e)(s)
        paramètre(s)
        configuration
        largeur
        déploiement progressif
        trafic
        échantillonnage
        gratuit(e)(s)

        [Before]
        avant
        ancien(ne)(s)
        précédent(e)(s)

        [After]
        après
        nouveau
        nouvelle(s)
        désormais

        [Stop]
        le
        la
        les
        l
        de
        du
        des
        d
        un
        une
        et
        ou
        en
        à
        au
        aux
        pour
        par
        avec
        est
        sont
        estimé
        heures
        effort
        projet

        [Per]
        par
        chaque

        [Rate]
        taux
        prix
        pourcentage
        vitesse
        évolution
        écart
        latence
        moyenne
        cumulé

        [Range]
        à

        [Remark]
        remarque(s)
        commentaire(s)
        détails
        description
        fichier

        [Legend]
        légende

        [Required]
        critique(s)
        obligatoire(s)
        bloquant(e)(s)
        requis(e)
        requises

        [Prohibition]
        jamais
        éviter
        ne pas
        sans
        au lieu de

        [Achieved]
        validé(e)(s)
        atteint(e)(s)
        réussi(e)(s)
        dépassé(e)(s)
        accompli(e)(s)
        succès
        passé(e)(s) avec succès
        effectué(e)(s) avec succès
        mené(e)(s) avec succès
        terminé(e)(s) avec succès
        réalisé(e)(s) avec succès

        [Optional]
        possibilité(s)
        optionnel(le)(s)
        facultatif(s)
        plus tard
        futur(e)(s)
        long terme
        moyen terme
        court terme
        ultérieur(e)(s)
        ultérieurement

        [From]
        de
        depuis

        [To]
        à
        vers

        [Formerly]
        contre
        au lieu de
        précédemment
        auparavant
        était

        [Difference]
        soit
        écart
        évolution
        différence
        variation
        diminution
        diminué(e)(s)
        augmenté(e)(s)
        chute
        recul
        progression

        [Points]
        point(s)
        pt(s)

        [Demand]
        vise
        visent
        si
        doit
        doivent
        assurer
        assurez
        s assurer
        garantir
        garantissez
        maintenir
        maintenez
        garder
        gardez
        viser
        visez
        atteindre
        atteignez
        obtenir
        vérifier
        vérifiez
        il faut
        faut
        pour que
        afin
        lorsque
        peut
        peuvent

        [TestRun]
        scénario(s) de test
        tous les scénarios
        ci
        ci cd
        intégration continue
        tous les contrôles
        toutes les vérifications
        chaque test
        test(s) en échec
        échec(s) de test(s)
        test n a échoué
        test(s) échoué(s)
        des tests n a échoué
        taux de réussite des tests
        taux de succès des tests
        tests
        test(s) unitaire(s)
        test(s) de charge
        test(s) d intégration
        test(s) de non régression
        suite de tests
        suites de tests
        jeu de tests
        jeux de tests
        cas de test
        essais
        recette

        [Passing]
        {effectués|exécutés|passés} et validés
        passant(e)(s)
        sans échec
        sans erreur
        sans aucun échec
        sans {anomalie|incident|problème|écart|encombre}
        sans aucun {incident|problème|écart}
        sans aucune anomalie
        sans aucune erreur
        passe(nt)
        passé(e)(s)
        réussi(e)(s)
        réussissent
        réussit
        concluant(e)(s)
        vert(e)(s)
        au vert
        succès

        [Run]
        exécution(s)

        [PassRate]
        taux de réussite
        taux de succès

        [Verdict]
        rien ne s oppose {à l ouverture|au démarrage}
        aucun obstacle {à la mise en production|à la mise en service|au déploiement|au lancement|à l ouverture|au démarrage}
        plus rien ne reste à faire
        il n y a aucun point bloquant
        il n y a pas de point bloquant
        il n y a aucun bloquant
        il ne reste aucun point bloquant
        il ne subsiste aucun point bloquant
        il ne reste aucun point ouvert
        mise en service est autorisée
        mise en production est autorisée
        mise en ligne est autorisée
        déploiement est autorisé
        livraison est autorisée
        accepté(e)(s) sans réserve
        réceptionné(e)(s) sans réserve
        rien ne s oppose à la mise en production
        rien ne s oppose à la mise en service
        rien ne s oppose à la mise en ligne
        rien ne s oppose au déploiement
        rien ne s oppose au lancement
        rien ne s oppose à la livraison
        la mise en production peut avoir lieu
        la mise en service peut avoir lieu
        le déploiement peut avoir lieu
        recommandons la mise en service
        recommandons la mise en ligne
        recommandons le lancement
        apte(s) à l exploitation
        apte(s) au service
        apte(s) à la mise en service
        apte(s) à être mis(e)(s) en service
        peut être remis(e) à l exploitant
        peut être mis(e) en exploitation
        peut être ouvert(e) au public
        peut être ouvert(e) à la circulation
        peut entrer en service
        peuvent être mis(es) en service
        peuvent être mises en service
        prêt(e)(s) à être mis(e)(s) en service
        prêt(e)(s) à ouvrir
        bon pour exploitation
        bon(ne) pour le service
        validé(e)(s) pour production
        validé(e)(s) pour déploiement
        validé(e)(s) pour le déploiement
        validé(e)(s) pour mise en production
        conforme(s) pour production
        conforme(s) pour la production
        prêt(e)(s) à partir en production
        prêt(e)(s) à passer en production
        déploiement recommandé
        déploiement immédiat recommandé
        déploiement en production recommandé
        déploiement immédiat en production recommandé
        mise en production recommandée
        mise en production immédiate recommandée
        mise en production autorisée sans réserve
        mise en service recommandée
        mise en ligne recommandée
        mise en ligne autorisée
        lancement recommandé
        lancement autorisé
        livraison recommandée
        livraison validée
        mise en production possible
        mise en production possible immédiatement
        prêt(e)(s) pour la mise en production en l état
        peut être mis(e) en production immédiatement
        peut être mis(e) en production dès aujourd hui
        peut être mis(e) en service
        peut partir en production
        peut passer en production
        bon(ne)(s) pour la production
        apte(s) à la mise en production
        apte au déploiement
        feu vert au déploiement
        bon pour la mise en {production|ligne|service}
        rien ne s oppose {à la mise en production|à la mise en service|à la mise en ligne|au déploiement|au lancement}
        feu vert à la mise en production
        recommandons la mise en production
        recommandons la mise en production immédiate
        recommandons le déploiement en production
        recommandons le déploiement immédiat
        recommandons un déploiement immédiat
        recommandons une mise en production immédiate
        prêt(e)(s) pour la production
        prêt(e)(s) pour production
        prêt(e)(s) pour mise en production
        prêt(e)(s) pour déploiement
        prêt(e)(s) pour lancement
        prêt(e)(s) pour la mise en production
        prêt(e)(s) pour une mise en production
        prêt(e)(s) pour la production dès maintenant
        prêt(e)(s) pour la production dès aujourd hui
        prêt(e)(s) pour la mise en production dès maintenant
        prêt(e)(s) pour la mise en production dès aujourd hui
        prêt(e)(s) pour la mise en production immédiate
        go pour la production
        go pour la mise en production
        prêt(e)(s) pour la mise en service
        prêt(e)(s) pour la mise en ligne
        prêt(e)(s) pour le déploiement
        prêt(e)(s) pour le déploiement en production
        prêt(e)(s) pour un déploiement immédiat
        prêt(e)(s) pour le lancement
        prêt(e)(s) pour la soumission
        prêt(e)(s) à soumettre
        prêt(e)(s) à être soumis(e)(s)
        prêt(e)(s) pour la fusion
        prêt(e)(s) à fusionner
        prêt(e)(s) à être fusionné(e)(s)
        prêt(e)(s) pour la publication
        prêt(e)(s) à publier
        prêt(e)(s) à être publié(e)(s)
        prêt(e)(s) pour la livraison
        prêt(e)(s) à la production
        prêt(e)(s) à déployer
        prêt(e)(s) à livrer
        prêt(e)(s) à être déployé(e)(s)
        prêt(e)(s) à être déployé(e)(s) en production
        prêt(e)(s) à être livré(e)(s)
        prêt(e)(s) à être mis(e)(s) en production
        prêt(e)(s) au déploiement
        prêt(e)(s) au lancement
        déployer immédiatement
        déployer immédiatement en production
        déployer en production immédiatement
        déployer dès maintenant
        peut être déployé(e)
        peut être déployé(e) en production
        peut être déployé(e) immédiatement
        peut être mis(e) en production
        peut être livré(e)
        déploiement autorisé
        déploiement validé
        déploiement en production autorisé
        déploiement en production validé
        mise en production autorisée
        mise en production validée
        mise en production approuvée
        mise en service autorisée
        livraison autorisée
        validé(e) pour la production
        validé(e) pour la mise en production
        approuvé(e) pour la production
        approuvé(e) pour la mise en production
        apte à la production
        feu vert pour la production
        feu vert pour la mise en production
        feu vert pour le déploiement
        aucun bloquant
        aucun point bloquant
        aucun blocage
        pas de bloquant
        pas de point bloquant
        aucun problème ouvert
        aucun problème restant
        aucun problème connu
        aucun problème en suspens
        aucun problème en cours
        aucun problème ne reste
        aucun problème ne subsiste
        aucun bug ouvert
        aucun bug restant
        aucun bug connu
        aucune anomalie ouverte
        aucune anomalie restante
        aucune anomalie connue
        aucune anomalie en suspens
        aucun défaut ouvert
        aucun défaut connu
        aucun point ouvert
        aucun point en suspens
        aucun point restant
        aucune action ouverte
        aucune action restante
        aucune action en attente
        aucune action en suspens
        aucune tâche ouverte
        aucune tâche restante
        aucune tâche en attente
        aucune tâche en suspens
        aucun travail restant
        aucun travail en attente
        plus aucun problème
        plus aucun problème ouvert
        plus aucune anomalie
        plus aucune tâche
        plus aucune tâche ouverte
        plus aucun point ouvert
        pas de problème ouvert
        pas de point ouvert
        rien ne reste à faire
        il ne reste rien à faire
        il n y a aucun problème ouvert
        il n y a aucun problème connu
        il n y a aucun point ouvert
        il n y a aucune anomalie ouverte
        il n y a plus de problème ouvert
        il n y a plus aucun problème
        il n y a plus rien à faire
        plus rien à faire
        rien en suspens
        rien en attente

        [Whole]
        mvp
        la version
        cette version
        système
        plateforme
        projet
        application
        produit
        solution
        logiciel
        site
        livraison
        implémentation
        tout
        ensemble
        nous

        [Copula]
        est
        sont
        peut
        a été
        ont été
        est maintenant
        est désormais

        [Judgement]
        go no go
        verdict
        recommandation
        décision
        conclusion(s)
        bilan
        résumé
        résumé exécutif
        synthèse
        avis
        avis final
        résultat
        résultat final
        certification
        autorisation
        approbation
        mise en production
        mise en service
        déploiement

        [Proviso]
        si
        sauf
        après
        une fois
        dès que
        lorsque
        quand
        hormis
        excepté
        sous réserve
        à condition
        à l exception
        mais
        seulement
        uniquement
        pour
        sur
        dans
        en
        comme

        [Blocking]
        bloquant(e)(s)
        à corriger avant
        avant de déployer
        avant de mettre en production
        avant tout déploiement
        avant la mise en ligne
        bloque la production
        bloque la mise en production
        bloque la livraison
        bloque le déploiement
        bloque le lancement
        avant la mise en production
        avant mise en production
        avant la mise en service
        avant le déploiement
        avant le lancement
        avant la livraison
        avant production
        avant la prod
        avant déploiement
        avant le déploiement en production
        avant le passage en production
        avant de passer en production
        avant la publication
        avant livraison

        [Repelled]
        bloqué(e)(s)
        rejeté(e)(s)
        refusé(e)(s)

        [Missing]
        manquant(e)(s)
        absent(e)(s)

        [Ready]
        déployable(s)
        bon pour la mise en {production|ligne|service}
        rien ne s oppose {à la mise en production|à la mise en service|à la mise en ligne|au déploiement|au lancement}
        bon pour le service
        bon pour la production
        bon pour déploiement
        prêt(e)(s) à l emploi
        feu vert
        prêt(e)(s)
        apte(s)
        approuvé(e)(s)
        autorisé(e)(s)

        [Destination]
        bon pour la mise en {production|ligne|service}
        rien ne s oppose {à la mise en production|à la mise en service|à la mise en ligne|au déploiement|au lancement}
        mise en prod
        montée en production
        passage en production
        bon pour le service
        bon pour la production
        bon pour déploiement
        prêt(e)(s) à l emploi
        fusion
        fusionner
        fusionné(e)(s)
        concurrencer
        rivaliser
        publication
        publier
        publié(e)(s)
        partir en production
        passer en production
        passage en production
        diffusion
        production
        prod
        mise en production
        mise en service
        mise en ligne
        mep
        déploiement
        déployé(e)(s)
        déployer
        lancement
        lancer
        livraison
        livrer
        livré(e)(s)
        exploitation
        commercialisation
        mis(e)(s) en production
        mis(e)(s) en service
        mis(e)(s) en ligne
        grand public

        [Usage]
        usage
        utilisation
        service
        ligne
        public
        réel(le)(s)

        [Deploy]
        déploiement immédiat
        mise en production immédiate
        mise en ligne immédiate
        lancement immédiat
        livraison immédiate
        déployer
        déployez
        livrer
        lancer
        mettre en production
        mettre en service
        mettre en ligne
        peut être déployé(e)
        peuvent être déployé(e)s
        peut être mis(e) en production
        peut être livré(e)

        [Haste]
        immédiat(e)(s)
        demain
        en toute confiance
        en toute sérénité
        immédiatement
        maintenant
        dès maintenant
        dès aujourd hui
        aujourd hui
        sans délai
        sans attendre

        [Conditional]
        nécessite(nt)
        pour être
        pour devenir
        afin d être
        reste à
        manque
        attend
        attendons
        attendre
        en attente
        si
        une fois
        avant
        après
        dès que
        lorsque
        quand
        sous réserve
        presque
        bientôt
        rendre
        devenir
        devient
        afin de
        doit
        doivent
        faut

        [Affirmed]
        oui
        confirmé(e)
        accordé(e)

        [Fitness]
        préparation à la production
        préparation à la mise en production
        préparation au déploiement
        préparation au lancement
        niveau de préparation
        état de préparation
        maturité

        [Standard]
        dsp2
        dsn
        haccp
        cnil
        {directive|règlement} {machines|européen|européenne}
        {législation|réglementation} en vigueur
        normes en vigueur
        rgpd
        rgaa
        hds
        secnumcloud
        informatique et libertés
        réglementaire
        réglementation
        anssi

        [Compliance]
        alignement
        conformité
        mise en conformité
        certification
        accréditation
        attestation
        homologation

        [Compliant]
        conforme(s)
        certifié(e)(s)
        homologué(e)(s)
        accrédité(e)(s)
        audité(e)(s)
        obtenu(e)(s)
        délivré(e)(s)
        compatible(s)
        prêt(e)(s)
        respecte(nt)
        respectons
        {répond|répondent|satisfait|satisfont} aux exigences
        exigences {respectées|satisfaites|remplies}
        respecté(e)(s)
        respectant
        respect du
        respect de
        en conformité avec
        en conformité au
        conforme(s) aux normes
        conforme(s) à la norme
        conforme(s) aux exigences
        conforme(s) aux recommandations
        assuré(e)(s)
        garanti(e)(s)
        assure
        garantit

        [Audit]
        test(s) d intrusion
        tests de pénétration
        test de pénétration
        audit de sécurité
        audit externe
        audit indépendant
        audit de conformité
        audit rgpd
        audit d accessibilité

        [Auditor]
        auditeur(s)
        auditrice
        certificat
        organisme certificateur
        cabinet

        [Against]
        contre
        contre un
        face à
        par rapport à

        [Value]
        valeur(s)
        relevé(s)

        [Measured]
        ligne(s)
        mot(s)
        caractère(s)
        point(s)
        utilisateur(s)
        client(s)
        personne(s)
        développeur(s)
        requête(s)
        enregistrement(s)
        entrée(s)
        jeton(s)
        événement(s)
        connexion(s)
        cycle(s)
        fois
        essai(s)
        année(s)
        ans
        avertissement(s)

        [Selection]
        notamment
        dont
        par exemple
        exemple(s)
        entre autres
        extrait(s)
        sélection
        y compris
        couvrant
        portant sur
        parmi
        tels que
        telles que
        tel que
        à savoir certains
        car
        en raison

        [Continued]
        et plus
        autre(s)
        reste
        etc
        toutes
        tous
        aucun(e)
        voir

        [Listing]
        créé(e)(s)
        collecté(e)(s)
        recensé(e)(s)
        ajouté(e)(s)
        modifié(e)(s)
        supprimé(e)(s)
        généré(e)(s)
        rédigé(e)(s)
        fourni(e)(s)
        trouvé(e)(s)
        identifié(e)(s)
        relevé(e)(s)
        constaté(e)(s)
        détecté(e)(s)
        listé(e)(s)
        disponible(s)
        nouveau
        nouveaux
        nouvelle(s)
        suivant(e)(s)
        ci dessous
        voici
        ces
        livré(e)(s)
        configuré(e)(s)
        déployé(e)(s)
        terminé(e)(s)
        restant(e)(s)
        principaux
        principales
        ont été
        a été

        [FileNoun]
        fichier(s)
        script(s)
        document(s)
        guide(s)
        manifeste(s)
        modèle(s)
        module(s)
        composant(s)
        page(s)
        schéma(s)

        [Joining]
        et
        ou
        avec
        [Ideal]
        ce que vous pouvez faire
        vous pouvez maintenant
        comment ça marche
        comment cela fonctionne
        comment ça fonctionne
        ce que cela signifie
        cela signifie
        enseignements
        leçons
        retour(s) d expérience
        sachant que
        usage prévu
        cas d usage
        autorisé(e)s
        points forts
        point fort
        forces
        avantage(s)
        bénéfice(s)
        atouts
        bonnes pratiques
        critère(s)
        exigence(s)
        prérequis
        pré requis
        principes
        légende
        comparaison
        pourquoi
        points positifs
        exemple(s)

        [Unjudged]
        ignoré(e)(s)
        skippé(e)(s)
        sauté(e)(s)
        désactivé(e)(s)
        instable(s)
        abandonné(e)(s)
        erreur(s)
        non exécuté(e)(s)
        non testé(e)(s)
        en attente
        partiel(le)(s)
        partiellement
        bloqué(e)(s)
        skippé(e)(s)
        omis(e)(s)

        [Surplus]
        dépassé(e)(s)
        supplémentaire(s)
        prévu(e)(s)
        en plus
        au delà
        au dessus

        [ClosedWhole]
        couverture
        couverture de code
        couverture de tests
        couverture des tests
        taux de réussite
        taux de succès
        taux de couverture
        complété(e)(s)
        terminé(e)(s)
        achevé(e)(s)

        [UnderWay]
        en cours
        partiel(le)(s)
        partiellement
        commencé(e)(s)
        démarré(e)(s)

        [Breakdown]
        répartition
        ventilation
        distribution
        composition
        part de chaque
        parts de

        [Vulnerability]
        vulnérabilité(s)
        faille(s)
        faille(s) de sécurité
        problème(s) de sécurité
        brèche(s) de sécurité
        risque(s) de sécurité
        faiblesse(s) de sécurité
        problème(s) de sûreté

        [Attack]
        attaque(s)
        menace(s)
        cyberattaque(s)
        piratage(s)
        vecteur(s) d attaque

        [Secure]
        sécurisé(e)(s)
        sûr(e)(s)
        {aucune|aucun} {intrusion|attaque|fuite|fraude|piratage} n est possible
        {intrusion|attaque|fraude|fuite|piratage} impossible
        impossible {à|de} {pirater|contourner|falsifier}
        inviolable(s)
        impiratable(s)
        invulnérable(s)
        exempt(e)(s) de vulnérabilités
        exempt(e)(s) de failles
        exempt(e)(s) de toute vulnérabilité
        exempt(e)(s) de toute faille
        sécurité à toute épreuve
        sécurité totale
        sécurité absolue
        sécurité infaillible
        protection complète contre les attaques
        protection totale contre les attaques
        protection complète contre les injections
        protection totale contre les injections
        entièrement protégé(e)(s) contre les attaques
        entièrement protégé(e)(s) contre les injections
        immunisé(e)(s) contre les attaques
        immunisé(e)(s) contre les injections

        [Universal]
        tout
        toute(s)
        tous
        entièrement
        totalement
        complètement
        parfaitement
        {aucune|aucun} {intrusion|attaque|fuite|fraude|piratage} n est possible
        {intrusion|attaque|fraude|fuite|piratage} impossible
        impossible {à|de} {pirater|contourner|falsifier}
        inviolable(s)
        impiratable(s)
        invulnérable(s)
        exempt(e)(s) de vulnérabilités
        exempt(e)(s) de failles
        exempt(e)(s) de toute vulnérabilité
        exempt(e)(s) de toute faille
        sécurité à toute épreuve
        sécurité totale
        sécurité absolue
        sécurité infaillible
        protection complète contre les attaques
        protection totale contre les attaques
        protection complète contre les injections
        protection totale contre les injections
        entièrement protégé(e)(s) contre les attaques
        entièrement protégé(e)(s) contre les injections
        immunisé(e)(s) contre les attaques
        immunisé(e)(s) contre les injections

        [Protection]
        contre
        protégé(e)(s)
        protège(nt)
        bloqué(e)(s)
        bloque(nt)
        immunisé(e)(s)
        résiste(nt)
        résistant(e)(s)
        neutralisé(e)(s)
        repoussé(e)(s)
        déjoué(e)(s)
        couvert(e)(s)
        éliminé(e)(s)
        écarté(e)(s)

        [KindOfFinding]
        connu(e)(s)
        trouvé(e)(s)
        détecté(e)(s)
        identifié(e)(s)
        nouvelle(s)
        ouverte(s)
        restant(e)(s)
        exploitable(s)
        relevé(e)(s)
        critique(s)
        et
        ou
        de sécurité
        applicative(s)
        logicielle(s)

        [Approval]
        certifié conforme
        certifiée conforme
        certifiés conformes
        approuvé(e)(s)
        certifié(e)(s)
        autorisé(e)(s)
        signé(e)(s)
        certifie que
        certifions que
        atteste que
        attestons que
        homologué(e)(s)
        accordé(e)(s)

        [SignedBy]
        validateur
        approbateur
        visa
        évalué(e)(s) par
        signature de l audit
        signature de l auditeur
        signature du rapport
        signature finale
        testé(e)(s) par
        validé(e)(s) par
        approuvé(e)(s) par
        certifié(e)(s) par
        signé(e)(s) par
        autorisé(e)(s) par
        vérifié(e)(s) par
        signé(e)(s)
        signature
        relu(e)(s) par
        contrôlé(e)(s) par
        audité(e)(s) par
        revu(e)(s) par
        confirmé(e)(s) par
        attesté(e)(s) par
        homologué(e)(s) par
        relu et approuvé par
        vérifié et approuvé par
        signé et approuvé par
        validé et approuvé par

        [Role]
        automatisé(e)s
        auditeur(s)
        auditrice(s)
        inspecteur(s)
        inspectrice(s)
        consultant(e)(s)
        équipe(s)
        spécialiste(s)
        ingénieur(s)
        ingénieure(s)
        ingénierie
        responsable(s)
        chef
        architecte(s)
        analyste(s)
        développeur(s)
        direction
        comité
        ia
        système
        automatique
        automatisé
        service
        pôle
        agent(s)
        assistant(e)
        claude

        [Delivery]
        déploiement
        mise en production
        mise en service
        livraison
        lancement

        [Increment]
        ajouté(e)(s)
        ajout
        créé(e)(s)
        nouveau
        nouveaux
        nouvelle(s)
        supplémentaire(s)
        autre(s)
        corrigé(e)(s)
        supprimé(e)(s)
        modifié(e)(s)
        mis à jour
        premier(s)
        première(s)
        dernier(s)
        dernière(s)
        seulement
        uniquement
        ces
        chaque
        restant(e)(s)

        [General]
        résumé
        synthèse
        bilan
        aperçu
        exécutif
        conclusion(s)
        métrique(s)
        statistique(s)
        clé(s)
        final
        finale(s)
        finaux
        rapport
        performance(s)
        qualité
        validation
        vérification
        exécution
        exécuté(e)(s)
        réussite
        succès
        analyse
        évaluation
        audit
        revue
        détail(s)
        chiffres
        données
        valeur
        mesure(s)
        indicateur(s)
        tableau de bord
        livrable(s)
        introduction
        contexte
        général
        production
        système
        charge
        validé(e)(s)

        [Auxiliary]
        ont
        été
        étaient
        peuvent
        qui
        dont
        sur
        dans
        via
        mais

        [Of]
        de
        d
        du
        des
        [Graded]
        niveau de protection
        niveau de sécurité
        niveau de qualité
        niveau de confiance
        indice de confiance
        score de risque global
        indice de qualité
        niveau de maturité
        évaluation globale
        score(s)
        notation
        note globale
        note finale
        noté(e)(s)

        [Merit]
        dette technique
        qualité du code
        expérience utilisateur
        ergonomie
        stabilité
        modularité
        innovation
        sécurité
        performance(s)
        qualité
        maintenabilité
        fiabilité
        scalabilité
        accessibilité
        architecture
        documentation
        lisibilité
        robustesse
        observabilité

        [Method]
        barème
        pondéré(e)(s)
        pondération
        calculé(e)(s)
        formule
        méthodologie
        selon
        d après
        grille

        [Unit Second]
        seconde(s)
        [Unit Hour]
        heure(s)
        [Unit Day]
        jour(s)
        j
        [Unit Week]
        semaine(s)
        [Unit Month]
        mois
        [Unit Byte]
        octet(s)
        [Unit Kilobyte]
        ko
        [Unit Megabyte]
        mo
        [Unit Gigabyte]
        go

        [Artefact]
        enregistrement(s)
        clé(s)
        téléversement(s)
        test(s)
        cas
        scénario(s)
        vérification(s)
        contrôle(s)
        fichier(s)
        ligne(s)
        mot(s)
        page(s)
        commit(s)
        métrique(s)
        indicateur(s)
        alerte(s)
        règle(s)
        tableau(x) de bord
        graphique(s)
        guide(s)
        document(s)
        procédure(s)
        schéma(s)
        rapport(s)
        manifeste(s)
        script(s)
        flux
        pipeline(s)
        tâche(s)
        service(s)
        composant(s)
        écran(s)
        vue(s)
        module(s)
        paquet(s)
        dépendance(s)
        bibliothèque(s)
        fonction(s)
        méthode(s)
        classe(s)
        interface(s)
        type(s)
        commande(s)
        option(s)
        paramètre(s)
        champ(s)
        table(s)
        colonne(s)
        modèle(s)
        requête(s) sql
        exemple(s)
        anomalie(s)
        bogue(s)
        ticket(s)
        fonctionnalité(s)
        amélioration(s)
        optimisation(s)
        correctif(s)
        correction(s)
        modification(s)
        avertissement(s)
        erreur(s)
        vulnérabilité(s)
        faille(s)
        politique(s)
        rôle(s)
        variable(s)
        icône(s)
        image(s)
        traduction(s)
        outil(s)
        ressource(s)
        étape(s)
        élément(s)
        recommandation(s)
        contrat(s)
        route(s)

        [Capacity]
        utilisateur(s)
        utilisatrice(s)
        connexion(s)
        requête(s)
        client(s)
        abonné(s)
        joueur(s)
        auditeur(s)
        visiteur(s)
        participant(s)
        appareil(s)
        nœud(s)
        noeud(s)
        session(s)
        instance(s)
        transaction(s)
        message(s)
        événement(s)
        opération(s)
        simultané(e)(s)
        concurrent(e)(s)
        parallèle
        capacité(s)
        montée en charge
        supporte(r)
        supportant
        personnes
        entreprises
        pays
        années
        ans
        fois
        points
        cœurs
        caractères
        octets
        connexions simultanées
        utilisateurs simultanés
        sessions simultanées

        [Beyond]
        plus de

        [Performance]
        requêtes par seconde
        transactions par seconde
        messages par seconde
        latence(s)
        temps de réponse
        temps de chargement
        temps de démarrage
        débit
        disponibilité
        connexions simultanées
        répond en
        répondent en
        se charge en
        se chargent en
        chargement des pages
        chargement de la page
        requêtes sql
        requêtes en base
        temps de traitement
        temps d inférence
        temps de rendu
        temps de latence
        temps d affichage
        utilisateurs simultanés
        sessions simultanées

        [Condition]
        environnement
        préproduction
        pré production
        recette
        banc d essai
        matériel
        poste de travail
        utilisateurs virtuels
        jeu de données
        sous charge
        mesuré(e)(s) sur
        mesuré(e)(s) avec
        mesuré(e)(s) sous
        charge nominale
        processeur

        [TestSetup]
        environnement de test
        environnement de mesure
        conditions de test
        conditions de mesure
        configuration de test
        banc d essai
        méthodologie

        [Improvement]
        doublé(e)(s)
        triplé(e)(s)
        quadruplé(e)(s)
        a baissé de
        ont baissé de
        baissé de
        abaissé(e)(s)
        amélioration(s)
        amélioré(e)(s)
        réduction(s)
        réduit(e)(s)
        augmentation
        augmenté(e)(s)
        diminution
        diminué(e)(s)
        gain(s)
        accélération
        accéléré(e)(s)
        économie(s)

        [Better]
        plus vite
        plus tôt
        plus efficace(s)
        moins élevé(e)(s)
        en moins
        meilleur(e)(s)
        plus rapide(s)
        plus rapidement
        plus léger(s)
        plus petit(e)(s)
        plus court(e)(s)
        moins cher
        de moins

        [Than]
        que
        par rapport
        face à

        [Hype, Droppable]
        technologie(s) de pointe
        architecture de pointe
        de nouvelle génération
        de dernière génération
        de qualité professionnelle
        magnifique(s)
        superbe(s)
        de niveau mondial
        de classe mondiale
        de niveau entreprise
        de qualité entreprise
        de niveau militaire
        de premier plan
        de premier ordre
        de très haut niveau
        révolutionnaire(s)
        incroyable(s)
        incroyablement
        extraordinaire(s)
        extraordinairement
        exceptionnellement
        spectaculaire(s)
        époustouflant(e)(s)
        phénoménal(e)(s)
        phénoménaux
        inégalé(e)(s)
        inégalable(s)
        imbattable(s)
        sans précédent
        sans égal
        sans pareil
        sans friction
        hors pair
        hors du commun
        hors norme
        dernier cri
        fulgurant(e)(s)
        ultra rapide(s)
        ultra performant(e)(s)
        ultra moderne(s)
        leader du marché

        [Hype]
        exceptionnel(le)(s)
        progrès exceptionnels
        travail remarquable
        qualité remarquable
        résultats remarquables
        succès retentissant
        succès éclatant
        réussite éclatante
        excellent travail
        excellents résultats
        excellente qualité
        excellente performance
        excellentes performances
        exécution exemplaire
        travail exemplaire
        le plus avancé
        la plus avancée
        conception parfaite
        coordination parfaite
        qualité parfaite
        sans compromis
        première mondiale
        intégration parfaite
        exécution parfaite
        performance(s) remarquable(s)
        performance(s) exceptionnelle(s)
        qualité exceptionnelle
        résultat(s) exceptionnel(s)
        fiabilité exceptionnelle
        stabilité exceptionnelle
        succès exceptionnel
        travail exceptionnel
        expérience exceptionnelle
        qualité irréprochable
        excellence technique
        à la pointe de la technologie
        à la pointe de l innovation
        mission accomplie
        chef d œuvre
        plus hauts standards
        plus hauts niveaux de qualité
        dépasse toutes les attentes
        dépassé toutes les attentes
        dépassant toutes les attentes
        au delà de toutes les attentes
        révolutionne(nt)
        change la donne

        [Hedge]
        devrait compiler
        devraient compiler
        devrait réussir
        devraient réussir
        devrait déjà fonctionner
        devrait être actif
        devrait être active
        dans la plupart des cas
        la plupart du temps
        à peu près
        apparemment
        visiblement
        devrait être corrigé(e)
        devrait être résolu(e)
        devrait être bon
        devraient être corrigé(e)s
        presque
        quasiment
        quasi
        pratiquement
        essentiellement
        globalement
        plus ou moins
        en grande partie
        en majeure partie
        pour l essentiel
        probablement
        sans doute
        théoriquement
        en théorie
        en principe
        normalement
        la plupart de
        la plupart des
        l essentiel de
        l essentiel des
        semble(nt)
        devrait fonctionner
        devraient fonctionner
        devrait maintenant fonctionner
        devraient maintenant fonctionner
        devrait marcher
        devraient marcher
        devrait passer
        devraient passer
        devrait maintenant être
        devraient maintenant être
        devrait être opérationnel(le)
        devrait être fonctionnel(le)

        [Tooling]
        infrastructure
        outillage
        capacité
        cadre

        [Vague]
        minutieusement
        abondamment
        exhaustivement
        exhaustif(s)
        exhaustive(s)
        approfondi(e)(s)

        [Uncounted]
        divers
        diverses
        multiples
        une foule de
        bon nombre de
        quantité de
        toute une série de
        plusieurs
        nombreux
        nombreuses
        de nombreux
        de nombreuses
        beaucoup de
        de multiples
        une multitude de
        un grand nombre de
        un certain nombre de
        des dizaines de
        des centaines de
        des milliers de
        pléthore de

        [Boundless]
        fonctionnalité(s)
        composant(s)
        risque(s)
        chemin(s) critique(s)
        chemin(s) de code
        mesure(s) de sécurité
        protocole(s) de sécurité
        événement(s)
        évènement(s)
        attaque(s)
        cause(s) racine(s)
        implémentation(s)
        aspect(s)
        faux positif(s)
        faux négatif(s)
        perte de données
        dette technique
        faille(s)
        cas limite(s)
        cas d usage
        cas d utilisation
        cas possible(s)
        cas de figure
        cas d erreur
        scénario(s)
        situation(s)
        circonstance(s)
        éventualité(s)
        protection(s)
        menace(s)
        erreur(s) possible(s)

        [Absolute]
        illimité(e)(s)
        évolutivité illimitée
        scalabilité illimitée
        ne peut plus se reproduire
        ne pourra plus se reproduire
        ne se reproduira plus
        ne se reproduira jamais
        rien ne sera perdu
        rien n est perdu
        rien n a été oublié
        ne quitte jamais
        ne quittent jamais
        impossible à falsifier
        impossible à forger
        impossible à perdre
        parfaitement intégré(e)(s)
        parfaitement aligné(e)(s)
        parfaitement optimisé(e)(s)
        parfaitement synchronisé(e)(s)
        parfaitement configuré(e)(s)
        fonctionne avec tous
        fonctionne avec toutes
        fonctionne sur tous
        tout est testé
        tout est vérifié
        tout est couvert
        aucun bug
        aucun bogue
        dans tous les cas
        fonctionne partout
        toujours disponible(s)
        impossible à contourner
        impossible à casser
        aucun risque
        risque zéro
        zéro risque
        sans aucun risque
        n échoue jamais
        n échouent jamais
        ne plante jamais
        ne plantent jamais
        ne tombe jamais
        ne tombent jamais
        ne perd jamais
        jamais en panne
        fonctionne toujours
        fonctionnent toujours
        fonctionne parfaitement
        fonctionnent parfaitement
        parfaitement fonctionnel(le)(s)
        tout fonctionne
        zéro bug(s)
        zéro bogue(s)
        zéro défaut(s)
        sans aucun bug
        sans aucun bogue
        sans aucun défaut
        sans aucune faille
        infaillible(s)
        irréprochable(s)
        incassable(s)
        indestructible(s)
        à toute épreuve
        en toute circonstance
        en toutes circonstances
        quoi qu il arrive
        sans exception

        [Unmade]
        généré(e)(s)
        manquant(e)(s)
        manque(nt)
        absent(e)(s)
        prévu(e)(s)
        planifié(e)(s)
        proposé(e)(s)
        recommandé(e)(s)
        suggéré(e)(s)
        à faire
        à venir
        supprimé(e)(s)
        supprimer
        suppression
        effacé(e)(s)
        renommé(e)(s)
        renommer
        déplacé(e)(s)
        déplacer
        remplacé(e)(s)
        remplacer
        fusionné(e)(s)
        archivé(e)(s)
        obsolète(s)
        n'existe pas
        n’existe pas
        n'existent pas
        inexistant(e)(s)
        introuvable(s)
        devrait
        devra
        sera
        seront
        pourrait
        ignoré(e)(s)
        skippé(e)(s)
        optionnel(s)
        pas encore
        ou autre(s)
        ou équivalent(e)(s)
        exclu(e)(s)
        bloqué(e)(s)
        à vérifier
        à confirmer

        [Produced]
        génère
        générer
        produit
        écrit dans
        exporté(e)(s)
        télécharger
        écrire

        [Asked]
        créer
        création de
        ajouter
        ajout de
        ancien(s)
        ancienne(s)
        sans
        doit
        peut
        exemple(s)
        par ex
        si
        au lieu de
        futur(e)(s)
        prochaine(s) étape(s)
        avant
        nécessite
        tel que
        tels que
        comme
        copier

        [Intended]
        structure cible
        architecture cible
        arborescence cible
        souhaité(e)(s)
        envisagé(e)(s)

        [Handled]
        prend en charge
        prise en charge
        compatible avec
        lit
        détecte
        accepte
        gère
        téléversé(e)(s)
        restauré(e)(s)

        [FileLength]
        lignes
        ligne

        [AddedFile]
        ajouté
        ajoutés
        ajoutée
        ajoutées

        [NewFile]
        nouveau
        nouvelle
        créé
        créée
        nouveaux
        nouvelles
        créés
        créées

        [ChangedLines]
        ajoutées
        modifiés
        modifié
        supprimés
        changés
        modifiées
        supprimées
        couvertes
        changées
        refactorisées
        par
        au total

        [FileLengthLabel]
        lignes
        lignes de code
        nombre de lignes
        nb lignes
        longueur

        [FileSizeLabel]
        taille
        taille du fichier
        taille fichier
        poids

        [OtherSize]
        mémoire
        de mémoire
        de ram
        limite
        max
        maximum
        compressé
        utilisés
        libres
        disque
        par
        de

        [FilePlace]
        emplacement
        chemin
        fichier
        fichiers
        dossier
        répertoire
        localisation
        source
        nouveau fichier
        nouveaux fichiers
        fichier(s) créé(s)
        fichier(s) modifié(s)
        fichier(s) ajouté(s)
        fichier(s) de test

        [ReportTitle]
        rapport
        bilan
        synthèse
        récapitulatif
        avancement
        livraison
        terminé(e)

        [ReportStart]
        rapport
        bilan

        [ReportNumber]
        n
        n°
        numéro

        [ReportPhrase]
        {procès-verbal|PV} de {réception|recette}
        audit {interne|externe|technique}
        compte rendu
        compte-rendu
        point d'étape
        point d’étape
        note de {clôture|fin|synthèse}
        {procès-verbal|certificat|attestation} de {recette|réception|clôture|fin|livraison}

        [CountedFile]
        fichier
        fichiers
        manifestes
        scripts
        documents
        guides
        modèles
        migrations
        répertoires
        dossiers
        sous-dossiers
        pages

        [ChangeOrder]
        rendez
        rendre
        gardez
        assurez

        [ThirdParty]
        fournisseur(s)
        prestataire(s)
        hébergeur(s)
        traitant(s)

        [ExampleMark]
        à faire
        à éviter
        faire
        ne pas
        toujours
        jamais
        évitez
        éviter
        bon
        bonne
        mauvais
        mauvaise
        interdit
        autorisé

        [SetTime]
        délai(s)
        intervalle(s)
        expiration
        expire
        cache
        durée
        fenêtre
        limite(s)
        relance(s)
        session(s)
        chaque
        compilation

        [ManualHeading]
        installation
        installer
        démarrage rapide
        prise en main
        utilisation
        prérequis
        contribuer
        contribution
        licence
        fonctionnalités
        feuille de route

        [Instruction]
        votre tâche
        votre rôle
        ton rôle
        règles obligatoires
        consignes pour

        [Inside]
        dans
        sous
        de
        du

        [Indicator]
        budget
        budgets
        limite
        limites
        kpi
        indicateur
        indicateurs
        métrique
        métriques
        seuil
        seuils
        critère
        critères

        [Equivalence]
        soit
        i.e.
        ce qui fait
        soit un taux de
        soit un taux de réussite de
        soit une couverture de

        [UnscopedWord]
        contient
        compte
        comprend
        comporte
        automatisés
        automatisé
        taux
        nous
        globale
        il
        y
        a
        cas
        atteint
        atteignent
        affiche

        [NarrowedFinding]
        dépendance
        dépendances
        conteneur
        conteneurs
        nouvelle
        nouvelles
        bloquante
        bloquantes
        exploitables

        [FrenchTestWord]
        tous
        toutes
        passent
        réussi
        réussis
        réussissent
        réussite
        réussies
        aucun
        essais
        unitaires
        passés
        les
        le
        taux
        succès
        échec
        échoué
        échoués

        [TestNoun]
        essai
        essais

        [CoverageNoun]
        couverture

        [CoveredLine]
        ligne
        lignes
        instruction
        instructions

        [CoveredBranch]
        branche
        condition
        conditions

        [CoveredMethod]
        fonction
        fonctions
        méthode
        méthodes

        [TestRow]
        cas

        [AnalysisNoun]
        linté
        analyseur
        analyseurs

        [UnscopedFinding]
        qualité
        statique
        analyse
        propre
        trouvé
        trouvée
        trouvées
        trouvés
        détecté
        détectée
        détectées
        détectés
        aucun
        aucune
        résultat
        résultats
        statut
        vérification

        [RequestNoun]
        réponse
        réponses
        requête
        requêtes
        latence
        latences

        [UnscopedMeasurement]
        durée
        temps
        mesuré
        mesurée
        débit
        réponse
        réponses
        requête
        requêtes
        latence

        [ErrorNoun]
        erreur
        erreurs

        [FailureNoun]
        échec
        échecs
        échoué
        échouée
        échouées

        [RateNoun]
        taux
        pourcentage

        [AllocationNoun]
        alloué
        allouée
        alloués
        allouées
        alloue

        [RecommendingVerb]
        recommandons
        recommande
        recommandé
        recommandée
        recommandent
        préconisons
        préconise

        [AtOnce]
        immédiat
        immédiate

        [CertifiedStatus]
        certifie
        certifiee
        certifies
        certifiees

        [CertifyingVerb]
        certifies
        certifie
        certifiee
        certifions
        atteste
        attestons

        [GrantedStatus]
        accorde
        accordee

        [ApprovalNoun]
        acceptation
        approbation
        autorisation
        homologation
        certification

        [BearingVerb]
        tient
        tiennent
        supporte
        supportent
        gère
        encaisse

        [BorneLoad]
        utilisateurs
        connexions
        requêtes

        [MultipliedVerb]
        doublé
        doublée
        doublés
        doublées
        triplé
        triplée
        triplés
        triplées
        quadruplé
        quadruplée

        [SuccessAdverb]
        avec
        succès

        [MakingParticiple]
        créé
        créés
        créée
        créées
        écrit
        écrits
        écrite
        écrites
        ajouté
        ajoutés
        mis
        mise
        mises
        développé
        développés
        implémenté
        implémentés
        migré
        migrés
        rédigé
        rédigés
        préparé
        préparés
        généré
        générés

        [CoveringNoun]
        éléments
        correctifs
        corrections
        défauts
        anomalies
        problèmes
        changements
        modifications
        constats
        améliorations
        entrées
        objets
        suppressions
        ajouts

        [RemovalWord]
        supprimé
        supprimés
        supprimée
        supprimées
        retiré
        retirés
        retirée
        retirées
        effacé
        effacés

        [ScaleWord]
        mille
        milliers
        milliard
        milliards
        mds
        mrd
        mrds
        md

        [CleanResult]
        {aucun|aucune} {anomalie|anomalies|remarque|réserve|problème|constat|écart}
        sans {anomalie|remarque|réserve|écart}
        rien à signaler

        [RisingVerb]
        hausse
        grimpé
        progressé
        augmenté

        [FallingVerb]
        baisse
        baissé
        chuté
        reculé
        diminué

        [ApprovedThing]
        rapport
        projet
        travail
        travaux
        livraison
        livrable
        système
        plateforme
        produit
        solution
        migration
        phase

        [PassiveVerb]
        a
        ont
        été

        [RankNoun]
        priorité
        anomalie
        similarité
        pertinence

        [ScoreNoun]
        note

        [RatingVerb]
        notons
        note
        donnons
        donne
        attribuons
        attribue
        mérite
        méritent
        obtient
        obtiennent

        [ScoreArticle]
        un
        une

        [TestCaseNoun]
        cas
        scénario
        scénarios

        [PronounOfMany]
        ils
        elles
        eux

        [PronounOfAll]
        tout
        tous
        toutes

        [TimesNoun]
        fois

        [CheckedSubject]
        tous
        toutes

        [WorkingVerb]
        fonctionne
        fonctionnent
        marche
        marchent

        [PlacePreposition]
        en
        dans
        sur
        pour
        comme

        [TextNoun]
        rapport
        rapports
        revue
        revues
        analyse
        étude
        bilan
        stratégie
        synthèse

        [AllPronoun]
        tout
        toute
        tous
        toutes
        chaque

        [VersionNoun]
        révision
        branche

        [UncountableWork]
        documentation
        journalisation
        supervision
        gestion
        protection
        architecture
        contrôles
        couverture

        [AndConjunction]
        et

        [PlanTitle]
        plan
        proposition

        [StartTitle]
        démarrage

        [FallenVerb]
        tombé
        tombée
        chuté
        descendu

        [MeasuredWord]
        mesuré(e)(s)
        observé(e)(s)
        mesure

        [PerformanceNoun]
        performance
        performances

        [OthersWord]
        selon
        étude
        article
        littérature
        documentation
        comparé
        visons
        espérons
        voulons

        [DemandVerb]
        faut
        doit
        doivent
        besoin

        [PointingVerb]
        voir

        [RelativePronoun]
        qui

        [RestrictingWord]
        seulement
        uniquement
        que

        [PassedWord]
        réussi(e)(s)
        passé(e)(s)
        passent

        [EachAdjective]
        individuel(le)(s)
        distinct(e)(s)
        différent(e)(s)

        [AccompanyingWord]
        avec

        [OnWord]
        sur

        [Lookalike]
        sur
        surs
        sure
        sures

        [LeastSeverity]
        faible
        faibles
        mineur
        mineure
        mineurs
        mineures
        basse
        basses
        bas
        bénin
        bénins
        bénignes
        cosmétique
        cosmétiques

        [StateNoun]
        ouvert
        ouverte
        ouverts
        ouvertes
        fermé
        fermés
        fermées
        résolu
        résolus
        résolues
        corrigé
        corrigés
        corrigées
        migré
        migrés
        migrées

        [DateStart]
        création
        créé
        début
        démarrage
        commencé
        lancement

        [DateEnd]
        jour
        terminé
        achevé
        achèvement
        livré
        livraison
        fin
        clôture

        [DatePeriod]
        étape
        jalon
        période
        durée
        fenêtre
        calendrier

        [DateMoved]
        reporté
        reportée
        reportés
        reportées
        déplacés
        déplacées
        avancés
        avancées
        décalés
        décalées
        déplacé
        déplacée
        avancé
        avancée
        décalé
        décalée
        modifié
        modifiée
        repoussé
        repoussée

        [DateUntil]
        au
        jusqu

        [DateReport]
        généré
        générée
        mis
        mise
        jour
        dernière
        rapport
        établi
        rédigé

        [DateCompleted]
        livrés
        livrées
        achevés
        achevées
        déployés
        déployées
        terminé
        terminée
        terminés
        terminées
        achevé
        achevée
        livré
        livrée
        déployé
        déployée
        achèvement
        livraison
        clôturé
        effectué
        effectuée
        effectués
        effectuées
        réalisé
        réalisée
        réalisés
        réalisées
        complet
        complète
        clos
        close
        signé
        signée
        approuvé
        approuvée

        [DateOn]
        le
        au

        [SeverityCritical]
        critique
        critiques

        [SeverityHigh]
        élevé
        élevée
        élevés
        élevées
        haute
        hautes

        [SeverityMedium]
        moyen
        moyenne
        moyens
        moyennes
        modéré
        modérée
        modérés
        modérées

        [SeverityLow]
        faible
        faibles

        [LevelError]
        erreur
        erreurs

        [LevelWarning]
        avertissement
        avertissements

        [LevelAll]
        problème
        problèmes
        alerte
        alertes
        anomalie
        anomalies

        [Currency]
        fcfa
        cfa
        xof
        xaf
        mad
        dh
        tnd
        dzd
        cdf

        [CeilingNoun]
        limite
        plafond
        maximum

        [PartPronoun]
        dont
        eux
        elles

        [Weekday]
        lundi
        mardi
        mercredi
        jeudi
        vendredi
        samedi
        dimanche

        [EventVerb]
        tenu
        tenue
        tenus
        tenues
        lieu
        déroulé
        déroulée

        [PastHelper]
        eu
        est
        sont

        [ReportNoun]
        rapport
        rendu
        bilan
        note
        état
        rédigé
        établi

        [ReportKind]
        revue
        compte-rendu
        procès-verbal
        jalon

        [NarrowingWord]
        par
        à
        au
        aux
        en
        dans
        sur
        pour
        avec
        chez
        sous
        depuis
        près
        entre
        avant
        après
        pendant
        lors
        via
        selon
        qui
        que
        dont
        où
        sans
        de
        du
        des

        [FinalWord]
        global
        globale
        final
        finale

        [TextKind]
        ensemble
        lieux
        réalisations
        réalisation
        générale
        général
        conclure
        suivi
        points
        clés
        forts
        bref
        chiffré
        chiffrée
        vue
        état
        livrables
        chiffres
        volumes
        volumétrie
        totaux
        vs
        contre

        [HealthNoun]
        santé

        [WideHeading]
        sommaire
        exécution
        ce
        qui
        été
        déroulement
        avancement
        récit
        événements
        remise
        stabilité
        remarques
        finances
        financier
        financière
        financiers
        technique
        techniques
        architecture
        périmètre
        travaux
        annexe
        annexes
        global
        globale
        essais
        calendrier
        planning
        planification
        effort
        temps
        durée
        exploitation
        fiabilité
        disponibilité
        coût
        coûts
        budget
        répartition
        composition
        comparaison
        inventaire

        [AimNoun]
        critères
        critère
        objectifs
        cibles

        [TaskNoun]
        tâches
        activités
        actions
        étapes

        [DeliverableNoun]
        livrables

        [StageNoun]
        étape
        étapes
        semaine
        jour
        jalon
        lot
        sprint
        phase

        [UncountedNoun]
        tailles
        niveaux
        volumes
        marges
        parts
        remises
        frais
        coûts
        dépenses
        prix
        taxes
        charges
        droits
        salaires
        primes
        couleurs

        [ShareNoun]
        adhésion
        acceptation
        adoption
        assiduité
        pertinence
        indépendance
        isolation
        reproductibilité
        déterminisme
        cohérence
        traçabilité
        fonctionnalité
        fonctionnalités
        intégration
        intégrations
        implémentation
        implémentations
        compatibilité
        exactitude
        fiabilité
        complétude
        documentation
        accessibilité
        validation
        vérification
        parité
        migration
        migrations
        conformité
        automatisation
        traduction
        traductions
        cohérence
        stabilité
        intégrité
        fiable(s)
        stable(s)
        valide(s)
        exact(e)(s)
        correct(e)(s)
        cohérent(e)(s)
        compatible(s)
        accessible(s)

        [RivalNoun]
        concurrent
        concurrents
        concurrence
        alternatives
        rivaux

        [ParticipleEnding]
        é(e)(s)

        [JudgedNoun]
        confiance
        satisfaction
        moral
        évaluation
        appréciation
        mention
        avis
        santé
        valeur
        potentiel
        impact
        faisabilité
        utilité
        risque

        [CategoryNoun]
        catégories
        catégorie
        domaines
        thèmes
        groupes
        familles

        [ConfidenceNoun]
        confiance

        [SearchNoun]
        scan

        [MinimumWord]
        minimum
        minimal
        minimale
        mini
        plancher
        requis
        requise

        [AskingVerb]
        doit
        doivent
        exige
        exigent
        requiert
        requièrent
        demande
        demandent
        faut

        [ByWord]
        par

        [MultiplyingVerb]
        multiplié
        multipliée
        multipliés
        multipliées

        [DividingVerb]
        divisé
        divisée
        divisés
        divisées

        [SuccessMeasure]
        indicateurs de succès
        indicateurs de réussite
        mesures de succès

        [WayNoun]
        progression
        chemin
        route
        marche
        cap

        [StillAdverb]
        actuellement
        toujours
        encore

        [ComingRemark]
        futur(e)(s)
        à venir
        prévu(e)(s)
        planifié(e)(s)

        [PendingVerb]
        reste
        restent
        doit
        doivent

        [AttemptedWhole]
        tentés
        tentées
        traités
        traitées
        exécutés
        exécutées
        soumis
        soumises
        examinés
        examinées
        contrôlés
        contrôlées

        [CoveredParticiple]
        couverts
        couvertes

        [GenericArticle]
        un
        une
        tout
        toute
        chaque
        les
        aucun
        aucune

        [AttributeWord]
        avec
        de
        ayant
        contenant
        comptant
        portant

        [RatedWord]
        certifié(e)(s)
        prévu(e)(s)
        conçu(e)(s)
        garanti(e)(s)
        homologué(e)(s)
        dimensionné(e)(s)
        agréé(e)(s)

        [StartingVerb]
        commence
        commencent
        débute
        débutent
        applique
        appliquent
        gratuit
        gratuite

        [RuleHeading]
        règle
        règles
        limite
        limites
        restrictions
        obligations
        tarif
        tarifs
        prix
        barème
        engagements

        [ScopeHeading]
        hors périmètre
        hors du périmètre
        non couvert
        non inclus

        [OrMore]
        ou plus
        et plus

        [PastCopula]
        étaient
        était
        furent

        [PerfectAuxiliary]
        ont
        a
        avaient
        avait

        [PerfectCopula]
        été

        [KindNoun]
        classe
        catégorie
        tranche

        [BorneNoun]
        passagers
        invités
        sièges
        places
        spectateurs
        âges
        adultes
        enfants

        [CountHeader]
        nombre
        total
        quantité
        nb

        [AccuracyNoun]
        exactitude
        précision
        justesse

        [CorrectWord]
        correct
        corrects
        correcte
        correctes
        exact
        exacts
        exacte
        exactes
        juste
        justes

        [ReachingVerb]
        satisfait
        satisfont
        satisfaisant
        atteint
        atteignant
        dépasse
        dépassé
        dépassant
        respecte
        respecté
        respectant

        [PointSuffix]
        pp
        pts

        [StandingWord]
        désormais
        maintenant
        actuellement
        à
        situe
        établit
        élève

        [NowAdverb]
        désormais
        maintenant

        [Recounting]
        ce qui a été

        [MeasuredNoun]
        effort
        heures

        [WholeAmount]
        budget
        coût
        coûts
        durée
        effort
        délai

        [WorkVerb]
        ajouté(e)(s)
        créé(e)(s)
        corrigé(e)(s)
        supprimé(e)(s)
        modifié(e)(s)
        livré(e)(s)
        déployé(e)(s)
        configuré(e)(s)
        implémenté(e)(s)
        intégré(e)(s)
        documenté(e)(s)
        résolu(e)(s)
        fusionné(e)(s)
        publié(e)(s)
        traduit(e)(s)
        archivé(e)(s)
        nettoyé(e)(s)
        remplacé(e)(s)
        renommé(e)(s)
        déplacé(e)(s)
        optimisé(e)(s)
        automatisé(e)(s)
        enregistré(e)(s)
        installé(e)(s)
        validé(e)(s)
        vérifié(e)(s)
        réalisé(e)(s)
        exécuté(e)(s)
        refactorisé(e)(s)
        réécrit(e)(s)
        généré(e)(s)
        rédigé(e)(s)
        converti(e)(s)
        traité(e)(s)
        importé(e)(s)
        migré(e)(s)
        développé(e)(s)
        analysé(e)(s)

        [AmountVerb]
        taille
        tailles
        poids
        dure
        duré
        coûte
        coûté
        coûta
        élève
        élevait
        établit
        établissait
        représente
        pèse
        mesure
        totalise
        totalisent
        était
        durée
        coût
        longueur
        prix

        [ClauseOpening]
        que
        qu
        et
        car

        [ExistenceVerb]
        relevé(e)(s)
        recensé(e)(s)
        détecté(e)(s)
        identifié(e)(s)
        trouvé(e)(s)
        constaté(e)(s)
        existant(e)(s)

        [DefiniteArticle]
        les

        [TailPreposition]
        vers
        sans
        couvrant
        incluant

        [WorkSubject]
        notre
        nos
        équipes
        bénévoles
        techniciens
        agents
        collègues
        audit
        analyse
        revue
        projet
        nous
        avons
        équipe
        a
        ont
        été
        on
        il
        y
        phase
        programme
        travaux
        campagne
        suite
        migration

        [NumberNoun]
        nombre

        [CheckingVerb]
        vérifier
        vérifié(e)(s)
        vérification
        contrôler
        contrôle
        confirmer
        valider
        tester

        [LeadUpWord]
        pré
        avant
        préalable(s)

        [MendingVerb]
        corriger
        résoudre
        réparer
        traiter
        finir
        terminer
        compléter

        [RunNoun]
        validation
        vérification
        déploiement
        migration
        installation
        recette

        [MannerAdverb]
        localement
        correctement
        partout
        désormais
        maintenant

        [TaskVerb]
        implémenter
        implémentation
        implémenté(e)(s)
        ajouter
        ajouté(e)(s)
        créer
        créé(e)(s)
        configuré(e)(s)
        activé(e)(s)
        intégré(e)(s)
        rédigé(e)(s)
        construire
        configurer
        activer
        intégrer
        développer
        déployer
        rédiger
        écrire
        finaliser
        terminer
        mise
        mettre
        place

        [FinishVerb]
        terminer
        finaliser
        achever
        implémenter
        commencer
        démarrer

        [ListNoun]
        élément
        éléments
        tâche
        tâches
        fonctionnalité
        fonctionnalités
        travaux
        point
        points
        ce
        qu
        qui
        est
        composant
        composants
        module
        modules

        [LackHeading]
        lacune(s)
        faiblesse(s)
        limite(s)
        manque(s)
        manquant(e)(s)
        non inclus

        [OverviewNoun]
        résumé
        synthèse
        bilan
        aperçu
        exécutif
        priorité
        priorités

        [PhaseWork]
        implémentation
        développement
        réalisation
        exécution
        démarrage
        lancement

        [RepeatedVerb]
        relancer
        exécuter
        lancer
        répéter
        relire
        revoir
        tester
        surveiller
        suivre
        vérifier
        former
        déployer
        redéployer
        améliorer
        étendre
        élargir
        continuer
        poursuivre
        maintenir
        mettre
        planifier
        partager
        présenter
        envoyer
        optimiser
        affiner
        ajouter

        [ExistenceWord]
        il
        y
        a
        voici
        on
        compte
        nous
        avons

        [StandingVerb]
        subsiste(nt)
        demeure(nt)
        existe(nt)
        reste(nt)
        sont
        étaient
        est
        était
        ont

        [ComposingVerb]
        compose(nt)
        composé(e)(s)
        constitué(e)(s)
        formé(e)(s)
        plan
        projet
        série
        suite

        [Possessive]
        leur(s)
        ses
        son
        sa

        [TestKind]
        unitaire(s)
        intégration
        charge
        bout
        fumée
        régression
        recette
        fonctionnel(s)
        sécurité
        performance(s)
        acceptation
        manuel(s)
        composants

        [FollowingWord]
        suivant(e)(s)
        ces
        dessous

        [BetterNoun]
        amélioration
        améliorations
        amélioré
        améliorée
        améliorés
        améliorées
        gain
        gains

        [LessWord]
        réduction
        réduit
        réduite
        réduits
        réduites
        diminution
        diminué
        diminuée
        baisse
        baissé

        [AnsweringWord]
        répondu
        répondants
        présents
        présentes
        votants

        [SharedWhole]
        part
        parts
        proportion
        proportions
        composition
        sources
        provenance
        origine
        origines

        [WholeQuestion]
        où
        qui
        comment

        [RestLabel]
        autre
        autres
        divers
        reste

        [RemainingShare]
        restants
        restantes
        restant
        reste

        [FallTold]
        moins
        recul
        chute
        réduisant
        économie
        économies
        économisé
        économisés

        [MoreWord]
        hausse
        augmentation
        augmenté
        augmentée
        augmentés
        augmentées

        [SeverityNoun]
        gravité
        sévérité
        criticité

        [PraiseInContext]
        exceptionnel
        exceptionnelle
        exceptionnels
        exceptionnelles

        [PraiseAsValue]
        exceptionnel
        exceptionnelle

        [PraisedNoun]
        progrès
        travail
        travaux
        qualité
        réalisation
        réussite
        exécution
        résultats
        performances
        équipe

        [WholeNoun]
        fonctionnalité
        fonctionnalités
        composant
        composants
        risque
        risques
        chemin
        chemins
        mesure
        mesures
        protocole
        protocoles
        événement
        événements
        évènement
        évènements
        attaque
        attaques
        cause
        causes
        implémentation
        implémentations
        aspect
        aspects
        faille
        failles

        [VouchedWord]
        vérifié
        vérifiée
        vérifiés
        vérifiées
        testé
        testée
        testés
        testées
        fonctionne
        fonctionnent
        couvert
        couverte
        couverts
        couvertes
        identifié
        identifiés
        identifiée
        identifiées
        éliminés
        éliminées
        validés
        validées
        maîtrisés

        [VouchingVerb]
        couvre
        couvrent
        couvrant
        empêche
        empêchent
        détecte
        élimine
        testé
        vérifié
        validé

        [AbsentNoun]
        faux
        perte
        dette
        faille

        [NoneWord]
        zéro
        aucun
        aucune

        [LimitlessWord]
        illimité
        illimitée
        illimités
        illimitées

        [AmountAdverb]
        minutieusement
        abondamment
        exhaustivement

        [DefectNoun]
        défaut
        défauts
        écart
        écarts
        point
        points
        réserve
        réserves
        [ReservationNoun]
        réserves
        [OpenAdjective]
        ouvert
        ouverts
        ouverte
        ouvertes
        connu
        connus
        connue
        connues
        [DayPhrase]
        dès lundi
        dès mardi
        dès mercredi
        dès jeudi
        dès vendredi
        dès samedi
        dès dimanche
        à partir de lundi
        à partir de mardi
        à partir de mercredi
        à partir de jeudi
        à partir de vendredi
        à partir de samedi
        à partir de dimanche
        lundi
        mardi
        mercredi
        jeudi
        vendredi
        samedi
        dimanche
        dès demain
        demain
        dès cette semaine
        cette semaine
        dès la semaine prochaine
        la semaine prochaine
        dès ce mois
        dès le mois prochain
        [LastingWord]
        encore
        toujours
        [AmountAdjective]
        exhaustif
        exhaustive
        exhaustifs
        exhaustives
        robuste
        robustes
        solide
        solides
        [PathNoun]
        fichier
        fichiers
        document
        script
        dossier
        répertoire
        module
        classe
        page
        [OpenState]
        ouvert
        ouverte
        [GeneralParticiple]
        commencé(e)(s)
        démarré(e)(s)
        terminé(e)(s)
        achevé(e)(s)
        fini(e)(s)
        fait(e)(s)
        réalisé(e)(s)
        entamé(e)(s)
        livré(e)(s)
        implémenté(e)(s)
        [NothingPronoun]
        rien
        [Standstill]
        ne fonctionne pas
        ne fonctionnent pas
        ne marche pas
        ne marchent pas
        ne démarre pas
        hors service
        en panne
        [DenyingPrefix]
        in
        [YetAdverb]
        encore
        [LikewiseRemark]
        comme prévu
        comme convenu
        [BearingNone]
        ne
        n
        a
        présente
        présentent
        comporte
        comportent
        compte
        montre
        [HavingVerb]
        comprend
        contient
        offre
        fournit
        inclut

        [LooseAmount]
        divers
        diverses
        multiples

        [BroughtNoun]
        correctifs
        corrections
        améliorations
        guides
        scripts
        tests
        mises
        changements
        modifications
        couches

        [Reminder]
        n'oubliez pas
        ne pas oublier
        n’oubliez pas
        pensez à
        penser à
        veillez à
        veiller à
        assurez-vous

        [FullAdjective]
        complet
        complète
        entier
        entière

        [SecondNoun]
        seconde

        [AttackKind]
        évidente
        manifeste

        [QualityLabel]
        assurance qualité
        contrôle qualité
        contrôle de la qualité
        relecture
        revue finale
        revue par les pairs

        [SuccessAdjective]
        concluante
        concluantes

        [ContactLine]
        pour toute question
        pour toutes questions
        des questions
        une question
        besoin d'aide
        pour toute demande
        en cas de question

        [LevelNoun]
        niveau

        [SuccessNoun]
        réussite
        succès

        [PriceWord]
        tarif
        tarifs
        remise
        rabais
        taxe
        taxes
        abonnés
        payent
        paient

        [EarlierWord]
        dernier
        dernière
        précédent
        précédente
        hier
        avant

        [FactorNoun]
        facteur

        [RoundAmount]
        dizaines
        centaines
        milliers

        [PhysicalUnit]
        mètre(s)
        litre(s)

        [WithinWord]
        en

        [ServedVerb]
        prêt(e)(s)
        calculé(e)(s)
        affiché(e)(s)
        généré(e)(s)
        chargé(e)(s)
        affiche(nt)
        répond(ent)

        [AtOnceWord]
        simultané(e)s
        simultanément
        en même temps
        à la fois

        [BorneParticiple]
        supporté(e)s
        servi(e)s

        [DegreePreposition]
        à

        [Unit]
        écart(s) type(s)
        points de pourcentage

        [FormNoun]
        formats
        types

        [FrameRate]
        ips

        [RunningVerb]
        tourne
        atteint
        tient

        [LostWord]
        perdu(e)s
        manquant(e)s

        [SinceWord]
        depuis
        en
        à

        [SurveyNoun]
        enquête
        sondage
        questionnaire

        [QualityNoun]
        qualité

        [CheckOrder]
        vérifier
        vérifiez
        contrôler
        contrôlez
        s assurer
        assurez
        attendre
        attendez

        [PleaseWord]
        merci
        veuillez

        [ContinuingVerb]
        continuent
        continue

        [RunLabel]
        script
        commande

        [ConditionStart]
        si
        quand
        lorsque
        après
        dès
        une

        [StartGranted]
        peut commencer
        peut démarrer
        peut débuter

        [ExceedingVerb]
        dépassé(e)(s)

        [CheckNoun]
        contrôles
        vérifications

        [ImpactNoun]
        impact
        effet
        gain
        gains
        résultat

        [PlanTier]
        gratuit
        premium
        pro
        entreprise

        [EffortNoun]
        effort
        priorité
        estimation

        [TimeHead]
        avant
        après
        """;
}

### Mots du manuel des critères. Ce que dit aussi le rapport se trouve dans report.ftl.

handbook-title = { $name }, version { $version } : manuel
handbook-kicker = Manuel des critères
handbook-status = Proposition
handbook-dates = Version { $version }, publiée le { $published }, d’application à partir du { $from }.
handbook-language = En français.
handbook-digest-start = Critères { $digits }
handbook-source = Source : { $strategy }.
handbook-pillars = Ce qui est évalué
handbook-of-results = Dont résultats
handbook-levels = Ce que demande chaque niveau
handbook-conditions = Un niveau demande que toutes ses conditions et celles de chaque niveau inférieur soient remplies
handbook-results = Résultats mesurés, au moins
handbook-results-from = { $n } à partir de { $workers } membres du personnel
handbook-rules = Comment le score est calculé
handbook-bounds = Ce que l’entreprise déclare elle-même non applicable ne peut dépasser { $claims } % du poids. Pour le degré d’assurance A1, les points des réponses dont les preuves sont complètes doivent à eux seuls atteindre { $documented } % du score global que demande le niveau, et chacune de ses exigences doit avoir des preuves complètes. Un résultat est valable { $months } mois ; ses chiffres sont actualisés après { $refresh } mois.
handbook-digest = L’empreinte de ces critères (SHA-256 du manifeste) les désigne exactement ; chaque rapport la porte :
handbook-facts = Données demandées une seule fois
handbook-facts-intro = Elles décident quels critères s’appliquent.
handbook-upcoming = À venir : demandé à titre volontaire, ne compte encore nulle part.
handbook-weight = Poids { $weight } sur { $of } dans son pilier.
handbook-result = Mesure un résultat.
handbook-gate = { $workers ->
    [0] Exigence du niveau { $level } : au moins { $points } points.
    [1] Exigence du niveau { $level } : au moins { $points } points.
   *[other] Exigence du niveau { $level } à partir de { $workers } membres du personnel : au moins { $points } points.
}
handbook-legal-gate = { $workers ->
    [0] Exigence légale : au moins { $points } points.
    [1] Exigence légale : au moins { $points } points.
   *[other] Exigence légale à partir de { $workers } membres du personnel : au moins { $points } points.
}
handbook-legal-gate-board = Exigence légale si ceci est vrai : « { $flag } » ; au moins { $share } des sièges pour le sexe minoritaire.
handbook-applies = S’applique { $conditions }.
handbook-measure = Ce qui est compté :
handbook-answers = Réponses à { $id } et leurs points
handbook-answer = Réponse
handbook-unknown = non mesuré
handbook-at-least = { $kind ->
    [options] au moins { $figure } de ces éléments
    [ratio] ratio d’au moins { $figure }
    [lower-share] la plus basse des deux parts, au moins { $figure } %
    [gap] écart d’au moins { $figure } %
    [gap-either-way] écart, dans un sens ou dans l’autre, d’au moins { $figure } %
   *[share] au moins { $figure } %
}
handbook-at-most = { $kind ->
    [options] au plus { $figure } de ces éléments
    [ratio] ratio d’au plus { $figure }
    [lower-share] la plus basse des deux parts, au plus { $figure } %
    [gap] écart d’au plus { $figure } %
    [gap-either-way] écart, dans un sens ou dans l’autre, d’au plus { $figure } %
   *[share] au plus { $figure } %
}
handbook-months = il y a au plus { $figure } mois
handbook-otherwise = toute autre réponse
handbook-evidence = Preuves :
handbook-audit = Ce qu’un audit regarde :
handbook-guidance = Aide :
handbook-claims = L’entreprise peut le déclarer non applicable si :
handbook-claim-since = { $reason } (depuis un jour situé au plus { $months } mois avant l’évaluation)
handbook-law = Droit : { $texts }.
handbook-trace = Passages de la stratégie : { $anchors }.
handbook-laws = Textes légaux
handbook-laws-intro = Les critères renvoient à ces textes. Ce qui n’a pas été vérifié est indiqué. Ceci n’est pas un avis juridique, et une exigence légale remplie ne prouve pas qu’une obligation légale est respectée.
handbook-binding-law = Lie les employeurs.
handbook-binding-directive = Directive de l’UE ; sa transposition belge n’a pas été trouvée.
handbook-binding-soft = Recommandation ; ne lie personne.
handbook-threshold = Pour qui :
handbook-published = Publication :
handbook-state = État : { $state }.

### Mots du manuel des critères. Ce que dit aussi le rapport se trouve dans report.ftl.

handbook-title = { $name }, version { $version } : manuel
handbook-kicker = Manuel des critères
handbook-status = Proposition
handbook-dates = Version { $version }, publiée le { $published }, d’application à partir du { $from }.
handbook-language = En français.
handbook-digest-start = Critères { $digits }
handbook-source = Source : { $strategy }.
handbook-pillars = Ce qui est évalué
handbook-of-results = Dont résultats
handbook-levels = Ce que demande chaque niveau
handbook-conditions = Un niveau demande que toutes ses conditions et celles de chaque niveau inférieur soient remplies
handbook-results = Nombre minimal de résultats mesurés
handbook-results-from = { $workers ->
    [0] { $n }
    [1] { $n }
   *[other] { $n } à partir de { $workers } membres du personnel
}
handbook-rules = Comment le score est calculé
handbook-bounds = Ce que l’entreprise déclare elle-même non applicable ne peut dépasser { $claims } % du poids total. Pour le degré d’assurance A1, les points des réponses dont les preuves sont complètes doivent à eux seuls atteindre { $documented } % du score global que demande le niveau, et chacune des exigences du niveau doit avoir des preuves complètes. Un résultat est valable { $months } mois ; ses chiffres sont à actualiser après { $refresh } mois.
handbook-digest = L’empreinte de ces critères (SHA-256 du manifeste) les désigne exactement et figure dans chaque rapport :
handbook-facts = Données demandées une seule fois
handbook-facts-intro = Elles déterminent les critères qui s’appliquent.
handbook-upcoming = À venir : facultatif pour l’instant, ne compte encore nulle part.
handbook-weight = Poids { $weight } sur { $of } dans le pilier.
handbook-result = Mesure un résultat.
handbook-gate = Exigence du niveau { $level }{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}à partir de { $workers } membres du personnel
} : au moins { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
handbook-legal-gate = Exigence légale{ $workers ->
    [0] {""}
    [1] {""}
   *[other] {" "}à partir de { $workers } membres du personnel
} : au moins { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
handbook-legal-gate-board = Exigence légale (si ceci est vrai : « { $flag } ») : au moins { $share } des sièges pour le sexe minoritaire.
handbook-applies = S’applique { $conditions }.
handbook-measure = Ce qui est compté :
handbook-answers = Réponses à { $id } et leurs points
handbook-answer = Réponse
handbook-unknown = non mesuré
handbook-at-least = { $kind ->
    [options] au moins { $figure } de ces éléments
    [ratio] ratio d’au moins { $figure }
    [lower-share] la plus basse des deux parts : au moins { $figure } %
    [gap] écart d’au moins { $figure } %
    [gap-either-way] écart d’au moins { $figure } %, dans un sens ou dans l’autre
   *[share] au moins { $figure } %
}
handbook-at-most = { $kind ->
    [options] au plus { $figure } de ces éléments
    [ratio] ratio d’au plus { $figure }
    [lower-share] la plus basse des deux parts : au plus { $figure } %
    [gap] écart d’au plus { $figure } %
    [gap-either-way] écart d’au plus { $figure } %, dans un sens ou dans l’autre
   *[share] au plus { $figure } %
}
handbook-months = il y a au plus { $figure } mois
handbook-any-other = toute autre valeur mesurée
handbook-otherwise = toute autre réponse
handbook-evidence = Preuves :
handbook-audit = Ce que l’audit examine :
handbook-guidance = Aide :
handbook-claims = L’entreprise peut déclarer ce critère non applicable si ceci est vrai :
handbook-claim-since = { $reason } (depuis au plus { $months } mois à la date de l’évaluation)
handbook-law = Textes légaux : { $texts }.
handbook-trace = Passages de la stratégie :
handbook-laws = Textes légaux
handbook-laws-intro = Les critères renvoient à ces textes. Ce qui n’a pas été vérifié est indiqué. Ceci n’est pas un avis juridique, et une exigence légale remplie ne prouve pas qu’une obligation légale est respectée.
handbook-binding-law = Lie les employeurs.
handbook-binding-directive = Directive de l’UE ; sa transposition belge n’a pas été trouvée.
handbook-binding-soft = Orientation ; ne lie personne.
handbook-threshold = Pour qui :
handbook-published = Publication :
handbook-state = État : { $state }.

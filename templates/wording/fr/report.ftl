# Words of the report. Prose about the criteria stands in the packs.

## Parts of sentences
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
decimal-mark = ,
colon = {"\u00A0"}:
separator = {"\u202F; "}
list-end = { $first } et { $last }
n-of = { $n } sur { $of }
per-cent = { $n } %
more = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
none = néant
nothing = néant
yes = oui
no = non
quote = « { $text } »
n-criteria = { $n ->
    [one] { $n } critère
   *[other] { $n } critères
}
fewer-than = moins de { $least }

## The document and its running lines
document-title = { $company } : proposition de label « Women in Digital », autoévaluation du { $date }
document-subject = Résultat indicatif d’une proposition de critères, déclaré par l’entreprise
attached-statement = La déclaration : ce qui a été déclaré, et le résultat
attached-criteria = Les critères selon lesquels la déclaration est cotée
running-company = { $company }, autoévaluation du { $date }
running-status = Indicatif, non vérifié
running-draft = Brouillon, non scellé
running-digest = Déclaration { $digits }, critères { $id } { $version }
running-page = Page { $page } sur { $pages }

## Page 1
kicker = Proposition de label « Women in Digital » : rapport d’autoévaluation
kicker-preview = Proposition de label « Women in Digital » : rapport d’autoévaluation (aperçu des critères)
company-unnamed = Entreprise sans nom pour l’instant
enterprise-number = BE { $number }.
enterprise-number-none = Pas de numéro d’entreprise.
perimeter = { $text }, { $workers }.
perimeter-none = Périmètre pas encore décrit, { $workers }.
period = Du { $from } au { $to }.
period-none = Période pas encore connue.
workers = { $n ->
    [one] { $n } membre du personnel
   *[other] { $n } membres du personnel
}
workers-few = moins de { $least } membres du personnel
level-label = Niveau indicatif
level-none = Aucun
steps-table = Niveaux
step-now = ce résultat
step-reached = atteint
step-open = non atteint
step-gates = { $n ->
    [one] { $n } exigence à remplir
   *[other] { $n } exigences à remplir
}
step-conditions = { $n ->
    [one] { $n } condition à remplir
   *[other] { $n } conditions à remplir
}
status = Résultat indicatif d’une proposition de critères ; aucun label n’a été attribué. { $assurance ->
    [A0] Autodéclaré, preuves incomplètes (degré d’assurance A0), non vérifié.
    [A1] Autodéclaré et documenté pour le niveau { $level } (degré d’assurance A1), non vérifié.
   *[A2] Contrôlé par audit (degré d’assurance A2).
}
status-until = Valable jusqu’au { $until }.
status-draft = Brouillon, non scellé.
vouches = Déclaré par { $name }, { $role }. En signant ce fichier, l’entreprise se porte garante des réponses. Personne en dehors de l’entreprise ne les a contrôlées.
vouches-draft = Préparé par { $name }, { $role }. Ce brouillon n’est pas signé : personne ne s’en porte garant. Aucun label n’a été attribué.
vouches-nobody = Il n’est pas encore dit qui déclare les réponses : personne ne s’en porte garant. Aucun label n’a été attribué.
headline-highest = Niveau { $level } : toutes les conditions remplies
headline-legal = { $n ->
    [one] Aucun niveau : une exigence légale non remplie
   *[other] Aucun niveau : { $n } exigences légales non remplies
}
headline-gates = { $n ->
    [one] Scores suffisants pour le niveau { $level } ; une exigence non remplie
   *[other] Scores suffisants pour le niveau { $level } ; { $n } exigences non remplies
}
headline = Niveau { $level } bloqué par { $causes }
cause-scores = { $n ->
    [one] un score
   *[other] { $n } scores
}
cause-gates = { $n ->
    [one] une exigence
   *[other] { $n } exigences
}
cause-results = trop peu de résultats mesurés
cause-evidence = des preuves manquantes
cause-review = l’absence de contrôle
cause-coverage = un pilier trop peu applicable
overall-table = Score global, seuils des niveaux et exigences
pillar-table = Scores des piliers, seuils des niveaux et exigences
overall-score = Score global
overall-score-the = Le score global
overall = Global
pillar = Pilier
of-100 = sur 100
mark-reached = Niveau selon le score
mark-none = aucun
gates-met = Exigences { $level }
no-gates = aucune
weakest = Pilier le plus faible : { $pillar }, { $score }.
marks-note = Trait épais : niveau suivant, exigences en sus.
obstacles-title = Ce qui bloque le niveau { $level }
obstacles-title-none = Ce qui bloque le niveau suivant
no-obstacles = Rien : le niveau { $level } est le plus élevé.
more-obstacles = { $n ->
    [one] Un de plus ; la liste complète est sous Plan.
   *[other] { $n } de plus ; la liste complète est sous Plan.
}
left-out-title = Écartés, exigences légales, remarques
left-claimed = Déclarés non applicables par l’entreprise :
left-by-rule = Non applicables selon les règles :
left-unknown = Non mesurés :
left-open = Encore sans réponse :
left-legal = Exigences légales :
left-changes = Données modifiées après leur confirmation :
left-notices = Remarques :
legal-met = { $of ->
    [0] aucune ne lie cette entreprise ; sans avis juridique
   *[other] { $n } sur { $of } { $n ->
        [one] remplie
       *[other] remplies
    } ; sans avis juridique
}
listed = { $n }. { $first }{ $n ->
    [0] {""}
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] {" "}La liste complète est sous Méthode.
}
ids-because = { $ids } ({ $reason })
more-by-rule = { $n } de plus, chacun avec sa raison sous son pilier
all-by-rule = { $n ->
    [one] { $n } critère, avec sa raison sous son pilier
   *[other] { $n } critères, chacun avec sa raison sous son pilier
}
by-rule = { $list } ; { $n } sur { $of } critères { $n ->
    [one] compte
   *[other] comptent
}
facts-table = Dates et critères
assessed-on = Évalué le
refresh-by = Chiffres à actualiser pour le
valid-until = Valable jusqu’au
criteria-set = Critères
criteria-preview = { $id } { $version } (aperçu)
criteria-proposal = { $id } { $version } (proposition)
check-title = Vérifier ce rapport
check-run = La signature est dans le fichier PDF. Exécutez
check-command = wid verify report.pdf --trust signer.pem
check-line = (wid est gratuit ; report.pdf est ce fichier ; l’entreprise vous donne signer.pem, sa clé publique). « Valide » signifie que rien n’a changé et que le score découle des réponses, non qu’elles sont vraies. Le code QR et ces caractères relient une impression à son fichier :
draft-note = Ce brouillon n’est pas scellé et ne prouve rien. Un rapport scellé porte une signature, l’empreinte de sa déclaration et un code pour le vérifier.

## Alternative texts of drawings
alt-scale = Échelle : { $marks }
alt-mark = { $level } { $at } { $reached ->
    [yes] atteint
   *[no] non atteint
}
alt-bar = { $score } sur 100. { $marks }
alt-qr = Code QR : WID:1: et l’empreinte SHA-256 de la déclaration, { $digest }
alt-effect = { $today } aujourd’hui, { $after } après les étapes, sur 100
alt-points = { $points } sur 100
alt-points-needs = { $points } sur 100, seuil à { $needs }
alt-gate = Exigence du niveau { $level }, { $needs }, { $met ->
    [yes] remplie
   *[no] non remplie
}
alt-legal-gate = Exigence légale { $met ->
    [yes] remplie
   *[no] non remplie
}

## Answers
answer-open = Encore sans réponse.
answer-unknown = non mesuré
answer-claimed = déclaré non applicable
answer-small = chiffre non imprimé, moins de { $least } personnes
answer-level = Niveau { $level } sur { $highest }. { $text }
answer-asked = { $answer }. Demandé : { $text }
answer-measured = { $answer }. Mesuré : { $text }
answer-plain = { $answer }.
answer-options = { $n } sur { $of }{ $n ->
    [0] .
   *[other]  : { $list }.
}
answer-claim = Déclaré non applicable : { $reason }.
answer-claim-since = Déclaré non applicable depuis le { $since } : { $reason }.
short-open = sans réponse
short-level = niveau { $level }
short-yes = oui
short-no = non
short-options = { $n ->
    [one] { $n } option
   *[other] { $n } options
}
short-share = { $count } sur { $of } ({ $percent } %)
short-share-none = rien à compter
short-gap = { $gap } % (femmes { $women } ; hommes { $men } euros l’heure)
short-date = { $date }, il y a { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
short-ratio = ratio { $figure } (femmes { $women } ; hommes { $men })
short-lower = part la plus basse { $figure } % (femmes { $women } ; hommes { $men })
side-share = { $count } sur { $of }, soit { $percent } %
side-mean = { $count } pour { $of }, soit { $mean } par personne
side-none = néant
figure-infinite = infini
figure-none = non calculable
need-level = niveau { $level }
need-level-text = { $text } Niveau { $level }
need-min = au moins { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-max = au plus { $limit }{ $unit ->
    [per-cent]  %
   *[other] {""}
}
need-months = datant de { $months } mois au plus
need-points = { $points } points
need-share = { $need }, par exemple { $count } sur { $of }
need-plain = { $need }

## What keeps a level back
measured-results = Résultats mesurés
assurance = Preuves
block-legal = { $today } ; la loi demande : { $needed }. Sans cela, il n’y a pas de niveau.
block-board = { $has ->
    [one] { $has } membre
   *[other] { $has } membres
} du sexe minoritaire au conseil d’administration ; la loi en demande { $needs }. Sans cela, il n’y a pas de niveau.
block-gate = { $today } ; le niveau { $level } demande : { $needed }
block-claimed = déclaré non applicable ; cela ne remplit pas une exigence du niveau { $level }
block-claimed-undocumented = déclaré non applicable sans preuve complète ; cela ne remplit pas une exigence du niveau { $level }
block-score = { $has } ({ $fraction }) ; le niveau { $level } demande { $needs }
block-coverage = { $has } % ({ $fraction }) de son poids s’applique ; le niveau { $level } demande { $needs } %
block-results = { $has } à ce jour ; le niveau { $level } en demande { $needs }
block-assurance = le niveau { $level } demande { $needs ->
    [A1] aussi des preuves pour ses propres exigences
   *[A2] un contrôle (A2)
} : { $why }
lacking-review = il manque un contrôle par audit, signé
lacking-evidence = { $n ->
    [one] { $n } exigence n’a pas de preuve complète ({ $list })
   *[other] { $n } exigences n’ont pas de preuve complète ({ $list })
}
lacking-share = trop peu de points ont une preuve complète
only-from = { $key ->
    [workers] seulement à partir de { $n } membres du personnel
   *[other] seulement si « { $fact } » vaut au moins { $n }
}
only-up-to = { $key ->
    [workers] seulement jusqu’à { $n } membres du personnel
   *[other] seulement si « { $fact } » vaut au plus { $n }
}
only-each-sex = seulement avec au moins { $n } femmes et { $n } hommes
only-flag = seulement si ceci est vrai : « { $flag } »
notice-denominator = { $criterion } : le total sur lequel la part est calculée ne correspond pas à la donnée « { $fact } ».
notice-profile = La donnée « { $fact } » contredit une autre donnée.
notice-threshold = La donnée « { $fact } » est à moins de 10 % d’une taille à partir de laquelle plus est demandé ({ $sizes }). C’est une moyenne ; son décompte décide de ce qui s’applique.
notice-headcount = Femmes et hommes ensemble s’écartent de plus de 20 % du nombre de membres du personnel.
notice-ignored-answer = { $criterion } ne s’applique pas ; sa réponse est écartée.
change = { $on } : { $field }, de « { $before } » à « { $after } ».
change-by-hand = { $on } : les données confirmées le { $day } ont été modifiées à la main.
change-small = { $on } : { $field } (chiffres non imprimés, moins de { $least } personnes).
field-facts = Données
field-perimeter-text = Périmètre
field-perimeter-from = Premier jour de la période
field-perimeter-to = Dernier jour de la période
field-company-name = Nom de l’entreprise
field-company-enterprise-number = Numéro d’entreprise
field-declared-by-name = Personne qui déclare
field-declared-by-role = Fonction de la personne qui déclare
field-assessed-on = Jour de l’évaluation

## Plan
plan-title = { $n ->
    [one] Plan : une étape vers le niveau { $level }
   *[other] Plan : { $n } étapes vers le niveau { $level }
}
plan-title-evidence = Plan : le chemin vers le niveau { $level }
plan-title-highest = Plan : garder le niveau { $level }
plan-intro = { $n ->
    [one] Une condition du niveau { $level } n’est pas remplie. Les étapes ci-dessous y mènent avec le moins de changements possible.
   *[other] { $n } conditions du niveau { $level } ne sont pas remplies. Les étapes ci-dessous y mènent avec le moins de changements possible.
}
plan-intro-gates = Les scores atteignent déjà le niveau { $level }. Ce qui manque, ce sont des exigences : ce niveau demande chacune d’elles, quel que soit le score.
plan-intro-legal = Les exigences légales passent d’abord : tant que l’une n’est pas remplie, il n’y a aucun niveau.
plan-intro-no-steps = { $n ->
    [one] Une condition du niveau { $level } n’est pas remplie. Aucune réponse n’a à changer pour la remplir.
   *[other] { $n } conditions du niveau { $level } ne sont pas remplies. Aucune réponse n’a à changer pour les remplir.
}
plan-intro-none = Aucun changement des seules réponses de l’entreprise ne mène au niveau { $level }.
plan-intro-highest = Le niveau le plus élevé est atteint. La suite dit avec quelle marge, et jusqu’à quand les preuves valent.
plan-caption = { $n ->
    [one] L’étape vers le niveau { $level }
   *[other] Les { $n } étapes vers le niveau { $level }
}
plan-needed = Requis au niveau { $level }
plan-number = N°
plan-today-head = Aujourd’hui
plan-evidence-head = Preuves à enregistrer
plan-today = { $today } : { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
plan-to = { $needed } : { $points } points.{ $legal ->
    [yes] {" "}La loi le demande.
   *[no] {""}
}
plan-obstacles-title = Tout ce qui bloque le niveau { $level }
plan-evidence-title = Preuves encore à enregistrer
plan-evidence-text = Ces exigences n’ont pas encore de preuve avec un titre, une date, une taille et une empreinte.
plan-depends-title = Ce dont cela dépend aussi
depends-results = Le niveau { $level } demande { $n ->
    [one] un résultat mesuré de plus
   *[other] { $n } résultats mesurés de plus
}. Pas encore mesurés : { $list }.
depends-result = { $id } { $title } : { $today } ; le niveau { $level } demande : { $needed }. Un résultat ne se promet pas.
depends-board = { $id } : le conseil d’administration compte { $has ->
    [one] { $has } membre
   *[other] { $has } membres
} du sexe minoritaire ; la loi en demande { $needs }.
depends-review = Le niveau { $level } demande un contrôle par audit, signé (degré d’assurance A2).
depends-figures = Les résultats mesurés doivent s’améliorer : les autres critères seuls n’atteignent pas les seuils du niveau { $level }.
depends-coverage = { $pillar } : une trop petite partie de ce pilier s’applique pour le niveau { $level }.
effect-title = Ce que les étapes changeraient
effect = { $n ->
    [one] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après l’étape. Le niveau serait : { $level }.
   *[other] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après les { $n } étapes. Le niveau serait : { $level }.
}
effect-evidence = { $n ->
    [one] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après l’étape. Avec les preuves citées plus haut, le niveau serait : { $level }.
   *[other] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après les { $n } étapes. Avec les preuves citées plus haut, le niveau serait : { $level }.
}
effect-open = { $n ->
    [one] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après l’étape. Le niveau { $level } demande aussi ce qui est cité plus haut.
   *[other] Toutes les autres réponses inchangées. Barre foncée : aujourd’hui. Contour : après les { $n } étapes. Le niveau { $level } demande aussi ce qui est cité plus haut.
}
effect-overall-table = Score global avant et après
effect-pillar-table = Scores des piliers avant et après
effect-today = aujourd’hui
effect-after = après
margins-title = Petites marges
margin = { $name } : { $distance } point au-dessus du seuil du niveau { $level }
margin-none = { $name } : exactement au seuil du niveau { $level }
margin-figures = ({ $score }, exactement { $fraction } ; seuil { $mark })
dates-title = Dates à surveiller
dates-caption = Dates qui vieillissent : dernier jour où les points actuels restent acquis
dates-until = Jusqu’au
dates-criterion = Critère
dates-after = Après ce jour
points-fall = Les points passent de { $from } à { $to }.
gate-fails = L’exigence du niveau { $level } n’est plus remplie.
legal-gate-fails = L’exigence légale n’est plus remplie : aucun niveau.
further = Le niveau { $level } demanderait en plus { $list }.
further-marks = un score global de { $overall }, chaque pilier à { $pillar }
further-gates = { $n ->
    [one] une exigence de plus
   *[other] { $n } exigences de plus
}
further-review = un contrôle par audit (A2)

## Pillars
legend = Repères : la barre montre les points ; le trait qui la coupe, ce que demande le niveau { $level }. Une exigence est un critère indispensable à un niveau : carré plein si elle est remplie, vide sinon ; § exigence légale, { $letters }. Entre crochets : les 8 premiers chiffres du SHA-256 du fichier de preuve, qui reste dans l’entreprise. Les notes sont les mots de l’entreprise, entre guillemets.
pillar-lead = { $score } sur 100 : seuil du niveau { $level } atteint.
pillar-lead-none = { $score } sur 100 : sous tous les seuils.
pillar-no-gates = Le niveau { $level } n’a pas d’exigence ici.
pillar-gates-all = { $n ->
    [one] Son exigence du niveau { $level } est remplie.
   *[other] Ses { $n } exigences du niveau { $level } sont toutes remplies.
}
pillar-gates-some = { $met } sur { $of } exigences du niveau { $level } remplies ; { $n ->
    [one] { $list } ne l’est pas.
   *[other] { $list } ne le sont pas.
}
pillar-counts = { $n } sur { $of } critères { $n ->
    [one] compte
   *[other] comptent
}. Le pilier a { $share } % du poids global.
criteria-caption = Réponses, points, exigences et preuves
criteria-number = N°
criteria-head = Critère, réponse et preuve
criteria-weight = Poids
criteria-points = Points
criteria-bar = Barre et exigences
evidence = Preuve :
evidence-mark = { $date } [{ $digits }]
evidence-no-date = sans date
evidence-no-digest = sans empreinte
evidence-incomplete = (incomplète)
no-evidence = Aucune preuve enregistrée : autodéclaré.
company-note = Note de l’entreprise :
company-reason = Raison donnée par l’entreprise :
not-by-rule = Non applicable selon les règles : { $reason }.
upcoming = Facultatif pour l’instant, ne compte nulle part. { $answer }
not-counted = non compté
keeps-back = Bloque le niveau { $level }, qui demande : { $needed } ({ $points } points).
keeps-back-legal = Exigence légale non remplie ; la loi demande : { $needed } ({ $points } points). Sans cela, il n’y a pas de niveau.
keeps-back-board = Exigence légale non remplie : il faut plus de sièges au conseil pour le sexe minoritaire. Sans cela, il n’y a pas de niveau.
claim-refused = Ensemble, les déclarations de non-applicabilité dépassent { $most } % du poids ; ce critère compte donc comme non mesuré.
counts-as-unknown = { $least ->
    [1] Compte comme non mesuré : il n’y a personne ou rien à comparer.
   *[other] Compte comme non mesuré : il en faut au moins { $least }.
}

## Method
method-title = Méthode : comment le niveau a été calculé
method-rules = Chaque réponse donne de 0 à 100 points selon des tranches fixes. Le score d’un pilier est la moyenne des points des critères qui comptent, selon leurs poids. Le score global est la moyenne des piliers selon leurs poids. Un niveau demande que toutes ses conditions et celles de chaque niveau inférieur soient remplies. Tous les calculs sont exacts ; les chiffres ne sont arrondis (la moitié vers le haut) que pour l’impression. Une réponse « non mesuré » donne { $unknown ->
    [one] { $unknown } point
   *[other] { $unknown } points
}.
method-documented = Si l’on ne compte que les réponses dont la preuve est complète, le score global est { $documented } ({ $fraction }) ; le degré d’assurance A1 au niveau { $level } demande { $needed }. A0 : autodéclaré. A1 : aussi documenté pour chaque exigence. A2 : contrôlé par audit.
method-small-cells = Les chiffres sur moins de { $least } femmes, hommes ou personnes ne sont pas imprimés ; leurs points le sont. La déclaration jointe à ce fichier les contient, car elle est recalculée.
levels-caption = Conditions de chaque niveau et ce résultat
condition = Condition
condition-overall = Score global minimal
condition-pillar = Score minimal de chaque pilier
condition-gates = Exigences du niveau
condition-legal = Exigences légales
condition-assurance = Degré d’assurance minimal
condition-results = Nombre minimal de résultats mesurés (ici { $n })
condition-coverage = Part applicable de chaque pilier
condition-level = Niveau
cell-met = { $asked } : rempli
cell-not-met = { $asked } : non rempli
cell-beside = ({ $text })
cell-lowest = plus bas { $score }
no-condition = aucune condition
fractions-caption = Scores en fractions
fractions-pillar = Pilier
fractions-weight = Poids du pilier
fractions-criteria = Critères
fractions-sum = Poids × points
fractions-weights = Somme des poids
fractions-fraction = Fraction
fractions-score = Score
fractions-assessable = Applicable
overall-formula = Global
overall-is = { $formula }, imprimé { $printed }.
profile-title = Profil de l’entreprise
profile-confirmed = Ces données ont été confirmées le { $date }. Elles déterminent seulement quels critères s’appliquent.
profile-unconfirmed = Ces données ne sont pas encore confirmées. Elles déterminent seulement quels critères s’appliquent.
profile-first = Profil de l’entreprise, première partie
profile-second = Profil de l’entreprise, seconde partie
fact-hidden = non imprimé
fact-unknown = pas encore connu
results-title = Résultats, mesurés ou non
result-measured = mesuré
result-unknown = non mesuré
result-open = encore sans réponse
result-claimed = déclaré non applicable
result-upcoming = facultatif pour l’instant
result-not-by-rule = non applicable selon les règles : { $reason }
method-unknown = Réponse « non mesuré », ou critère compté comme tel : { $list }.
changes-title = Données modifiées après leur confirmation
changes-none = Aucune.
notices-title = Remarques
notices-none = Aucun.

## Legal references
legal-title = Références légales et points non vérifiés
legal-intro = Les critères renvoient à { $n } textes. L’équipe qui a rédigé les critères en a vérifié { $checked } dans des sources publiées, { $partly } en partie et { $unchecked } pas du tout. Ceux qui ne sont pas entièrement vérifiés viennent d’abord. Tous lient les employeurs, sauf mention contraire. Ceci n’est pas un avis juridique, et une exigence légale remplie ici ne prouve pas qu’une obligation légale est respectée.
legal-caption = Textes avec un point non vérifié ou incertain
legal-text = Texte
legal-state = État
legal-unchecked = Non vérifié ou incertain
legal-used = Utilisé par
legal-not-checked = Non vérifié
legal-partly = Vérifié en partie
legal-checked = Vérifié
legal-nothing-checked = Rien n’a été vérifié dans une source.
legal-not-transposed = { $title } (directive de l’UE, aucune loi belge trouvée)
legal-soft = { $title } (orientation, sans force contraignante)
legal-clean-title = Vérifiés, sans point en suspens

## Verification
verification-title = Comment vérifier ce rapport
verification-draft-title = Un brouillon ne peut pas être vérifié
verification-intro = La signature est dans le fichier, pas sur la page : une copie imprimée ou une capture d’écran ne prouve rien. Ouvrez le fichier dans un lecteur PDF pour voir qui l’a signé, ou exécutez l’outil gratuit, sans réseau ni compte. Demandez au signataire, par une voie à laquelle vous vous fiez, le fichier qui indique la clé (ici signer.pem) :
verification-draft = Ce fichier ne porte pas de signature. Un rapport scellé se vérifie avec cette commande :
verification-verdicts = Le verdict est valide, modifié, erroné, retiré, expiré ou indécis. L’outil rend compte de chacune de ces vérifications :
checks-caption = Ce que prouve chaque vérification
checks-check = Vérification
checks-passes = Elle réussit si
check-shape = Le fichier a exactement la forme que l’outil écrit ; rien n’a été ajouté.
check-integrity = Pas un octet n’a changé depuis la signature.
check-signer = La clé est celle que la déclaration désigne, et mène à une clé à laquelle vous vous fiez.
check-subject = Le numéro d’entreprise du signataire est celui du rapport.
check-time = Le moment de la signature est certain, si un horodatage a été demandé.
check-criteria = Les critères joints sont ceux qui ont été publiés, octet par octet.
check-rules = Rien ne s’y trouve qui n’aurait pas pu être émis : dates, réponses manquantes, données.
check-score = Les réponses, recalculées, donnent le résultat indiqué.
check-pages = Les pages, redessinées depuis la déclaration, sont identiques octet par octet.
check-evidence = Les fichiers de preuve que vous avez reçus sont ceux enregistrés.
check-validity = Le rapport n’a pas expiré et n’a pas été retiré.
proves-title = Ce qu’un rapport valide prouve
proves-not-title = Ce qu’il ne prouve pas
proves-signer = Qui l’a signé, et que rien n’a changé depuis.
proves-level = Que le niveau découle des réponses selon les règles publiées.
proves-evidence = Quels fichiers de preuve l’entreprise a enregistrés, par leurs empreintes.
proves-not-true = Que les réponses sont vraies ou les preuves authentiques : personne ne les a contrôlées.
proves-not-label = Qu’un label a été attribué : les critères sont une proposition.
proves-not-law = Que l’entreprise respecte ses obligations légales.
proves-not-only = Qu’il est le seul rapport de l’entreprise.
proves-not-time = Quand il a été signé, sans horodatage.
digests-caption = Empreintes, SHA-256
digests-part = Partie
digests-digest = Empreinte
digest-statement = Déclaration (statement.json)
digest-criteria = Critères (criteria.json)
digest-pack = Manifeste de { $id } { $version }
digest-supersedes = Déclaration qu’elle remplace
digest-signer = Clé publique du signataire
issued-with = Émis en français le { $date } avec { $tool } { $version } (moteur de rendu { $renderer }) selon les critères { $criteria }. Valable jusqu’au { $until }. Les deux annexes se trouvent dans ce fichier.
drawn-with = Produit le { $date } avec { $tool } { $version } (moteur de rendu { $renderer }) selon les critères { $criteria }. Un brouillon n’a pas de durée de validité.

## Overlays

overlay-line = { $level }, degré d’assurance { $assurance }, score global { $score } sur 100. Calculé à côté des critères de base, sans rien y changer.
overlay-beside = Le complément { $id } { $version } demande davantage à un type d’entreprises. Son score est calculé à part, d’après ses propres réponses et les données de l’entreprise, et ne change rien au résultat de la page 1.
overlay-method-title = Comment ce niveau a été calculé
overlay-facts-title = Données que ce complément demande
legal-none = Ce complément ne cite aucune référence légale.
overlay-legal-intro = Les critères renvoient à { $n } textes. L’équipe qui a rédigé les critères en a vérifié { $checked } dans des sources publiées, { $partly } en partie et { $unchecked } pas du tout. Ceux qui ne sont pas entièrement vérifiés viennent d’abord. Ceci n’est pas un avis juridique, et une exigence légale remplie ici ne prouve pas qu’une obligation légale est respectée.

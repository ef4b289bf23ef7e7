# The walk: every word of `wid start` and `wid assess`. Plain, short English; no please, no sorry.

# ---- Commands. A letter and a word each; letters are unique.
letter-back = r
word-back = retour
key-back = Esc retour
letter-later = t
word-later = plus tard
key-later = t plus tard
key-unknown = t pas encore connu
letter-pause = p
word-pause = pause
key-pause = p pause
letter-not-measured = m
word-not-measured = non mesuré
key-not-measured = m non mesuré
letter-not-applicable = n
word-not-applicable = non applicable
key-not-applicable = n non applicable
letter-proof = v
word-proof = preuve
key-proof = v preuve
letter-note = e
word-note = note
key-note = e note
word-help = aide
key-help = ? aide
letter-list = l
word-list = liste
key-list = l liste
letter-go-to = a
word-go-to = aller à
key-go-to = a aller à
letter-again = d
word-again = redire
key-again = d redire

# ---- Choices with a letter or a word of their own
letter-confirm = c
word-confirm = confirmer
letter-go-on = s
word-go-on = suite
letter-yes = o
word-yes = oui
word-no = non
word-none = aucune
word-of = sur

# ---- Key lines of the interactive face
keys-one = Haut/Bas ou touche, puis Entrée
keys-several = Haut/Bas, Espace coche, Entrée confirme
keys-figure = Tapez, puis Entrée
keys-words = Tapez, puis Entrée   Esc retour   F1 aide   Ctrl+C pause
keys-help = Entrée retour à la question   p pause
keys-help-more = Entrée suite   Esc retour à la question   p pause
keys-help-deeper = 1-4 détails, puis Entrée   Entrée ou Esc retour   p pause
more-above = (suite plus haut : Page préc.)
more-below = (suite plus bas : Page suiv.)

# ---- Prompts of the plain face
prompt-welcome = Appuyez sur Entrée pour commencer, ou tapez ? pour l’aide
prompt-words = Tapez la réponse, Entrée pour passer, ou ? pour l’aide
prompt-figure = Tapez la réponse, t si elle n’est pas encore connue, ou ? pour l’aide
prompt-keep = Tapez une nouvelle réponse, Entrée pour la garder, ou ? pour l’aide
prompt-several = Tapez les numéros des phrases vraies, comme 1 3, ou 0 pour aucune, t si ce n’est pas encore connu, ou ? pour l’aide
prompt-options = Tapez les numéros des options qui valent, comme 1 3, ou 0 pour aucune, m pour non mesuré, ou ? pour l’aide
prompt-level = Tapez { $keys }, ou ? pour l’aide
prompt-level-keep = Tapez { $keys }, Entrée pour garder la réponse, ou ? pour l’aide
prompt-count = Tapez la réponse, m pour non mesuré, t pour plus tard, ou ? pour l’aide
prompt-count-next = Tapez le nombre suivant, r pour revenir, ou ? pour l’aide
prompt-facts = Tapez c pour les confirmer, 1 à { $n } pour en changer, r pour revenir, ou ? pour l’aide
prompt-facts-go-on = Tapez s pour continuer, 1 à { $n } pour en changer, r pour revenir, ou ? pour l’aide
prompt-tasks = Tapez un numéro de 0 à { $n }, a pour aller à un critère, ou ? pour l’aide
prompt-tasks-go-on = Tapez un numéro de 0 à { $n }, Entrée pour { $id }, ou ? pour l’aide
prompt-pillar = Tapez oui, plus tard, ou un code comme { $id }, ou ? pour l’aide
prompt-number = Tapez un numéro, r pour revenir, ou ? pour l’aide
prompt-proof = Tapez un numéro, Entrée pour continuer, ou ? pour l’aide
prompt-file = Tapez le nom du fichier, r pour revenir, ou ? pour l’aide
prompt-title = Tapez le titre, puis Entrée. Entrée seule continue sans preuve
prompt-title-keep = Tapez un meilleur titre, ou Entrée pour garder celui-ci
prompt-proof-date = Tapez la date, comme 27 3 2026, ou Entrée
prompt-date = Tapez une date, comme 27 3 2026, ou r pour revenir
prompt-sentence = Tapez une phrase, puis Entrée, ou r pour revenir
prompt-note = Tapez la note, puis Entrée. Entrée seule revient en arrière
prompt-note-keep = Tapez une nouvelle note, - pour l’effacer, ou Entrée pour la garder
prompt-find = Tapez un code comme REC-01 ou une partie d’un titre, puis Entrée. Entrée seule revient en arrière
prompt-help = Appuyez sur Entrée pour revenir à la question
prompt-help-more = Appuyez sur Entrée pour la suite, ou tapez r pour revenir à la question
prompt-help-deeper = Tapez 1, 2, 3 ou 4 pour en savoir plus, ou Entrée pour revenir à la question
prompt-colon = { $prompt } :

# ---- Words shared by screens
decimal-mark = ,
separator = {"\u202F; "}
error-prefix = Erreur : { $error }
now = Actuellement : { $answer }.
now-open = Encore sans réponse.
now-later = Encore sans réponse ; vous vouliez y revenir.
not-known = pas encore connu
one-of = { $first } ou { $last }
share = { $count } sur { $of }
n-of-m = { $n } sur { $m }
day = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
minutes = environ { $minutes } minutes
hours = environ { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
 }
time-left = Temps restant au clavier : { $time }, en autant de fois que vous voulez ; { $figures ->
    [0] aucun chiffre à chercher
    [one] un chiffre à chercher
   *[other] { $figures } chiffres à chercher
 }.
company-unnamed = Entreprise encore sans nom
saved-at = Enregistré à { $time }

# ---- Answers in words
answer-unknown = Non mesuré
answer-not-applicable = Non applicable : { $reason }
answer-level = niveau { $level }
answer-yes = Oui
answer-no = Non
answer-none = Aucune
answer-by-sex = femmes { $women }, hommes { $men }
answer-gap = femmes { $women } ; hommes { $men } l’heure

# ---- Conditions in words
condition-min = { $fact } : { $has } ; demandé à partir de { $limit }
condition-max = { $fact } : { $has } ; demandé jusqu’à { $limit }
condition-flag = demandé si ceci est vrai : { $fact }
condition-each-sex = femmes : { $women }, hommes : { $men } ; demandé à partir de { $limit } de chaque sexe

# ---- The first screen
welcome-title = De quoi il s’agit
welcome-what = Vous répondez à des questions sur votre entreprise, une par écran. À la fin, vous obtenez un niveau et un rapport. Le label est une proposition ; le résultat dit ce que vous déclarez.
welcome-time = Il y a au plus { $n } critères. D’abord les données, environ 10 minutes ; puis les critères, environ 1 h 45 min en tout. Vous pouvez arrêter à tout moment et continuer un autre jour.
welcome-hand = Ayez sous la main les nombres de membres du personnel, de femmes et d’hommes, de responsables, de recrutements et de postes vacants. Le service de paie ou le secrétariat social en connaît la plupart.
welcome-save = Chaque réponse est aussitôt enregistrée dans ce dossier. Rien ne quitte votre ordinateur.
welcome-keys = Tapez ? pour l’aide sur chaque écran, et p pour une pause.
welcome-start = Commencer

# ---- Facts
facts-place = Début : { $group }
facts-progress = Question { $at } sur { $all }
facts-last-step = Début, dernière étape : vérifier les données
facts-title = Vérifier les données
facts-what = Ces données déterminent quels critères s’appliquent. Confirmez-les avant l’affichage d’un résultat. Vous pourrez les corriger plus tard ; le rapport mentionne chaque correction.
facts-missing = { $n ->
    [one] Une donnée n’est pas encore connue
   *[other] { $n } données ne sont pas encore connues
 } : { $facts }. Vous pourrez confirmer quand tout sera connu. Le service de paie ou le secrétariat social peut le savoir.
facts-missing-many = { $n } données ne sont pas encore connues ; les lignes ci-dessous montrent lesquelles. Vous pourrez confirmer quand tout sera connu. Le service de paie ou le secrétariat social peut le savoir.
facts-confirmed = Vous avez confirmé ces données le { $day }. Toute correction sera désormais mentionnée dans le rapport.
facts-edited = Les données ont été modifiées dans le fichier depuis votre confirmation du { $day }. Vérifiez-les et confirmez-les à nouveau ; le rapport le mentionne.
facts-apply = { $asked } des { $all } critères s’appliquent{ $waiting ->
    [0] {""}
    [one] {""}, et un autre attend une donnée
   *[other] {""}, et { $waiting } autres attendent des données
 } (l’aide dit lesquels ne s’appliquent pas, et pourquoi).
group-company = Entreprise
group-declarer = Qui déclare
group-scope = Périmètre
group-size = Taille
group-roles = Numérique, responsables, conseil d’administration
group-months = 12 et 24 derniers mois
group-sentences = Ce qui est vrai
fact-value = { $fact } : { $value }
period-from-value = du { $day }
period-to-value = au { $day }
choice-confirm = Confirmer ces données et commencer
choice-go-on = Continuer vers la liste des tâches
choice-none = Aucune de la liste
warning-profile = À vérifier : { $fact } ne concorde pas avec les autres données.
warning-headcount = À vérifier : femmes et hommes ensemble sont loin du nombre de membres du personnel.
warning-close = À vérifier : { $fact } : { $value }, proche de { $limit }, où d’autres critères commencent à s’appliquer.

field-company-name = Nom de l’entreprise
question-company-name = Quel est le nom de l’entreprise ?
hint-company-name = Comme dans les statuts. Il figure sur la première page du rapport.
field-enterprise-number = Numéro d’entreprise
question-enterprise-number = Quel est son numéro d’entreprise ?
hint-enterprise-number = Dix chiffres, comme 0123.456.749. Il figure sur chaque facture. Vous pouvez l’omettre : appuyez sur Entrée seule.
field-declarer-name = Nom de la personne qui déclare
question-declarer-name = Qui déclare ces réponses ?
hint-declarer-name = Prénom et nom. Le nom figure dans le rapport.
field-declarer-role = Fonction de la personne qui déclare
question-declarer-role = Quelle est la fonction de cette personne ?
hint-declarer-role = Par exemple : direction des ressources humaines.
field-perimeter-text = Partie de l’entreprise
question-perimeter-text = Quelle partie de l’entreprise évaluez-vous ?
hint-perimeter-text = Par exemple : Tous les établissements belges.
field-period-from = Premier jour de la période
question-period-from = Quel jour commence la période de 12 mois ?
hint-period-from = Les chiffres portent sur ces 12 mois. Tapez 1 10 2025 ou 1/10/2025.
field-period-to = Dernier jour de la période
question-period-to = Quel jour finit la période ?
hint-period-to = 12 mois après son premier jour, et il y a 6 mois au plus. Tapez 30 9 2026 ou 30/9/2026.

# ---- Task list
tasks-title = Liste des tâches
tasks-progress = Critères traités : { $decided } sur { $all }
tasks-facts = Entreprise et données
tasks-issue = Vérifier les réponses, émettre
tasks-waiting = { $n ->
    [one] Un critère attend
   *[other] { $n } critères attendent
 } des données pas encore connues : { $facts }.
status-confirmed = Confirmé
status-to-confirm = À confirmer
status-facts-missing = { $n ->
    [one] Une donnée n’est pas encore connue
   *[other] { $n } données ne sont pas encore connues
 }
status-completed = Terminé
status-to-check = Tout est traité, à vérifier
status-not-started = Pas encore commencé
status-in-progress = En cours
status-later = , { $n } à reprendre
status-ready = Prêt
status-criteria-open = Impossible de commencer : { $n ->
    [one] un critère est sans réponse
   *[other] { $n } critères sont sans réponse
 }
status-facts-open = Impossible de commencer : les données ne sont pas confirmées

# ---- A later day
day-title = Un nouveau jour
day-what = L’évaluation porte la date du { $then }. Aujourd’hui, nous sommes le { $today }.
day-nothing-changes = Passer à la date d’aujourd’hui ne change les points d’aucune réponse.
day-changes = Passer à la date d’aujourd’hui change les points { $n ->
    [one] d’une réponse
   *[other] de { $n } réponses
 } :
day-move = Passer à la date du { $today }
day-keep = Garder la date du { $then }

# ---- A criterion
criterion-progress = Critère { $at } sur { $all }, { $id }
question-maturity = Quelle ligne décrit votre entreprise au { $day } ?
question-yes-no = Est-ce vrai pour votre entreprise au { $day } ?
question-multi = Lesquelles valent pour votre entreprise au { $day } ? Cochez-les.
question-share = { $step ->
    [1] Combien remplissent ce critère ?
   *[other] Sur combien en tout ?
 }
question-by-sex = { $step ->
    [1] Femmes : combien remplissent ce critère ?
    [2] Femmes : sur combien en tout ?
    [3] Hommes : combien remplissent ce critère ?
   *[other] Hommes : sur combien en tout ?
 }
question-gap = { $step ->
    [1] Rémunération horaire brute moyenne des femmes, en euros ?
   *[other] Rémunération horaire brute moyenne des hommes, en euros ?
 }
question-date = Quel jour ? Tapez 27 3 2026 ou 27/3/2026.
choice-yes = Oui
choice-no = Non
choice-not-measured = Non mesuré, ou nous ne savons pas (0 point, et le rapport le dit)
typed-counts = Déjà tapé : { $n ->
    [1] { $a }
    [2] femmes { $a } sur { $b }
   *[other] femmes { $a } sur { $b }, hommes { $c }
 }.
typed-gap = Déjà tapé : femmes { $a }.
hint-proof = Preuve : { $proof }.
hint-law = Obligation légale de tout employeur.
hint-law-from = Obligation légale à partir de { $workers } membres du personnel.
hint-law-flag = Obligation légale si ceci est vrai : { $fact }.
hint-applies = S’applique ici : { $condition }.
hint-recorded = Preuves enregistrées : { $n }.
hint-note = Note : { $note }

# ---- Why a criterion applies, or does not
why-applies-title = S’applique à votre entreprise : { $title }
why-not-title = Ne s’applique pas à votre entreprise : { $title }
why-waits-title = Attend une donnée : { $title }
why-all = Ce critère s’applique à toute entreprise. Il ne peut pas être déclaré non applicable.
why-applies = Cela découle des données : { $conditions }. Le critère ne peut pas être déclaré non applicable.
why-not = Cela découle des données : { $conditions }. Rien n’est demandé, et rien n’est perdu.
why-waits = Son application dépend d’une donnée pas encore connue : { $fact }.
why-answer = Répondre
why-not-measured = Non mesuré (0 point, et le rapport le dit)
why-facts = Corriger les données (le rapport mentionne chaque correction)
why-list = Aller à la liste des tâches

# ---- Not applicable
claim-title = Non applicable : { $title }
claim-reason = Quelle raison est vraie ?
claim-text = Dites pourquoi en une phrase. Le rapport l’imprime.
claim-since = Depuis quel jour ?
claim-chosen = Raison : { $reason }.
claim-share = Les déclarations de non-applicabilité prennent jusqu’ici { $share } des { $most } % permis. Au-delà, toutes comptent comme non mesurées.

# ---- Proof and notes
proof-place = { $id } { $title }
proof-heading = Preuve
proof-stays = Le fichier reste chez vous. Son nom, sa date et son empreinte sont enregistrés ; le rapport montre le titre.
proof-question = Voulez-vous enregistrer un document comme preuve ? Entrée seule continue sans preuve.
proof-again = Un document déjà enregistré
proof-file = Un fichier
proof-title-only = Un titre seulement
proof-remove = Retirer une preuve enregistrée ici
proof-which = Quel document ?
proof-which-goes = Lequel faut-il retirer ?
proof-path = Quel fichier ? Tapez son nom, ou glissez-le dans cette fenêtre. Entrée seule n’enregistre qu’un titre.
proof-title = Quel est le titre du document ?
proof-date = Quelle est la date du document ? Entrée seule s’il n’en a pas.
proof-this = Document : { $title }.
proof-recorded = Enregistré : { $proof }.
proof-dated = { $title }, { $day }
proof-undated = { $title }, sans date
note-heading = Note
note-what = Le rapport imprime la note avec vos propres mots. N’y mettez pas de noms de personnes.
note-question = Que voulez-vous noter ?

# ---- Check answers of a pillar
pillar-place = Vérifier les réponses : { $pillar }
pillar-question = Avez-vous terminé cette partie ?
pillar-yes = Oui
pillar-later = Non, je reviendrai plus tard
pillar-open = { $n ->
    [one] Un critère est sans réponse.
   *[other] { $n } critères sont sans réponse.
 }
pillar-without-proof = Encore sans preuve : { $n }.
pillar-changes = Données modifiées depuis votre confirmation : { $n }. Le rapport les mentionne.
row-open = Encore sans réponse
row-later = À reprendre
row-no-proof = encore sans preuve
row-proofs = { $n ->
    [one] { $n } preuve
   *[other] { $n } preuves
 }

# ---- Going to a criterion
find-place = Aller à un critère
find-question = Quel critère ?
find-which = Plusieurs titres correspondent. Lequel ?

# ---- What happened
said-resumed-facts = Des données manquent encore. Vous continuez là où vous en étiez.
said-stopped-at = Vous en étiez à { $id } { $title }. Appuyez sur Entrée pour y continuer.
said-saved-fact = Enregistré : { $fact } : { $answer }.
said-left-open = Laissé sans réponse : { $fact }.
said-change-logged = Enregistré. Les données étaient confirmées : le rapport mentionne donc cette correction.
said-added = { $n ->
    [one] Un critère s’ajoute
   *[other] { $n } critères s’ajoutent
 } : { $ids }.
said-fell-away = { $n ->
    [one] Un critère ne s’applique plus
   *[other] { $n } critères ne s’appliquent plus
 } : { $ids }.
said-confirmed = Enregistré : les données sont confirmées.
said-moved = Enregistré : l’évaluation porte maintenant la date du { $day }.
said-saved = Enregistré : { $id }, { $answer }. Critères traités : { $decided } sur { $all }.
said-saved-unknown = Enregistré : { $id }, non mesuré. Il compte pour 0 point et figure dans le rapport. Critères traités : { $decided } sur { $all }.
said-of-known = { $of } en tout, selon les données : { $fact }.
said-later = Laissé sans réponse : { $id }. Vous pouvez y revenir depuis la liste des tâches.
said-proof = Enregistré : preuve « { $title } » pour { $id }. Preuves enregistrées : { $n }.
said-proof-removed = Enregistré : la preuve est retirée.
said-file = Fichier enregistré : { $title }.
said-note = Enregistré : note pour { $id }.
said-note-removed = Enregistré : la note pour { $id } est effacée.
said-completed = { $pillar } : terminé.
said-plain = Le mode simple est actif ({ $why }). Chaque écran tient en quelques lignes de texte, et la question vient en dernier.
said-interactive = Pour un lecteur d’écran, ou pour des lignes de texte seules, utilisez : { $command } --plain
why-option = demandé par --plain
why-accessible = demandé par ACCESSIBLE
why-dumb = le terminal ne gère que du texte simple
why-small = la fenêtre est plus petite que 60 sur 20
farewell = Pause. Critères traités : { $decided } sur { $all }, tout est enregistré. Pour continuer, tapez : { $command }
farewell-interrupt = Pause. Toutes les réponses sont enregistrées. Pour continuer, tapez : { $command }
farewell-done = Les { $all } critères sont tous traités et enregistrés.

# ---- Errors: what happened, then what to do
error-choose = Choisissez { $keys }.
error-nothing-to-choose = Il n’y a rien à choisir ici. Appuyez sur Entrée, ou tapez r pour revenir.
error-choose-nothing = Rien n’a été choisi. Choisissez { $keys }.
error-choose-answer = Choisissez { $keys }. Si vous ne savez pas, tapez m pour non mesuré ou t pour y revenir plus tard.
error-choose-several = Cochez chaque phrase vraie, ou choisissez 0 pour aucune de la liste. Si vous ne savez pas, tapez t.
error-none-and-some = « Aucune de la liste » ne va pas avec un autre choix. Choisissez 0 seul, ou ne le choisissez pas.
error-first-screen = C’est le premier écran ; il n’y a rien avant.
error-not-here = Il n’y a rien de tel sur cet écran. Tapez ? pour voir ce qu’il y a.
error-number-form = { $typed } n’est pas un numéro d’entreprise. Il a dix chiffres et commence par 0 ou 1, comme 0123.456.749.
error-number-digits = Les deux derniers chiffres de { $typed } ne correspondent pas au reste du numéro. Vérifiez-le sur une facture ou à la Banque-Carrefour des Entreprises.
error-figure-nothing = Rien n’a été tapé. Tapez la réponse, ou t si elle n’est pas encore connue.
error-whole = Tapez un nombre entier, comme 27.
error-percentage = Tapez combien, en nombre entier. Le pourcentage est calculé pour vous.
error-decimal = { $typed } n’est pas un nombre. Tapez-en un comme 26,46.
error-count = Tapez combien, en nombre entier, comme 27. Si vous ne savez pas, tapez m pour non mesuré ou t pour y revenir plus tard.
error-of = Tapez sur combien en tout, en nombre entier, comme 40.
error-count-over-of = { $count } dépasse { $of }, dont c’est une partie. Changez l’un des deux nombres.
error-date = { $typed } n’est pas une date. Tapez jour, mois et année, comme 27 3 2026.
error-date-nothing = Rien n’a été tapé. Tapez une date comme 27 3 2026, m pour non mesuré, ou t pour y revenir plus tard.
error-period-future = La période doit finir au plus tard le { $day }, date de cette évaluation.
error-period-old = La période doit finir au plus 6 mois avant le { $day }, date de cette évaluation.
error-period-length = La période dure 12 mois et commence le { $from }. Tapez un jour environ 12 mois plus tard, ou revenez en arrière pour changer le premier jour.
error-words-nothing = Rien n’a été tapé. Tapez au moins un mot.
error-words-long = Le texte compte { $has } caractères ; le maximum est { $most }. Raccourcissez-le.
error-words-character = Le texte contient un caractère invisible à la lecture. Retapez-le à la main.
error-proof-future = La date du document ne peut pas être postérieure au { $day }, date de cette évaluation.
error-too-many-proofs = { $most } documents sont enregistrés, et c’est le maximum. Retirez-en d’abord un.
error-file-absent = Il n’y a pas de fichier { $name } dans { $folder }. Glissez le fichier dans cette fenêtre, retapez son nom, ou appuyez sur Entrée pour n’enregistrer que le titre.
error-file-not = { $name } n’est pas un fichier. Glissez un fichier dans cette fenêtre, tapez le nom d’un fichier, ou appuyez sur Entrée pour n’enregistrer que le titre.
error-file-unreadable = { $name } n’a pas pu être lu ({ $message }). Fermez les autres programmes qui l’utilisent et retapez son nom, ou appuyez sur Entrée pour n’enregistrer que le titre.
error-no-criterion = Aucun critère ne s’appelle { $typed }. Tapez un code comme REC-01, ou un mot de son titre.
error-not-yet = { $reason }.
error-pillar-open = { $n ->
    [one] Un critère de cette partie est sans réponse. Répondez-y, ou choisissez « plus tard ».
   *[other] { $n } critères de cette partie sont sans réponse. Répondez-y, ou choisissez « plus tard ».
 }
problem-date-in-future = La date ne peut pas être postérieure au { $day }, date de cette évaluation.
problem-of-is-0 = Sur 0, il n’y a pas de part. Changez le nombre, ou tapez m pour non mesuré.
problem-nobody-of-this-sex = Selon les données, personne n’est de ce sexe dans le personnel. Tapez 0 sur 0, ou corrigez les données.
problem-pay-is-0 = Une rémunération moyenne de 0 ne peut pas être comparée. Changez le montant, ou tapez m pour non mesuré.
problem-claim-too-old = Ce jour est trop ancien pour que la raison soit encore valable le { $day }. Vérifiez le jour, ou répondez au critère.
problem-count-over-of = Le premier nombre dépasse le second, dont il est une partie. Changez l’un des deux nombres.
problem-period = La période finit avant de commencer. Changez l’un des deux jours.

# ---- Help
help-place = Aide
help-title-screen = { $id } { $title }
help-title-law = Base légale de { $id }
help-title-points = Comment { $id } est coté
help-title-audit = Ce que l’audit examine : { $id }
help-title-words = Mots expliqués
help-law = Base légale
help-points = Comment il est coté
help-audit = Ce que l’audit examine
help-words = Mots expliqués
help-proof = Ce qui compte comme preuve :
help-ask = À qui demander : la personne qui suit ce sujet, souvent les RH ou le conseiller ou la conseillère en prévention.
help-ask-figures = À qui demander : le service de paie ou le secrétariat social a les chiffres.
help-three-ways = Pas encore de réponse ? m : non mesuré, définitif tant que vous ne le changez pas. t : plus tard, le critère reste sans réponse. n : non applicable, s’il y a une raison à cela.
help-commands = r retour. t plus tard. l liste. a aller à un critère. v preuve. e note. d redire. p pause, tout est enregistré. Sur un critère : m non mesuré, n non applicable.
help-fact = Cette question n’est posée qu’une fois et détermine quels critères s’appliquent. Si vous ne savez pas encore, tapez t ; vous pouvez continuer et compléter plus tard. Le service de paie ou le secrétariat social peut le savoir.
help-field = Ceci figure dans le rapport. Vous pouvez le corriger plus tard.
help-facts = Choisissez un numéro pour corriger une ligne. Ces critères ne sont pas demandés :
help-tasks = Choisissez un pilier, dans l’ordre que vous voulez. Choisissez 0 pour l’entreprise et les données. Entrée continue là où vous en étiez.
help-pillar = Regardez chaque ligne. Choisissez-en une pour la changer ; vous revenez ici. Dites ensuite si la partie est terminée.
help-waits = attend une donnée pas encore connue : { $fact }
help-law-line = { $title } ({ $threshold }) : { $duty }
help-no-law = Aucune loi n’est citée pour ce critère.
help-unchecked = Non vérifié : { $what }
help-not-checked = Non vérifié dans tous les détails.
help-points-level = Niveau { $level } : { $points ->
    [one] { $points } point
   *[other] { $points } points
 }.
help-points-yes = Oui : { $yes ->
    [one] { $yes } point
   *[other] { $yes } points
 }. Non : { $no ->
    [one] { $no } point
   *[other] { $no } points
 }.
help-band-min = { $unit ->
    [options] À partir de { $limit } cochés : { $points } points.
    [ratio] À partir d’un ratio de { $limit } : { $points } points.
   *[other] À partir de { $limit } % : { $points } points.
 }
help-band-max = Jusqu’à { $limit } % : { $points } points.
help-band-months = Il y a { $limit } mois au plus : { $points } points.
help-weight = Son poids dans le pilier est { $weight }.
help-gate = Le niveau { $level } demande au moins { $min } points ici{ $workers ->
    [0] {""}
   *[other] {""} à partir de { $workers } membres du personnel
 }.
help-legal-gate = Chaque niveau demande au moins { $min } points ici{ $workers ->
    [1] {""}
   *[other] {""} à partir de { $workers } membres du personnel
 }, car la loi l’impose.
help-word-1 = Pilier : une des parties des critères, comme le recrutement.
help-word-2 = Critère : une question avec sa réponse.
help-word-3 = Preuve : un document qui montre que la réponse est vraie. Il reste chez vous.
help-word-4 = Empreinte : un nombre calculé à partir d’un fichier. Il montre plus tard que le fichier est le même.
help-word-5 = Donnée : un chiffre sur l’entreprise qui détermine quels critères s’appliquent.
help-word-6 = Non mesuré : critère traité, 0 point, imprimé dans le rapport.
help-word-7 = Non applicable : laissé hors des calculs, pour une raison que les critères permettent.

# ---- What was said before, under other criteria or in last year's report
letter-take-over = u
word-take-over = reprendre
key-take-over = u reprendre
before = Avant, le { $day }, selon les critères { $version } : { $answer }.
before-other = Avant, le { $day }, selon les critères { $version }, pour { $id } { $title } : { $answer }.
before-other-untitled = Avant, le { $day }, selon les critères { $version }, pour { $id } : { $answer }.
before-nothing = aucune réponse
before-note = Votre note à ce moment-là : { $note }
before-changed = Modifié depuis dans { $what } : { $how }.
before-same-text = Son texte est le même qu’alors.
before-take-over = Tapez { $key } pour reprendre telle quelle la réponse d’alors. D’ici là, ce n’est pas une réponse.
before-requirement = ce qui est demandé
before-measure = ce qui est compté
before-level = la ligne que vous aviez choisie
before-option = une phrase que vous aviez cochée
change-text = le texte était « { $old } »
change-added = ajouté : « { $new } »
change-removed = supprimé : « { $old } »
change-replaced = « { $old } » est devenu « { $new } »
status-before = , { $n } à revoir
row-before = À revoir
facts-from-report = L’entreprise et les données sont celles du rapport précédent. Vérifiez chaque ligne ; rien n’est encore confirmé.
error-nothing-before = Il n’y a pas ici de réponse antérieure unique à reprendre. Répondez à la question.

# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month ->
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
# Between things of a list that may hold commas themselves.
separator = {"\u202F; "}
separated = { $items }
labelled = { $label } : { $text }

## Files
file-error-absent = { $file } est introuvable
file-error-no-folder = il n’y a pas de dossier où écrire { $file }
file-error-exists = { $file } existe déjà
file-error-may-not-read = vous n’avez pas le droit de lire { $file }
file-error-may-not-write = vous n’avez pas le droit d’écrire { $file }
file-error-read-only = { $file } se trouve sur un disque en lecture seule
file-error-disk-full = le disque est plein ; { $file } n’a pas été écrit
file-error-too-large-to-write = { $file } dépasse la taille que vous pouvez écrire ici
file-error-too-many-bytes = { $file } compte plus de { $limit } octets, le maximum pour un tel fichier
file-error-not-text = { $file } n’est pas un texte en UTF-8
file-error-not-ordinary = { $file } ne peut pas être utilisé : ce n’est pas un fichier ordinaire
file-error-no-name-left = evidence/ contient trop d’autres fichiers du nom de { $file }
file-error-folder = { $file } est un dossier
file-error-not-a-folder = une partie de { $file } est un fichier, pas un dossier
file-error-unread = { $file } n’a pas pu être lu : { $why }
file-error-unwritten = { $file } n’a pas pu être écrit : { $why }
file-help-name = vérifiez le nom et le dossier
file-help-exists = choisissez un autre nom, ou remplacez le fichier avec --force
file-help-permission = choisissez un autre dossier, ou demandez le droit de l’utiliser
file-help-read-only = choisissez un autre dossier
file-help-disk-full = libérez de la place sur le disque et réessayez
file-help-too-large = vérifiez que c’est le bon fichier
file-help-folder = indiquez un fichier, pas un dossier
file-help-not-text = enregistrez le fichier comme texte en UTF-8
file-help-other = vérifiez le nom, et voyez si d’autres programmes peuvent utiliser le fichier
file-written = Écrit : { $file }

## Two programs in one folder
lock-taken = { $folder } est en cours de modification par un autre programme
lock-taken-since = { $folder } est en cours de modification par { $who } (depuis { $since }, processus { $process })
lock-by-somebody = quelqu’un
lock-help = fermez d’abord l’autre fenêtre, ou attendez que ce soit terminé

## What every command says
error-line = Erreur : { $error }
warning-line = Avertissement : { $warning }
output-disk-full = le disque est plein ; la réponse n’a pas été écrite
output-not-written = la réponse ne peut pas être écrite : { $why }
confirm-question = { $question } Tapez oui pour continuer :
confirm-nobody = personne n’est là pour répondre : { $question }
confirm-help = ajoutez --yes pour continuer sans question
# The words that may be typed for yes and for no, separated by blanks. English ones are understood too.
typed-yes = oui o
typed-no = non n
typed-not-read = ce qui a été tapé ne peut pas être lu : { $why }
source-date-epoch-wrong = SOURCE_DATE_EPOCH vaut « { $text } », qui n’est pas un nombre de secondes depuis 1970
source-date-epoch-help = donnez à cette variable un tel nombre, ou supprimez-la
source-date-epoch-said = Le document porte la date { $moment }, comme le demande SOURCE_DATE_EPOCH.
assessment-absent = il n’y a pas d’évaluation dans { $folder }
assessment-absent-help = pour en commencer une, tapez : { $command }
assessment-go-on = Pour continuer, tapez : { $command }
pack-not-at-hand = les critères { $pack } ne sont pas disponibles
criterion-unknown = le critère { $criterion } ne figure pas dans { $pack }
criterion-unknown-help = pour les voir tous : { $command }
usage-csv = seul wid verify répond en CSV
usage-csv-help = utilisez --format human ou --format json

## Levels, scores and answers
percent = { $number } %
level-none = aucun niveau
answered-not-measured = non mesuré
answered-not-applicable = déclaré non applicable ({ $code })
answered-level = niveau { $level }
answered-yes = oui
answered-no = non
answered-share = { $count } sur { $of }
answered-by-sex = femmes { $women } ; hommes { $men }
answered-day = { $day }
field-company-name = le nom de l’entreprise
field-enterprise-number = le numéro d’entreprise
field-declared-by-name = le nom de la personne qui déclare
field-declared-by-role = la fonction de la personne qui déclare
field-perimeter-text = le périmètre de l’évaluation
field-perimeter-from = le premier jour de la période
field-perimeter-to = le dernier jour de la période

## What keeps the next level
block-legal-gate = { $criterion } (obligation légale) : { $has ->
    [one] { $has } point
   *[other] { $has } points
 }, il en faut { $needs }
block-gate = { $criterion } : { $has ->
    [one] { $has } point
   *[other] { $has } points
 }, il en faut { $needs }
block-gate-claimed = { $criterion } : déclaré non applicable, ce qui ne remplit pas cette exigence sans preuve enregistrée
block-overall = Score global : { $has }, il faut { $needs } %
block-pillar = { $pillar } : { $has }, il faut { $needs } %
block-coverage = { $pillar } : seulement { $has } du pilier s’applique, il faut { $needs } %
block-results = Résultats mesurés : { $has }, il en faut { $needs }
block-assurance = Degré d’assurance : { $has }, il faut { $needs } ({ $name })
block-assurance-points = Degré d’assurance : { $has }, il faut { $needs } (plus de points documentés)
block-assurance-proof = Degré d’assurance : { $has }, il faut { $needs } (preuve enregistrée pour { $criteria })

## What forbids to issue
breach-missing = à compléter : { $name } ({ $field })
breach-facts = { $n ->
    [one] { $n } donnée n’est pas encore connue : { $facts }
   *[other] { $n } données ne sont pas encore connues : { $facts }
}
breach-impossible = ces données en contredisent d’autres : { $facts }
breach-changed-by-hand = les données ont été modifiées à la main depuis leur confirmation le { $day }
breach-not-confirmed = les données ne sont pas encore confirmées
breach-open = { $n ->
    [one] { $n } critère est sans réponse : { $criteria }
   *[other] { $n } critères sont sans réponse : { $criteria }
}
breach-open-listed = { $n ->
    [one] { $n } critère est sans réponse, voir la liste
   *[other] { $n } critères sont sans réponse, voir la liste
}
breach-open-below = { $n ->
    [one] { $n } critère est sans réponse :
   *[other] { $n } critères sont sans réponse :
}

## What a reader should know
notice-denominator = { $criterion } : ses chiffres ne correspondent pas à la donnée « { $fact } »
notice-profile = La donnée « { $fact } » contredit une autre donnée
notice-headcount = Femmes et hommes ensemble s’écartent de plus de 20 % du nombre de membres du personnel
notice-threshold = La donnée « { $fact } » est à moins de 10 % d’une taille à partir de laquelle plus est demandé ({ $sizes })
notice-ignored-answer = { $criterion } ne s’applique pas ; sa réponse est écartée

## wid score
score-head = { $company }, évaluation du { $day }, critères { $pack } { $version }
score-the-company = L’entreprise
score-result = Résultat : { $level }, { $code } { $assurance }
score-result-what-if = Résultat : { $level }, { $code } { $assurance }, hypothèse
score-indicative = Résultat indicatif d’une proposition de critères. Seule l’entreprise s’en porte garante.
score-overall = Global
score-exactly = exactement { $fraction }
score-highest = C’est le niveau le plus élevé.
score-next = Ce qui bloque le niveau { $level } :
score-notices = À regarder :
score-pillar = { $pillar }, poids { $weight }
answered-nothing = aucune réponse
score-counts = { $answer } ; { $points ->
    [one] { $points } point
   *[other] { $points } points
 } x poids { $weight }
score-counts-as-unknown = { $answer } ; compte comme non mesuré : trop est déclaré non applicable
score-counts-unknown = { $answer } ; compte comme non mesuré : { $points ->
    [one] { $points } point
   *[other] { $points } points
 } x poids { $weight }
score-counts-open = { $answer } ; à compléter : 0 point x poids { $weight }
score-counts-not-applicable = { $answer } ; ne s’applique pas
score-counts-claimed = { $answer } ; déclaré non applicable : ne compte pas
score-counts-upcoming = { $answer } ; facultatif pour l’instant : ne compte pas encore
score-rule-pillar = Score d’un pilier : somme des poids x points, divisée par la somme des poids qui comptent.
score-rule-overall = Le score global pondère les piliers de la même façon.
score-rules = Les règles se trouvent dans docs/SCORING.md.
facts-missing = { $n ->
    [one] il faut d’abord { $n } donnée : { $facts }
   *[other] il faut d’abord { $n } données : { $facts }
}
facts-missing-help = pour compléter ce qui manque, tapez : { $command }

## wid status
status-pillar = { $pillar }, critères traités : { $decided } sur { $applying }
status-open = sans réponse
status-waiting = { $n ->
    [one] { $n } critère attend des données
   *[other] { $n } critères attendent des données
}
status-ready = Prêt. Pour émettre le rapport, tapez : { $command }
status-to-issue = Avant de pouvoir émettre le rapport :

## wid plan
plan-head = Le chemin le plus court vers le niveau { $level }
plan-highest = C’est le niveau le plus élevé ; il n’y a rien à planifier.
plan-legal-duty = { $criterion } (obligation légale)
plan-step = de { $from } à { $to } points : { $answer }
plan-evidence = Preuves à enregistrer, chacune avec une date :
plan-depends = Cela dépend aussi de ce que les réponses seules ne peuvent pas changer :
plan-nothing = Il ne reste rien à faire.
plan-results = { $n ->
    [one] encore { $n } résultat à mesurer ; possibles : { $criteria }
   *[other] encore { $n } résultats à mesurer ; possibles : { $criteria }
}
plan-result = { $criterion } : le résultat doit atteindre { $needs } points, il en a { $has }
plan-board = { $criterion } : sièges du sexe minoritaire au conseil d’administration : { $has }, il en faut { $needs }
plan-review = un contrôle par audit, signé
plan-figures = les résultats mesurés doivent s’améliorer ; les autres critères seuls ne suffisent pas
plan-coverage = { $pillar } : une trop petite partie de ce pilier s’applique

## wid start
start-exists-help = pour continuer, tapez : { $command }
start-blank-written = Ouvrez-le dans un éditeur de texte. Pour voir ce qui manque, tapez : { $command }
start-end-of-life = les critères { $pack } { $version } ont pris fin le { $day }
start-end-of-life-help = donnez le dossier de critères plus récents avec --pack

## wid render
render-written = Écrit : { $file }, un brouillon que personne n’a scellé.
render-name = le brouillon doit s’appeler FILE.pdf ou FILE.html
render-name-help = donnez -o draft.pdf ou -o draft.html
render-failed-help = si vous avez donné un modèle, corrigez-le ; sinon, raccourcissez le texte cité
report-failed = le rapport ne peut pas être produit : { $why }

## Passwords
password-of = Mot de passe de { $file } :
password-new = Nouveau mot de passe pour { $file } :
password-again = Le même mot de passe encore une fois :
password-differs = les deux mots de passe diffèrent
password-differs-help = rien n’a été écrit ; réessayez
password-empty = le mot de passe est vide
password-empty-help = choisissez-en un ; rien n’a été écrit
password-none = aucun mot de passe n’a été donné : { $why }
password-none-help = donnez-le avec --password-file FILE ou --password-env NAME
password-no-terminal = il n’y a pas de terminal pour le taper
password-not-set = la variable d’environnement { $name } n’est pas définie

## wid assess
assess-to-score = Pour voir le résultat, tapez : { $command }
assess-to-issue = Pour émettre le rapport, tapez : { $command }
assess-not-saved-help = ce qui était enregistré le reste ; une fois le problème réglé, tapez : { $command }
assess-no-answer = le terminal ne répond pas : { $why }
assess-unknown-pillar = le pilier { $pillar } ne figure pas dans { $pack }
assess-unknown-pillar-help = choisissez parmi { $pillars }
assess-no-terminal = il n’y a pas de terminal pour poser les questions
assess-no-terminal-help = ajoutez --plain pour répondre ligne par ligne, ou complétez { $file } dans un éditeur de texte (wid start DIR --blank crée ce fichier)

## wid evidence
evidence-date = le { $date } est postérieur au { $day }, jour de l’évaluation
evidence-date-help = donnez la date du document avec --date
evidence-recorded = Enregistré pour { $criterion } : { $title }, { $date }
evidence-recorded-again = Enregistré à nouveau pour { $criterion } : { $title }, { $date }
evidence-stays = Le fichier reste chez vous. Son titre, sa date, sa taille et son empreinte seront dans le rapport.
evidence-title = le titre : { $why }
evidence-title-help = donnez-en un autre avec --title
evidence-too-many = { $criterion } a déjà { $most } documents
evidence-too-many-help = retirez-en d’abord un de l’évaluation
evidence-same = { $document } : inchangé
evidence-changed = { $document } : MODIFIÉ depuis son enregistrement
evidence-not-here = { $document } : absent : le fichier n’est pas dans le dossier
evidence-not-kept = { $document } : comparaison impossible : enregistré sans copie
evidence-never-recorded = { $document } : pas encore d’empreinte : enregistrez-le avec wid evidence add
evidence-none = Aucun document n’est enregistré.
evidence-some-unchanged = { $n ->
    [one] Document inchangé : { $same } sur { $n }.
   *[other] Documents inchangés : { $same } sur { $n }.
}
evidence-all-unchanged = { $n ->
    [one] { $n } document est enregistré et inchangé.
   *[other] { $n } documents sont enregistrés et inchangés.
}

## wid issue
issue-nothing-sealed = Rien n’a été scellé.
issue-facts-changed = Données modifiées à la main depuis le { $day }. Le rapport le dira.
issue-facts-not-confirmed = Personne n’a encore confirmé les données.
issue-facts-hold = Ces données sont-elles exactes ?
issue-covered = Périmètre : { $what }
issue-period = Période : du { $from } au { $to }
issue-not-yet = Le rapport ne peut pas encore être émis :
issue-nobody = personne n’est là pour accepter ce qui sera communiqué
issue-nobody-help = lisez-le, puis ajoutez --yes
issue-agree = Tapez oui pour sceller, retirer et un numéro pour ôter une ligne, ou non :
# The words that may be typed to take a line out, separated by blanks. The English one is understood too.
issue-typed-remove = retirer
issue-remove-what = Tapez retirer et le numéro d’une ligne, par exemple : retirer 12
issue-no-choice = Ce n’est pas un des choix possibles.
issue-no-line = Aucune ligne ne porte ce numéro.
issue-removed = Retiré : { $text }
issue-not-removable = Cette ligne vient des réponses ou des données. Changez-la avec wid assess.
issue-discloses = Toute personne qui reçoit le rapport verra :
issue-discloses-more = et toutes les réponses, tous les points et les dates des documents.
issue-marked = { $n ->
    [one] { $n } ligne est signalée : elle peut concerner une personne. Relisez-la.
   *[other] { $n } lignes sont signalées : elles peuvent concerner une personne. Relisez-les.
}
disclosed-company = Entreprise
disclosed-enterprise-number = Numéro d’entreprise
disclosed-declared-by = Déclaré par
disclosed-role = Fonction
disclosed-perimeter = Ce qui est évalué
disclosed-first-day = Premier jour de la période
disclosed-last-day = Dernier jour de la période
disclosed-period = Période
disclosed-certificate = Certificat du sceau
disclosed-facts-changed = Modification des données
disclosed-changed = Modification de « { $what } »
disclosed-figures = { $criterion }, chiffres
disclosed-note = { $criterion }, note
disclosed-claim = { $criterion }, raison de la non-applicabilité
disclosed-document = { $criterion }, document
concern-name = le nom d’une personne
concern-name-like = ressemble à un nom
concern-email = une adresse e-mail
concern-national-number = ressemble à un numéro national
concern-small-cell = si peu de personnes que les pages ne montrent pas le chiffre ; la déclaration jointe le montre
issue-issued = { $n ->
    [one] Émis : { $file }, { $n } page, { $level }.
   *[other] Émis : { $file }, { $n } pages, { $level }.
}
issue-sealed = Scellé par { $name }. Valable jusqu’au { $until }.
issue-digest = SHA-256 de la déclaration : { $digest }
issue-hand-on = Transmettez le rapport avec votre certificat. Qui les reçoit peut vérifier le rapport avec :
issue-key-from = KEY est le fichier de votre clé. Pour en créer une, tapez : { $command }
issue-another-number = { $file } : le certificat est celui d’une autre entreprise : il indique { $certified }, l’évaluation { $stated }
issue-another-number-help = utilisez la clé de cette entreprise, ou corrigez le numéro d’entreprise ; rien n’a été écrit
issue-failed-help = raccourcissez le texte cité ; rien n’a été écrit
sign-help-expired = créez une nouvelle clé avec wid key new, ou demandez-en une avec wid key request ; rien n’a été écrit
sign-help-not-yet = attendez ce moment, ou vérifiez l’horloge de cet ordinateur
sign-help-usage = demandez un certificat de cachet électronique ou de signature électronique
sign-help-algorithm = créez une clé avec : wid key new
sign-help-other = rien n’a été écrit ; réessayez
file-says = { $file } : { $what }

## wid key
key-name = le nom : { $why }
key-name-help = donnez le nom inscrit à la Banque-Carrefour des Entreprises
key-number-help = vérifiez-le sur une facture ou à la Banque-Carrefour des Entreprises
key-file-name = le fichier de la clé doit s’appeler NAME.p12
key-file-name-help = écrivez : -o { $file }
key-without-password = Attention : clé sans mot de passe. Qui a le fichier peut sceller en votre nom.
key-written = { $file } : la clé. Gardez-la, et ne la donnez à personne.
key-certificate-written = { $file } : le certificat. Remettez-le à qui vérifie vos rapports.
key-request-written = { $file } : la demande. Envoyez-la à votre autorité de certification.
key-request-then = Ajoutez à la fin du fichier de la clé le certificat reçu en retour et ceux dont il dépend.
key-show-subject = Titulaire
key-show-issuer = Émis par
key-show-itself = lui-même (autosigné) : remettez-le vous-même à qui vérifie
key-show-valid = Valable
key-show-days = du { $from } au { $to }
key-show-key = Clé
key-show-other-kind = d’un type qui ne sert pas à sceller
key-show-digest = SHA-256
key-show-expired = Le certificat a expiré ; il ne peut plus servir à sceller.
key-help-password = réessayez ; si le mot de passe vient d’un fichier, seule la première ligne compte
key-help-format = donnez un fichier .p12 ou un fichier .pem
key-help-no-key = donnez le fichier .p12, ou le fichier .pem qui contient la clé privée
key-help-no-certificate = placez le certificat dans le même fichier que la clé
key-help-does-not-fit = placez le certificat de cette clé dans le fichier
key-help-unsupported = utilisez une clé P-256, P-384 ou RSA d’au moins 2048 bits, comme celle que crée wid key new
key-help-other = voyez ce que contient le fichier avec : wid key show FILE

## wid inspect
inspect-no-report-help = indiquez un rapport écrit par wid issue ou wid render
inspect-changed = le fichier contient une déclaration, mais il a été modifié : { $why }
inspect-changed-help = demandez à nouveau le fichier
inspect-no-statement = le fichier ne contient pas de déclaration de wid
inspect-no-pdf = ce n’est pas un PDF
inspect-no-json = la déclaration n’est pas du JSON : { $why }
inspect-not-verified = Non vérifié : voici ce que le fichier dit de lui-même. Pour le vérifier : wid verify.
inspect-company = Entreprise
inspect-declared-by = Déclaré par
inspect-level = Niveau
inspect-no-level = aucun
inspect-assessed-on = Évaluation
inspect-days = { $assessed }, émission : { $issued }, fin de validité : { $until }
inspect-criteria = Critères
inspect-pack = { $pack } { $version }
inspect-two = { $first }, { $second }
inspect-not-said = non indiqué
inspect-sealed-by = Scellé par
inspect-signer = { $name } (certificat émis par { $issuer })
inspect-signer-itself = { $name } (certificat autosigné)
inspect-seal-unread = une signature illisible
inspect-no-seal = personne : c’est un brouillon
inspect-statement = Déclaration
inspect-attachments = Annexes
inspect-parts = { $n ->
    [one] statement.json avec { $n } réponse, criteria.json avec { $size } octets
   *[other] statement.json avec { $n } réponses, criteria.json avec { $size } octets
}
inspect-digest-fits = L’empreinte est celle de la déclaration de ce fichier.
inspect-digest-of-another = L’empreinte est celle d’une AUTRE déclaration que celle de ce fichier.
inspect-no-digest = ce n’est pas une empreinte SHA-256
inspect-no-digest-help = tapez les 64 lettres et chiffres ; les espaces ne comptent pas

## wid verify
verify-no-threads-help = essayez --jobs 1
verify-unreadable-help = demandez à nouveau le fichier ; un rapport est un PDF
verify-progress = vérifiés : { $done } sur { $all }
verify-tally = { $n ->
    [one] { $n } fichier examiné : { $parts }.
   *[other] { $n } fichiers examinés : { $parts }.
}
tally-valid = { $n ->
    [one] { $n } valide
   *[other] { $n } valides
}
tally-undecided = { $n ->
    [one] { $n } indécis
   *[other] { $n } indécis
}
tally-expired = { $n ->
    [one] { $n } expiré
   *[other] { $n } expirés
}
tally-altered = { $n ->
    [one] { $n } modifié
   *[other] { $n } modifiés
}
tally-wrong = { $n ->
    [one] { $n } erroné
   *[other] { $n } erronés
}
tally-withdrawn = { $n ->
    [one] { $n } retiré
   *[other] { $n } retirés
}
tally-no-report = { $n ->
    [one] { $n } n’est pas un rapport
   *[other] { $n } ne sont pas des rapports
}
tally-not-read = { $n ->
    [one] { $n } non lu
   *[other] { $n } non lus
}
outcome-passed = réussi
outcome-failed = ÉCHEC
outcome-not-checked = non vérifié
outcome-undecided = indécis
verify-company = Entreprise
verify-sealed-by = Scellé par
verify-trusted-authority = { $name } (vous vous fiez à son autorité)
verify-trusted-certificate = { $name } (vous vous fiez précisément à ce certificat)
verify-trusted-not = { $name } (confiance non établie)
verify-name-differs = Ce nom n’est pas celui de l’entreprise.
verify-claimed-time = Moment indiqué
verify-no-timestamp = { $moment } (aucun horodatage ne le prouve)
verify-result = Résultat
verify-indicative = { $level }{ $assurance } : indicatif, selon une proposition de critères
verify-issued = Émis le
verify-days = { $issued }, valable jusqu’au { $until }
verify-statement = Déclaration
verify-valid-says = Valide veut dire : on sait qui a scellé ce rapport, rien n’a été modifié, et le résultat découle des réponses. Cela ne dit pas que les réponses sont vraies. Voir docs/TRUST.md.
verify-trust-help = donnez un certificat ou une liste en PEM ou DER
verify-no-certificates = { $folder } ne contient pas de fichier .pem, .crt ou .cer
verify-no-certificates-help = indiquez le certificat lui-même
verify-list-not-text = un nom sur l’entrée standard n’est pas un texte en UTF-8
verify-list-not-text-help = indiquez ce fichier, ou son dossier, sur la ligne de commande
verify-list-unread = l’entrée standard ne peut pas être lue : { $why }
verify-list-unread-help = donnez les noms sur la ligne de commande
verify-list-empty = l’entrée standard n’indique aucun fichier
verify-list-empty-help = écrivez un nom par ligne
verify-no-pdf = { $folder } ne contient pas de PDF
verify-no-pdf-help = indiquez le dossier qui contient les rapports
verify-no-fit = aucun fichier ne correspond à { $pattern }

## wid demo
demo-answers = 1. Les réponses d’une entreprise inventée se trouvent dans { $file }.
demo-documents = 2. { $n } documents fictifs sont enregistrés dans { $folder }.
demo-folder-exists = { $folder } existe et n’est pas vide
demo-folder-exists-help = indiquez un dossier qui n’existe pas encore
demo-too-many = il y a ici trop de dossiers appelés wid-demo
demo-too-many-help = supprimez-les, ou indiquez-en un autre
demo-what-happened = Ce qui s’est passé : une entreprise inventée a reçu un score, son rapport a été scellé avec une clé créée pour cette démonstration, et le sceau et chaque chiffre ont été vérifiés. La clé est détruite ; son certificat reste. Le résultat est indicatif : le label est une proposition.
demo-open = Ouvrez ces fichiers :
demo-report = le rapport, à lire et à vérifier par machine
demo-assessment = les réponses dont il découle, en texte
demo-certificate = le certificat auquel se fier pour vérifier
demo-next = Essayez ensuite :
demo-plan = le chemin le plus court vers le niveau suivant
demo-verify = sans --trust : le verdict est indécis
demo-inspect = ce que contient le rapport
demo-assess = votre propre entreprise ; pause à tout moment

## The menu of wid without a command
menu-head = wid : autoévaluation, proposition de label « Women in Digital ». Résultats indicatifs.
menu-demo = Voir un exemple, des réponses au rapport vérifié
menu-assess = Commencer ou continuer une évaluation
menu-status = Voir ce qui est encore sans réponse
menu-score = Voir le niveau et les scores
menu-verify = Vérifier des rapports que vous avez reçus
menu-help = Voir toutes les commandes
menu-ask = Tapez un numéro, ou q pour quitter :
menu-ask-folder = Dossier de l’évaluation
menu-ask-new-folder = Nom du dossier pour cette évaluation
menu-ask-reports = Fichier ou dossier ; vous pouvez le glisser dans cette fenêtre
menu-no-choice = Choisissez l’un des numéros ci-dessus, ou q pour quitter.
menu-screen-reader = Avec un lecteur d’écran : wid help accessibility.
# The words that may be typed to leave, separated by blanks. English ones are understood too.
typed-leave = q quitter

## wid criteria
criteria-absent = le pack { $pack } n’est pas disponible
criteria-absent-help = disponibles : { $packs }
criteria-entry = { $n ->
    [one] { $pack } { $version } : { $n } critère, publié le { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version } : { $n } critères, publiés le { $day }, SHA-256 { $digest }
}
criteria-entry-preview = { $n ->
    [one] { $pack } { $version }, aperçu : { $n } critère, publié le { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }, aperçu : { $n } critères, publiés le { $day }, SHA-256 { $digest }
}
criteria-entry-from = en vigueur à partir du { $from } ; langues : { $languages } ; { $source }
criteria-entry-until = en vigueur du { $from } au { $until } ; langues : { $languages } ; { $source }
criteria-built-in = intégré
criteria-nowhere = le critère { $id } ne figure dans aucun pack disponible
criteria-nowhere-help = voyez tous ceux d’un pack avec : wid criteria show be-wid
criteria-page-place = { $pillar } ; { $pack } { $version }, depuis { $since }
criteria-page-upcoming = Facultatif pour l’instant : ce critère ne compte pas encore.
criteria-page-result = Il mesure un résultat.
criteria-page-levels = Les niveaux
criteria-page-options = Les options
criteria-page-points = Les points
criteria-page-proof = Ce qui compte comme preuve
criteria-page-audit = Ce qu’un audit vérifie
criteria-page-help = Aide
criteria-page-applies = À qui il s’applique
criteria-page-everybody = À toutes les entreprises.
criteria-page-min = { $fact } : au moins { $limit }
criteria-page-max = { $fact } : au plus { $limit }
criteria-page-flag = Si ceci est vrai : { $fact }
criteria-page-each-sex = Au moins { $limit } femmes et { $limit } hommes
criteria-page-claims = Il peut être déclaré non applicable, pour une de ces raisons
criteria-page-claim-since = { $months ->
    [one] { $reason } (pendant { $months } mois)
   *[other] { $reason } (pendant { $months } mois)
}
criteria-page-law = La législation sur laquelle il repose
criteria-page-trace = D’où il vient dans la stratégie
criteria-page-anchor = { $id } (ligne { $line })
criteria-page-crosswalk = Dans des cadres comparables
criteria-written = { $n ->
    [one] { $n } fichier écrit dans { $folder }
   *[other] { $n } fichiers écrits dans { $folder }
}
criteria-handbook-written = Manuel : { $file }
criteria-handbook-failed = le manuel n’a pas pu être établi : { $why }

## wid criteria lint
criteria-lint-good = { $n ->
    [one] { $pack } { $version } ne présente aucun problème. { $n } critère. SHA-256 { $digest }
   *[other] { $pack } { $version } ne présente aucun problème. { $n } critères. SHA-256 { $digest }
}
criteria-lint-problems = { $errors ->
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}.
criteria-folder-deep = { $folder } se trouve à plus de { $most } dossiers de profondeur
criteria-folder-large = { $folder } est trop volumineux : sont lus au plus { $files } fichiers et dossiers, et { $bytes } octets en tout
criteria-not-a-file = { $file } est un lien ou n’est pas un fichier ordinaire
criteria-not-text = à partir d’ici, ce n’est plus du texte en UTF-8
criteria-folder-help = ne gardez dans le dossier que des fichiers texte, tels qu’ils doivent être publiés

## What is typed wrongly
usage-no-command = aucune commande n’a été donnée
usage-no-such-command = la commande { $command } n’existe pas
usage-unknown = { $argument } n’est pas connu ici
usage-missing = { $n ->
    [one] cet argument manque : { $argument }
   *[other] ces arguments manquent : { $argument }
}
usage-no-value = { $argument } demande une valeur
usage-wrong-value = « { $typed } » n’est pas une valeur admise pour { $argument }
usage-wrong-value-why = « { $typed } » n’est pas une valeur admise pour { $argument } : { $why }
usage-takes-no-value = « { $typed } » est de trop : { $argument } n’admet pas une telle valeur
usage-twice = { $argument } ne peut être donné qu’une fois
usage-conflict = { $argument } et { $other } s’excluent
usage-not-text = un argument n’est pas un texte en UTF-8
usage-not-understood = ce qui a été tapé n’est pas compris
usage-allowed = permis ici : { $values }
usage-did-you-mean = vouliez-vous dire { $meant } ?
usage-how = utilisation : { $usage }
usage-help = voyez ce qui peut être tapé avec : { $command }
typed-no-moment = écrivez un jour comme 2028-01-31, ou un moment comme 2028-01-31T12:00:00Z
typed-no-day = écrivez un jour comme 2026-11-24
typed-no-count = écrivez un nombre entier comme 4

## Words around help
# A colon follows the headings; where your language has a blank before it, end them with a no-break space.
help-heading-usage = Utilisation :
help-heading-commands = Commandes{"\u00A0"}
help-heading-arguments = Arguments{"\u00A0"}
help-heading-options = Options{"\u00A0"}
help-heading-everywhere = Options de toutes les commandes{"\u00A0"}
help-values = Valeurs possibles :
help-values-inline = valeurs possibles : { $values }
help-value = - { $value } : { $text }
help-flag-help = Afficher l’aide
help-flag-version = Afficher la version

## wid criteria translated, wid criteria reviewed
criteria-recorded-help = voyez les noms de tous les textes dans le fichier : { $file }
criteria-stale-help = traduisez-les d’abord, puis tapez : { $command }
criteria-translated = { $file } : { $n ->
    [0] rien n’a changé ; chaque texte était déjà enregistré comme traduit
    [one] un texte est enregistré comme traduit de l’anglais actuel : { $blocks }
   *[other] { $n } textes sont enregistrés comme traduits de l’anglais actuel : { $blocks }
}
criteria-reviewed = { $file } : { $n ->
    [0] rien n’a changé ; chaque texte était déjà enregistré comme comparé
    [one] un texte est enregistré comme comparé à l’anglais actuel : { $blocks }
   *[other] { $n } textes sont enregistrés comme comparés à l’anglais actuel : { $blocks }
}

## Help of commands, arguments and values
# Written from the comments in the code by HELP=overwrite cargo test --bin wid help_words
help-wid =
    Autoévaluation, rapport signé et vérification pour la proposition de label belge « Women in Digital ».

    Le label est une proposition : chaque résultat est indicatif, et aucune autorité ne s’en porte garante.
help-wid_lang = La langue des questions, des réponses et des rapports ; sinon celle du système
help-wid_format = Sous quelle forme écrire les réponses et les erreurs
help-wid_format_human = En mots
help-wid_format_json = En JSON, un objet par ligne
help-wid_format_csv = En tableau avec des virgules, pour wid verify seulement
help-wid_color = Mots en couleur ou non
help-wid_color_auto = Dans un terminal, sauf si NO_COLOR est défini
help-wid_color_always = Toujours
help-wid_color_never = Jamais
help-wid_quiet = En dire moins en cours de route ; les réponses et les erreurs restent
help-wid_packs = Le dossier des critères qui ne sont pas intégrés au programme
help-demo = Voir une entreprise fictive, des réponses au rapport vérifié
help-demo_folder = Le dossier à créer ; sinon wid-demo, wid-demo-2, etc.
help-start = Commencer une évaluation : entreprise, données, période
help-start_folder = Le dossier de l’évaluation ; il est créé s’il manque
help-start_blank = Écrire un fichier avec chaque clé et sa question en commentaire, sans rien demander
help-start_overlay = Évaluer aussi selon ce complément, comme bank ; peut être donné plusieurs fois
help-start_plain = Demander en simples lignes de texte, pour lecteurs d’écran et terminaux simples
help-assess = Répondre aux critères, une question par écran ; reprendre où vous en étiez
help-assess_folder = Le dossier de l’évaluation ; une évaluation y est commencée s’il n’y en a pas
help-assess_pillar = Commencer à ce pilier, comme PAY
help-assess_criterion = Commencer à ce critère, comme PAY-04
help-assess_plain = Demander en simples lignes de texte, pour lecteurs d’écran et terminaux simples
help-overlay = Évaluer aussi selon le complément d’un secteur, à côté des critères de base
help-overlay-add = Évaluer aussi selon un complément, à côté des critères de base
help-overlay-add_folder = Le dossier de l’évaluation
help-overlay-add_overlay = Le complément : son préfixe, comme bank, son id, ou id@version
help-overlay-remove = Retirer un complément, avec ses réponses et ses données
help-overlay-remove_folder = Le dossier de l’évaluation
help-overlay-remove_overlay = Le complément : son préfixe, comme bank, son id, ou id@version
help-overlay-remove_yes = Répondre oui à la dernière question
help-status = Voir ce qui est sans réponse, par pilier, et ce qui manque pour émettre un rapport
help-status_folder = Le dossier de l’évaluation
help-score = Calculer le niveau, les piliers et les exigences
help-score_folder = Le dossier de l’évaluation
help-score_explain = Montrer comment compte chaque critère
help-score_assurance = Hypothèse : le résultat a ce degré d’assurance, A0, A1 ou A2
help-score_with = Hypothèse : cette version des critères ; seules comptent les réponses qui y restent valables
help-plan = Voir le chemin le plus court vers le niveau suivant
help-plan_folder = Le dossier de l’évaluation
help-migrate = Continuer avec une autre version des critères
help-migrate_folder = Le dossier de l’évaluation
help-migrate_to = La version à laquelle passer, comme 2.0.0
help-migrate_yes = Répondre oui à la dernière question
help-renew = Recommencer à partir du rapport de l’année passée
help-renew_report = Le rapport de l’année passée
help-renew_folder = Le dossier de la nouvelle évaluation ; il est créé s’il manque
help-renew_trust = Certificats auxquels se fier : un fichier ou un dossier de .pem, .crt, .cer ; celui d’une autorité sert d’ancre, tout autre ne vaut que pour lui-même
help-renew_crl = Une liste de révocation
help-renew_to = La version des critères ; sinon la plus récente en vigueur
help-evidence = Enregistrer des documents qui prouvent une réponse, ou les vérifier
help-evidence-add = Enregistrer un document pour un critère, par titre, date, taille et SHA-256
help-evidence-add_folder = Le dossier de l’évaluation
help-evidence-add_criterion = Le critère, comme REC-01
help-evidence-add_file = Le document
help-evidence-add_title = Son titre ; sinon le nom du fichier
help-evidence-add_date = Sa date ; sinon le jour de l’évaluation
help-evidence-add_no_copy = L’enregistrer sans le copier dans le dossier
help-evidence-check = Comparer les documents enregistrés aux fichiers
help-evidence-check_folder = Le dossier de l’évaluation
help-issue = Émettre le rapport signé
help-issue_folder = Le dossier de l’évaluation
help-issue_key = La clé pour sceller : un fichier .p12, ou un fichier .pem avec clé et certificat
help-issue_output = Le rapport à écrire
help-issue_password_file = Prendre le mot de passe à la première ligne d’un fichier
help-issue_password_env = Prendre le mot de passe dans une variable d’environnement
help-issue_yes = Répondre oui à la dernière question
help-issue_force = Remplacer le rapport s’il existe
help-render = Produire le rapport en brouillon, non signé, en PDF ou HTML
help-render_folder = Le dossier de l’évaluation
help-render_output = Le brouillon à écrire
help-render_template = Utiliser les modèles de ce dossier à la place de ceux du programme
help-render_force = Remplacer le brouillon s’il existe
help-verify = Vérifier des rapports : qui les a scellés, si quelque chose a été modifié, si le résultat découle des réponses
help-verify_paths = Rapports ou dossiers de rapports ; - lit les noms sur l’entrée standard
help-verify_trust = Certificats auxquels se fier : un fichier ou un dossier de .pem, .crt, .cer ; celui d’une autorité sert d’ancre, tout autre ne vaut que pour lui-même
help-verify_crl = Une liste de révocation
help-verify_at = Vérifier à ce moment, comme 2028-01-31T12:00:00Z ; un jour seul veut dire midi UTC ce jour-là
help-verify_evidence = Chercher les documents enregistrés dans ce dossier
help-verify_require = Ce qui doit avoir été vérifié
help-verify_require_timestamp = Un horodatage valable
help-verify_require_revocation = Une liste de révocation de l’émetteur du certificat du signataire
help-verify_skip = Vérifications à laisser de côté
help-verify_skip_signer = Qui l’a scellé
help-verify_skip_subject = Si le certificat désigne l’entreprise
help-verify_skip_time = Si les moments concordent
help-verify_skip_pages = Si les pages découlent de la déclaration
help-verify_skip_validity = Si le dernier jour de validité est passé
help-verify_jobs = Combien de fichiers à la fois ; sinon un par cœur
help-inspect = Voir ce que dit un rapport, sans le vérifier
help-inspect_file = Le rapport
help-inspect_extract = Écrire statement.json et criteria.json dans ce dossier
help-inspect_digest = Comparer avec l’empreinte imprimée sur papier, ou lue dans le code QR
help-inspect_force = Remplacer les fichiers qui existent dans le dossier
help-key = Créer et montrer des clés pour sceller les rapports
help-key-new = Créer une clé avec son propre certificat, pour commencer
help-key-new_output = Le fichier de la clé à écrire ; le certificat va à côté, sous NAME.pem
help-key-new_name = Le nom de l’entreprise
help-key-new_enterprise_number = Le numéro d’entreprise
help-key-new_password_file = Prendre le mot de passe à la première ligne d’un fichier
help-key-new_password_env = Prendre le mot de passe dans une variable d’environnement
help-key-new_no_password = Ne protéger la clé par aucun mot de passe
help-key-new_force = Remplacer les fichiers qui existent
help-key-request = Créer une clé et une demande de certificat pour une autorité de certification
help-key-request_output = Les fichiers à écrire : NAME.key.pem et NAME.csr
help-key-request_name = Le nom de l’entreprise
help-key-request_enterprise_number = Le numéro d’entreprise
help-key-request_password_file = Prendre le mot de passe à la première ligne d’un fichier
help-key-request_password_env = Prendre le mot de passe dans une variable d’environnement
help-key-request_force = Remplacer les fichiers qui existent
help-key-show = Montrer à qui appartient le certificat d’un fichier
help-key-show_file = Une clé (.p12, .pem) ou un certificat (.pem)
help-key-show_password_file = Prendre le mot de passe à la première ligne d’un fichier
help-key-show_password_env = Prendre le mot de passe dans une variable d’environnement
help-criteria = Lister, montrer et vérifier des packs de critères
help-criteria-list = Lister les packs disponibles
help-criteria-show = Montrer un pack, ou l’un de ses critères sur une page
help-criteria-show_name = Un critère comme REC-01, ou un pack comme be-wid ou be-wid@1.0.0
help-criteria-show_criterion = Un critère de ce pack
help-criteria-show_pack_version = La version des critères ; sinon la plus récente disponible
help-criteria-lint = Vérifier le dossier d’un pack et signaler tous ses problèmes en une fois
help-criteria-lint_folder = Le dossier de la version, comme criteria/be-wid/1.0.0
help-criteria-translated = Enregistrer que des textes ont été traduits de l’anglais actuel
help-criteria-translated_folder = Le dossier de la version, comme criteria/be-wid/1.0.0
help-criteria-translated_language = La langue : fr, nl ou de
help-criteria-translated_texts = Des textes, comme REC-01 ou level.bronze ; tous, si aucun n’est indiqué
help-criteria-reviewed = Enregistrer qu’une seconde personne a comparé des textes à l’anglais actuel
help-criteria-reviewed_folder = Le dossier de la version, comme criteria/be-wid/1.0.0
help-criteria-reviewed_language = La langue : fr, nl ou de
help-criteria-reviewed_texts = Des textes, comme REC-01 ou level.bronze ; tous, si aucun n’est indiqué
help-criteria-compare = Dire ce qui a changé entre deux versions, l’ampleur du changement, et si le nouveau numéro l’indique
help-criteria-compare_old = La version précédente : un dossier, ou un pack disponible comme be-wid@1.0.0
help-criteria-compare_new = La version qui la suit
help-criteria-compare_impact = Dire aussi l’effet du changement sur les évaluations et rapports de ce dossier
help-criteria-export = Écrire les fichiers d’un pack dans un nouveau dossier, ou son manuel en PDF ou HTML
help-criteria-export_pack = Le pack, comme be-wid ou be-wid@1.0.0
help-criteria-export_output = Le dossier à créer, ou le manuel à écrire
help-criteria-export_force = Remplacer les fichiers qui existent
help-completions = Afficher un script de complétion pour un shell
help-completions_shell = Le shell
help-man = Écrire les pages de manuel dans un dossier
help-man_folder = Le dossier où écrire
help-man_force = Remplacer les pages qui existent
help-help = Expliquer une commande ou un sujet, comme accessibility
help-help_topic = Une commande comme : key new, ou le sujet accessibility

## wid help and wid man
help-no-such-topic = aucune commande ni aucun sujet ne s’appelle { $topic }
help-no-such-topic-help = pour les voir tous, tapez : { $command }
# The headings of a manual page, in capitals as is the custom.
man-heading-name = NOM
man-heading-synopsis = SYNOPSIS
man-heading-description = DESCRIPTION
man-heading-options = OPTIONS
man-heading-version = VERSION
man-failed = la page de manuel { $page } ne peut pas être produite : { $why }
man-written = { $n ->
    [one] { $n } page de manuel écrite dans { $folder }
   *[other] { $n } pages de manuel écrites dans { $folder }
}
help-accessibility =
    Accessibilité de wid

    Mode simple : ajoutez --plain à wid start et wid assess, ou donnez à la
    variable d’environnement ACCESSIBLE la valeur 1. Chaque question tient
    alors en quelques lignes de texte, toujours ajoutées à la suite ; rien ne
    bouge, ne clignote ou n’est redessiné. Chaque action du mode interactif y
    existe sous forme de lettre ou de mot à taper : r pour retour, t pour plus
    tard, p pour pause, d pour entendre la question à nouveau, ? pour l’aide.
    Le mode simple démarre aussi de lui-même si TERM vaut dumb et dans les
    fenêtres plus petites que 60 sur 20.

    Mode interactif : les flèches ou les chiffres choisissent, Entrée confirme,
    Esc revient en arrière, Ctrl+C met en pause. Le curseur est toujours sur la
    ligne choisie.

    La couleur ne fait que répéter ce que disent les mots. Elle est absente si
    NO_COLOR est défini, avec --color never et hors d’un terminal.

    Rapports : le PDF est balisé, avec des titres, des en-têtes de tableaux et
    un texte pour chaque image, et suit PDF/UA-1. Pour de grands caractères ou
    un texte qui s’adapte à l’écran : wid render DIR -o report.html.

## Migrate and renew
migrate-head = De { $pack } { $from } à { $to }
migrate-criterion = { $id } { $title }
migrate-criterion-upcoming = { $id } { $title } (facultatif pour l’instant : ne compte pas encore)
migrate-carried = { $n ->
    [one] Une réponse reste valable telle quelle.
   *[other] { $n } réponses restent valables telles quelles.
 }
migrate-offered = { $n ->
    [one] Une réponse antérieure est proposée ; revoyez-la, et reprenez-la si elle vaut encore :
   *[other] { $n } réponses antérieures sont proposées ; revoyez-les, et reprenez celles qui valent encore :
 }
migrate-told = { $n ->
    [one] Une réponse antérieure, non valable telle quelle, est seulement montrée :
   *[other] { $n } réponses antérieures, non valables telles quelles, sont seulement montrées :
 }
migrate-new = { $n ->
    [one] Un critère est nouveau :
   *[other] { $n } critères sont nouveaux :
 }
migrate-dropped = { $n ->
    [one] Une réponse n’est plus demandée :
   *[other] { $n } réponses ne sont plus demandées :
 }
migrate-link-same = { $criterion } (avant : { $from })
migrate-link-narrower = { $criterion } (demande une partie de { $from })
migrate-link-broader = { $criterion } (demande plus que { $from })
migrate-link-overlaps = { $criterion } (demande en partie autre chose que { $from })
migrate-facts-added = Données désormais demandées : { $facts }.
migrate-facts-removed = Données qui ne sont plus demandées : { $facts }.
migrate-unconfirmed = Les données doivent être confirmées à nouveau, car d’autres sont demandées.
migrate-question = Modifier { $file } ? Le fichier actuel est conservé à côté.
migrate-nothing = Rien n’a été modifié.
migrate-done = Terminé. L’ancien fichier est conservé sous le nom { $file }.
migrate-go-on = Pour répondre à ce qui est sans réponse, tapez : { $command }

## The score under another version
score-with = Hypothèse : selon les critères { $version }, avec les réponses qui y restent valables. L’évaluation suit les critères { $written } et n’est pas modifiée.
score-with-open = { $n ->
    [one] Un critère y est sans réponse et compte pour 0 : { $ids }.
   *[other] { $n } critères y sont sans réponse et comptent pour 0 : { $ids }.
 }{ $proposed ->
    [0] {""}
    [one] {""} Pour un critère, une réponse antérieure serait montrée.
   *[other] {""} Pour { $proposed } critères, une réponse antérieure serait montrée.
 }

## wid renew
renew-notice = Tenez compte de ce que la vérification dit du rapport. { $verdict }
renew-done = Écrit : { $file }. Le rapport de cette évaluation indiquera celui qu’il remplace.
renew-facts = L’entreprise et les données sont celles du rapport, et rien n’est confirmé : vérifiez chaque donnée, et indiquez la nouvelle période.
renew-exists-help = choisissez un autre dossier, ou continuez avec : { $command }
renew-failed = { $file } : { $what }
renew-failed-help = demandez le rapport tel qu’il a été émis, et regardez-le avec : wid verify { $file }

## Comparing two versions of criteria
compare-two-packs = { $old } et { $new } sont deux packs ; seules des versions d’un même pack se comparent
compare-head = { $pack } : de { $old } à { $new }
compare-same = Rien ne diffère.
compare-patch = Version corrective : rien de ce qui détermine un score ne change.
compare-minor = Version mineure : aucune entreprise ne peut y perdre son niveau, quelles que soient ses réponses. Tous les changements sont d’un genre qui préserve chaque niveau.
compare-activated = Version majeure par règle : ce qui était facultatif jusqu’ici compte désormais.
compare-not-shown = Version majeure, faute de pouvoir trancher ici : rien ne montre que chaque entreprise garde son niveau, et aucune entreprise qui le perd n’a été trouvée.
compare-drops = Version majeure : une entreprise peut y perdre son niveau.
compare-drop = Par exemple une entreprise : { $before } avant, { $after } après ({ $assurance }). Ce qui la retient alors :
compare-computed = degré d’assurance selon ses documents
compare-given = degré d’assurance dans les deux cas : { $name }
compare-drop-facts = Ses données : { $facts }.
compare-drop-answers = Elle donne les meilleures réponses et les documente, sauf pour :
compare-drop-open = pas de réponse
compare-drop-answer = { $criterion } : { $answer }
compare-drop-undocumented = { $criterion } : { $answer }, sans document
compare-obstacles = Ce qui arrête la démonstration :
compare-obstacle = { $name } : { $rule }
compare-rule = { $rule ->
    [removed] comptait, n’existe plus
    [added] est nouveau et compte
    [activated] était facultatif jusqu’ici, compte désormais
    [not-counted] comptait, est facultatif pour l’instant
    [moved] compte dans un autre pilier
    [weight] sa part dans une somme a changé
    [applies] s’applique à d’autres entreprises
    [answer] une réponse n’en est plus une
    [points] une réponse donne moins de points, ou compte désormais comme non mesurée
    [claim] une raison de non-applicabilité n’existe plus, ou demande autre chose
    [result] ne compte plus comme résultat
    [claim-cap] le maximum qui peut être déclaré non applicable a changé
    [review-sample] un contrôle doit examiner davantage
    [facts] une donnée est d’un autre type
    [level-order] l’ordre des niveaux a changé
    [legal-gate] une obligation légale est nouvelle ou plus stricte, ou lie plus d’entreprises
    [gate] un niveau y demande davantage, ou le demande à plus d’entreprises
    [overall-min] demande un score global plus élevé
    [pillar-min] demande un score plus élevé dans chaque pilier
    [results] demande plus de résultats mesurés
    [assurance] demande un degré d’assurance plus élevé
    [documented] demande plus de documents
    [coverage] demande qu’une plus grande part de chaque pilier s’applique
   *[other] { $rule }
 }
compare-version-fits = Le numéro { $version } l’indique bien.
compare-version-too-low = Le numéro { $version } est trop bas pour cela : le plus bas possible est { $least }.
compare-no-map = Il faut un fichier map.toml qui dit ce qu’est devenu chaque critère de { $old }.
compare-map = Le fichier map.toml n’est pas complet :
compare-reworded = { $n ->
    [one] Regardez { $ids } : ce qui est demandé est reformulé sous le même identifiant. Aucune règle du score ne peut dire si cela demande encore la même chose ; si ce n’est pas le cas, il faut un nouvel identifiant.
   *[other] Regardez { $ids } : ce qui est demandé est reformulé sous les mêmes identifiants. Aucune règle du score ne peut dire si cela demande encore la même chose ; tout critère qui demande autre chose doit recevoir un nouvel identifiant.
 }
compare-impact = Ce que cela change pour les entreprises du dossier
compare-impact-counts = { $n ->
    [one] { $n } entreprise
   *[other] { $n } entreprises
 }, dont { $lost } { $lost ->
    [one] perdrait son niveau
   *[other] perdraient leur niveau
 } :
compare-impact-move = { $before } avant, { $after } après : { $n }
compare-impact-file = { $file } : { $before } avant, { $after } après
compare-impact-unread = { $n ->
    [one] { $n } fichier n’est pas compté :
   *[other] { $n } fichiers ne sont pas comptés :
 }
compare-impact-why = { $file } : { $why }
compare-section = { $about ->
    [pack] Le pack dans son ensemble
    [profile] Données
    [level] Niveaux
    [assurance] Degrés d’assurance
    [legal] Références légales
    [file] Fichiers
   *[other] { $about }
 }
compare-added = ajout
compare-added-upcoming = ajout, facultatif pour l’instant : ne compte pas encore
compare-removed = suppression
compare-became = { $relation ->
    [same] continue sous { $ids }
    [narrower] suppression ; une partie en est demandée par { $ids }
    [broader] suppression ; davantage est demandé par { $ids }
    [overlaps] suppression ; en partie, autre chose est demandé par { $ids }
   *[other] suppression ; plus rien ne le demande
 }
compare-renamed = avant : { $from }
compare-value-changed = { $what } : { $after } (avant : { $before })
compare-value-added = { $what } : désormais { $after }
compare-value-removed = { $what } : aucune valeur désormais (avant : { $before })
compare-item-added = { $what } : ajout
compare-item-removed = { $what } : suppression
compare-text = { $what }, en { $language } :
compare-words-changed = « { $before } » est devenu « { $after } »
compare-words-added = ajouté : « { $after } »
compare-words-removed = supprimé : « { $before } »
compare-blanks = seuls des espaces diffèrent
compare-language = { $language ->
    [en] anglais
    [fr] français
    [nl] néerlandais
    [de] allemand
   *[other] { $language }
 }
compare-language-added = Il y a désormais des textes en { $language }.
compare-language-removed = Il n’y a plus de textes en { $language }.
compare-bytes = diffère, mais ni dans la structure ni dans les textes
compare-key = { $key ->
    [extends] étend
    [published] date de publication
    [effective_from] premier jour des rapports
    [end_of_life] dernier jour des évaluations
    [strategy_anchor] repère dans la stratégie
    [validity_months] mois de validité
    [refresh_months] mois avant l’actualisation des chiffres
    [min_cell] plus petit groupe imprimé
    [thresholds] taille { $of }
    [max_claimed_na_weight] pourcentage qui peut être déclaré non applicable
    [maturity_points] points d’une réponse de niveau { $of }
    [yes_points] points pour oui
    [no_points] points pour non
    [unknown_points] points pour « non mesuré »
    [documented_share] pourcentage des points à documenter pour A1
    [review_sample] part qu’un contrôle examine
    [min_assessable_pillar_share] pourcentage d’un pilier qui doit s’appliquer
    [low_coverage_cap] niveau le plus élevé si une part moindre s’applique
    [level] niveaux, le plus bas d’abord
    [levels] texte du niveau { $of }
    [type] type
    [options] option { $of }
    [overall_min] score global minimal
    [pillar_min] score minimal de chaque pilier
    [results] résultats mesurés, à partir de { $of } membres du personnel
    [assurance_min] degré d’assurance minimal
    [weight] poids
    [order] ordre des questions
    [pillar] pilier
    [status] statut
    [answer] type de réponse
    [result] compte comme résultat
    [counts] ce qui est compté
    [of] donnée égale au dénominateur
    [of_max] donnée que le dénominateur ne dépasse pas
    [of_min] dénominateur minimal
    [bands] points selon le chiffre
    [applies] condition pour s’appliquer, { $of }
    [legal_gate] obligation légale
    [gates] points pour le niveau { $of }
    [na_claim] raison de non-applicabilité { $of }
    [legal] référence légale { $of }
    [trace] passage de la stratégie { $of }
    [crosswalk] endroit dans un autre référentiel { $of }
    [binding] caractère contraignant
    [verified] vérification dans les sources
    [sources] source { $of }
    [official_titles] titre officiel ({ $of })
    [name] nom
    [strategy] stratégie
    [disclaimer] avertissement
    [label] nom court
    [text] texte
    [letter] lettre
    [meaning] signification
    [title] titre
    [requirement] ce qui est demandé
    [measure] ce qui est compté
    [evidence] preuve
    [audit] ce que l’audit examine
    [guidance] aide
    [threshold] qui y est tenu
    [duty] obligation
    [unchecked] ce qui n’a pas été vérifié
   *[other] { $key } { $of }
 }

## wid overlay
overlay-not-at-hand = le complément { $name } n’est pas disponible
overlay-not-at-hand-help = disponibles : { $names }
overlay-score = À côté, calculé à part : { $name }
overlay-added = Ajouté : le complément { $id } { $version }. Son score est calculé à côté de celui des critères de base et n’y change rien.
overlay-added-facts = { $n ->
    [0] Il ne demande aucune donnée supplémentaire.
    [one] Il demande { $n } donnée supplémentaire.
   *[other] Il demande { $n } données supplémentaires.
 }
overlay-added-next = Pour répondre à ses questions, tapez : { $command }
overlay-not-beside = le complément { $name } ne figure pas dans cette évaluation
overlay-not-beside-help = { $n ->
    [0] elle ne contient aucun complément
   *[other] y figurent : { $names }
 }
overlay-remove-question = { $n ->
    [0] Retirer de l’évaluation le complément { $id } { $version }, avec ses données ?
    [one] Retirer de l’évaluation le complément { $id } { $version }, avec sa réponse et ses données ?
   *[other] Retirer de l’évaluation le complément { $id } { $version }, avec ses { $n } réponses et ses données ?
 }
overlay-remove-nothing = Rien n’a été changé.
overlay-removed = Retiré : le complément { $id } { $version }.
migrate-left-out = Le complément { $id } { $version } ne convient pas aux nouveaux critères et est laissé de côté ; aucune version disponible n’y convient.
overlay-verified = À côté
overlay-verified-level = { $level }, { $assurance }, selon { $id }

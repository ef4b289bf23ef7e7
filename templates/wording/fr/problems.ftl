# Problems: what happened with a file or a value, and what to do. An id begins with the code of the problem, which never changes.
# Sentences begin in lower case and have no full stop, since they stand behind a place or within another sentence.

# ---- Any TOML or JSON file
file-too-large-to-read = le fichier compte { $has } octets
file-too-large-to-read-help = { $most } octets au plus sont lus
toml-syntax-value = une valeur manque ici, ou un texte n’est pas entre "guillemets"
# $detail is what the TOML parser says, in English.
toml-syntax-other = ce n’est pas du TOML : { $detail }
toml-syntax-help = Voyez sur https://toml.io comment s’écrit le TOML.
# $found is one of the type-… below, $wanted one of the form-….
wrong-type = il y a ici { $found }, mais il faut { $wanted }
number-out-of-range = { $written } n’est pas { $wanted }
not-a-decimal = { $written } ne peut pas être lu exactement
not-a-decimal-help = écrivez des chiffres avec un point au plus et { $most } chiffres significatifs au plus, comme 26.46
not-a-date = cette date n’existe pas, ou elle comporte une heure
not-a-date-help = écrivez année-mois-jour sans guillemets, comme 2026-03-27
wrong-form = « { $written } » n’a pas la forme voulue
# $form is one of the form-… below.
wrong-form-help = écrivez { $form }
not-allowed = « { $written } » n’est pas permis ici
allowed = Permis ici : { $allowed }.
allowed-likely = Vouliez-vous écrire { $likely } ? Permis ici : { $allowed }.
missing-key = la clé { $key } manque ici
missing-key-help = ajoutez une ligne : { $key } = …
unknown-key = la clé { $key } n’est pas connue ici

# What stands in a file.
type-text = un texte
type-whole = un nombre entier
type-decimal = un nombre décimal
type-boolean = true ou false
type-date = une date
type-list = une liste
type-table = une table

# What must stand in a file.
form-text = un texte entre "guillemets"
form-boolean = true ou false
form-whole = un nombre entier de { $least } à { $most }
form-number = un nombre
form-date = une date comme 2026-03-27, sans guillemets
form-list = une liste entre [crochets]
form-table = une table
form-digest = 64 chiffres hexadécimaux en minuscules
form-block-digest = les 16 premiers chiffres hexadécimaux d’une empreinte, en minuscules
form-version = trois nombres séparés par des points, comme 1.0.0
form-pack-id = des minuscules, des chiffres et des traits d’union, comme be-wid
form-pillar-id = deux à cinq majuscules, comme REC
form-criterion-id = un pilier et un numéro, comme REC-01
form-level-id = des minuscules, des chiffres et des traits d’union, comme bronze
form-assurance-id = A0, A1 ou A2
not-an-identifier = forme d’un identifiant de ce type : { $form }
not-a-digest = une empreinte SHA-256 s’écrit avec { $form }

# JSON that is sealed. $detail is what the JSON parser says, in English.
json-number = un nombre n’est pas un entier inférieur à 2^53
json-syntax = ce n’est pas du JSON : { $detail }
json-form = le JSON n’a pas la forme de la RFC 8785

# Text that people type.
free-text-empty = le texte est vide
free-text-too-long = { $has ->
    [one] le texte compte { $has } caractère ; le maximum est { $most }
   *[other] le texte compte { $has } caractères ; le maximum est { $most }
 }
free-text-character = le texte contient le caractère { $sign }, qui peut cacher ou changer ce qu’on lit
free-text-help = changez ou raccourcissez le texte
enterprise-number-form = un numéro d’entreprise a dix chiffres et commence par 0 ou 1, par exemple 0123.456.749
enterprise-number-digits = les deux derniers chiffres ne correspondent pas au reste du numéro

# ---- An assessment
unknown-key-changes = changes se trouve dans [perimeter]
unknown-key-changes-help = écrivez les modifications sous la forme [[changes]]
pack-not-at-hand-named = les critères { $id } { $version } ne sont pas disponibles
pack-not-at-hand-others = Disponibles : { $names }. Pour d’autres, donnez leur dossier avec --pack
enterprise-number = { $written } : { $error }
enterprise-number-help = vérifiez-le sur une facture ou à la Banque-Carrefour des Entreprises
period-backwards = la période finit avant de commencer
period-backwards-help = intervertissez from et to
too-many-changes = il y a ici { $has } modifications ; { $most } au plus sont conservées
unknown-fact = la donnée { $key } n’est pas demandée par ces critères
repeated = { $word } figure deux fois ici
repeated-help = supprimez l’un des deux
unknown-criterion-answered = le critère { $id } ne figure pas dans ces critères
facts-needed = il faut d’abord ces données : { $keys }

# ---- An answer
value-and-claim = une valeur se trouve à côté de not_applicable
value-and-claim-help = gardez l’un des deux et supprimez l’autre
wrong-type-answer = la réponse à { $id } ne peut pas être un texte
# $form is one of the form-… , or a piece of TOML.
wrong-type-answer-help = écrivez { $form }, ou "unknown" si ce n’est pas mesuré
form-answer-level = un niveau de 0 à 3
form-answer-options = une liste d’options comme ["…"]
form-answer-date = une date comme 2026-03-27
of-is-0 = of vaut 0 : il n’y a donc pas de part
of-is-0-help = écrivez "unknown", ou vérifiez le nombre
date-in-future = le { $day } est postérieur au jour de l’évaluation
date-in-future-help = écrivez une date qui ne dépasse pas le { $last }, jour de l’évaluation
count-over-of = count { $count } dépasse of { $of }
count-over-of-help = changez l’un des deux nombres
# $sex is the key women or men.
nobody-of-this-sex = of vaut { $of } ici, mais selon le profil il n’y a pas { $sex ->
    [men] d’hommes
   *[women] de femmes
 }
nobody-of-this-sex-help = écrivez of = 0, ou corrigez profile.{ $sex }
pay-is-0 = une rémunération moyenne de 0 ne donne pas d’écart
pay-is-0-help = écrivez "unknown", ou vérifiez le montant
claim-not-allowed = { $id } ne peut pas être déclaré non applicable
claim-not-allowed-help = ce critère s’applique à cette entreprise ; répondez-y, ou écrivez value = "unknown"
claim-too-old = { $most ->
    [one] le { $day } précède l’évaluation de plus de { $most } mois
   *[other] le { $day } précède l’évaluation de plus de { $most } mois
 }
claim-too-old-help = { $most ->
    [one] { $code } vaut pour { $most } mois au plus
   *[other] { $code } vaut pour { $most } mois au plus
 }
missing-since = since manque ici
missing-since-help = ajoutez since = le jour, comme 2025-03-01
unknown-key-since = { $code } n’a pas de since
unknown-key-since-help = supprimez cette clé
too-many-proofs = il y a ici { $has } preuves ; le maximum est { $most }
too-many-proofs-help = gardez les meilleures
path-outside = { $path } sort du dossier de l’évaluation
path-outside-help = copiez le fichier dans le dossier evidence

# ---- A statement
wrong-form-moment = « { $written } » n’est pas un moment en UTC
wrong-form-moment-help = écrivez 2026-11-24T10:00:00Z
packs-count = { $has ->
    [one] il y a ici { $has } pack ; de 1 à { $most } sont permis
   *[other] il y a ici { $has } packs ; de 1 à { $most } sont permis
 }

# ---- The files of a pack
missing-file = { $file } manque
too-many-files = { $folder } compte { $has } fichiers ; { $most } au plus sont permis
file-name = seuls a-z, 0-9, - _ et . sont permis dans le nom de fichier { $name }
file-too-large-in-pack = { $file } compte { $has } octets ; { $most } au plus sont permis
file-form = { $file } doit être en UTF-8, avec des fins de ligne LF et sans marque d’ordre des octets (BOM)
pack-twice = { $folder } se présente comme { $id } { $version }, mais diffère du pack disponible
pack-twice-help = donnez à un pack modifié une version qui lui est propre

# ---- pack.toml
too-many-entries = { $key } compte { $has } éléments ; { $most } au plus sont permis
level-order = les niveaux ne sont pas dans l’ordre
level-order-help = écrivez d’abord le niveau le plus bas ; aucun seuil d’un niveau ne peut être inférieur à celui du niveau précédent
# $rule is rule-of-level or rule-of-criterion.
missing-fact = { $rule } a besoin de la donnée { $key }, qui n’est pas demandée
missing-fact-help = ajoutez une table [[profile]] avec key = "{ $key }" et type = "integer"
rule-of-thresholds = la liste thresholds de [pack]
rule-of-level = le niveau { $id }
rule-of-criterion = le critère { $id }
duplicate-id = { $kind ->
    [criterion] le critère { $id } figure deux fois ici
    [pillar] le pilier { $id } figure deux fois ici
    [fact] la donnée { $id } figure deux fois ici
    [level] le niveau { $id } figure deux fois ici
   *[legal] la référence légale { $id } figure deux fois ici
 }
duplicate-id-help = donnez à chaque élément son propre identifiant
maturity-points = maturity_points doit contenir les points des quatre niveaux 0 à 3
missing-levels = scoring doit contenir au moins un niveau et les degrés d’assurance
missing-levels-help = ajoutez des tables [[scoring.level]]
number-out-of-range-fraction = la fraction est supérieure à 1
missing-options = une réponse de type multi doit avoir des options
missing-options-help = ajoutez options = ["…"]
band-limit = une tranche a exactement une limite parmi min, max et max_months
bands-missing = ce type de réponse demande des tranches
bands-idle = ce type de réponse n’a pas de tranches
bands-of-dates = max_months ne vaut que pour les dates, et les dates n’admettent rien d’autre
unknown-key-condition = la condition { $key } n’est pas connue
unknown-key-condition-help = écrivez <donnée>_min, <donnée>_max, flag ou each_sex_min ; données : { $facts }

# ---- text/<language>.toml
unknown-key-words = { $key }.{ $id } a des textes ici mais ne figure pas dans pack.toml
unknown-key-text = { $key }.{ $id } ne figure pas dans pack.toml
missing-text = les textes de { $key }.{ $id } manquent
missing-text-table-help = ajoutez [{ $key }.{ $id }]
missing-text-all = les textes de { $key } manquent
missing-text-all-help = il faut : { $needed }
text-length = un texte compte de 1 à { $most } caractères
text-character = le texte contient { $sign }
text-character-help = supprimez ce caractère
levels-count = textes de niveaux attendus ici : { $needed } ; { $has ->
    [one] il y en a { $has }
   *[other] il y en a { $has }
 }

# ---- A place and a problem in one sentence
problem-at = { $place } : { $problem }

# ---- Keys and seals. $reason is what a library or a token says, in English.
key-format = ce n’est ni un fichier PKCS #12, ni du PEM avec une clé et un certificat
key-password-needed = la clé est chiffrée et demande un mot de passe
key-wrong-password = le mot de passe est erroné
key-without-private-key = le fichier ne contient pas de clé privée
key-several = le fichier contient { $found } clés privées ; une seule est attendue
key-without-certificate = le fichier ne contient pas de certificat
key-does-not-fit = aucun des certificats du fichier ne correspond à la clé
key-certificate-unreadable = un certificat du fichier est illisible
key-unsupported = ce type de clé ou de chiffrement n’est pas pris en charge : P-256, P-384 et RSA d’au moins 2048 bits le sont
key-not-made = la clé n’a pas pu être créée : { $reason }
# $error is one of the shape-… of verify.ftl.
sign-shape = ce n’est pas un rapport non scellé : { $error }
sign-no-field = le rapport n’a pas de champ pour un sceau
sign-certificate = le certificat est illisible
sign-not-yet-valid = le certificat n’est valable qu’à partir du { $from }
sign-expired = le certificat a expiré le { $until }
sign-key-usage = le certificat n’est pas destiné à signer des documents
sign-unsupported = un sceau demande une clé P-256, P-384 ou RSA d’au moins 2048 bits
sign-too-large = la signature compte { $size } octets, plus que le maximum de { $limit }
sign-refused = la clé n’a pas signé : { $reason }
sign-wrong-signature = la signature ne correspond pas au certificat
trust-format = le fichier ne contient ni certificat ni liste de révocation
trust-certificate = un certificat est illisible
trust-anchor-usage = un certificat d’autorité de certification n’a pas le droit de signer des certificats
trust-revocation-list = une liste de révocation est illisible

# ---- What forbids to issue a report, and makes an issued one wrong
rule-missing = { $field } n’est pas rempli
rule-facts = des données ne sont pas encore connues : { $keys }
rule-impossible-facts = des données se contredisent : { $keys }
rule-not-confirmed = les données ne sont pas confirmées
# $breach is one of the rule-period-….
rule-period = la période : { $breach }
rule-period-length = elle doit durer 12 mois, à un mois près
rule-period-future = elle doit finir au plus tard le jour de l’évaluation
rule-period-too-old = elle doit finir au plus { $most } mois avant le jour de l’évaluation
rule-age = évalué le { $assessed_on }, émis le { $issued } : le rapport doit être émis le jour de l’évaluation ou au plus { $most } jours plus tard
rule-validity = valable jusqu’au { $has }, mais jusqu’au { $needs } selon les critères
rule-pack-dates = les critères { $version } ne peuvent pas être utilisés le { $issued } : ils valent du { $from } au { $until }
rule-pack-begins = les critères { $version } ne peuvent pas être utilisés le { $issued } : ils valent à partir du { $from }
rule-open = { $n ->
    [one] { $n } critère est sans réponse : { $ids }
   *[other] { $n } critères sont sans réponse : { $ids }
 }
issue-something-open = il reste quelque chose à régler
certificate-of-another = le certificat indique un autre numéro d’entreprise, { $certified }

# ---- Reports, their templates and their markup. $detail is what a library says, in English.
report-other-packs = les critères ne sont pas ceux que la déclaration désigne
report-unknown-renderer = les pages ont été dessinées par le moteur de rendu { $renderer }, que ce programme ne connaît pas
report-other-templates = d’autres modèles ne servent qu’aux brouillons et au HTML
document-pages = le texte demande plus de { $limit } pages
document-letters = le texte compte { $limit } lettres différentes ou plus
document-typeface = la police de caractères ne peut pas être incorporée : { $detail }
document-qr = le texte est trop long pour un code QR : { $detail }
document-drawing = les pages n’ont pas pu être dessinées : { $detail }
template-fails = { $template }:{ $line } : { $detail }
template-words = { $template } : il n’y a pas de mots pour « { $id } » avec les variables { $variables }
template-too-long = le modèle produit plus de { $limit } octets
markup-place = { $line }:{ $column } : { $problem }
markup-element = <{ $name }> n’est pas permis dans { markup-inside }
markup-text = un texte n’est pas permis dans { markup-inside }
markup-inside = { $inside ->
    [section] une section
    [columns] des colonnes
    [result] un résultat
    [cell] une cellule
    [list] une liste
    [figure] une figure
    [paragraph] un paragraphe
    [running-text] le texte courant
    [table] un tableau
    [table-part] un tableau, à cet endroit
    [row] une ligne
    [colgroup] un colgroup
   *[element] { $inside }
 }
markup-attribute = l’attribut { $name } n’est pas permis ici
markup-class = la classe « { $class } » n’est pas permise ici ; permis : { $allowed }
markup-missing = { $what ->
    [text] il manque un texte
    [cell-text] il manque un texte dans la cellule
    [columns] il manque une colonne : il en faut exactement deux
    [svg] il manque un svg
    [shape] il manque une forme
    [caption] il manque caption ou aria-label
    [scope] il manque scope="col" ou scope="row"
   *[element] il manque { $what }
 }
markup-value = { $attribute } ne peut pas être « { $value } »
markup-path = un tracé se compose de contours fermés faits de M, h, v et z
markup-heading = h{ $level } ne peut pas suivre h{ $before }
markup-row = { $cells ->
    [one] la ligne a { $cells } cellule, le tableau a { $columns } colonnes
   *[other] la ligne a { $cells } cellules, le tableau a { $columns } colonnes
 }
markup-too-much = { $what ->
    [bytes] plus de { $limit } octets de XHTML
    [levels] plus de { $limit } niveaux d’éléments
   *[shapes] plus de { $limit } formes dans un dessin
 }

# ---- What a report will disclose, as it is listed before it is sealed
disclosed-change = de « { $before } » à « { $after } », le { $on }
disclosed-from-to = du { $from } au { $to }
disclosed-number = { $number }
disclosed-no-flags = aucune de la liste
disclosed-share = { $count } sur { $of }
disclosed-by-sex = femmes { $women } sur { $of_women }, hommes { $men } sur { $of_men }
disclosed-pay = femmes { $women } ; hommes { $men }
certificate-parts = { $parts }
# $part is the kind of a part of a certificate's subject; one without words of its own keeps its technical name.
certificate-part = { $part ->
    [name] nom { $value }
    [organisation] organisation { $value }
    [unit] unité { $value }
    [organisation-number] numéro d’organisation { $value }
    [country] pays { $value }
    [given-name] prénom { $value }
    [family-name] nom de famille { $value }
    [serial-number] numéro de série { $value }
    [title] fonction { $value }
    [e-mail] adresse e-mail { $value }
   *[other] { $part } { $value }
 }


## Maps between versions of criteria
map-from = la table de correspondance commence à { $from }, qui n’est pas une version antérieure à { $version }
map-from-help = indiquez la dernière version de la version majeure précédente
map-unknown-new = { $id } ne figure pas dans ces critères
map-unknown-new-help = indiquez un critère qui figure dans pack.toml, à côté de cette table
map-no-id = « { $id } » n’est pas l’identifiant d’un critère
map-no-id-help = écrivez un pilier et un numéro, comme REC-01
map-too-many = la table de correspondance compte { $n } éléments ; { $most } au plus sont permis
map-relation = { $relation } ne va pas avec { $n ->
    [0] zéro critère
    [one] un seul critère
   *[other] { $n } critères
 }
map-relation-help = same mène à un seul critère, narrower, broader et overlaps à un ou plusieurs, retired à aucun
map-id-kept = { $id } garde son identifiant, mais sa relation est { $relation }
map-id-kept-help = un critère dont le sens a changé reçoit un nouvel identifiant ; écrivez same si le sens n’a pas changé
map-missing-new = la table de correspondance ne dit pas d’où vient { $id }
map-missing-new-help = citez-le dans l’élément du critère dont il vient, ou dans la liste new
map-not-new = { $id } figure dans la liste new, alors qu’un élément de la table y mène aussi
map-not-new-help = retirez-le de l’un des deux
map-merged = plusieurs critères sont devenus { $id }, et l’un d’eux est repris tel quel
map-merged-help = si plusieurs réponses mènent à un même critère, chacune est broader ou overlaps, pour qu’une personne décide
map-unknown-old = { $id } ne figure pas dans { $version }
map-unknown-old-help = indiquez un critère de la version à laquelle commence la table
map-missing-old = la table de correspondance ne dit pas ce qu’est devenu { $id } de { $version }
map-missing-old-help = ajoutez une ligne : { $id } = {"{"} to = […], relation = "…" {"}"}

## Proposals: what earlier answers say
proposal-unknown-criterion = le critère { $id } ne figure pas dans ces critères
proposal-unknown-criterion-help = supprimez ses propositions ; ce qui a été dit avant se trouve dans le fichier de la version antérieure
proposal-too-many = il y a ici { $n } propositions ; le maximum est { $most }
proposal-form = ceci n’est pas une réponse à { $id }
proposal-form-help = écrivez before à la place de value, pour que ce soit seulement montré
proposal-both = value se trouve à côté de before
proposal-both-help = gardez value si la réponse peut être reprise telle quelle, sinon before

## Going to another version of the criteria
migrate-same-version = l’évaluation suit déjà les critères { $version }
migrate-backward = l’évaluation suit les critères { $from }, et la version { $to } est plus ancienne ; aucun retour n’est possible
migrate-not-at-hand = les critères { $version } ne sont pas disponibles
migrate-not-at-hand-help = disponibles : { $versions }
migrate-no-map = aucun des critères disponibles ne dit ce que deviennent les réponses dans la version { $major }
migrate-no-map-help = obtenez la première version { $major }, dont la table de correspondance le dit
migrate-ended = les critères { $version } ont pris fin le { $on }
migrate-map = la table de correspondance entre les versions a des problèmes
migrate-not-toml = ce n’est pas du TOML : { $detail }
migrate-not-readable = ce qui serait écrit enfreint une règle des nouveaux critères ; rien n’a donc été écrit

## Beginning again from a report
renew-refused = le rapport ne peut pas être renouvelé ; son verdict : { $verdict ->
    [altered] modifié
    [wrong] erroné
    [withdrawn] retiré
    [expired] expiré
    [undecided] indécis
    [valid] valide
    [not-a-report] pas un rapport
   *[other] { $verdict }
 }
renew-unread = ce programme ne peut pas lire ce que le rapport déclare ; son verdict : { $verdict ->
    [altered] modifié
    [wrong] erroné
    [withdrawn] retiré
    [expired] expiré
    [undecided] indécis
    [valid] valide
    [not-a-report] pas un rapport
   *[other] { $verdict }
 }

# ---- What is recorded of translations
translation-of-english = l’anglais est la langue à partir de laquelle les autres sont traduites ; rien n’est enregistré à son sujet
translation-no-texts = le pack n’a pas de textes dans la langue { $language }
translation-unknown-block = aucun texte du pack ne porte le nom { $name }
translation-stale = { $n ->
    [one] un texte n’est pas une traduction du texte anglais actuel : { $blocks }
   *[other] { $n } textes ne sont pas des traductions des textes anglais actuels : { $blocks }
 }

## Overlays
overlay-of-itself = { $id } s’étend lui-même
overlay-of-itself-help = indiquez les critères de base à côté desquels le complément se place
overlay-base-missing = les critères { $id } { $version }, que ce complément étend, ne sont pas disponibles
overlay-base-missing-help =
    { $n ->
        [0] donnez d’abord le dossier des critères de base ; un complément convient à la version qu’il nomme et aux suivantes de la même version majeure
       *[other] disponibles : { $versions } ; un complément convient à la version qu’il nomme et aux suivantes de la même version majeure
    }
overlay-of-an-overlay = { $id } est lui-même un complément
overlay-of-an-overlay-help = un complément étend des critères de base ; s’il en faut deux, l’évaluation les nomme tous les deux
overlay-prefix-form = « { $prefix } » ne peut pas servir de préfixe
overlay-prefix-form-help = écrivez un mot d’au plus { $most } minuscules, chiffres et traits d’union, comme bank
overlay-prefix-in-base = { $id } a un préfixe, mais ce pack n’étend rien
overlay-prefix-in-base-help = enlevez le préfixe, ou dites avec [extends] ce que le pack étend
overlay-base-redefined = { $id } appartient à { $base }, et un complément n’y change rien
overlay-outside-prefix = { $id } ne porte pas le préfixe { $prefix }
overlay-own-id-help = définissez votre propre identifiant, comme { $id }
overlay-validity = un complément est valable aussi longtemps que ses critères de base, car un seul rapport contient les deux
overlay-validity-help = écrivez validity_months = { $months }
overlay-min-cell = un complément n’imprime aucun chiffre sur moins de personnes que ses critères de base
overlay-min-cell-help = écrivez min_cell = { $least } ou plus
overlay-none = { $id } n’étend rien : ce n’est donc pas un complément
overlay-none-help = prenez un pack avec [extends], ou omettez celui-ci
overlay-other-base = { $id } ne convient pas à { $base } { $version }
overlay-other-base-help = il convient à { $base } { $version } et aux suivantes de la même version majeure
overlay-same-prefix = { $id } a le préfixe { $prefix }, comme { $other }
overlay-same-prefix-help = omettez l’un des deux
overlay-no-fact = { $id } demande la donnée { $fact }, que ces critères ne connaissent pas
overlay-no-fact-help = prenez une autre version du complément
overlay-other-rules = { $id } a une autre durée de validité que ses critères de base, ou imprime des chiffres sur moins de personnes
overlay-other-rules-help = prenez une autre version du complément
overlay-not-named-help = cela fait partie d’un complément au préfixe { $prefix } ; nommez le complément sous [[overlays]], ou ajoutez-le avec : wid overlay add
overlay-too-many = au plus { $most } compléments tiennent à côté des mêmes critères de base
overlay-too-many-help = omettez-en un
overlay-as-base = { $id } est un complément, et rien n’est évalué selon un complément seul
overlay-as-base-help = nommez ses critères de base sous [pack], et le complément sous [[overlays]]

# ---- What lint finds in a pack that can be loaded
never-applies = { $id } ne s’applique à aucune entreprise : ses conditions se contredisent
never-applies-help = modifiez la clé applies, ou retirez le critère
dead-band = aucun chiffre de { $id } n’atteint cette tranche
dead-band-help = les tranches sont essayées dans l’ordre où elles sont écrites, et la première qui convient compte ; placez la plus étroite d’abord, ou retirez celle-ci
unreachable-gate = cette exigence ne lie aucune entreprise, car { $id } ne s’applique que jusqu’à { $largest } membres du personnel
unreachable-gate-help = baissez workers_min, ou retirez l’exigence
gate-too-high = aucune réponse à { $id } ne vaut { $min } points ; personne n’atteint donc le niveau { $level } avec cette exigence
gate-too-high-legal = aucune réponse à { $id } ne vaut { $min } points ; personne ne remplit donc cette exigence légale
gate-too-high-help = la meilleure réponse vaut { $most } ; écrivez au plus ce nombre
level-out-of-reach = le niveau { $level } demande ici { $min } résultats mesurés, plus qu’il n’y en a
level-out-of-reach-help = { $n ->
    [0] aucun critère actif n’a result = true
    [one] un critère actif a result = true ; écrivez 1 au plus
   *[other] { $n } critères actifs ont result = true ; écrivez { $n } au plus
 }
empty-pillar = aucun critère actif ne figure dans le pilier { $id } ; son score est donc toujours 0
empty-pillar-help = ajoutez un critère, ou retirez le pilier
unused-legal = aucun critère ne renvoie à { $key }
unused-legal-help = ajoutez la clé à la liste legal d’un critère, ou retirez la référence
legal-gate-without-law = { $id } est une exigence légale, mais ne renvoie à aucun texte légal avec binding = "law"
legal-gate-without-law-help = citez la loi en question dans sa liste legal, ou choisissez plutôt une exigence d’un niveau
broken-trace-no-anchor = le repère { $anchor } ne figure pas dans trace.toml
broken-trace-no-criterion = le critère { $id } ne figure pas dans ces critères
broken-trace-one-way = { $id } cite le repère { $anchor }, qui ne le cite pas
broken-trace-one-way-back = le repère { $anchor } cite { $id }, qui ne le cite pas
broken-trace-help = corrigez l’identifiant, ou ajoutez l’autre moitié dans { $file }
no-trace = rien ne dit d’où vient { $id }
no-trace-help = citez un repère de trace.toml dans sa liste trace
duplicate-anchor = le repère { $id } figure ici deux fois
wrong-form-hash = ceci n’est pas l’empreinte d’une ligne
form-line-digest = les 12 premiers chiffres hexadécimaux du SHA-256 de la ligne
missing-translation = { $n ->
    [one] il n’y a pas de textes dans une des quatre langues : { $languages }
   *[other] il n’y a pas de textes dans { $n } des quatre langues : { $languages }
 }
missing-translation-help = ajoutez text/{ $language }.toml avec les mêmes tables et clés
stale-translation = { $block } a été traduit d’un autre texte anglais que le texte actuel
stale-translation-all = { $n ->
    [one] rien ne dit de quelle version de l’anglais un texte a été traduit
   *[other] rien ne dit de quelle version de l’anglais { $n } textes ont été traduits
 }
stale-translation-help = comparez la traduction à l’anglais, modifiez ce qui doit l’être, puis tapez : wid criteria translated { $arguments }
unreviewed-translation = { $block } n’a pas été comparé à l’anglais actuel lors d’une seconde lecture
unreviewed-translation-all = { $n ->
    [one] un texte n’a pas été comparé à l’anglais lors d’une seconde lecture
   *[other] { $n } textes n’ont pas été comparés à l’anglais lors d’une seconde lecture
 }
unreviewed-translation-help = faites comparer la traduction par une personne qui ne l’a pas faite, puis tapez : wid criteria reviewed { $arguments }
long-text = ce texte a { $has } caractères ; par rapport à l’anglais, { $most } au plus sont attendus
long-text-help = raccourcissez-le, ou voyez s’il dit plus que : { $english }
crowded-screen = l’écran de { $id } prend { $has } lignes à 80 colonnes ; { $most } tiennent sans défilement
crowded-screen-help = raccourcissez ses textes, ou faites-en deux critères
example-missing = l’exemple { $file } est introuvable
example-missing-help = écrivez son chemin à partir du dossier des exemples, avec /
example-misses = l’exemple atteint autre chose pour { $key } : { $has }
example-misses-help = si ce changement est voulu, écrivez ce qu’il atteint maintenant

## What a change of criteria does to companies that are known
impact-report = n’est pas un rapport auquel se fier pour ce que son entreprise a déclaré
impact-other-criteria = repose sur d’autres critères que la version précédente

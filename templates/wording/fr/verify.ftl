# Verification: checks and verdicts in sentences.

# ---- The verdict in one line. $detail is what the check found that decides: one of the sentences below.
verdict-no-statement = Pas un rapport : le fichier ne contient pas de déclaration de wid.
verdict-draft = Pas un rapport : c’est un brouillon, que personne n’a scellé.
verdict-no-seal = Pas un rapport : il n’y a pas de sceau.
verdict-not-a-report = Pas un rapport.
# $by says which names are known: other where the signer is not the company, signer, nobody.
verdict-valid = { $by ->
    [other] Valide, scellé par { $name } pour { $company }.
    [signer] Valide, scellé par { $name }.
   *[nobody] Valide.
 }
verdict-valid-without-pages = { $by ->
    [other] Valide pour ce qui a été vérifié, scellé par { $name } pour { $company } ; les pages n’ont pas été comparées.
    [signer] Valide pour ce qui a été vérifié, scellé par { $name } ; les pages n’ont pas été comparées.
   *[nobody] Valide pour ce qui a été vérifié ; les pages n’ont pas été comparées.
 }
verdict-valid-in-part = { $by ->
    [other] Valide pour ce qui a été vérifié, scellé par { $name } pour { $company } ; non vérifié : { $skipped }.
    [signer] Valide pour ce qui a été vérifié, scellé par { $name } ; non vérifié : { $skipped }.
   *[nobody] Valide pour ce qui a été vérifié ; non vérifié : { $skipped }.
 }
verdict-altered = Modifié : { $detail }.
verdict-wrong = Erroné : le sceau est intact, mais { $detail }.
verdict-withdrawn = Retiré : { $detail }.
verdict-undecided = Indécis : { $detail }.
verdict-expired = Expiré : { $detail } ; tout le reste est en ordre.
unreadable = ce n’est pas un PDF, ou il est endommagé au point que rien n’est lisible

# ---- The checks by name, in the order in which they are told
check-shape = forme
check-integrity = intégrité
check-signer = signataire
check-subject = titulaire
check-time = moment
check-criteria = critères
check-rules = règles
check-score = score
check-pages = pages
check-evidence = preuves
check-validity = validité

# ---- What several checks find
# $code is a stable name in lower-case English, for those who ask what exactly was found.
verify-coded = { $finding } ({ $code })
verify-left-out = laissé de côté, comme demandé
verify-statement-unread = la déclaration n’a pas pu être lue
verify-criteria-unread = les critères n’ont pas pu être lus
verify-seal-says-nothing = le sceau n’est pas intact, il ne dit donc rien
verify-unknown-format = ce programme ne connaît pas le format { $format } ; une version plus récente le connaît peut-être

# ---- shape
shape-holds = le fichier a la forme d’un rapport
# $problem is a problem of problems.ftl.
shape-of-statement = la déclaration : { $problem }
shape-of-criteria = criteria.json : { $problem }
shape-statement-format = la déclaration n’indique aucun de nos formats
shape-strange-content = la déclaration contient quelque chose que notre outil n’écrit pas
shape-idle-file = criteria.json contient { $path }, qui n’est pas nécessaire
shape-too-large = le fichier compte { $size } octets, plus que le maximum de { $limit }
shape-header = l’en-tête n’est pas celui de PDF 1.7
shape-end = le fichier ne se termine pas par startxref, une position et %%EOF
shape-xref = il n’y a pas de table de références croisées classique à la position { $at }
shape-xref-stream = les flux de références croisées ne sont pas utilisés
shape-xref-entry = la table de références croisées est erronée pour l’objet { $object }
shape-trailer = le trailer a d’autres entrées que celles attendues
shape-encrypted = le fichier est chiffré
shape-prev = les tables de références croisées ne renvoient pas l’une à l’autre
shape-more-revisions = il y a plus de révisions que le rapport et son sceau
shape-object-order = ce n’est pas l’objet { $object } qui se trouve à la position { $at }
shape-limit = les limites sont dépassées à la position { $at }
shape-syntax = octets inattendus à la position { $at }
shape-duplicate-key = une clé figure deux fois dans un dictionnaire à la position { $at }
shape-dangling = renvoi à un objet absent à la position { $at }
shape-forbidden = l’objet { $object } contient { $name }, ce qu’un rapport n’a jamais
shape-catalog = le catalogue n’est pas celui d’un rapport
shape-fields = il y a d’autres champs de formulaire que le sceau et l’horodatage
shape-embedded-files = les fichiers joints ne sont pas exactement statement.json et criteria.json à leur place
shape-inflation = un fichier joint, décompressé, ne donne pas ce qu’il annonce
shape-update = la révision du sceau a été modifiée à la position { $at }

# ---- integrity
seal-holds = le sceau est intact et couvre chaque octet du fichier
# $defect is one of those that follow.
seal-does-not-hold = le sceau n’est pas intact : { $defect }
seal-structure = la signature n’est pas du DER strict ayant la structure attendue
seal-signer-count = la signature n’a pas exactement un signataire
seal-enclosed-content = la signature renferme un contenu
seal-enclosed-lists = la signature renferme des listes de révocation
seal-signed-attributes = les attributs signés ne sont pas contentType, messageDigest et signingCertificateV2
seal-unsigned-attributes = il y a d’autres attributs non signés qu’un seul jeton d’horodatage
seal-certificates = les certificats renfermés ne sont pas celui du signataire et sa chaîne
seal-algorithms = les algorithmes ne sont pas ceux qui vont avec la clé du signataire
seal-content-digest = le contenu n’est pas celui qui a été signé
seal-certificate-digest = un certificat n’est pas celui que le signataire a désigné
seal-signature = la signature n’a pas été faite avec la clé du certificat

# ---- signer
signer-unread = la signature n’a pas pu être lue
signer-another-key = le sceau a été fait avec une autre clé que celle que la déclaration désigne
signer-not-named = la déclaration ne désigne pas de signataire
# $gap is one of the gap-….
signer-give-certificate = { $gap } ; pour vous fier à { $name }, donnez son certificat, tel que reçu de l’entreprise elle-même, avec --trust
signer-give-authority = { $gap } ; pour vous fier à { $name }, donnez le certificat de son autorité avec --trust
signer-gap-in-time = { $gap }, et aucun horodatage ne prouve que le sceau est plus ancien
# $revocation is one of the revocation-….
signer-list-required = une liste de révocation est exigée ; { $revocation }
signer-pinned = vous vous fiez précisément à ce certificat ; { $revocation }
signer-anchored = le certificat mène à une autorité à laquelle vous vous fiez ; { $revocation }
revocation-checked = non révoqué dans la liste du { $day }
revocation-other-lists = révocation non vérifiée : aucune liste disponible n’a pu servir à la vérifier, la plus récente est du { $newest }
revocation-no-list = révocation non vérifiée : aucune liste disponible
gap-nothing-trusted = personne à qui se fier : aucun certificat n’a été donné
gap-no-path = aucun chemin ne mène du certificat à une ancre de confiance
gap-not-yet-valid = un certificat n’est pas encore valable
gap-expired = un certificat a expiré
gap-revoked = un certificat a été révoqué
gap-revocation-list = une liste de révocation n’est pas valable
gap-unsupported = le chemin utilise quelque chose qui n’est pas pris en charge
fault-key-usage = un certificat sert à un usage auquel il n’est pas destiné
fault-chain-signature = une signature de la chaîne n’est pas valable
fault-constraint = une contrainte d’une autorité de certification n’est pas respectée
fault-strange-certificates = la signature renferme des certificats étrangers à sa chaîne

# ---- subject
subject-same = le certificat indique le numéro d’entreprise de la déclaration
subject-pinned = le certificat ou la déclaration n’indique pas de numéro d’entreprise, mais vous vous fiez précisément à ce certificat
subject-not-stated = la déclaration n’indique pas de numéro d’entreprise à comparer
subject-not-certified = le certificat n’indique pas de numéro d’entreprise belge à comparer

# ---- time
time-earlier-seal = la déclaration indique { $issued }, mais le sceau indique un moment antérieur, { $claimed }
time-in-future = la déclaration indique { $issued }, un moment postérieur à l’heure actuelle ou au moment donné
time-token-unchecked = il y a un horodatage, que cette version ne peut pas vérifier
time-token-required = un horodatage est exigé, et il n’y en a pas
time-fits = les moments concordent ; aucun horodatage ne les prouve

# ---- criteria
criteria-published = les critères sont ceux qui ont été publiés
criteria-not-those = les critères joints ne sont pas ceux que la déclaration désigne
criteria-lack = { $path } manque dans les critères joints
criteria-not-published = les critères { $id } { $version } ne sont pas disponibles tels que publiés ; donnez leur dossier avec --pack
criteria-other-file = le fichier { $path } n’est pas celui que le manifeste mentionne
criteria-do-not-load = les critères ne se chargent pas : { $problem }
criteria-other-format = le format est { $has }, pas { $needs }
criteria-no-pack = il n’y a pas de pack
criteria-too-much = { $what ->
    [bytes] plus de { $limit } octets de critères
    [packs] plus de { $limit } packs
    [files] plus de { $limit } fichiers d’un pack
   *[bytes-of-a-file] plus de { $limit } octets d’un fichier
 }

# ---- rules, score, pages
rules-kept = rien ne s’y trouve qui n’aurait pas pu être émis
score-facts-missing = des données manquent
score-same = les réponses, recalculées, donnent le résultat indiqué
score-differs = les réponses donnent un autre résultat que celui de la déclaration
pages-criteria-not-published = les critères ne sont pas disponibles tels que publiés
pages-same = les pages, redessinées depuis la déclaration, sont identiques
pages-differ = les pages ne sont pas celles qui découlent de la déclaration
pages-unknown-renderer = les pages ont été dessinées par le moteur de rendu { $renderer }, que ce programme n’a pas
pages-not-drawn = aucune page ne découle de la déclaration : { $error }

# ---- evidence, validity. $bare counts the documents that were declared without a digest.
evidence-no-folder = aucun dossier n’a été donné avec --evidence
evidence-at-hand = { $bare ->
    [0] tous les documents enregistrés ({ $digests }) sont là, inchangés
    [one] tous les documents enregistrés ({ $digests }) sont là, inchangés ; 1 a été déclaré sans empreinte
   *[other] tous les documents enregistrés ({ $digests }) sont là, inchangés ; { $bare } ont été déclarés sans empreinte
 }
evidence-not-found = { $bare ->
    [0] documents non retrouvés ({ $n } sur { $digests }) : { $missing }
    [one] documents non retrouvés ({ $n } sur { $digests }) : { $missing } ; 1 a été déclaré sans empreinte
   *[other] documents non retrouvés ({ $n } sur { $digests }) : { $missing } ; { $bare } ont été déclarés sans empreinte
 }
validity-holds = le rapport est valable jusqu’au { $last }
validity-over = le rapport était valable jusqu’au { $last }

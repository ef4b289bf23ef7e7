# Files that are written: what explains them to those who open them.

# ---- The file of wid start --blank, as comments
blank-how = Écrivez chaque réponse après son signe = et retirez le # en début de ligne. Ce qui reste vide est sans réponse.
blank-assessed-on = Le jour où tout ce qui suit est vrai.
blank-company-name = Le nom, entre guillemets.
blank-enterprise-number = Le numéro d’entreprise, entre guillemets, comme "0123.456.749". Vous pouvez l’omettre.
blank-declared-by = Qui déclare ces réponses, entre guillemets.
blank-perimeter = Quelle partie de l’entreprise est évaluée, entre guillemets, et sur quels 12 mois, comme 2025-10-01 à 2026-09-30.
blank-profile = Les données. Elles déterminent quels critères s’appliquent. Omettez ce qui n’est pas encore connu.
blank-flags = Une liste comme ["…", "…"] ; [] si aucune phrase n’est vraie.
# $form is one of the form-… of problems.ftl, or a piece of TOML.
blank-answer = Écrivez { $form }, ou "unknown" si ce n’est pas mesuré.
# $since is empty or a piece of TOML.
blank-claim = { $reason } : au lieu de value, not_applicable = {"{"} code = "{ $code }", text = "pourquoi"{ $since } {"}"}

# ---- The documents of wid demo
demo-document =
    Preuve fictive

    { $title }
    { $day }

    Ce fichier fait partie de la démonstration de wid. L’entreprise et tout le contenu sont inventés.

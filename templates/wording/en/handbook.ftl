### Words of the handbook of a pack. What the report says too stands in report.ftl.

handbook-title = { $name }, version { $version }: handbook
handbook-kicker = Handbook of criteria
handbook-status = Proposal
handbook-dates = Version { $version }, published { $published }, in use from { $from }.
handbook-language = In English.
handbook-digest-start = Criteria { $digits }
handbook-source = Drawn from: { $strategy }.
handbook-pillars = What is assessed
handbook-of-results = Of these, results
handbook-levels = What each level asks
handbook-conditions = A level needs all of its conditions, and those of every level below it
handbook-results = Results measured at least
handbook-results-from = { $n } from { $workers } workers
handbook-rules = How it is scored
handbook-bounds = What a company itself declares not applicable may make up { $claims } % of the weight at most. For assurance A1, the points of answers with complete evidence alone must reach { $documented } % of the level’s overall score, and each of its gates needs complete evidence. A result is valid for { $months } months; its figures are refreshed after { $refresh }.
handbook-digest = The digest of these criteria (SHA-256 of the manifest) names them exactly; every report carries it:
handbook-facts = Facts that are asked once
handbook-facts-intro = They decide which criteria apply.
handbook-upcoming = Upcoming: asked as voluntary, counts nowhere yet.
handbook-weight = Weight { $weight } of { $of } in its pillar.
handbook-result = Measures a result.
handbook-gate = { $workers ->
    [0] Gate of { $level }: at least { $points } points.
    [1] Gate of { $level }: at least { $points } points.
   *[other] Gate of { $level } from { $workers } workers: at least { $points } points.
}
handbook-legal-gate = { $workers ->
    [0] Legal gate: at least { $points } points.
    [1] Legal gate: at least { $points } points.
   *[other] Legal gate from { $workers } workers: at least { $points } points.
}
handbook-legal-gate-board = Legal gate where “{ $flag }” holds: at least { $share } of the seats for the minority sex.
handbook-applies = Applies { $conditions }.
handbook-measure = What is counted:
handbook-answers = Answers to { $id } and their points
handbook-answer = Answer
handbook-unknown = not measured
handbook-at-least = { $kind ->
    [options] at least { $figure } of these
    [ratio] ratio of at least { $figure }
    [lower-share] lower of the two shares at least { $figure } %
    [gap] gap of at least { $figure } %
    [gap-either-way] gap, either way, of at least { $figure } %
   *[share] at least { $figure } %
}
handbook-at-most = { $kind ->
    [options] at most { $figure } of these
    [ratio] ratio of at most { $figure }
    [lower-share] lower of the two shares at most { $figure } %
    [gap] gap of at most { $figure } %
    [gap-either-way] gap, either way, of at most { $figure } %
   *[share] at most { $figure } %
}
handbook-months = at most { $figure } months ago
handbook-any-other = any other measured value
handbook-otherwise = anything else
handbook-evidence = Proof:
handbook-audit = What an auditor looks at:
handbook-guidance = Help:
handbook-claims = A company may declare it not applicable where:
handbook-claim-since = { $reason } (since a day at most { $months } months before the assessment)
handbook-law = Law: { $texts }.
handbook-trace = Places in the strategy:
handbook-laws = Legal texts
handbook-laws-intro = The criteria refer to these texts. What was not checked is said. This is no legal advice, and a legal gate that is met does not prove that a legal duty is.
handbook-binding-law = Binds employers.
handbook-binding-directive = EU directive; its Belgian transposition was not found.
handbook-binding-soft = Guidance; binds nobody.
handbook-threshold = For whom:
handbook-published = Published:
handbook-state = State: { $state }.

# Problems: what happened with a file or a value, and what to do.

## Maps between versions of criteria
map-from = the map begins at { $from }, which is no version before { $version }
map-from-help = name the last version of the major version before
map-unknown-new = { $id } does not stand in these criteria
map-unknown-new-help = name a criterion that stands in pack.toml beside this map
map-no-id = "{ $id }" is no id of a criterion
map-no-id-help = write a pillar and a number, such as REC-01
map-too-many = the map has { $n } entries; { $most } are allowed
map-relation = { $relation } does not fit { $n ->
    [0] no criterion
    [one] one criterion
   *[other] { $n } criteria
 }
map-relation-help = same goes to one criterion, narrower, broader and overlaps to one or more, retired to none
map-id-kept = { $id } keeps its id, but is { $relation }
map-id-kept-help = a criterion whose meaning changed gets a new id; write same where it did not change
map-missing-new = the map does not say where { $id } comes from
map-missing-new-help = name it in the entry of the criterion that it comes from, or in the list new
map-not-new = { $id } stands in the list new, and an entry of the map leads to it
map-not-new-help = take it out of one of the two
map-merged = several criteria became { $id }, and one of them is carried
map-merged-help = where several answers lead to one criterion, each is broader or overlaps, so that a person decides
map-unknown-old = { $id } does not stand in { $version }
map-unknown-old-help = name a criterion of the version that the map begins at
map-missing-old = the map does not say what became of { $id } of { $version }
map-missing-old-help = add a line: { $id } = {"{"} to = […], relation = "…" {"}"}

## Proposals: what earlier answers say
proposal-unknown-criterion = the criterion { $id } does not stand in these criteria
proposal-unknown-criterion-help = delete its proposals; what was said before stands in the file of the earlier version
proposal-too-many = { $n } proposals stand here; { $most } fit
proposal-form = this is no answer to { $id }
proposal-form-help = write before in place of value, so that it is only shown
proposal-both = value stands beside before
proposal-both-help = keep value where it can be taken over as it is, else before

## Going to another version of the criteria
migrate-same-version = the assessment stands under { $version } already
migrate-backward = the assessment stands under { $from }, and { $to } is older; no way leads back
migrate-not-at-hand = the criteria { $version } are not at hand
migrate-not-at-hand-help = at hand: { $versions }
migrate-no-map = no criteria at hand say what became of the answers in version { $major }
migrate-no-map-help = fetch the first version { $major }, whose map says it
migrate-ended = the criteria { $version } ended on { $on }
migrate-map = the map between the versions has problems
migrate-not-toml = this is not TOML: { $detail }
migrate-not-readable = what would be written breaks a rule of the new criteria, so nothing was written

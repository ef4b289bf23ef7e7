# Problems: what happened with a file or a value, and what to do.

## Overlays

overlay-of-itself = { $id } extends itself
overlay-of-itself-help = name the base that the overlay stands beside
overlay-base-missing = the criteria { $id } { $version }, which this overlay extends, are not at hand
overlay-base-missing-help =
    { $n ->
        [0] give the folder of the base first; an overlay fits the version that it names and later ones of the same major version
       *[other] at hand: { $versions }; an overlay fits the version that it names and later ones of the same major version
    }
overlay-of-an-overlay = { $id } is an overlay itself
overlay-of-an-overlay-help = an overlay extends a base; where two overlays are needed, an assessment names both
overlay-prefix-form = "{ $prefix }" cannot be a prefix
overlay-prefix-form-help = write a word of at most { $most } lower-case letters, digits and hyphens, such as bank
overlay-prefix-in-base = { $id } has a prefix, but this pack extends nothing
overlay-prefix-in-base-help = leave the prefix out, or say with [extends] what the pack extends
overlay-base-redefined = { $id } belongs to { $base }, and an overlay changes nothing there
overlay-outside-prefix = { $id } does not stand under the prefix { $prefix }
overlay-own-id-help = define one of your own, such as { $id }
overlay-validity = an overlay is valid as long as its base, since one report holds both
overlay-validity-help = write validity_months = { $months }
overlay-min-cell = an overlay prints no figure about fewer people than its base does
overlay-min-cell-help = write min_cell = { $least } or more
overlay-none = { $id } extends nothing, so it is no overlay
overlay-none-help = take a pack with [extends], or leave it out
overlay-other-base = { $id } does not fit { $base } { $version }
overlay-other-base-help = it fits { $base } { $version } and later ones of the same major version
overlay-same-prefix = { $id } has the prefix { $prefix }, as { $other } has
overlay-same-prefix-help = leave one of the two out
overlay-no-fact = { $id } asks for the fact { $fact }, which these criteria do not know
overlay-no-fact-help = take another version of the overlay
overlay-other-rules = { $id } has another validity than its base, or prints figures about fewer people
overlay-other-rules-help = take another version of the overlay
overlay-not-named-help = it belongs to an overlay with the prefix { $prefix }; name the overlay under [[overlays]], or add it with: wid overlay add
overlay-too-many = at most { $most } overlays fit beside one base
overlay-too-many-help = leave one out

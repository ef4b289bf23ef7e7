# The command line: what it answers, asks and says on the way.

## Overlays

overlay-not-at-hand = the overlay { $name } is not at hand
overlay-not-at-hand-help = at hand: { $names }
overlay-score = Beside it, by itself: { $name }
overlay-added = Added: the overlay { $id } { $version }. It is scored beside the base and changes nothing there.
overlay-added-next = To answer its questions, type: wid assess { $folder }

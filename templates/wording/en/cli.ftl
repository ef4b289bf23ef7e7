# The command line: what it answers, asks and says on the way.

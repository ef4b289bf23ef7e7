# Problems: what happened with a file or a value, and what to do.

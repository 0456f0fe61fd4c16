"""A petition arrives as a folder: `check` finds its faults, `load` makes a Petition of it, `new` starts another."""

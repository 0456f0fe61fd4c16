"""How entries travel: in a bundle on a stick, or to a hub."""

"""What `kiosk` does from a terminal; each command in a few lines over the parts that do the work."""

"""Which ways lead out of the kiosk on this system, and what closes each; the window itself closes only some."""

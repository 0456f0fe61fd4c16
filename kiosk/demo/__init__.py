"""A rally played through the real screens: generated people, real taps and typing, real files."""

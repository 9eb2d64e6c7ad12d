"""The edges: fonts, icons, and what Qt needs to hear before it starts. Handed in, so that no domain test needs a screen."""

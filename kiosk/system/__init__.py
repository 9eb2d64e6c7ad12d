"""The edges: fonts, icons, logs, and what Qt needs to hear before it starts."""

"""The view models of what staff do: the door, the desk, settings, panels, surveys, guides, versions."""

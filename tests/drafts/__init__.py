"""Tests of what staff change in a pack."""

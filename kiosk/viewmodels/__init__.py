"""QObjects that QML reads, one per group of screens. They hold no file and no socket."""

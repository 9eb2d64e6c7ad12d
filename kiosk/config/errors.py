"""What goes wrong with a settings file."""

from pathlib import Path


class ConfigError(Exception):
    """A file is refused. `line` counts from 1, None where no line can be named; `key` is "table.key" or ""."""

    def __init__(self, file: Path, line: int | None, key: str, message: str) -> None:
        super().__init__(f"{file}, line {line}: {message}" if line else f"{file}: {message}")
        self.file, self.line, self.key, self.message = file, line, key, message
